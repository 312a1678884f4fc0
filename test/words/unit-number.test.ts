import assert from 'node:assert/strict';
import Fraction from 'fraction.js';
import { describe, it } from 'mocha';
import { refitUnit } from '../../server/src/analysis/words/unit-number.ts';

/** What stands behind a number that changes, as it stands then; undefined where it stays. */
function refitted(behind: string, before: number, after: number): string | undefined {
  const change = refitUnit(behind, new Fraction(before), new Fraction(after));
  return change && behind.slice(0, change.start) + change.text + behind.slice(change.end);
}

describe('the word for a unit of money', () => {
  it('takes an s for more than one, or for none, and drops it for one', () => {
    for (const [behind, before, after, then] of [
      [' Dollar', 1, 2, ' Dollars'],
      [' U.S. DOLLARS', 10, 1, ' U.S. DOLLAR'],
      [' CENT', 1, 0, ' CENTS'],
      [' Swiss francs', 3, 1, ' Swiss franc'],
    ] as const)
      assert.equal(refitted(behind, before, after), then, behind);
  });

  it('stays where it fits, where it only describes, and where a number is not whole', () => {
    for (const [behind, before, after] of [
      [' Dollars', 2, 3],
      [' Dollar', 1, 1],
      [' Dollar', 10, 20],
      [' cent', 0.5, 2],
      [' dollar', 1, 0.5],
      [' yen', 1, 2],
      ['', 1, 2],
    ] as const)
      assert.equal(refitted(behind, before, after), undefined, behind);
  });
});
