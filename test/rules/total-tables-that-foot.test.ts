import { describe, it } from 'mocha';
import { checkSilent } from '../harness/check.ts';

const id = 'total-mismatch';

describe('tables that foot, or are no sums', () => {
  const drafts: Readonly<Record<string, string>> = {
    'a balance sheet with contra items and running totals': `
<TABLE>
<CAPTION>
                                                     2003           2002
<S>                                            <C>            <C>
ASSETS
Current assets:
  Cash and equivalents                         $  412,300     $  388,150
  Accounts receivable                             230,415        241,020
  Less allowance for doubtful accounts             12,715         11,020
                                               ----------     ----------
       Total current assets                       630,000        618,150

Property and equipment, net                       415,250        402,100
Goodwill                                               --         35,000
                                               ----------     ----------
TOTAL                                          $1,045,250     $1,055,250
                                               ==========     ==========
LIABILITIES AND EQUITY
Notes payable                                  $  310,000     $  322,500
Common stock, $.001 par value: 10,000,000
  shares authorized, 8,150,000 outstanding          8,150          8,150
Paid-in capital                                   905,350        905,350
Accumulated deficit                              (178,250)      (180,750)
                                               ----------     ----------
TOTAL                                          $1,045,250     $1,055,250
                                               ==========     ==========
</TABLE>
`,
    'a schedule with an address below each row that adds up': `
Alder Ventures II, L.P.                416,667         $1,000,000.80
1200 Harbor Street, Suite 400
Boston, Massachusetts

Birch Investors, LLC                   208,333           $499,999.20
88 Mill Road
Concord, New Hampshire

TOTAL                                  625,000         $1,500,000.00
`,
    'options, beside their average price': `
Outstanding at January 1             1,204,000         $4.12
Granted                                310,500          6.05
Exercised                              (88,250)         3.10
                                     ---------
Outstanding at December 31           1,426,250         $4.60
                                     =========
`,
    'a figure between rules that is left of others which no sign takes off': `
Income before taxes                                  8,819
Income taxes                                         3,187
                                                    ------
Net income                                           5,732
                                                    ======
`,
    'a statement of operations that ends in a net loss': `
                                       Year ended June 30,
                                      2003            2002
Revenues                        $  812,400      $  790,115
Cost of revenues                   510,300         498,020
                                ----------      ----------
Gross profit                       302,100         292,095
Selling and administrative         355,450         340,610
                                ----------      ----------
Net loss                        $  (53,350)     $  (48,515)
                                ==========      ==========
`,
    'selected data, where total assets are the sum of nothing above them': `
                                      2003         2002         2001
Net sales                        $  91,204    $  88,310    $  85,114
Net income                           4,410        3,905        3,220
Working capital                     12,304       11,870       10,932
Total assets                        71,480       69,301       66,118
Long-term debt                      22,500       24,000       25,500
Total stockholders' equity          31,215       28,940       26,310
`,
    'selected data in one column that ends in a total': `
Net sales                        $  91,204
Net income                           4,410
Working capital                     12,304
Total assets                        71,480
`,
    'percentages that rounding makes 99.9': `
| Holder | Share |
| --- | ---: |
| Alder Partners | 33.3% |
| Birch Partners | 33.3% |
| Cedar Partners | 33.3% |
| Total | 100.0% |
`,
    'the limits of an insurance policy': `
Bodily injury, each person                    $ 1,000,000
Bodily injury, each occurrence                $ 3,000,000
Property damage                               $   500,000
Aggregate                                     $ 5,000,000
`,
    'financial covenants': `
Quarter ended                   Leverage      Coverage
March 31, 2003                      3.25          1.50
June 30, 2003                       3.00          1.75
Total Leverage Ratio                2.75          2.00
`,
    'a price and an average beside sums': `
                              Shares        Price          Amount
First closing                400,000        $2.50      $1,000,000
Second closing               600,000         3.00       1,800,000
                           ---------        -----      ----------
Total                      1,000,000        $2.80      $2,800,000
                           =========        =====      ==========
`,
    'a total whose parts begin on the page before': `
<TABLE>
<S>                                        <C>
Alder National Bank                        $ 4,000,000
Birch Trust Company                          3,500,000
Cedar Savings Bank                           2,500,000
</TABLE>

                                      -2-
<PAGE>

<TABLE>
<S>                                        <C>
Dogwood Partners                           $ 1,250,000
Elm Mutual Life                              1,750,000
                                           -----------
Total                                      $13,000,000
                                           ===========
</TABLE>
`,
    'a part that is left open': `
Alder National Bank                        $10,000,000
Birch Trust Company                               [●]
Total                                      $15,000,000

Cedar Savings Bank                         $10,000,000
Dogwood Partners                           $__________
Total                                      $15,000,000
`,
    'a part that is part of another': `
Wages                                         $ 40,000
of which overtime                                5,000
Rent                                            20,000
Total                                         $ 60,000
`,
    'a table of contents': `
Section 8.1    Aggregate Liability...........................86
Section 8.2    Total Commitment..............................87
Section 8.3    Payment.......................................91
Total Indebtedness...........................................95
`,
    'shares of a round sum, to the cent': `
Alder National Bank, N.A.                           $33,333,333.33
Birch Trust Company                                 $33,333,333.33
Cedar Savings Bank                                  $33,333,333.33
TOTAL                                                 $100,000,000
`,
    'payments by year, the total under one of two columns': `
Year             Principal          Balance
2004              $250,000         $750,000
2005               250,000          500,000
2006               500,000               --
Total           $1,000,000
`,
    'holdings that a group has beside those listed': `
Name                                    Shares       Percent
Ann Alder, President                   1,200,000       12.0%
Ben Birch, Secretary                     300,000        3.0%
All directors and officers
  as a group (5 persons)               1,850,000       18.5%
`,
    'a heading in the middle of a list': `
Term lenders:

Alder National Bank                            $1,000,000

Birch Trust Company                             2,000,000

Revolving lenders:

Cedar Savings Bank                              3,000,000

Dogwood Partners                                4,000,000

Total                                         $10,000,000
`,
    'thousands above and whole dollars below': `
(in thousands)
Proceeds of notes                                  $1,500
Proceeds of equity                                  2,250
Total, in dollars                              $3,750,000
`,
    'sources beside uses': `
Sources                               Uses
Senior notes         $100,000         Purchase price        $140,000
Equity                 60,000         Fees and expenses       20,000
Total                $160,000         Total                 $160,000
`,
    'what was redacted': `
| Milestone | Fee |
| :-- | --: |
| Signing | $250,000 |
| Approval | [***] |
| Total | $1,000,000 |
`,
    'a line that nobody can read as a row': `
Alder National Bank                        $10,000,000
First Birch National Trust and Savings Company 5,000,000
Total                                      $15,000,000
`,
    'rows that were left out': `
Land                                        6,000,000
Buildings                                  21,912,631
...
Total property                             29,855,252
`,
    'counts of different things': `
Employees                                         120
Square feet                                     8,500
Monthly rent                                  $12,750
Total                                         $12,750
`,
    'votes, with what was present above those cast': `
Shares present                              7,284,407
For                                         6,251,135
Against                                       987,580
Abstained                                      45,692
Total votes                                 7,284,407
`,
    'an expense that is taken off without brackets, in one of the columns': `
                                        January        February           March
Net operating income                    223,519         117,238         120,003
Other expenses paid                         800               0               0
Total capital                           (22,186)        (80,435)       (196,000)
Loan funding                             49,380         (25,000)         92,000
                                       --------        --------        --------
Net cash flow                           249,913          11,803          16,003
                                       ========        ========        ========
`,
    'interest that is taken off': `
Face amount of notes                         $500,000
Less: unamortized discount                     35,000
Less: current portion                          65,000
                                             --------
Total long-term debt                         $400,000
                                             ========
`,
  };
  for (const [name, text] of Object.entries(drafts)) it(name, () => checkSilent(text, id));
});
