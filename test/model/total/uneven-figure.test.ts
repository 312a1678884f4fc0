import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { judge } from '../../harness/check.ts';
import { checkEachSlip } from '../../harness/each-slip.ts';

const found = (text: string): readonly string[] =>
  judge(text, 'plain').map(({ message, fixes }) => [message, ...fixes().map(({ title }) => title)].join(' | '));

const grid = (third: string): string => `
Level           Term SOFR Margin     Base Rate Margin     Commitment Fee
I                    1.250%               0.250%              0.200%
II                   1.500%               0.500%              0.250%
III                  1.750%               ${third}              0.310%
IV                   2.000%               1.000%              0.350%
`;

describe('two columns of percentages', () => {
  it('are as far apart in each row', () => assert.deepEqual(found(grid('0.750%')), []));

  it('are not in one', () => {
    assert.deepEqual(found(grid('0.570%')), [
      '1% apart, as in the other rows, it is 0.75%, not 0.57% | Make III 0.75% | Make III 1.57%',
    ]);
  });

  const silent: Readonly<Record<string, string>> = {
    'no slip explains it': grid('0.310%'),
    'too few rows show it': `
Level                First Margin        Second Margin
I                    1.250%               0.500%
II                   1.500%               0.750%
III                  1.750%               1.090%
`,
    'they are the same': grid('0.750%').replaceAll(/0\.(250|500|750)%|1\.000%/g, '1.250%'),
    'a row is a total': `${grid('0.570%').trimEnd()}\nTotal                6.500%               2.500%              1.110%\n`,
  };
  for (const [name, text] of Object.entries(silent))
    it(`are left alone where ${name}`, () => assert.deepEqual(found(text), []));

  it('show in three rows the one percent between two rates', () => {
    assert.equal(found(grid('0.570%').replace(/^IV.*\n/m, '')).length, 1);
  });
});

const schedule = (second: string): string => `
The Notes may be redeemed at these prices during the year that begins on May 15:

2028.......................................     104.500%
2029.......................................     ${second}
2030.......................................     101.500%
2031 and thereafter........................     100.000%
`;

describe('redemption prices', () => {
  it('fall in equal steps', () => assert.deepEqual(found(schedule('103.000%')), []));
  it('fall in equal steps, as rounded', () => {
    assert.deepEqual(found(schedule('102.625%').replace('104.500', '103.938').replace('101.500', '101.313')), []);
  });

  it('do not where one is out of order', () => {
    assert.deepEqual(found(schedule('130.000%')), [
      'falling by 1.5%, as in the other rows, it is 103%, not 130% | Make 2029 103%',
    ]);
  });

  it('may fall in steps of their own', () => {
    assert.deepEqual(found(schedule('103.500%')), []);
    assert.deepEqual(found(schedule('130.000%').replace('100.000', '100.500')), []);
    assert.deepEqual(found(schedule('130.000%').replace(' and thereafter', '...........')), []);
    assert.deepEqual(found(schedule('147.250%')), []);
  });
});

describe('what is reckoned in a sentence', () => {
  const drafts: Readonly<Record<string, string>> = {
    'a price less a deposit':
      'At Closing he pays the price of $«18,600,000»!, less the deposit of $«932,000»!, or a net amount of $«17,668,000»!.\n',
    'a price less a discount':
      'It sells at $«18.60»! per share, which is the public offering price of $«20.00»! per share less a discount of $«1.40»! per share.\n',
    'a sum and its interest':
      'He owes $«512,300»! plus accrued interest of $«20,150»!, less a credit of $«12,500»!, for a total of $«519,950»!.\n',
    'what a share is exchanged for':
      'Each share of Alder Common Stock shall be exchanged for «1.375»! shares of Birch Common Stock. The 2,412,800 outstanding shares will be exchanged for an aggregate of 3,317,600 shares of Birch Common Stock.\n',
    'an exchange ratio':
      'Based on 12,412,800 shares of Common Stock outstanding and the Exchange Ratio of 0.4500, Birch will issue 5,585,760 shares of its Common Stock.\n',
    'a total before its price':
      'Based on 16,100,000 shares outstanding, the aggregate consideration at $14.20 per share is approximately $228,620,000.\n',
    'a premium of the price before': `
Holders will receive $14.25 per share in cash. The purchase price represents a premium of «50.0»!% over the closing price
of $9.50.
`,
    'a premium': 'The offer price of $14.25 represents a premium of «50.0»!% over the closing price of $9.50.\n',
    'a discount': 'He buys at $1.60 per unit (a twenty-five percent discount to the market price of $«2.13»).\n',
    'a rate of a month and of a year': 'It bears interest at 1.5% per month, or «18»!% per annum, until paid.\n',
  };
  for (const [name, text] of Object.entries(drafts))
    it(`is held to each of its digits: ${name}`, () => checkEachSlip(text));

  it('is reported where two digits changed places', () => {
    assert.deepEqual(
      found(
        'Based on 12,000,000 shares of Common Stock outstanding and the Exchange Ratio of 0.4500, Birch will issue 4,500,000 shares.\n',
      ).map((one) => one.split(' | ')[0]),
      ['12,000,000 × 0.45 is 5,400,000, not 4,500,000'],
    );
    assert.deepEqual(
      found(
        'Based on 16,100,000 shares outstanding, the aggregate consideration at $14.20 per share is approximately $282.62 million.\n',
      ).map((one) => one.split(' | ')[0]),
      ['16,100,000 × $14.20 is $228,620,000, not $282,620,000'],
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'a rate that is compounded': 'It bears interest at 1% per month, or 12.68% per annum, until paid.\n',
    'the lesser of two rates': 'It bears interest at the lesser of 1% per month or 10% per annum.\n',
    'a premium over another price':
      'The offer price of $14.25 represents a premium of 37.0% over the closing price of $9.50.\n',
    'a premium of another sentence':
      'Holders receive $14.25 per share. Analysts saw a premium of 55.0% over the closing price of $9.50.\n',
    'a premium of a sum that is not for one share':
      'Holders receive $14.25. This represents a premium of 55.0% over the closing price of $9.50.\n',
    'two premiums': 'The price of $14.25 is a premium of 50% and 41% over the closing prices of $9.50 and $10.10.\n',
    'what is withheld without a sum': 'He is paid $500,000, less applicable withholding, or $50,000 per month.\n',
    'a price for each beside a sum':
      'He pays $20,000 less a discount of $2.00 per share, or a net amount of $19,000.\n',
    'shares that are exchanged and others':
      'Each share of Alder shall be exchanged for 1.375 shares of Birch. The 2,412,800 outstanding shares and others will be exchanged for at most 3,371,600 shares of Birch.\n',
  };
  for (const [name, text] of Object.entries(silent))
    it(`is no matter: ${name}`, () => assert.deepEqual(found(text), []));
});
