import { describe, it } from 'mocha';
import { checkSilent } from '../harness/check.ts';
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
    'shares by their holders':
      'Of the «9,412,500» shares sold, «4,205,250» were sold to Alder and «5,207,250» to Birch.\n',
    'a list by the last letters': `
The Buyer issues «1,794,455» shares, of which (x) «717,782» are issued at once, (y) «969,005» are restricted and (z)
«107,668» are held in escrow.
`,
  };
  for (const [name, text] of Object.entries(drafts)) it(`finds each other digit of ${name}`, () => checkEachSlip(text));

  const silent: Readonly<Record<string, string>> = {
    'items that are not all':
      'It allocates the price of $9,870,000 as follows: Inventory $1,240,000; Equipment $875,000; Goodwill $5,390,000.\n',
    'votes of which some abstained':
      'Of the 9,412,500 shares voted, 4,205,250 were voted for and 4,107,250 against the proposal.\n',
    'options of which some have lapsed': 'Of the 240,000 options, 90,000 have vested and 120,000 are unvested.\n',
  };
  for (const [name, text] of Object.entries(silent)) it(`is silent on ${name}`, () => checkSilent(text, id));
});
