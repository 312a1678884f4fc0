import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dateText } from '../../server/src/analysis/words/calendar.ts';
import { factsOf } from '../harness/facts.ts';

/** Each period of a text as one line: `from May 1, 2001 to May 1, 2003: 2 year`. */
const periods = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact }) => {
    if (fact.kind !== 'period') return [];
    const { from, to, length } = fact;
    const [begins, ends] = [from, to].map(({ year, month, day }) => dateText(year, month, day));
    return [`from ${begins} to ${ends}${length ? `: ${length.count} ${length.unit}` : ''}`];
  });

const one = 'from May 1, 2001 to April 30, 2003';

describe('periods', () => {
  const stated = [
    'from May 1, 2001 to April 30, 2003',
    'from and including May 1, 2001 to and including April 30, 2003',
    'beginning on Tuesday, May 1, 2001, through Wednesday, April 30, 2003',
    'commencing May 1, 2001 (the "Start Date") and ending at the close of business on April 30, 2003',
    'It begins on May 1, 2001, and, unless sooner ended under Section 4, will end at 11:59 p.m. on April 30, 2003',
    'for the period May 1, 2001 through April 30, 2003',
    'the season (May 1, 2001 - April 30, 2003)',
    'starting on the 1st day of May, 2001 and expiring on the 30th day of April, 2003',
    'from 1 May 2001 until 30 April 2003',
    'shall commence as of May 1, 2001 and shall continue in full force and effect until April 30, 2003',
  ];
  for (const text of stated) it(text, () => assert.deepEqual(periods(`${text}.\n`), [one]));

  const none = [
    'the Agreement dated May 1, 2001 to be amended on April 30, 2003',
    'Amendment No. 4 dated as of May 1, 2001 to Credit Agreement dated as of April 30, 2003',
    'the maturity date is extended from May 1, 2001 to April 30, 2003',
    'revenues rose from May 1, 2001 to April 30, 2003',
    'from May 1, 2001. To April 30, 2003',
    'May 1, 2001 to April 30, 2003',
    'May 1, 2001, April 30, 2003',
    'at May 1, 2001 and April 30, 2003',
    'begins on May 1, 2001; a fee is due until April 30, 2003',
  ];
  for (const text of none) it(`none in ${text}`, () => assert.deepEqual(periods(`${text}.\n`), []));

  it('carry the length that their sentence gives them', () => {
    const lengths = [
      'two (2) years from May 1, 2001 to April 30, 2003',
      'a twenty-four (24) month period commencing May 1, 2001 and ending April 30, 2003',
      'a term of 104 weeks (the "Term"), which shall commence on May 1, 2001 and expire on April 30, 2003',
      'from May 1, 2001 for a further period of 729 days until April 30, 2003',
      'from May 1, 2001 through April 30, 2003 (two years)',
    ];
    assert.deepEqual(
      lengths.flatMap((text) => periods(`The lease runs ${text}.\n`)),
      [`${one}: 2 year`, `${one}: 24 month`, `${one}: 104 week`, `${one}: 729 day`, `${one}: 2 year`],
    );
  });

  it('follow each other, and the end of one begins no other', () => {
    assert.deepEqual(periods('From May 1, 2001 through May 31, 2001 and through June 30, 2001.\n'), [
      'from May 1, 2001 to May 31, 2001',
    ]);
    assert.deepEqual(periods('(i) May 1, 2001 through May 31, 2001, (ii) June 1, 2001 through June 30, 2001.\n'), [
      'from May 1, 2001 to May 31, 2001',
      'from June 1, 2001 to June 30, 2001',
    ]);
  });
});
