import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, type Finding } from '../../server/src/analysis/index.ts';
import { checkSilent, judge } from '../harness/check.ts';

const found = (text: string): readonly Finding[] =>
  judge(text, 'plain').filter(({ rule }) => /^(?:total|amount)-/.test(rule.id));

/** Drafts with totals that agree, or whose amounts are no total and its parts: nothing is said of them. */
const agreeing: Readonly<Record<string, string>> = {
  'a resale prospectus': `
This supplement covers the resale of an aggregate of 2,418,300 shares of our common stock, issuable as
follows: (i) 1,050,000 shares upon exercise of warrants; (ii) 918,750 shares upon conversion of our 8%
notes, dated March 3, 2003; and (iii) 449,550 shares held by the estate of the late founder.
`,
  'a severance in instalments': `
The Employee shall be paid a total of Sixty Thousand Dollars ($60,000), consisting of (a) Twenty-Four
Thousand Dollars ($24,000) within ten (10) days and (b) Thirty-Six Thousand Dollars ($36,000) thereafter.
`,
  'a price paid in three ways': `
The aggregate purchase price is $4,750,000, consisting of $3,125,000 in cash, $1,000,000 in notes and
$625,000 in shares of the Buyer, valued at the close of the market.
`,
  'an escrow that is the sum of two': `
The Escrow Amount shall be $312,500, being the sum of $250,000 and $62,500.
`,
  'a board of so many': `
The Board shall have nine members, of whom five are independent and four are officers.
`,
  'an allocation by shares': `
The Purchase Price shall be allocated 62.5% to the Equipment, 22.5% to the Inventory and 15% to goodwill.
`,
  'an allocation in thirds': `
Any recovery shall be divided among the Holders in the following proportions: (a) 33.3% to Alder; (b)
33.3% to Birch; and (c) 33.3% to Cedar.
`,
  'a tranche and the rest of it': `
Forty percent (40%) of the Bonus is paid at the closing and the remaining sixty percent (60%) in June.
`,
  'a rent by the month': `
Base Rent is payable in 36 monthly installments of $4,250, for a total of $153,000 over the Term.
`,
  'a private placement at a price': `
The Company sold 1,250,000 shares at $0.84 per share, for aggregate proceeds of $1,050,000.
`,
  'a vote with its percentage': `
The vote was 14,205,118 shares in favor out of 18,940,157 shares outstanding, or 75.0%.
`,
  'a stake, roughly': `
She holds 2,310,000 shares, representing approximately 19.3% of the 12,000,000 shares outstanding.
`,
  'a charter of two classes': `
The total number of shares which the Corporation has authority to issue is 55,000,000, consisting of
50,000,000 shares of Common Stock, par value $.001 per share, and 5,000,000 shares of Preferred Stock,
par value $.001 per share, of which 650 are designated as Series A Preferred Stock.
`,
  'a split of fifty to one': `
By a one-for-fifty (1:50) reverse split the outstanding shares go from 24,650,000 to 493,000 shares.
`,
  'a cap': `
The Lender shall advance not to exceed $900,000 in the aggregate, as follows: (i) $500,000 for land; (ii)
$300,000 for buildings; and (iii) $250,000 for working capital.
`,
  'a cap in a sentence': `
Loans of up to $900,000, consisting of not more than $500,000 for land and $300,000 for buildings, are made.
`,
  'what is not included': `
The fee is $12,000, consisting of $7,500 for drafting and $4,500 for filing, not including $900 of tax.
`,
  'what is left out of a part': `
A total of $522,000, consisting of (i) $400,000 in cash ($20,000 not included for tax); and (ii) $122,000.
`,
  'only some of the whole': `
The budget of $5,400,000 includes $2,000,000 for land and $1,100,000 for roads.
`,
  'some that are designated': `
There are 5,000,000 shares of preferred stock, of which 650 shares are designated Series A Preferred Stock
and 1,200 shares are designated Series B Preferred Stock.
`,
  'some that are taken up': `
Of the 400 lots, 150 lots are sold and 90 lots are under contract.
`,
  'round numbers of which some are named': `
The plant has 500 employees, of which 200 work in Ohio and 100 work in Iowa.
`,
  'a range': `
The Committee shall have between 3 and 7 members, consisting of 2 to 4 directors and 1 to 3 officers.
`,
  'a total rounded by one': `
Fees in 2003                                      $ 12,341
Fees in 2004                                        11,218
Fees in 2005                                         9,107
                                                  --------
Total (rounded)                                   $ 32,665
                                                  ========
`,
  'steps of vesting': `
The shares shall be distributed as follows: (i) 25% after one year; (ii) 50% after two years; and (iii) 100%
after three years.
`,
  'a waterfall': `
Cash shall be distributed as follows: (i) first, 100% to the Members until repaid; and (ii) then, 80% to the
Members and 20% to the Manager.
`,
  'rates of advance': `
The Borrowing Base is the sum of the following percentages: (i) 85% of Eligible Accounts; and (ii) 50% of
Eligible Inventory.
`,
};

/** Columns of percentages without a total. */
const columns: Readonly<Record<string, string>> = {
  'a division that comes to the whole': `
Net profits shall be apportioned among the Partners as follows:

Alder                                       37.5%
Birch                                       37.5%
Cedar                                       25.0%
`,
  'rates of advance': `
The Lender advances the following percentages of the value of each:

Treasury obligations                        95%
Municipal bonds                             85%
Listed shares                               70%
`,
  'growth by year': `
Shared services cost more each year, as follows:

2003                                        4.5%
2004                                        3.1%
2005                                        2.8%
`,
  'percentages of two kinds': `
Profits and losses shall be divided as follows:

Alder                            60%        70%
Birch                            30%        30%
`,
  'a partner whose share is open': `
Net profits shall be divided among the Partners in the following proportions:

Alder                                       37.5%
Birch                                       [●]%
Cedar                                       25.0%
`,
};

/**
 * Drafts with a total that its parts do not make, with what is said of it; cases in which a court had to say it among
 * them.
 */
const disagreeing: Readonly<Record<string, readonly [text: string, ...messages: string[]]>> = {
  'a resale prospectus': [
    `
This supplement covers the resale of an aggregate of 2,418,300 shares of our common stock, issuable as
follows: (i) 1,050,000 shares upon exercise of warrants; (ii) 918,750 shares upon conversion of our 8%
notes, dated March 3, 2003; and (iii) 440,550 shares held by the estate of the late founder.
`,
    'the parts add up to 2,409,300, 9,000 less than the stated 2,418,300',
  ],
  'a price paid in three ways': [
    `
The aggregate purchase price is $4,750,000, consisting of $3,125,000 in cash, $1,000,000 in notes and
$525,000 in shares of the Buyer, valued at the close of the market.
`,
    'the parts add up to $4,650,000, $100,000 less than the stated $4,750,000',
  ],
  'an escrow that is the sum of two': [
    'The Escrow Amount shall be $313,500, being the sum of $250,000 and $62,500.\n',
    'the parts add up to $312,500, $1,000 less than the stated $313,500',
  ],
  'lots of which so many are sold': [
    'There are 41,275 units outstanding, of which 18,150 are Class A and 23,225 are Class B.\n',
    'the parts add up to 41,375, 100 more than the stated 41,275',
  ],
  'fees that a note purchase agreement adds up': [
    `
Alder Life Insurance Company                      $ 9,000.00
Birch Mutual Life Insurance Company                 4,500.00
Cedar Annuity Company                               4,500.00
Total                                             $19,000.00
`,
    'the parts add up to $18,000, $1,000 less than the stated $19,000',
  ],
  'a ship mortgage typed in thousands, after Prudential v. American Lancer': [
    `
First preferred mortgage, Vessel One          $ 92,885
First preferred mortgage, Vessel Two        41,215,000
First preferred mortgage, Vessel Three      38,410,000
                                          ------------
Total secured                             $172,510,000
                                          ============
`,
    'the parts add up to $79,717,885, $92,792,115 less than the stated $172,510,000',
  ],
  'a split at fifty times its ratio, after Almond v. Glenhill': [
    'By a one-for-fifty (1:50) reverse split the outstanding shares go from 24,650,000 to 9,860 shares.\n',
    '24,650,000 split 1:50 makes 493,000, not 9,860',
  ],
  'a series that nobody authorized, after STAAR Surgical v. Waggoner': [
    `
The total number of shares which the Corporation has authority to issue is 11,000,000, consisting of
10,000,000 shares of Common Stock and 1,000,000 shares of Preferred Stock.

Of the Preferred Stock, 1,700,000 shares are designated as Series B Preferred Stock.
`,
    '1,700,000 shares are designated Series B Preferred Stock, more than the 1,000,000 of preferred stock authorized',
  ],
  'an allocation': [
    'The Purchase Price shall be allocated 62.5% to the Equipment, 22.5% to the Inventory and 16% to goodwill.\n',
    'the percentages of one whole add up to 101%, 1% more than 100%',
  ],
  'a tranche and the rest of it': [
    'Forty percent (40%) of the Bonus is paid at the closing and the remaining fifty percent (50%) in June.\n',
    'the percentages of one whole add up to 90%, 10% less than 100%',
  ],
  'a rent by the month': [
    'Base Rent is payable in 36 monthly installments of $4,250, for a total of $135,000 over the Term.\n',
    '36 × $4,250 is $153,000, not $135,000',
  ],
  'a private placement at a price': [
    'The Company sold 1,250,000 shares at $0.84 per share, for aggregate proceeds of $1,500,000.\n',
    '1,250,000 × $0.84 is $1,050,000, not $1,500,000',
  ],
  'a charter of two classes': [
    `
The total number of shares which the Corporation has authority to issue is 60,000,000, consisting of
50,000,000 shares of Common Stock and 5,000,000 shares of Preferred Stock.
`,
    'the classes add up to 55,000,000, 5,000,000 less than the authorized 60,000,000',
  ],
};

describe('exhibits with totals', () => {
  for (const [name, text] of Object.entries(agreeing)) it(`silence on ${name}`, () => checkSilent(text));
  for (const [name, text] of Object.entries(columns)) it(`silence on ${name} in a column`, () => checkSilent(text));
  for (const [name, [text, ...messages]] of Object.entries(disagreeing)) {
    it(`a word on ${name}`, () =>
      assert.deepEqual(
        found(text).map(({ message }) => message),
        messages,
      ));
  }
});

describe('a certificate of amendment and a prospectus supplement, digit by digit', () => {
  const drafts: Readonly<Record<string, string>> = {
    'the vote': 'The vote was: 19,402,117 votes in favor out of 25,563,400 total votes, or 75.9% votes in favor.\n',
    'the resale': `
We registered the resale of an aggregate of 1,204,350 shares of our common stock, issuable as follows: (i)
510,250 shares upon exercise of warrants; (ii) 448,700 shares upon conversion of our notes; and (iii)
245,400 shares under a purchase agreement.
`,
  };
  for (const [name, text] of Object.entries(drafts)) {
    it(`${name}: silence as it stands, a word on each other digit`, () => {
      checkSilent(text);
      for (const { index } of text.matchAll(/\d/g)) {
        for (let by = 1; by <= 9; by++) {
          const changed = text.slice(0, index) + String((Number(text[index]) + by) % 10) + text.slice(index + 1);
          // A first digit that becomes nought leaves a figure that nobody reads as one.
          if (/\b0[\d,]/.test(changed)) continue;
          const findings = found(changed);
          // Of a count of votes the last digits change no percentage as it is rounded.
          if (name === 'the vote' && !isSeen(changed)) {
            assert.deepEqual(findings, [], changed);
            continue;
          }
          assert.equal(findings.length, 1, changed);
          const after = findings[0]?.fixes().map(({ edits }) => applyEdits(changed, edits)) ?? [];
          for (const mended of after) checkSilent(mended);
        }
      }
    });
  }
});

/** Whether the percentage of a vote is not what its two counts give, as rounded at its last decimal. */
function isSeen(text: string): boolean {
  const [part = 0, whole = 1, percent = 0] = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([figure]) =>
    Number(figure.replaceAll(',', '')),
  );
  return part <= whole && Math.round((1000 * part) / whole) !== Math.round(10 * percent);
}
