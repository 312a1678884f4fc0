import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dateText } from '../../server/src/analysis/words/calendar.ts';
import { factsOf } from '../harness/facts.ts';

/** The days of a text that it calls an anniversary, each with the word that does: `anniversary: March 17, 2016`. */
const anniversaries = (text: string): readonly string[] =>
  factsOf(`${text}\n`).flatMap(({ fact, text: own }) =>
    fact.kind === 'anniversary' ? [`${own}: ${dateText(fact.date.year, fact.date.month, fact.date.day)}`] : [],
  );

describe('a date that is called an anniversary', () => {
  const called = [
    'March 17, 2016, the fifth anniversary of it.',
    'It ends on March 17, 2016, the fifth anniversary of the date hereof.',
    'It ends on March 17, 2016, being the fifth anniversary of the date hereof.',
    'It ends on March 17, 2016, which date is the fifth (5th) anniversary of it.',
    'It ends on March 17, 2016 which is the fifth anniversary of it.',
    'It ends on March 17, 2016, that is the date which is the fifth anniversary of it.',
    'It ends on March 17, 2016 (the twenty-fifth (25th) anniversary of it).',
    'It began on May 1, 2011 and ends on March 17, 2016, the fifth anniversary of it.',
    'It ends on the earlier of now; or on March 17, 2016, the fifth anniversary of it.',
    'It ends on the fifth anniversary of the Closing Date, March 17, 2016.',
    'It ends on the fifth anniversary of it (March 17, 2016).',
    'It ends on the fifth anniversary of it (i.e., March 17, 2016).',
    'It ends on the fifth anniversary of it, being March 17, 2016.',
    'It ends on the fifth anniversary of it, namely, March 17, 2016.',
  ];
  for (const text of called) {
    it(`is one in: ${text}`, () => assert.deepEqual(anniversaries(text), ['anniversary: March 17, 2016']));
  }

  const none: Readonly<Record<string, readonly string[]>> = {
    'the words do not stand right behind it': [
      'It ends on March 17, 2016 the fifth anniversary of it.',
      'It ends on March 17, 2016, and the fifth anniversary of it.',
      'It ends on March 17, 2016; the fifth anniversary of it.',
      'It ends on March 17, 2016, or on the fifth anniversary of it.',
      'It ends on Monday, the fifth anniversary of it, not March 17, 2016.',
    ],
    'no rank and no article says which': [
      'It ends on March 17, 2016, the anniversary of it.',
      'It ends on March 17, 2016, a fifth anniversary of it.',
      'It ends on March 17, 2016, the one hundred and twenty-fifth and last (125th) anniversary of it.',
    ],
    'the sentence chooses among days': [
      'It ends on the earlier of March 17, 2016, the fifth anniversary of it, and now.',
      'Later: March 17, 2016, the fifth anniversary of it.',
      'It ends on the earlier of the fifth anniversary of it, March 17, 2016, and now.',
    ],
    'the block speaks of two': [
      'It ends on March 17, 2016, the fifth anniversary of it, not on the sixth anniversary.',
    ],
    'the date behind is of something else': [
      'It ends on the fifth anniversary of March 17, 2016.',
      'It ends on the fifth anniversary of it, or on March 17, 2016.',
      'It ends on the fifth anniversary of it and was signed with all of its schedules and with a seal, March 17, 2016.',
    ],
    'it is none': ['It ends on March 17, 2016, the fifth birthday of it.'],
  };
  for (const [why, texts] of Object.entries(none)) {
    for (const text of texts) it(`is none where ${why}: ${text}`, () => assert.deepEqual(anniversaries(text), []));
  }
});
