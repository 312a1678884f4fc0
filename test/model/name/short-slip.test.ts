import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isShortSlip } from '../../../server/src/analysis/model/name/short-slip.ts';

const slips: readonly (readonly [string, string])[] = [
  ['DIE', 'DYE'],
  ['BAY', 'BOY'],
  ['ST', 'STE'],
  ['3D', 'D3'],
  ['100', '1000'],
  ['366', '3666'],
];
const others: readonly (readonly [string, string])[] = [
  ['US', 'UK'],
  ['ABC', 'ABD'],
  ['NE', 'NW'],
  ['CIV', 'CAV'],
  ['II', 'III'],
  ['3A', '3B'],
  ['10', '100'],
  ['100', '200'],
  ['100', '1001'],
  ['DIES', 'DYES'],
];

describe('a slip in a short word of a name', () => {
  it('is a vowel within, an e more, a figure and its letter turned round, or a figure twice', () => {
    for (const [one, other] of slips) {
      assert.ok(isShortSlip(one, other), `${one} ${other}`);
      assert.ok(isShortSlip(other, one), `${other} ${one}`);
    }
  });

  it('is none that tells companies apart', () => {
    for (const [one, other] of others) {
      assert.ok(!isShortSlip(one, other), `${one} ${other}`);
      assert.ok(!isShortSlip(other, one), `${other} ${one}`);
    }
  });
});
