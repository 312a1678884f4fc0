import { describe, it } from 'mocha';
import { checkSilent } from '../harness/check.ts';
import { checkEachSlip } from '../harness/each-slip.ts';

const id = 'total-mismatch';

describe('tables whose columns one blank parts', () => {
  const tables: Readonly<Record<string, string>> = {
    'expenses with a dollar sign apart': `
Registration fee $ «4,415»!
Printing «62,500»!
Legal fees and expenses «318,725»!
Transfer agent «7,350»!
Total $ «392,990»!
`,
    'purchasers with two columns below their heads': `
Purchaser Shares Purchase Price
Alder Partners, L.P. «1,312,500»! $«5,118,750»!
Birch Growth Fund 2 «750,250»! $«2,925,975»!
Cedar Family Trust «411,125»! $«1,603,388»!
TOTAL «2,473,875»! $«9,648,113»!
`,
    'lenders with their shares': `
Lender Commitment Percentage
Alder National Bank $ «9,250,000»! 60.00 %
Birch Trust
and Savings Company $ «6,166,700»! 40.00 %
Total $ «15,416,700»! 100.00 %
`,
    'a total below a rule that has no name': `
Goodwill $«6,125»!
Fixtures and equipment «31,940»!
Inventory «47,435»!
Supplies 600
_________
$«86,100»!
`,
    'what is left to pay at a closing': `
Purchase Price $«2,415,000.00»!
Less: Earnest money ($«122,500.00»!)
Less: Security deposits ($«18,345.15»!)
Plus: Prorated rents $«9,415.25»!
Balance due at Closing $«2,283,570.10»!
`,
  };
  for (const [name, text] of Object.entries(tables)) {
    it(`are added up: ${name}`, () => {
      checkEachSlip(text);
    });
  }

  const silent: Readonly<Record<string, string>> = {
    'prose with a figure at the end of each line': `
The Company sold shares in 2003 for $1,200,000
and spent upon its plant in that year $1,100,000
so that the total was in the end $3,300,000
`,
    'a total of all but one of the rows': `
Notes payable 412,350
Current portion 61,725
Accrued interest 18,415
Total notes and interest 430,765
`,
    'rows whose last figures are numbers of notes': `
Alder Partners 1,312,500 (1)
Birch Fund 750,250 (2)
Total 2,062,750 (3)
`,
  };
  for (const [name, text] of Object.entries(silent)) it(`say nothing of ${name}`, () => checkSilent(text, id));
});
