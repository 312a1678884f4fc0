import { describe, it } from 'mocha';
import { checkFinds, checkSilent } from '../harness/check.ts';
import { checkEachSlip } from '../harness/each-slip.ts';

const id = 'total-mismatch';

describe('total-mismatch, of what a sentence breaks down', () => {
  const drafts: Readonly<Record<string, string>> = {
    'what is bought, item by item': `
The parties shall allocate the Purchase Price of $«9,871,250» as follows: Inventory $«1,240,400»; Accounts Receivable
$«2,115,350»; Equipment $«875,000»; Covenant Not to Compete $«250,000»; Goodwill $«5,390,500».
`,
    'options that have vested and those that have not':
      'Of the «240,000» options granted to him, «90,000» have vested and «150,000» have not.\n',
    'what a term stands for': `
Defendants shall pay «$1,812,500» (the "Settlement Amount") to the Plaintiffs.

The Settlement Amount shall be paid as follows: «$612,500» by Carver Mills, Inc., «$750,250» by its insurer, and
«$449,750» by Mr. Hale.
`,
    'what a term stands for that opens a sentence': `
Defendants shall pay «$1,812,500»! (the "Settlement Amount") to the Plaintiffs.

Of the Settlement Amount, «$612,250»! is payable by Carver Mills, Inc. and the remaining «$1,200,250»! by its insurer.
`,
    'sums with their signs':
      'For example, «$14,250»! + «$35,100»! = «$49,350»!; he owes «$119,350»! («$49,350» + «$70,000»!) in May.\n',
    'shares that a term stands for, as they vest': `
He is granted «12,400» restricted shares of Common Stock (the "Restricted Shares").

The Restricted Shares shall vest as follows: «3,100» shares on March 1, 2027; «3,100» shares on March 1, 2028; and
«6,200» shares on March 1, 2029.
`,
    'parts that are limits':
      'He may earn «$6,150,000», consisting of up to «$1,525,000» for 2026, up to «$2,000,000» for 2027 and up to «$2,625,000» for 2028.\n',
    'shares by their holders':
      'Of the «9,412,500» shares sold, «4,205,250» were sold to Alder and «5,207,250» to Birch.\n',
    'a list by the last letters': `
The Buyer issues «1,794,455» shares, of which (x) «717,782» are issued at once, (y) «969,005» are restricted and (z)
«107,668» are held in escrow.
`,
  };
  it('holds millions that were not rounded to their sum', () =>
    checkFinds(
      `
The $5 million loan consists of $3 million for the land and $1 million for the mill.
    ^^^^^^^^^^ error: the parts add up to $4,000,000, $1,000,000 less than the stated $5,000,000
                                ^^^^^^^^^^ related: a part: $3,000,000
                                                            ^^^^^^^^^^ related: a part: $1,000,000
`,
      id,
    ));
  it('holds what is said to be of a whole to be no more than it', () =>
    checkFinds(
      `
The Commitments are $157,000,000, of which $125,000,000 are Revolving Commitments and $50,000,000 are Term Commitments.
                    ^^^^^^^^^^^^ error: the parts add up to $175,000,000, $18,000,000 more than the stated $157,000,000
                                           ^^^^^^^^^^^^ related: a part: $125,000,000
                                                                                      ^^^^^^^^^^^ related: a part: $50,000,000
`,
      id,
    ));
  for (const [name, text] of Object.entries(drafts)) it(`finds each other digit of ${name}`, () => checkEachSlip(text));

  const silent: Readonly<Record<string, string>> = {
    'a sum that goes on': 'For example, $14,250 + $35,100 + fees = $49,550, and X + $14,250 = $41,250 (say).\n',
    'some of what a term stands for': `
Defendants shall pay $1,812,000 (the "Settlement Amount") to the Plaintiffs.

Of the Settlement Amount, $612,000 is payable by Carver Mills, Inc. and $1,100,000 by its insurer.
`,
    'what is not of the term that opens a sentence': `
Defendants shall pay $1,812,250 (the "Settlement Amount") to the Plaintiffs.

Of the Settlement Amount and its interest, $612,250 is payable now and the remaining $1,200,350 in May.
`,
    'items that are not all':
      'It allocates the price of $9,870,000 as follows: Inventory $1,240,000; Equipment $875,000; Goodwill $5,390,000.\n',
    'limits among parts':
      'He may earn $6,150,000, consisting of $1,525,000 for 2026, up to $2,000,000 for 2027 and $2,652,000 for 2028.\n',
    'other things than what a term stands for':
      'He is granted 12,400 shares (the "Shares").\n\nThe Shares shall vest as follows: 3,100 options on March 1, 2027, 3,100 options on March 1, 2028 and 6,020 options in 2029.\n',
    'a sentence about something else': `
Defendants shall pay $1,812,500 (the "Settlement Amount") to the Plaintiffs.

Of the Settlement Amount they shall pay as follows: $612,500 in May, $750,250 in June, and $447,950 in July.
`,
    'votes of which some abstained':
      'Of the 9,412,500 shares voted, 4,205,250 were voted for and 4,107,250 against the proposal.\n',
    'parts off which something is taken': `
The $61.5 million charge consisted of $38 million for severance, $27 million for closures and $4 million for leases,
partially offset by a pension benefit of $7.4 million. Cash used of $5.3 million consisted of $3.1 million for equipment
and $4.0 million for the plant that the Company bought from its former landlord at the end of the lease in the second
quarter, less $1.8 million of deposits.
`,
    'parts off which the next sentence takes something':
      'The $11.1 million charge is comprised of $9.0 million of wages and $2.5 million of rent. A credit of $0.4 million reduced both.\n',
    'parts in millions that miss their sum by rounding': `
The $35.3 million charge consisted of $33.1 million of severance costs and $2.1 million of lease costs. Cash used was
$102.4 million, comprised of (i) $88.7 million for equipment, (ii) $10.2 million for a mill and (iii) $3.6 million for
land. Net other income of $5.2 million consisted of interest income of $6.1 million and interest expense of $0.8 million.
`,
    'a gain among losses':
      'The net loss of $9.5 million consisted of a write-down of $8.0 million, fees of $2.0 million and a gain of $0.5 million.\n',
    'costs behind a revenue':
      'The net result of $310,000 consists of revenue of $500,000, costs of $150,000 and taxes of $40,000.\n',
    'an item of a list that is taken off':
      'The price of $850,000 is the sum of (i) $700,000 for the land, (ii) $200,000 for the mill and (iii) $50,000 for the liens.\n',
    'less than a whole of which nobody says that it is all':
      'The Commitments are $193,000,000, of which $125,000,000 are Revolving Commitments and $50,000,000 are Term Commitments.\n',
    'options of which some have lapsed': 'Of the 240,000 options, 90,000 have vested and 120,000 are unvested.\n',
  };
  for (const [name, text] of Object.entries(silent)) it(`is silent on ${name}`, () => checkSilent(text, id));
});
