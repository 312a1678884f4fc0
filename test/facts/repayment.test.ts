import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkFinds, checkSilent } from '../harness/check.ts';
import { checkEachSlip } from '../harness/each-slip.ts';
import { coveredBy } from '../harness/facts.ts';

const id = 'total-mismatch';
const promise = 'Alder Mills, Inc. promises to pay to Birch Bank the principal sum of $120,000, without interest.\n\n';
const principal = 'The principal of this Note shall be payable in';

describe('in how many payments a principal is paid back', () => {
  const read: Readonly<Record<string, readonly string[]>> = {
    [`${principal} sixty (60) equal monthly installments of $2,000 each.`]: [
      'sixty (60) equal monthly installments of $2,000',
    ],
    [`${principal} 60 payments of $2,000, on the first day of each month.`]: ['60 payments of $2,000'],
    'The interest of this Note shall be payable in 60 installments of $2,000.': [],
    'The principal and interest shall be payable in 60 installments of $2,000.': [],
    'The principal is due. It shall be payable in 60 installments of $2,000.': [],
    'The principal shall be payable within 60 installments of $2,000.': [],
    [`${principal} 60 installments at $2,000 each.`]: [],
    [`${principal} 60 installments of principal and interest of $2,000 each.`]: [],
    [`${principal} 60 installments of $2,000 each and a balloon payment.`]: [],
    [`${principal} 60 installments of $2,000 each. The balance is due in May.`]: [],
    'The remaining principal shall be payable in 60 installments of $2,000.': [],
  };
  for (const [text, covered] of Object.entries(read))
    it(`is ${covered.length > 0 ? '' : 'not '}read in: ${text}`, () =>
      assert.deepEqual(coveredBy('repayment', `${text}\n`), covered));

  it('is held to the sum that the note promises', () => {
    checkFinds(
      `
Alder Mills, Inc. promises to pay to Birch Bank the principal sum of $120,000, without interest.
                                                                     ^^^^^^^^ error: 60 × $200 is $12,000, not $120,000

The principal of this Note shall be payable in 60 equal monthly installments of $200 each.
                                               ^^ related: so many
                                                                                ^^^^ related: each
`,
      id,
    );
    checkEachSlip(
      `For value received, Alder promises to pay to Birch the principal sum of $«128,400».\n\n${principal} 60 installments of $«2,140»!.\n`,
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'payments that no slip makes the principal': `${promise}${principal} 36 monthly installments of $2,500.\n`,
    'payments of two rates': `${promise}${principal} 60 installments of $200.\n\n${principal} 30 installments of $300.\n`,
    'a draft of two notes': `${promise}Alder promises to pay the principal sum of $18,000.\n\n${principal} 60 installments of $200.\n`,
    'a draft that promises nothing': `${principal} 60 installments of $200.\n`,
  };
  for (const [name, text] of Object.entries(silent)) it(`is silent on ${name}`, () => checkSilent(text, id));
});

describe('in how many payments a term is paid', () => {
  const fee = 'Alder shall pay Birch a marketing fee of $1,250,000 (the "Marketing Fee").\n\n';
  const paid = 'The Marketing Fee shall be paid in';
  const read: Readonly<Record<string, readonly string[]>> = {
    [`${paid} five (5) equal installments of $250,000 each.`]: ['five (5) equal installments of $250,000'],
    'On the Closing Date, the Signing Bonus is payable in 12 payments of $8,500.': ['12 payments of $8,500'],
    [`${paid} five installments of $250,000 and a final installment of $50,000.`]: [],
    'One half of the Marketing Fee shall be paid in five installments of $250,000.': [],
    'The interest on the Deposit Amount shall be paid in five installments of $250,000.': [],
    'The Company shall pay Birch in five installments of $250,000.': [],
    'The fee shall be paid in five installments of $250,000.': [],
  };
  for (const [text, covered] of Object.entries(read))
    it(`is ${covered.length > 0 ? '' : 'not '}read in: ${text}`, () =>
      assert.deepEqual(coveredBy('repayment', `${text}\n`), covered));

  it('is held to what the term stands for', () => {
    checkEachSlip(
      `Alder shall pay a fee of $«1,250,000» (the "Marketing Fee").\n\n${paid} five (5) equal installments of $«250,000»!.\n`,
    );
    checkSilent(`${fee}${paid} four installments of $275,000.\n`, id);
    checkSilent(`${fee}${paid} five installments of $205,000.\n\n${paid} four installments of $250,000.\n`, id);
  });

  it('is held to it in one sentence', () => {
    checkEachSlip('The settlement amount of $«2,100,000»! shall be paid in three equal installments of $700,000.\n');
    checkSilent('The loan of $2,100,000 shall be paid in three equal installments of $790,000.\n', id);
    checkSilent('The price of $2,100,000 shall be paid in three equal installments of $715,000.\n', id);
  });
});

describe('the price, the discount and the principal of a note', () => {
  const drafts: Readonly<Record<string, string>> = {
    'in one sentence': `
It issued a note in the principal amount of $«825,500»! for a purchase price of $«750,250»!, reflecting an original issue
discount of $«75,250»!.
`,
    'in two': `
The Company sold to Alder a note in the principal amount of $«825,500»! for cash proceeds of $«750,250»!. The note
carries an original issue discount of $«75,250»!.
`,
    'under each other': `
Principal Amount: $«825,500»!
Purchase Price: $«750,250»!
Original Issue Discount: $«75,250»!
`,
    'in the paragraph behind the promise': `
Alder Mills, Inc. promises to pay to the Holder the principal sum of $«825,500»!, with interest.

This Note carries an original issue discount of $«75,250»!. Thus, the purchase price of this Note shall be $«750,250»!.
`,
  };
  for (const [name, text] of Object.entries(drafts))
    it(`are held to each other, each of their digits, ${name}`, () => checkEachSlip(text));

  const silent: Readonly<Record<string, string>> = {
    'a price less fees': `
It issued a note in the principal amount of $825,000 for net proceeds of $705,000, reflecting an original issue discount
of $75,000.
`,
    'what is left of the principal': `
A principal amount of $852,000 remains of the note. The unpaid principal amount of $852,000 includes an original issue
discount of $75,000, and its purchase price was $750,000.
`,
    'two prices': `
It issued a note in the principal amount of $852,000 for a purchase price of $750,000, reflecting an original issue
discount of $75,000, and stock at a price of $9,000.
`,
    'another discount': `
It issued a note in the principal amount of $852,000 for a purchase price of $750,000, at a discount of $75,000.
`,
    'a note whose principal nobody promises':
      'This Note carries an original issue discount of $75,520, so that its purchase price is $750,250.\n',
  };
  for (const [name, text] of Object.entries(silent)) it(`are silent on ${name}`, () => checkSilent(text, id));
});
