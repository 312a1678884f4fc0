import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { slipBetween } from '../../../server/src/analysis/model/total/slip.ts';
import { checkFinds } from '../../harness/check.ts';

describe('how one figure becomes another under the fingers', () => {
  const slips: readonly (readonly [number, number, ReturnType<typeof slipBetween>])[] = [
    [31250, 31270, 'digit'],
    [31250, 32150, 'transposition'],
    [31250, 31052, undefined],
    [50000, 5000, 'zero'],
    [4105, 415, 'zero'],
    [1500, 100500, undefined],
    [1500, 10500, 'zero'],
    [1505, 150, undefined],
    [1250, 125000, undefined],
    [-500, 5000, undefined],
  ];
  for (const [one, other, slip] of slips) {
    it(`${slip ?? 'nothing'} parts ${one} and ${other}`, () => {
      assert.equal(slipBetween(one, other), slip);
      assert.equal(slipBetween(other, one), slip);
    });
  }

  it('is a zero that was left out of a sum', () =>
    checkFinds(
      `
The Borrower pays one-half of one percent (0.50%) of the facility of $8,000,000, or $4,000, today.
                                                                                    ^^^^^^ warning: 0.5% of $8,000,000 is $40,000, not $4,000
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: the percentage
                                                                     ^^^^^^^^^^ related: the whole
`,
      'total-percent',
    ));

  it('is one in a sum that is paid in installments', () =>
    checkFinds(
      `
He is granted 144,000 options, vesting in thirty-six (36) equal monthly installments of 400 options each.
              ^^^^^^^ error: 36 × 400 is 14,400, not 144,000
                                          ^^^^^^^^^^^^^^^ related: so many
                                                                                        ^^^ related: each
`,
      'total-mismatch',
    ));
});
