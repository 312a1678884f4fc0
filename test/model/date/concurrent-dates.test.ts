import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { concurrentDates } from '../../../server/src/analysis/model/date/concurrent-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

const text = (clause: string): string =>
  `VOTING AGREEMENT\n\nThis VOTING AGREEMENT (this "Agreement"), dated as of May 14, 2026, is made by Alder Mills, Inc. and Simon Abara.\n\nWHEREAS, ${clause}.\n`;
const merger = (day: string): string =>
  `Alder and Birch are entering into an Agreement and Plan of Merger dated as of ${day}`;

const conflicts = (clause: string): readonly string[] =>
  concurrentDates(readDraft(text(clause), 'plain')).map(({ says, wrong: { date }, right: [own] }) =>
    says(dateText(date.year, date.month, date.day), own ? dateText(own.date.year, own.date.month, own.date.day) : ''),
  );

const together = 'concurrently with the execution and delivery of this Agreement, ';

describe('an instrument that is signed together with the draft', () => {
  it('is of its day', () => {
    assert.deepEqual(conflicts(together + merger('May 14, 2026')), []);
    assert.deepEqual(conflicts(together + merger('May 4, 2026')), [
      'what is signed together with it is dated May 4, 2026 but it is made as of May 14, 2026',
    ]);
    assert.equal(conflicts(`simultaneously with the execution hereof, ${merger('May 14, 2025')}`).length, 1);
  });

  it('may be of another day where nothing binds the two, or one replaces another', () => {
    assert.deepEqual(conflicts(merger('May 4, 2026')), []);
    assert.deepEqual(conflicts(together + merger('March 3, 2024')), []);
    assert.deepEqual(conflicts(`${together}they pay. In addition, ${merger('May 4, 2026')}`), []);
    assert.deepEqual(conflicts(`${together}they terminate the Loan Agreement dated as of May 4, 2026`), []);
  });
});
