import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { testimoniumDates } from '../../../server/src/analysis/model/date/testimonium-date.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** What is said of a loan agreement with those words before its dates. */
function conflicts(made: string, executed: string, what = 'Agreement', title = 'Loan Agreement'): readonly string[] {
  const text = [
    `This ${title} (this "Agreement") is made ${made} between Alder Mills, Inc. and Birch Bank, N.A.`,
    'The parties agree as follows.',
    `IN WITNESS WHEREOF, the parties have executed this ${what} ${executed}.`,
    'ALDER MILLS, INC.\nBy: /s/ Simon Abara',
  ].join('\n\n');
  return testimoniumDates(new Analyser(text, 'plain').draft).map(({ says, wrong: { date }, right: [other] }) =>
    says(
      dateText(date.year, date.month, date.day),
      other ? dateText(other.date.year, other.date.month, other.date.day) : '',
    ),
  );
}

const wrong = (here: string, there = 'May 14, 2026'): string => `it is executed as of ${here} but made as of ${there}`;

describe('the date of a testimonium', () => {
  it('conflicts with the preamble where both are days as of which, a slip apart', () => {
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 24, 2026'), [wrong('May 24, 2026')]);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of the 14th day of March, 2026'), [wrong('March 14, 2026')]);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 14, 2062'), [wrong('May 14, 2062')]);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 24, 2026', 'Guaranty', 'Guaranty'), [
      wrong('May 24, 2026'),
    ]);
  });

  it('conflicts with it in the year before or after, however it is said', () => {
    assert.deepEqual(conflicts('as of May 14, 2026', 'this 14th day of May, 2025'), [
      'it is executed on May 14, 2025 but made as of May 14, 2026',
    ]);
    assert.deepEqual(conflicts('as of May 14, 2026', 'this 14th day of May, 2020'), []);
    assert.deepEqual(conflicts('as of June 30, 2026', 'on June 30, 2025'), [
      'it is executed on June 30, 2025 but made as of June 30, 2026',
    ]);
    assert.deepEqual(conflicts('as of January 1, 2026', 'on January 1, 2027'), []);
  });

  it('is another one by right on a later day, and on the first or the last of a month', () => {
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 14, 2026'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'this 24th day of May, 2026'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 29, 2026'), []);
    assert.deepEqual(conflicts('as of May 3, 2026', 'as of May 5, 2026'), []);
    assert.deepEqual(conflicts('as of May 1, 2026', 'as of May 11, 2026'), []);
    assert.deepEqual(conflicts('as of May 30, 2026', 'as of May 31, 2026'), []);
  });

  it('of another instrument is none of the draft', () => {
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 24, 2026', 'Pledge'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 24, 2026', 'Loan Agreement'), [wrong('May 24, 2026')]);
  });
});
