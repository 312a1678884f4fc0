import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, readDraft, totalLenses } from '../../server/src/analysis/index.ts';
import { checkFixes, judge } from '../harness/check.ts';

const id = 'total-mismatch';

/** Tables as Markdown drafts have them, of which each figure that a total is held to is named with `«»`. */
const markdownTables: Readonly<Record<string, string>> = {
  'figures in bold': `
| Purchaser | Amount |
| --- | ---: |
| **Alder** | **«$21,500,000»** |
| **Birch** | **«$13,250,000»** |
| **TOTAL** | **«$34,750,000»** |
`,
  'dollar signs behind a backslash': `
| Purchaser | Amount |
| --- | ---: |
| Alder | \\$«21,500,000» |
| Birch | \\$«13,250,000» |
| **Total:** | **\\$«34,750,000»** |
`,
  'a code for the currency': `
| Tranche | Amount |
| --- | --- |
| A | USD «21,500,000» |
| B | USD «13,250,000» |
| Total | USD «34,750,000» |
`,
  'an aggregate below a plain list': `
| Purchaser | Principal amount |
| --- | --- |
| Alder Life Insurance Company | $«21,500,000» |
| Birch Mutual Life Insurance Company | $«13,250,000» |
| Cedar Annuity Association | $«10,250,000» |
| Aggregate principal amount | $«45,000,000» |
`,
  'a last row without a name': `
| Party | Contribution |
| --- | --- |
| Alder | $«412,517» |
| Birch | $«318,250» |
| | $«730,767» |
`,
  'what is left, below what is taken off': `
| | Amount |
| --- | ---: |
| Current assets | «7,096» |
| Goodwill | «23,607» |
| Total assets acquired | «30,703» |
| Less: liabilities assumed | «3,512» |
| Net purchase price | «27,191» |
`,
  'shares in nine decimals': `
| Lender | Commitment | Share |
| --- | ---: | ---: |
| Alder National Bank | $«40,000,000.00» | 53.333333333% |
| Birch Trust Company | $«35,000,000.00» | 46.666666667% |
| Total | $«75,000,000.00» | 100.000000000% |
`,
  'a subtotal between its parts, in cents': `
| Invoice | |
| --- | --- |
| Consulting services | $«18,400.00» |
| Travel | $«1,265.40» |
| Subtotal | $«19,665.40» |
| Sales tax | $«1,573.23» |
| Total due | $«21,238.63» |
`,
};

describe('tables of Markdown', () => {
  for (const [name, marked] of Object.entries(markdownTables)) {
    const text = marked.replace(/[«»]/g, '');
    it(`with ${name} foot`, () => {
      assert.deepEqual(judge(text, 'markdown'), []);
      assert.ok(totalLenses(readDraft(text, 'markdown')).some(({ title }) => title.startsWith('adds up')));
    });

    it(`with ${name} and another digit do not, and a repair puts it right`, () => {
      for (const { index, 0: figure } of marked.matchAll(/«[^»]+»/g)) {
        const at = marked.slice(0, index).replace(/[«»]/g, '').length;
        const digit = at + figure.replace(/[«»$]/g, '').search(/[1-9]/) + (figure.includes('$') ? 1 : 0);
        const other = text.slice(0, digit) + String((Number(text[digit]) % 9) + 1) + text.slice(digit + 1);
        const repaired = judge(other, 'markdown')
          .flatMap(({ fixes }) => fixes())
          .map(({ edits }) => applyEdits(other, edits));
        assert.ok(repaired.includes(text), other);
      }
    });
  }

  it('say nothing of a hundred percent that decimals miss as rounded', () => {
    const text = `
| Member | Interest |
| --- | ---: |
| Alder Holdings, LLC | 33.3333% |
| Birch Family Trust | 33.3333% |
| Cedar Investors, L.P. | 33.3333% |
| Total | 100.0000% |
`;
    assert.deepEqual(judge(text, 'markdown'), []);
  });

  it('say one decimal where they say one', () => {
    checkFixes(
      `
| Segment | Revenue |
| --- | --- |
| Software | $412.3 |
             ^^^^^^ related 1: a part: $412.30
| Services | 119.4 |
             ^^^^^ related 1: a part: $119.40
| Hardware | 118.9 |
             ^^^^^ related 1: a part: $118.90
| Total revenues | $630.6 |
                   ^^^^^^ error: the parts add up to $650.60, $20 more than the stated $630.60
`,
      [
        `| Segment | Revenue |
| --- | --- |
| Software | $412.3 |
| Services | 119.4 |
| Hardware | 118.9 |
| Total revenues | $650.6 |
`,
      ],
      id,
    );
  });

  it('names a row by its cells, one apart from the next', () => {
    const text = `
| Payment | Due | Amount |
| --- | --- | ---: |
| Deposit | Signing | $40,580 |
| Final | Acceptance | $68,070 |
| **Total** | | **$101,450** |
`;
    const titles = judge(text, 'markdown').flatMap(({ fixes }) => fixes().map(({ title }) => title));
    assert.ok(titles.includes('Make Final Acceptance $60,870'), titles.join('\n'));
  });
});
