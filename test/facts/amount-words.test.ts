import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { amountLines } from '../harness/facts.ts';

describe('an amount in words', () => {
  const read: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
    'has what is named before it for its currency': [
      ['Dollars Ten (US$10)', 'Ten (US$10): $10 | US$10 agrees'],
      ['Rs. Ten (Rs. 10)', 'Ten (Rs. 10): Rs. 10 | Rs. 10 agrees'],
      ['U.S. Dollars Ten Million (US$10,000,000)', 'Ten Million (US$10,000,000): US$10,000,000 | US$10,000,000 agrees'],
    ],
    'goes on to the cents and the hundredths': [
      ['ten Dollars and 05 cents', 'ten Dollars and 05 cents: $10.05'],
      ['ten Dollars and no cents', 'ten Dollars and no cents: $10'],
      ['ten Dollars and 105 cents', 'ten Dollars: $10', '105 cents: $1.05'],
      ['ten Dollars, five cents ($10.05)', 'ten Dollars, five cents ($10.05): $10.05 | $10.05 agrees'],
      ['ten Dollars, five cents ($.05)', 'ten Dollars: $10', 'five cents ($.05): $0.05 | $0.05 agrees'],
      ['ten and 05/100ths Dollars', 'ten and 05/100ths Dollars: $10.05'],
      ["ten and 05/100's Dollars", "ten and 05/100's Dollars: $10.05"],
      ['ten and xx/100 Dollars', 'ten and xx/100 Dollars: $10'],
      ['ten and zero/100 Dollars', 'ten and zero/100 Dollars: $10'],
      ['ten and no one-hundredths Dollars', 'ten and no one-hundredths Dollars: $10'],
      ['ten and 105/100 Dollars', '105/100 Dollars: $1.05'],
    ],
    'goes on to a fraction in figures that is less than one': [
      ['ten and 1/8 Dollars', 'ten and 1/8 Dollars: $10.125'],
      ['ten Dollars and 1/8', 'ten Dollars and 1/8: $10.125'],
      ['ten and 5/10 Dollars', 'ten and 5/10 Dollars: $10.50'],
      ['ten and 1/8 percent', 'ten and 1/8 percent: 10.125%'],
      ['ten and 9/8 percent', '9/8 percent: 1.125%'],
      ['tenth and 1/8 Dollars', '1/8 Dollars: $0.125'],
    ],
    'is a part of one percent or one cent, and of nothing else': [
      ['one-half of one percent', 'one-half of one percent: 0.5%'],
      ['one-tenth of 1%', 'one-tenth of 1%: 0.1%'],
      ['one-tenth of 2%', 'one-tenth: 0.1', '2%: 2%'],
      ['one-tenth of a cent', 'one-tenth of a cent: $0.001'],
      ['one-tenth of a share', 'one-tenth: 0.1'],
      ['a half of a million'],
    ],
    'is a ratio where its figures or its hyphens say so': [
      ['three-for-two (3:2)', 'three-for-two (3:2): 3:2 | 3:2 agrees'],
      ['three for two (3:2)', 'three for two (3:2): 3:2 | 3:2 agrees'],
      ['three to ten (3:10)', 'three to ten (3:10): 3:10 | 3:10 agrees'],
      ['two and one-half to one (2.5:1)', 'two and one-half to one (2.5:1): 2.5:1 | 2.5:1 agrees'],
      ['three to ten', 'ten: 10'],
      ['three to zero (3:0)'],
    ],
    'begins with a number': [
      ['several hundred shares', 'hundred: 100'],
      ['hundred shares', 'hundred: 100'],
      ['quarters of it'],
      ['three quarters of it', 'three quarters: 3/4'],
    ],
  };
  for (const [how, cases] of Object.entries(read)) {
    for (const [text, ...lines] of cases)
      it(`${how}: ${text}`, () => assert.deepEqual(amountLines(`It pays ${text} now.\n`), lines));
  }
});
