import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { areKindred } from '../../server/src/analysis/words/kindred.ts';

const both = (pair: string): readonly boolean[] => {
  const [a = '', b = ''] = pair.split(' ');
  return [areKindred(a, b), areKindred(b, a)];
};

describe('kindred words', () => {
  for (const pair of [
    'COMPETING COMPETITIVE',
    'LICENSE LICENSED',
    'OPTION OPTIONAL',
    'INVESTMENT INVESTING',
    'GOVERNMENT GOVERNMENTAL',
    'PRINCIPAL PRINCIPLE',
    'CHARGE CHARGES',
    'BORROWING BORROWER',
    'HEDGE HEDGING',
    'ADMINISTRATIVE ADMINISTRATION',
    'MATERIAL MATERIALLY',
    'INDEPENDENT INDEPENDENCE',
    'SECURITY SECURITIES',
  ]) {
    it(`are ${pair}`, () => assert.deepEqual(both(pair), [true, true]));
  }

  for (const pair of [
    'CLOSING CLOSING',
    'INSURED INSURER',
    'EMPLOYEE EMPLOYER',
    'INDEMNIFIED INDEMNIFYING',
    'FINANCIAL FINANCING',
    'CONTRACTING CONTRACTOR',
    'CONVERSION CONVENTION',
    'TAXES TAXABLE',
    'PROPERTY PROPOSAL',
    'ACT ACTS',
  ]) {
    it(`are not ${pair}`, () => assert.deepEqual(both(pair), [false, false]));
  }
});
