import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { eventDates } from '../../../server/src/analysis/model/date/event-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';
import { processorSeconds } from '../../harness/processor-time.ts';

/** What is said of each event that is given two dates, and how often the other date stands. */
const conflicts = (...paragraphs: readonly string[]): readonly string[] =>
  eventDates(new Analyser(paragraphs.map((text) => `${text}\n\n`).join(''), 'plain').draft).map(
    ({ says, wrong: { date }, right }) => {
      const [other] = right;
      const there = other ? dateText(other.date.year, other.date.month, other.date.day) : '';
      return `${says(dateText(date.year, date.month, date.day), there)} x${right.length}`;
    },
  );

describe('the dates of an event', () => {
  it('conflict where one meeting is a slip apart in two paragraphs, the later or rarer one held to be wrong', () => {
    const [first, second] = [
      'At the special meeting held on April 24, 2003 it was approved.',
      'The special meeting held on April 23, 2003 elected no one.',
    ];
    assert.deepEqual(conflicts(first, second), [
      'the special meeting is on April 23, 2003 here but on April 24, 2003 elsewhere x1',
    ]);
    assert.deepEqual(conflicts(second, first, first), [
      'the special meeting is on April 23, 2003 here but on April 24, 2003 elsewhere x2',
    ]);
  });

  it('conflict where the board meets on one day and resolves on another', () => {
    assert.deepEqual(
      conflicts(
        'At a meeting of the board of directors held on April 24, 2003 it was approved.',
        'The resolutions adopted by the board of directors on April 23, 2003 stand.',
      ),
      ['the resolution is of April 23, 2003 but the meeting of April 24, 2003 x1'],
    );
  });

  it('of an adjourned meeting conflict in the year alone', () => {
    const adjourned = (date: string): string => `The meeting was adjourned until ${date}.`;
    assert.deepEqual(conflicts(adjourned('April 30, 2003'), adjourned('April 30, 2002')), [
      'the meeting is adjourned to April 30, 2002 here but to April 30, 2003 elsewhere x1',
    ]);
    assert.deepEqual(conflicts(adjourned('April 30, 2003'), adjourned('May 30, 2003')), []);
  });

  it('of an annual meeting conflict in the day, and where one mention does not say who met', () => {
    assert.deepEqual(
      conflicts('The annual meeting held on April 24, 2003 met.', 'The annual meeting held on April 23, 2003 met.'),
      ['the annual meeting is on April 23, 2003 here but on April 24, 2003 elsewhere x1'],
    );
    assert.deepEqual(
      conflicts(
        'The special meeting of stockholders held on April 24, 2003 met.',
        'The special meeting held on April 23, 2003 met.',
      ),
      ['the special meeting is on April 23, 2003 here but on April 24, 2003 elsewhere x1'],
    );
  });

  it('are held to the day that stands in the draft more often, whatever stands first', () => {
    assert.deepEqual(
      conflicts(
        'The special meeting held on April 24, 2003 met.',
        'The special meeting held on April 23, 2003 met.',
        'It was called for April 23, 2003.',
      ),
      ['the special meeting is on April 24, 2003 here but on April 23, 2003 elsewhere x1'],
    );
  });

  const two: Readonly<Record<string, readonly string[]>> = {
    'neither is known to the reader': [
      'A special meeting held on April 24, 2003 met.',
      'A special meeting held on April 23, 2003 met.',
    ],
    'they stand in one paragraph': [
      'The special meeting held on April 24, 2003 met. The special meeting held on April 23, 2003 met.',
    ],
    'they are far apart': [
      'The special meeting held on April 24, 2003 met.',
      'The special meeting held on June 9, 2002 met.',
    ],
    'there is a third': [
      'The special meeting held on April 24, 2003 met.',
      'The special meeting held on April 23, 2003 met.',
      'The special meeting held on April 22, 2003 met.',
    ],
    'others meet': [
      'The meeting of the board held on April 24, 2003 met.',
      'The meeting of the stockholders held on April 23, 2003 met.',
    ],
    'one meets each year': [
      'The annual meeting held on April 24, 2003 met.',
      'The annual meeting held on April 24, 2004 met.',
    ],
    'one is the annual meeting': [
      'The annual meeting of stockholders held on April 24, 2003 met.',
      'The special meeting of stockholders held on April 23, 2003 met.',
    ],
    'nobody says who met': [
      'The special meeting held on April 24, 2003 met.',
      'The resolutions adopted on April 23, 2003 stand.',
    ],
    'one body met and another resolved': [
      'The meeting of the board of directors held on April 24, 2003 met.',
      'The resolutions adopted by the stockholders on April 23, 2003 stand.',
    ],
    'one was adjourned': [
      'The special meeting held on April 24, 2003 met.',
      'The special meeting held on April 23, 2003 met.',
      'The meeting was adjourned until May 9, 2003.',
    ],
    'one of the days is none': [
      'The special meeting held on April 30, 2003 met.',
      'The special meeting held on April 31, 2003 met.',
    ],
  };
  for (const [why, paragraphs] of Object.entries(two)) {
    it(`are those of two events where ${why}`, () => {
      assert.deepEqual(conflicts(...paragraphs), []);
    });
  }

  it('take no longer than a list of thousands of meetings allows', () => {
    const meetings = Array.from(
      { length: 20_000 },
      (_, at) => `The special meeting held on April ${(at % 2) + 1}, 2003 met.`,
    );
    const text = meetings.join('\n\n');
    const { draft } = new Analyser(text, 'plain');
    const seconds = processorSeconds(() => void eventDates(draft));
    assert.ok(seconds < 2, `${seconds.toFixed(1)} seconds`);
  });
});
