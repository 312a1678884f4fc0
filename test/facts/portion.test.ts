import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredByJoined, linesOf } from './joined-amounts.ts';

const ofPrice = '10% of purchase price = $50,000';
const ofFee = '5% of $20,000 = $1,000';

describe('so much of a sum', () => {
  const joined: readonly (readonly [text: string, line: string])[] = [
    ['It deposits ten percent (10%) of the Purchase Price ($50,000) today.', ofPrice],
    ['It deposits ten percent (10%) of the Purchase Price (or $50,000) today.', ofPrice],
    ['It deposits ten percent (10%) of the Purchase Price (i.e., $50,000) today.', ofPrice],
    ['It deposits ten percent (10%) of the Purchase Price, or $50,000, today.', ofPrice],
    ['It deposits ten percent (10%) of the Purchase Price, being $50,000.', ofPrice],
    ['It deposits ten percent (10%) of the\nPurchase Price, which is equal to $50,000.', ofPrice],
    ['It deposits $50,000, representing ten percent (10%) of the Purchase Price.', ofPrice],
    ['It deposits $50,000 (being ten percent (10%) of the Purchase Price).', ofPrice],
    ['It deposits $50,000, which amount represents ten percent (10%) of the Purchase Price.', ofPrice],
    ['It deposits $50,000 (ten percent (10%) of the Purchase Price).', ofPrice],
    ['It keeps 5% of the fee of $20,000, being $1,000.', ofFee],
    ['It keeps 5% of the fee of $20,000 (that is, $1,000).', ofFee],
    ['A fee of $20,000 is payable 5% ($1,000) today.', ofFee],
    ['It keeps 5% of the annual fee of $20,000 ($1,000).', ofFee],
    ['It keeps 5% of $20,000, or $1,000.', ofFee],
    ['For example, 5% of $20,000 = $1,000.', ofFee],
    ['The net fee is $20,000. It keeps 5% of the net fee, or $1,000.', ofFee],
    ['It raised gross proceeds of $20,000 and pays $1,000, representing 5% of the gross proceeds.', ofFee],
    [
      'The initial offering price is $20,000 per unit, and the fee is $1,000 per unit, or 5% of the offering price.',
      ofFee,
    ],
    ['It pays 10% ($50,000) of the Purchase Price now.', ofPrice],
    ['It pays ten percent (10%) ($50,000) of the Purchase Price now.', ofPrice],
    ['It earns 10% per annum of the Purchase Price ($50,000 per annum).', ofPrice],
    ['It earns ten percent (10%) per year of the Purchase Price, or $50,000 a year.', ofPrice],
    ['It pays ten percent (10%) of the Purchase Price ($50,000 per share).', ofPrice],
    ['It keeps one-third (1/3) of the Settlement Amount, or $40,000.', '1/3 of settlement amount = $40,000'],
    ['It keeps $40,000, being one-third of the Settlement Amount.', '1/3 of settlement amount = $40,000'],
    ['He earns forty percent (40%) of base salary, or $84,000.', '40% of base salary = $84,000'],
    ['He earns 40% of his annual base salary ($84,000).', '40% of base salary = $84,000'],
    ["He earns 40% of the Executive's Base Salary, or $84,000.", '40% of base salary = $84,000'],
    ['It keeps five-twelfths (5/12) of $120,000 ($50,000).', '5/12 of $120,000 = $50,000'],
    ['It keeps five-twelfths (5/12) of the bonus of $120,000, or $50,000.', '5/12 of $120,000 = $50,000'],
  ];
  for (const [text, line] of joined) it(`is read in: ${text}`, () => assert.deepEqual(linesOf(text), [line]));

  it('covers both sums, or the sum and its term', () => {
    assert.deepEqual(coveredByJoined('It keeps 5% of the fee of $20,000, being $1,000, today.'), [
      '5% of the fee of $20,000, being $1,000',
    ]);
    assert.deepEqual(coveredByJoined('It deposits $50,000, being ten percent (10%) of the Purchase Price then.'), [
      '$50,000, being ten percent (10%) of the Purchase Price',
    ]);
  });

  const apart: Readonly<Record<string, readonly string[]>> = {
    'the sum is one of two': [
      'It pays the greater of ten percent (10%) of the Purchase Price, or $50,000.',
      'It pays ten percent (10%) of the Purchase Price, or $50,000, whichever is less.',
      'It pays either ten percent (10%) of the Purchase Price, or $50,000.',
      'It pays ten percent (10%) of the Purchase Price or $50,000.',
    ],
    'the whole is no term': [
      'He earns 40% of salary, or $84,000.',
      'He earns 40% of the salary that he is then paid by it, or $84,000.',
      'He earns 40% of Alder, or $84,000.',
      'He earns 40% of his then-current base salary, or $84,000.',
    ],
    'the sum is only near': ['It deposits ten percent (10%) of the Purchase Price, or approximately $50,000.'],
    'the sum is for less than a year': [
      'It earns 10% per annum of the Purchase Price, or $50,000 per quarter.',
      'It earns 10% per annum of the Purchase Price ($50,000 per quarter).',
      'It earns ten percent (10%) of the Purchase Price, or $50,000 monthly.',
    ],
    'something stands between': [
      'It pays 10% ($50,000 of it in cash) of the Purchase Price.',
      'It pays 10% ($50,000) and half of the Purchase Price.',
      'It deposits ten percent (10%) of the Purchase Price, and pays $50,000.',
      'It deposits ten percent (10%) of the Purchase Price on May 1 ($50,000).',
      'It deposits ten percent (10%) of the Purchase Price (from the $50,000).',
      'It deposits ten percent (10%) of the Purchase Price ($50,000 of it in cash).',
      'It pays $50,000 and then ten percent (10%) of the Purchase Price.',
      'It pays $50,000 ten percent (10%) of the Purchase Price.',
      'It keeps 5% of a fee with a minimum of $20,000, being $1,000.',
    ],
    'its name is that of no sum, of two, or of one for something else': [
      'It raised $20,000. It keeps $1,000, or 5% of the gross proceeds.',
      'The fee is $20,000. It keeps $1,000, or 5% of fee.',
      'The net fee rose by $20,000. It keeps $1,000, or 5% of the net fee.',
      'The net fee is $20,000 and the net fee was $30,000. It keeps $1,000, or 5% of the net fee.',
      'The offering price is $20,000 per unit, and the fee is $1,000, or 5% of the offering price.',
      'The net fee is $20,000. It keeps $1,000, at least 5% of the net fee.',
      'The net fee is $20,000. It keeps $1,000. That is 5% of the net fee.',
    ],
    'nothing says of what it is': [
      'It deposits ten percent (10%) of the price ($50,000).',
      'It deposits ten percent (10%) of Purchase Price ($50,000).',
      'It deposits ten percent (10%) on the Purchase Price ($50,000).',
      'It deposits ten percent (10%) of the Final Adjusted Base Purchase Price ($50,000).',
      'It deposits ten percent (10%) of the Purchase Price (5,000 shares).',
      'It keeps 5% of 20,000 shares, being $1,000.',
    ],
  };
  for (const [why, texts] of Object.entries(apart)) {
    describe(`is not read where ${why}`, () => {
      for (const text of texts) it(text, () => assert.deepEqual(linesOf(text), []));
    });
  }
});
