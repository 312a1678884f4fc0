import { describe, it } from 'mocha';
import { checkSilent } from '../harness/check.ts';
import { checkEachSlip } from '../harness/each-slip.ts';

const id = 'total-mismatch';

describe('total-mismatch, of what a sentence reckons up', () => {
  const drafts: Readonly<Record<string, string>> = {
    'proceeds less what is deducted': `
The Company expects net proceeds of $«46,125,500»!, after deducting underwriting discounts of $«3,149,250»! and offering
expenses of $«725,250»! from gross proceeds of $«50,000,000»!.
`,
    'a commitment that is increased': `
The Revolving Commitment is hereby increased by $«15,250,000»!, from $«60,000,000»! to $«75,250,000»!.
`,
    'a margin that is lower by so many points': `
The Applicable Margin decreases from «2.575»!% to «2.250»!%, that is, by «32.5» basis points.
`,
    'shares of a plan that are more by some': `
The amendment raises the shares that are reserved for the Plan from «1,850,000»! to «2,675,000»!, an increase of
«825,000»! shares.
`,
    'shares by their certificates':
      'He owns «24,000»! shares represented by Certificate No. 11 for «15,200»! shares and Certificate No. 12 for «8,800»! shares.\n',
    'shares issued and issuable': `
This prospectus covers «3,451,750»! shares, including «2,100,250»! shares issued to the holders and «1,351,500»! shares
issuable upon exercise of the Warrants.
`,
    'what remains of what a term stands for': `
The Buyer shall deposit $«2,401,500»! (the "Escrow Amount") with the Escrow Agent.

On the first anniversary it shall release $«1,151,250»! of the Escrow Amount. On the second it shall release the remaining
$«1,250,250»! of the Escrow Amount, less any pending claims.
`,
    'tranches that are counted': `
The Warrant becomes exercisable in three tranches: «150,000»! shares now, «100,000»! shares in May and «100,000»! shares in
June, for a total of «350,000»! shares.
`,
  };
  for (const [name, text] of Object.entries(drafts)) it(`finds each other digit of ${name}`, () => checkEachSlip(text));

  const silent: Readonly<Record<string, string>> = {
    'points that were worked out of longer percentages':
      'Net interest margin increased 13 basis points to 3.46% from 3.32% a year ago.\n',
    'millions that miss each other by rounding': `
Revenue increased by $1.3 million, or 5%, from $24.0 million in 2024 to $25.2 million in 2025. We had net proceeds of
$46.1 million, after deducting fees of $3,150,000 and expenses of $725,000 from gross proceeds of $50,000,000.
`,
    'parts that are less than what includes them':
      'He holds 3,540,000 shares, including 2,100,000 shares held in trust and 1,350,000 shares held by his wife.\n',
    'parts of what another place states': `
It pays $3,250,000 of the Net Proceeds for the loan, $1,500,000 of the Net Proceeds for equipment and the remaining
$2,750,000 of the Net Proceeds for the mill.
`,
    'a change that no slip makes': 'The Commitment is increased by $15,000,000, from $60,000,000 to $98,000,000.\n',
    'what is deducted besides': `
We had net proceeds of $46,125,000, after deducting discounts of $3,150,000 from gross proceeds of $50,000,000.
`,
  };
  for (const [name, text] of Object.entries(silent)) it(`is silent on ${name}`, () => checkSilent(text, id));
});
