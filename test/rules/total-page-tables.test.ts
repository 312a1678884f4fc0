import { describe, it } from 'mocha';
import { checkSilent } from '../harness/check.ts';
import { checkEachSlip } from '../harness/each-slip.ts';

const id = 'total-mismatch';

describe('tables that were taken out of a page', () => {
  const tables: Readonly<Record<string, string>> = {
    'rows of bars with their names on the lines above': `
| | |
Per Unit
|
| |
Total
|
| ||||||
Offering price
|
| | | $ | 38.40 | | | | | $ | «74,880,000» | | |
Selling commissions
|
| | | $ | 1.92 | | | | | $ | «3,744,000» | | |
Proceeds, before expenses
|
| | | $ | 36.48 | | | | | $ | «71,136,000» | | |
|
Placement Agent
|
| |
Number of
Units |
| |||
Alder Securities LLC
|
| | | | «1,170,250»! | | |
Birch & Company, Inc.
|
| | | | «584,600»! | | |
Cedar Markets
|
| | | | «195,150»! | | |
Total
|
| | | | «1,950,000»! | | |
`,
    'cells one by one, below another table': `
|
Offering price per unit
|
|
|$
|82.40
|
|
|
Book value per unit
|
|
|$
|33.15
|
|
|
Dilution per unit
|
|
|$
|49.25
|
|
|
Placement Agent
|
|
|
Number of Units
|
|
|
Alder Securities LLC
|
|
|
|1,170,250
|
|
|
Birch & Company, Inc.
|
|
|
|584,600
|
|
|
Cedar Markets
|
|
|
|195,150
|
|
|
Total
|
|
|
|1,950,000
|
|
`.replace(/^\|(1,170,250|584,600|195,150|1,950,000)$/gm, '|«$1»!'),
    'cells one by one, below a table of other columns': `
|
Offering price per unit
|
|$
|82.40
|
|
Book value per unit
|
|$
|33.15
|
|
Name
|
|
Number of units
|
|
Number of warrants
|
|
Alder Securities LLC
|
|1,170,250
|
|234,050
|
|
Birch & Company, Inc.
|
|584,600
|
|116,920
|
|
Cedar Markets
|
|195,150
|
|39,030
|
|
Total:
|
|1,950,000
|
|390,000
|
`.replace(/^\|(\d[\d,]{5,})$/gm, '|«$1»'),
  };
  for (const [name, text] of Object.entries(tables)) it(`are added up: ${name}`, () => checkEachSlip(text));

  const silent: Readonly<Record<string, string>> = {
    'a table of which the first rows have another number of figures': `
|
Cash on hand
|
|1,310,225
|
|(a)
|8
|
Deposits
|
|412,350
|
Advances
|
|61,725
|
Loans
|
|18,415
|
Total assets
|
|492,940
|
`,
  };
  for (const [name, text] of Object.entries(silent)) it(`say nothing of ${name}`, () => checkSilent(text, id));
});
