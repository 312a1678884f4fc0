import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { pastDeadlines } from '../../../server/src/analysis/model/date/past-deadlines.ts';

const found = (clause: string, title = 'Merger Agreement'): number =>
  pastDeadlines(
    readDraft(
      `This ${title} (this "Agreement") is made as of May 14, 2026 by Alder Mills, Inc.\n\n${clause}\n`,
      'plain',
    ),
  ).length;

describe('a day that is to come', () => {
  it('lies behind the day on which the draft is made', () => {
    for (const clause of [
      'Either party may end it if the Closing has not occurred on or before December 31, 2025 (the "Outside Date").',
      'The notice shall be given no later than November 3, 2025.',
      'This Agreement terminates upon the earliest of the Closing, the Merger and November 3, 2025.',
      'The Note of Cedar Corp. shall be due and payable on November 3, 2025.',
      'Interest is payable on the first day of each month, commencing June 1, 2025.',
    ]) {
      assert.equal(found(clause), 1, clause);
      assert.equal(found(clause.replace('2025', '2026')), 0, clause);
      assert.equal(found(clause.replace('2025', '2023')), 0, clause);
    }
  });

  it('is past by right where the draft tells of what has been', () => {
    for (const clause of [
      'The taxes shall be paid that were due on or before December 31, 2025.',
      'The holder shall deliver all shares issued on or before December 31, 2025.',
      'The lease ended on November 3, 2025.',
      'The price shall be paid on or before April 30, 2026.',
      'It shall close on or before December 31, 2025. What is not closed on or before December 31, 2025 may lapse.',
    ])
      assert.equal(found(clause), 0, clause);
    const due = 'The notice shall be given no later than November 3, 2025.';
    assert.equal(found(due, 'First Amendment to Lease'), 0);
    assert.equal(found(due, 'Amended and Restated Loan Agreement'), 0);
  });
});
