import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy } from '../harness/facts.ts';

const read: Readonly<Record<string, readonly string[]>> = {
  'Payment of the Termination Fee of $8,400,000 is due.': ['Termination Fee of $8,400,000'],
  'He pays the Termination Fee in the amount of $8,400,000 today.': ['Termination Fee in the amount of $8,400,000'],
  'It covers all 350,000 Warrant Shares today.': ['350,000 Warrant Shares'],
  'Warrant Shares: 350,000\nHolder: Alder Mills, Inc.': ['Warrant Shares: 350,000'],
  'Issue Date: May 4, 2026\nPurchase Price: $500,000': ['Purchase Price: $500,000'],
  'He sells it for $9,000,000, payable at the Closing in cash (the "Purchase Price").': [
    '$9,000,000, payable at the Closing in cash (the "Purchase Price',
  ],
  'He earns $260,000 per year (which may be increased) (the "Base Salary").': [
    '$260,000 per year (which may be increased) (the "Base Salary',
  ],
  'He sells it for $9,000,000 and $1,000,000 of stock at the Closing (the "Purchase Price").': [],
  'He sells it for $9,000,000 plus what is due to him at the Closing (the "Purchase Price").': [],
  'He sells it for $9,000,000. What he has at the Closing is one (the "Purchase Price").': [],
  'He sells it for $9,000,000, payable at the Closing in cash (the "Land").': [],
  'He sells it for $9,000,000, subject to adjustment under Section 4 (the "Purchase Price").': [],
  'A Termination Fee of $8,400,000 is due.': [],
  'He pays the fee of $8,400,000 today.': [],
  'He pays the Base Rent of $24.00 per square foot today.': [],
  'He pays the additional sum and the Termination Fee of $8,400,000 today.': [],
  'The Termination Fee of $8,400,000 is increased on May 4, 2026.': [],
  'He pays more today. The Termination Fee of $8,400,000 is due. He pays less.': ['Termination Fee of $8,400,000'],
  'It covers all 350,000 Shares today.': [],
  'It covers 350,000 Warrant Shares today.': [],
  'The price is his Purchase Price: $500,000': [],
};

describe('a sum beside its term', () => {
  for (const [text, sums] of Object.entries(read)) {
    it(`is ${sums.length > 0 ? '' : 'not '}read in: ${text}`, () => {
      assert.deepEqual(coveredBy('called-sum', `${text}\n`), sums);
    });
  }
});
