import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { minutesDates } from '../../../server/src/analysis/model/date/minutes-dates.ts';

const conflicts = (head: string, day: string, title = 'MINUTES OF A SPECIAL MEETING OF DIRECTORS'): number =>
  minutesDates(
    readDraft(
      `${title}\n\n${head}\n\nA special meeting of the Board of Directors of Alder Mills, Inc. was held on ${day} at its office.\n\nMr. Abara took the chair.\n`,
      'plain',
    ),
  ).length;

describe('the head of minutes', () => {
  it('is dated on the day on which the meeting was held', () => {
    assert.equal(conflicts('May 14, 2026', 'May 14, 2026'), 0);
    assert.equal(conflicts('May 14, 2026', 'May 24, 2026'), 1);
    assert.equal(conflicts('Thursday, May 14, 2026', 'May 14, 2025'), 1);
  });

  it('may be of a later day, and is none of what is no minutes', () => {
    assert.equal(conflicts('August 14, 2026', 'May 3, 2026'), 0);
    assert.equal(conflicts('May 24, 2026', 'May 14, 2026', 'REPORT OF THE SECRETARY'), 0);
  });
});
