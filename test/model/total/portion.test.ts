import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft, totalLenses } from '../../../server/src/analysis/index.ts';
import { checkSilent } from '../../harness/check.ts';
import { checkEachSlip } from '../../harness/each-slip.ts';

const price = 'The Buyer pays Six Million Two Hundred Fifty Thousand Dollars ($6,250,000) (the "Purchase Price").\n\n';

describe('so much of a sum', () => {
  const drafts: Readonly<Record<string, string>> = {
    'of a term that is defined before': `${price}It deposits five percent (5%) of the Purchase Price ($«312,500»!).\n`,
    'of a term that is defined behind': `
The cap is $«625,000»!, which represents ten percent (10%) of the Purchase Price.

"Purchase Price" means $«6,250,000»! in cash.
`,
    'of a term that another place only points to': `
"Purchase Price" has the meaning that Section 2 gives it.

The Buyer pays $«6,250,000»! (the "Purchase Price"). It deposits ten percent (10%) of the Purchase Price, or $«625,000»!.
`,
    'of a sum that stands there':
      'The Owner keeps five percent (5%) of the Contract Sum of $2,340,000, being $«117,000»!.\n',
    'in a bracket before the term': `${price}It pays 60% ($«3,750,000»!) of the Purchase Price in cash.\n`,
    'of what stands before it under the same name': `
The initial public offering price is $18.20 per share. The underwriting discount is $«1.274»! per share, or 7.00% of the
public offering price.
`,
    'of the principal that a note promises': `
Alder Mills, Inc. promises to pay to Birch Bank the principal sum of $1,812,000, with interest.

The guaranty is limited to $«604,000»!, being one-third of the original principal amount. Alder pays a fee of ten percent
(10%) of the principal amount of this Note, or $«181,200»!.
`,
    'a share and its sum for each of many': `
Each share has a stated value of One Thousand Two Hundred Dollars ($1,200.00) per share (the "Stated Value").

Dividends accrue at nine percent (9%) per annum of the Stated Value ($«108.00»! per share per annum).
`,
    'a fraction of a sum': 'It pays five-twelfths (5/12) of the bonus of $«134,400»!, being $«56,000»!.\n',
    'a fraction of a term': `${price}It keeps $«2,083,333.33»!, being one-third (1/3) of the Purchase Price.\n`,
    'a fraction in figures alone': 'A bonus of 5/12 of $134,400, or $«56,000»!, is paid.\n',
    'of shares that a term stands for': `
He is granted 12,400 restricted shares of Common Stock, par value $.001 per share (the "Restricted Shares").

He may have thirty percent (30%) of the Restricted Shares, or «3,720»! shares, withheld.
`,
    'of shares that stand there':
      'The pool is «12.5»!% of the 20,412,800 shares outstanding, or «2,551,600»! shares.\n',
    'of a term that stands further behind its sum': `
The Buyer buys the Business for $«6,250,000»!, payable in cash at the Closing (the "Purchase Price").

It keeps ten percent (10%) of the Purchase Price, or $«625,000»!.
`,
    'of a term that is a label':
      'Purchase Price: $«6,250,000»!\n\nThe Buyer keeps ten percent (10%) of the Purchase Price, or $«625,000»!.\n',
    'shares of a sum that is paid in parts': `
It shall pay a fee of $«61,500»!, payable one-half ($«30,750»!) upon signing and one-half ($«30,750»!) upon completion.
`,
    'in hundredths of a percent': 'It pays «2.75»!% of the fee of $1,264,000, being $34,760.\n',
  };
  for (const [name, text] of Object.entries(drafts)) {
    it(`is held to each of its digits, ${name}`, () => {
      checkEachSlip(text);
    });
  }

  it('is shown with what it comes to', () => {
    const text = `${price}It deposits five percent (5%) of the Purchase Price ($312,500).\n`;
    assert.deepEqual(
      totalLenses(readDraft(text, 'plain')).map(({ title }) => title),
      ['divides: 5% of $6,250,000 = $312,500'],
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'a sum that no slip makes': `${price}It deposits five percent (5%) of the Purchase Price ($250,000).\n`,
    'shares of one thing and of another':
      'The pool is 12.5% of the 20,412,800 shares outstanding, or 2,515,600 options.\n',
    'the greater of shares and a part of them':
      'The pool is the greater of 12.5% of the 20,400,000 shares outstanding, or 255,000 shares.\n',
    'the whole said again': `${price}It deposits five percent (5%) of the Purchase Price ($6,250,000).\n`,
    'a percentage that was rounded': 'It pays 33.33% of the fee of $300,000, being $100,000.\n',
    'a sum that was rounded': 'It pays 2.5% of the fee of $1,234,567, being $30,864.\n',
    'a term that stands for two sums': `${price}It pays $700,000 (the "Purchase Price").\n\nIt deposits five percent (5%) of the Purchase Price ($312,600).\n`,
    'a term that stands for no sum': `Its price (the "Purchase Price") is due.\n\nIt deposits five percent (5%) of the Purchase Price ($312,600).\n`,
    'a fraction that was rounded': 'It pays one-third (1/3) of the fee of $100,000, being $33,333.\n',
    'a label that stands twice':
      'Purchase Price: $6,250,000\n\nPurchase Price: $700,000\n\nIt keeps ten percent (10%) of the Purchase Price, or $652,000.\n',
    'a sum that is not paid in parts': 'It has a claim of $61,500, and one-half ($37,050) of that of Alder.\n',
    'a sum before that which is paid in parts': 'It has $61,500. It shall pay one-half ($37,050) upon signing.\n',
    'two currencies': 'It pays 10% of the fee of $640,000, being €60,000.\n',
  };
  for (const [name, text] of Object.entries(silent))
    it(`is silent on ${name}`, () => checkSilent(text, 'total-percent'));
});
