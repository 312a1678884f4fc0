import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredByJoined, linesOf } from './joined-amounts.ts';

const installments = '24 x $5,000 = $120,000';
const shares = '5,000 x $10 = $50,000';
const lot = '425,000 x $3 = $1,275,000';

describe('what so many come to', () => {
  const joined: (readonly [text: string, ...lines: string[]])[] = [
    ['It pays 24 installments of $5,000, for a total of $120,000.', installments],
    ['It pays 24 equal monthly payments of $5,000, for a total of $120,000.', installments],
    ['It pays over the term 24 sums, in payments of $5,000, for a total of $120,000.', installments],
    ['It pays 24\ninstallments of\n$5,000, for a total\nof $120,000.', installments],
    ['It pays 24 installments of $5,000, for a total of nearly $120,000.', '24 x $5,000 = about $120,000'],
    ['It pays 24 installments of $5,000 each, 12 a year, for a total of $120,000.', installments],
    ['It pays $5,000 per month for 24 months, totaling $120,000.', installments],
    [
      'He buys 5,000 units at $10 per unit (a 20% discount to the price of $12.50), for a total of $50,000.',
      shares,
      '$10 of $12.50 = 20%',
    ],
    ['Interest is 1.5% per month, or 18% per annum.', '12 x 1.5% = 18%'],
    ['Interest is 1.5% per month (18% per annum).', '12 x 1.5% = 18%'],
    [
      'Based on 5,000 shares, the aggregate price at $10 per share is approximately $50,000.',
      '5,000 x $10 = about $50,000',
    ],
    [
      'Each share of Alder shall be exchanged for 1.25 shares. The 4,000 shares will be exchanged for 5,000 shares.',
      '4,000 x 1.25 = 5,000',
    ],
    ['Based on 4,000 shares and the Exchange Ratio of 1.25, Birch will issue 5,000 shares.', '4,000 x 1.25 = 5,000'],
    ['It pays $5,000 per month over 24 months, totaling $120,000.', installments],
    ['It sells 5,000 shares at $10 per share, an aggregate of approximately $50,000.', '5,000 x $10 = about $50,000'],
    ['It sells 5,000 shares at $10/share, an aggregate of $50,000.', shares],
    ['It sells 5,000 shares, par $10 each, an aggregate of $50,000.', shares],
    ['It sells 5,000 shares at $10 per share, for gross proceeds of $50,000.', shares],
    ['He sold (a) the lot, namely 5,000 shares at $10 per share, an aggregate of $50,000, and (b) no more.', shares],
    ['He sold 3,000 bonds to Alder and then 5,000 shares at $10 per share, an aggregate of $50,000.', shares],
    ['He paid $500 and 250 warrants at $2 per unit, an aggregate of $500.', '250 x $2 = $500'],
    ['It sold for $1,275,000 (425,000 shares at $3.00 per share) today.', lot],
    ['It pays an annual rent of $120,000, payable in 24 equal installments of $5,000.', installments],
    ['2. Severance. It shall pay her $120,000, in 24 equal installments of $5,000 each.', installments],
    ['The settlement of $180,000 is paid in 36 equal monthly payments of $5,000.', '36 x $5,000 = $180,000'],
    ['Her salary is $120,000, paid in 24 equal semi-monthly installments of $5,000 each.', installments],
    ['It pays $120,000 per year, in 24 equal payments of $5,000.', installments],
    ['The annual rent is $120,000, payable in semi-monthly installments of $5,000.', installments],
    ['The annual salary is $130,000, payable in bi-weekly installments of $5,000.', '26 x $5,000 = $130,000'],
    ['He sold, (a) 5,000 shares at $10 per share, an aggregate of $50,000, and (b) no more.', shares],
    ['He pays (a) $700 in cash and (b) 5,000 shares at $10 per share, an aggregate of $50,000.', shares],
    [
      'It pays $5,000 a month for 24 months, totaling $120,000, and 12 installments of $100, for a total of $1,200.',
      installments,
      '12 x $100 = $1,200',
    ],
    [
      'It sold for $1,275,000 (425,000 shares at $3.00 per share) and 5,000 shares at $10 per share, an aggregate of $50,000.',
      lot,
      shares,
    ],
  ];
  const lot2 = '5,000 x $10 = $50,000';
  const year = '12 x $10,000 = $120,000';
  joined.push(
    ['It buys 5,000 (collectively, the "Shares") shares at $10 per share, an aggregate of $50,000.', lot2],
    ['It buys 5,000 shares at $10 per share (the "Price"), for an aggregate of $50,000.', lot2],
    ['It buys 5,000 shares, par value $.01 per share, at $10 per share, an aggregate of $50,000.', lot2],
    ['It buys 5,000 shares of stock, $.01 par value, of it at $10 per share, an aggregate of $50,000.', lot2],
    ['It buys 5,000 shares, par value of $.01, at $10 per share, an aggregate of $50,000.', lot2],
    [
      'It buys 5,000 (collectively, the "Shares") shares of stock, par value $.01 per share ("Stock"), at $10 per share (the "Price"), an aggregate of $50,000.',
      lot2,
    ],
    ['It registers 5,000 shares at $10 per share, for a proposed maximum aggregate price of $50,000.', lot2],
    ['The annual rent is $120,000, payable in equal monthly installments of $10,000 on the first day of each.', year],
    ['A salary at the rate of $120,000 per annum, paid in monthly installments of $10,000.', year],
    ['It pays $40,000 per year in quarterly installments of $10,000.', '4 x $10,000 = $40,000'],
    ['It pays $5,000 per month for 24 months or $120,000.', installments],
    ['It sells 5,000 shares for $10 each, an aggregate of $50,000.', shares],
    ['It pays $5,000 per month in 24 months, totaling $120,000.', installments],
    ['The price is $10 per share, so that 5,000 shares may be sold for gross proceeds of $50,000.', shares],
    ['Of them 4,117 shares were tendered. It buys 5,000 shares at $10 per share, a total of $50,000.', shares],
    ['The rent is $40,000 a year, paid in semi-annual installments of $20,000.', '2 x $20,000 = $40,000'],
    ['It pays $5,000 per month for 24 months, $120,000 in the aggregate.', installments],
    ['It pays $5,000 per month for 24 months, or $120,000 in total.', installments],
    ['The price is $10 per square foot (5,000 square feet), or $50,000.', shares],
    ['It sold 5,000 shares for $10 per share, or $50,000.', shares],
    ['He has 2,000 warrants, each for 1,600 shares, or 3,200,000 shares in total.', '2,000 x 1,600 = 3,200,000'],
    ['Each of its 24 directors was paid $5,000, for a total of $120,000.', installments],
    ['The 180,000 shares vest in 36 equal monthly installments of 5,000 shares.', '36 x 5,000 = 180,000'],
    ['Of it the remaining 180,000 shares vest in 36 equal payments of 5,000 shares.', '36 x 5,000 = 180,000'],
    ['It pays $10,000 per month ($120,000 per annum).', year],
    ['It pays $120,000 per year ($10,000 per calendar month).', year],
    ['It pays a rent of $10,000/month, or $120,000 annually.', year],
    ['It pays a salary of $120,000 per year, being $10,000 a month.', year],
    ['It pays $30,000 per quarter ($10,000 monthly).', '3 x $10,000 = $30,000'],
  );
  joined.push(
    ['It pays $45,000, representing nine months at $5,000 per month.', '9 x $5,000 = $45,000'],
    [
      "The deposit is $45,000, being nine (9) months' rent at the initial rate of $5,000 per month.",
      '9 x $5,000 = $45,000',
    ],
    ['He contributes $50,000 in exchange for 5,000 units at $10 per unit.', shares],
    ['The bond is for $50,000 (the "Bond"), equal to $10 per acre of 5,000 acres.', shares],
    ['For example, 5,000 shares x $10 per share = $50,000.', shares],
    ['For example, $10 x 5,000 = $50,000 in all.', shares],
    ['The net value is $50,000, or $10 for each of the 5,000 units.', shares],
    ['The net value is $50,000 (that is, $10 to each of 5,000 units).', shares],
    ['The aggregate price of the 5,000 warrants at $10 per share is $50,000.', shares],
    ['He buys 5,000 shares at $10 per share, for a purchase price of $50,000.', shares],
    ['If 5,000 shares are sold at $10 per share, we would receive proceeds of $50,000.', shares],
    ['The annual fee of $120,000 is payable monthly in the amount of $10,000.', year],
    ['The annual dividend is $4 per share, paid quarterly at $1 per share.', '4 x $1 = $4'],
    [
      'The minimum royalties are $40,000 per year, payable in four quarterly payments of $10,000.',
      '4 x $10,000 = $40,000',
    ],
    ['The 60,000 shares vest in twelve equal monthly tranches of 5,000 shares.', '12 x 5,000 = 60,000'],
    ['Each has an annual retainer of $40,000 ($10,000 per quarter).', '4 x $10,000 = $40,000'],
    ['The monthly rent is $10,000, for an annual rent of $120,000.', year],
    ['He is paid $10,000 per month, for total annual compensation of $120,000.', year],
    ['Tenant shall pay $10,000 per month, or $120,000 per year.', year],
    ['It is found by dividing the value of $50,000 by the price of $10, or 5,000 shares.', shares],
    ['Each becomes the number that is $50,000 divided by $10, or 5,000 shares, of stock.', shares],
    ['It takes 240,000 units in each contract year, or 20,000 units per month.', '12 x 20,000 = 240,000'],
  );
  for (const [text, ...lines] of joined) {
    it(`is read in: ${text}`, () => assert.deepEqual(linesOf(text), lines));
  }

  it('covers all three amounts', () => {
    assert.deepEqual(coveredByJoined('It pays 24 installments of $5,000, for a total of $120,000 to him.'), [
      '24 installments of $5,000, for a total of $120,000',
    ]);
    assert.deepEqual(coveredByJoined('It sold for $1,275,000 (425,000 shares at $3.00 per share) today.'), [
      '$1,275,000 (425,000 shares at $3.00',
    ]);
  });

  const apart: Readonly<Record<string, readonly string[]>> = {
    'no sum is said to be that of one': [
      'It pays $5,000 for 24 months, totaling $120,000.',
      'It sells 5,000 shares at $10, an aggregate of $50,000.',
      'It buys 5,000 shares of $10 par, an aggregate of $50,000.',
      'It sells 5,000 lots of $10, an aggregate of $50,000.',
      'It pays 24 installments and $5,000, for a total of $120,000.',
      'It sold for $1,275,000 (425,000 shares at $3.00) today.',
      'It sold for $1,275,000 (425,000 shares for $3.00 per share) today.',
    ],
    'no total is announced': [
      'It pays $5,000 per share for 24 months, or $120,000.',
      'It pays $5,000 per month for 24 months or $120,000 per year.',
      'It pays $5,000 per month for 24 months, $120,000 in cash.',
      'He has 2,000 warrants, each for 1,600 shares, 3,200,000 shares of which are listed.',
      'He has 2,000 units, each with 1,600 units, or 3,200,000 units in total.',
      'He has 2,000 warrants for 1,600 shares, or 3,200,000 shares in total.',
      'He has 190,000 shares, which vest in 36 installments of 5,000 shares.',
      'He has 190,000 options, which vest in 36 equal installments of 5,000 shares.',
      'It sells 5,000 shares at $10 per share, for net proceeds of $50,000.',
      'It sells 5,000 shares at $10 per share, for a gross price of $50,000.',
      'It sold for $1,275,000, (425,000 shares at $3.00 per share) today.',
      'It sold for $1,275,000 and 425,000 shares at $3.00 per share.',
      'It sold for $1,275,000 (425,000 shares at $3.00 per share of stock in all) today.',
    ],
    'the parts may bear interest, be unequal or not be all': [
      'The principal of $120,000 is payable in 24 equal installments of $5,000.',
      'It pays an annual rent of $120,000, payable in 24 installments of $5,000.',
      'It pays an annual rent of $120,000, payable in 36 equal installments of $5,000.',
      'It pays an annual rent of $120,000, payable in 24 equal installments of $5,000 and a final one of $500.',
      'It pays the remaining annual rent of $120,000 in 24 equal installments of $5,000.',
      'It pays an annual rent of $120,000 plus tax, payable in 24 equal installments of $5,000.',
      'It pays an annual rent of $120,000. It is payable in 24 equal installments of $5,000.',
      'It pays an annual rent of $120,000 for 24 equal installments of $5,000.',
      'It pays an annual rent of $120,000, payable in 24 equal lots of $5,000.',
      'The settlement of the loan, $180,000, is paid in 36 equal monthly payments of $5,000.',
      'A settlement of $180,000 with interest is paid in 36 equal monthly payments of $5,000.',
      'The price of $180,000 is paid in 36 equal monthly payments of $5,000.',
    ],
    'a word may count something else than the parts of a year': [
      'It owes $120,000, payable in equal monthly installments of $10,000.',
      'The annual rent is $120,000, payable in bi-monthly installments of $5,000.',
      'The annual rent is $120,000, payable in monthly installments of $9,000 and a last one of $21,000.',
      'The annual rent for the first year is $120,000, payable in monthly installments of $10,000.',
      'It pays $20 per month, or $200 per year.',
      'It pays $10,000 per month and $120,000 per year.',
      'It pays $10,000 per month ($120,000).',
      'It pays $10,000 month ($120,000 per annum).',
      'It pays $10,000 per month ($10,000 per month).',
    ],
    'a sum before them comes from something else': [
      'It pays $45,000, and nine months at $5,000 per month.',
      'It pays $45,000, representing nine months at $5,000.',
      'It pays $45,000, representing nine months with $5,000 per month.',
      'It pays $45,000, representing nine lots at $5,000 per month.',
      'It pays $45,000. It is equal to nine months at $5,000 per month.',
      'It pays 45,000 units, representing nine months at $5,000 per month.',
      'It pays $45,000, representing 9% at $5,000 per month.',
      'It is found by taking the value of $50,000 by the price of $10, or 5,000 shares.',
      'It is found by dividing the value of $50,000 into parts of $10, or 5,000 shares.',
      'It is found by dividing the value of $50,000 by the price of $10, and 5,000 shares.',
      'It is found by dividing (the value of $50,000 by the price of $10), or 5,000 shares.',
      'It is found by dividing the value of $50,000 by the price of $10, or $5,000.',
      'It pays $45,000, representing $9 at $5,000 per month.',
      'If 5,000 shares are sold at $10 per share, we would lose proceeds of $50,000.',
      'The annual fee of $120,000 is payable promptly in the amount of $10,000.',
      'The minimum royalties are $40,000 per year, payable in four unlike payments of $10,000.',
      'Each has a retainer of $40,000 ($10,000 per quarter).',
      'The monthly rent is $10,000, with an annual rent of $120,000.',
      'The semi-annual rent is $10,000, for an annual rent of $20,000.',
      'It takes 240,000 units in each contract year, and 20,000 units per month.',
    ],
    'another sum comes in': [
      'It pays 24 installments of $5,000 plus interest, for a total of $120,000.',
      'It sells 5,000 shares at not less than $10 per share, an aggregate of $50,000.',
      'It sold for $1,275,000 (425,000 shares at not less than $3.00 per share) today.',
      'It pays 24 installments of $5,000, subject to a total of $120,000.',
    ],
    'the sentence ends, or goes on for long': [
      'It pays 24 installments of $5,000. The total is $120,000.',
      'It pays 24 installments of $5,000; the total is $120,000.',
      'It pays 24 installments of $5,000 to the Bank at its office in the city where it has its seat on the day, for a total of $120,000.',
    ],
    'the price may be that of several lots': [
      'He sold (a) 3,000 shares to Alder and (b) 5,000 shares at $10 per share, an aggregate of $50,000.',
      'He sold 3,000 shares and 5,000 shares at $10 per share, an aggregate of $50,000.',
      'He sold 3,000 shares to Alder and then 5,000 shares at $10 per share, an aggregate of $80,000.',
      'He sold 500 shares and 250 warrants at $2 per unit, an aggregate of $500.',
    ],
    'not one of them counts and two are money': [
      'It pays $24 installments of $5,000, for a total of $120,000.',
      'It pays 24 installments of 5,000, for a total of $120,000.',
      'It pays 24 installments of $5,000, for a total of 120,000 tons.',
      'It takes 5% at $10 each, an aggregate of $50,000.',
      'It sold for $1,275,000 (5% at $3.00 per share) today.',
      'It sold for $1,275,000 ($425,000 at $3.00 per share) today.',
      'It sold 1,275,000 shares (425,000 shares at $3.00 per share) today.',
      'It sold for $1,275,000 (425,000 shares at 3 per share) today.',
    ],
  };
  for (const [why, texts] of Object.entries(apart)) {
    describe(`is not read where ${why}`, () => {
      for (const text of texts) it(text, () => assert.deepEqual(linesOf(text), []));
    });
  }
});
