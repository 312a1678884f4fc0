import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, readDraft, totalLenses } from '../../server/src/analysis/index.ts';
import { checkSilent, judge } from '../harness/check.ts';

const id = 'total-mismatch';

/** Items that end in their amounts, of which each figure that a total is held to is named with `«»`. */
const listedItems: Readonly<Record<string, string>> = {
  'items of Markdown': `
* Alder National Bank: $«12,500,000»
* Birch Trust Company: $«10,250,000»
* Cedar Savings Bank: $«7,250,000»

**Total: $«30,000,000»**
`,
  'numbered items': `
1. Cash at closing: $«5,000,000»
2. Promissory note: $«2,175,000»;
3. Buyer shares valued at $«1,250,000».

Total consideration: $«8,425,000»
`,
  'lines with colons': `The purchase price is made up as follows:
Land: $«2,450,000».00
Closing costs: $«41,317».52
Title insurance: $«6,204».11
Total: $«2,497,521».63
`,
  'lines with dashes': `
Common Stock – «75,000,000» shares
Series A Preferred Stock – «2,500,000» shares
Series B Preferred Stock – «1,250,000» shares
Total – «78,750,000» shares
`,
  'a subtotal whose own parts stand elsewhere': `
- Subtotal: $«78,017».00
- Sales tax: $«4,681».02
- **Total due:** $«82,698».02
`,
  'lines in which one blank stands before the dollar sign': `
Alder National Bank $«12,500,000»
Birch Trust Company $«10,250,000»
Total $«22,750,000»
`,
};

describe('items that end in their amounts', () => {
  for (const [name, marked] of Object.entries(listedItems)) {
    const text = marked.replace(/[«»]/g, '');
    it(`foot as ${name}`, () => {
      assert.deepEqual(judge(text, 'markdown'), []);
      assert.ok(totalLenses(readDraft(text, 'markdown')).some(({ title }) => title.startsWith('adds up')));
    });

    it(`do not with another digit, as ${name}, and a repair puts it right`, () => {
      for (const { index, 0: figure } of marked.matchAll(/«[^»]+»/g)) {
        const at = marked.slice(0, index).replace(/[«»]/g, '').length;
        for (let place = 0; place < figure.length - 2; place++) {
          const digit = text.charAt(at + place);
          if (!/\d/.test(digit)) continue;
          const other = text.slice(0, at + place) + String((Number(digit) % 9) + 1) + text.slice(at + place + 1);
          const repaired = judge(other, 'markdown')
            .flatMap(({ fixes }) => fixes())
            .map(({ edits }) => applyEdits(other, edits));
          assert.ok(repaired.includes(text), other);
        }
      }
    });
  }

  const silent: Readonly<Record<string, string>> = {
    'a total that no slip makes': `
Purchase price: $2,450,000
Deposit: $100,000
Total: $2,450,000
`,
    'a total that leaves one of the items out': `
- Base salary: $250,000
- Target bonus: $125,000
- Sign-on bonus: $50,000
- Total target cash compensation: $375,000
`,
    'a whole with what is within it': `
- Commitment: $40,000,000
- Letter of credit sublimit: $5,000,000
- Swingline sublimit: $2,500,000
- Total Revolving Commitment: $40,000,000
`,
    'one price for all, beside sums': `
| Investor | Investment | Shares | Price |
| --- | --- | --- | --- |
| Alder | $500,000 | 250,000 | $2.00 |
| Birch | $300,000 | 150,000 | $2.00 |
| Total | $800,000 | 400,000 | $2.00 |
`,
    'prices and what they are on the whole, beside sums': `
| Investor | Investment | Shares | Price |
| --- | --- | --- | --- |
| Alder | $500,000 | 250,000 | $2.00 |
| Birch | $1,000,000 | 250,000 | $4.00 |
| Total | $1,500,000 | 500,000 | $3.00 |
`,
    'sentences that end in an amount': `
The Company shall pay the Consultant a fee of $10,000.
It shall then pay its expenses up to $2,500.
The total for the year is $13,500.
`,
    'terms that end in an amount': `
Base salary: $250,000
Signing bonus: $50,000
Target bonus: 40%
Total shares: 100,000
`,
    'items with a rate among them': `
Principal: $100,000
Fee: $2,500
Default rate: $3,500
Total: $102,500
`,
  };
  for (const [name, text] of Object.entries(silent)) it(`say nothing of ${name}`, () => checkSilent(text, id));
});
