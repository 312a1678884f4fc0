import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, readDraft, totalLenses } from '../../server/src/analysis/index.ts';
import { checkFinds, checkFixes, checkSilent, judge } from '../harness/check.ts';

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

/** Tables as Markdown drafts have them, of which each figure that a total is held to is named with `«»`. */
const markdownTables: Readonly<Record<string, string>> = {
  'figures in bold': `
| Purchaser | Amount |
| --- | ---: |
| **Alder** | **«$21,500,000»** |
| **Birch** | **«$13,250,000»** |
| **TOTAL** | **«$34,750,000»** |
`,
  'dollar signs behind a backslash': `
| Purchaser | Amount |
| --- | ---: |
| Alder | \\$«21,500,000» |
| Birch | \\$«13,250,000» |
| **Total:** | **\\$«34,750,000»** |
`,
  'a code for the currency': `
| Tranche | Amount |
| --- | --- |
| A | USD «21,500,000» |
| B | USD «13,250,000» |
| Total | USD «34,750,000» |
`,
  'an aggregate below a plain list': `
| Purchaser | Principal amount |
| --- | --- |
| Alder Life Insurance Company | $«21,500,000» |
| Birch Mutual Life Insurance Company | $«13,250,000» |
| Cedar Annuity Association | $«10,250,000» |
| Aggregate principal amount | $«45,000,000» |
`,
  'a last row without a name': `
| Party | Contribution |
| --- | --- |
| Alder | $«412,517» |
| Birch | $«318,250» |
| | $«730,767» |
`,
  'what is left, below what is taken off': `
| | Amount |
| --- | ---: |
| Current assets | «7,096» |
| Goodwill | «23,607» |
| Total assets acquired | «30,703» |
| Less: liabilities assumed | «3,512» |
| Net purchase price | «27,191» |
`,
  'shares in nine decimals': `
| Lender | Commitment | Share |
| --- | ---: | ---: |
| Alder National Bank | $«40,000,000.00» | 53.333333333% |
| Birch Trust Company | $«35,000,000.00» | 46.666666667% |
| Total | $«75,000,000.00» | 100.000000000% |
`,
  'a subtotal between its parts, in cents': `
| Invoice | |
| --- | --- |
| Consulting services | $«18,400.00» |
| Travel | $«1,265.40» |
| Subtotal | $«19,665.40» |
| Sales tax | $«1,573.23» |
| Total due | $«21,238.63» |
`,
};

describe('tables of Markdown', () => {
  for (const [name, marked] of Object.entries(markdownTables)) {
    const text = marked.replace(/[«»]/g, '');
    it(`with ${name} foot`, () => {
      assert.deepEqual(judge(text, 'markdown'), []);
      assert.ok(totalLenses(readDraft(text, 'markdown')).some(({ title }) => title.startsWith('adds up')));
    });

    it(`with ${name} and another digit do not, and a repair puts it right`, () => {
      for (const { index, 0: figure } of marked.matchAll(/«[^»]+»/g)) {
        const at = marked.slice(0, index).replace(/[«»]/g, '').length;
        const digit = at + figure.replace(/[«»$]/g, '').search(/[1-9]/) + (figure.includes('$') ? 1 : 0);
        const other = text.slice(0, digit) + String((Number(text[digit]) % 9) + 1) + text.slice(digit + 1);
        const repaired = judge(other, 'markdown')
          .flatMap(({ fixes }) => fixes())
          .map(({ edits }) => applyEdits(other, edits));
        assert.ok(repaired.includes(text), other);
      }
    });
  }

  it('say nothing of a hundred percent that decimals miss as rounded', () => {
    const text = `
| Member | Interest |
| --- | ---: |
| Alder Holdings, LLC | 33.3333% |
| Birch Family Trust | 33.3333% |
| Cedar Investors, L.P. | 33.3333% |
| Total | 100.0000% |
`;
    assert.deepEqual(judge(text, 'markdown'), []);
  });

  it('say one decimal where they say one', () => {
    checkFixes(
      `
| Segment | Revenue |
| --- | --- |
| Software | $412.3 |
             ^^^^^^ related 1: a part: $412.30
| Services | 119.4 |
             ^^^^^ related 1: a part: $119.40
| Hardware | 118.9 |
             ^^^^^ related 1: a part: $118.90
| Total revenues | $630.6 |
                   ^^^^^^ error: the parts add up to $650.60, $20 more than the stated $630.60
`,
      [
        `| Segment | Revenue |
| --- | --- |
| Software | $412.3 |
| Services | 119.4 |
| Hardware | 118.9 |
| Total revenues | $650.6 |
`,
      ],
      id,
    );
  });
});

describe('tables that do not foot', () => {
  const finds: Readonly<Record<string, string>> = {
    'a list with every row apart from the next': `
Lender                                                Commitment

Alder National Bank                                   $3,500,000
                                                      ^^^^^^^^^^ related 1: a part: $3,500,000

Birch Trust and Savings
Association                                            2,500,000
                                                       ^^^^^^^^^ related 1: a part: $2,500,000

Total                                                 $6,500,000
                                                      ^^^^^^^^^^ error: the parts add up to $6,000,000, $500,000 less than the stated $6,500,000
`,
    'one whose leading spaces were lost': `
NOTEHOLDER                          Principal           Fee
Alder Life Insurance Company       $4,000,000       $10,000
                                                    ^^^^^^^ related 1: a part: $10,000
Birch Mutual                        2,000,000         5,000
                                                      ^^^^^ related 1: a part: $5,000
Total                     $6,000,000       $16,000
                                           ^^^^^^^ error: the parts add up to $15,000, $1,000 less than the stated $16,000
`,
    'one whose leading spaces were lost, with a column less than what stands above it': `
                            Shares        Price       Amount
Class A
Alder Partners           1,204,300       $10.00     $400,000

Class B
Birch Partners             300,000      $450,000
                                        ^^^^^^^^ related 1: a part: $450,000
Cedar Partners             200,000       300,000
                                         ^^^^^^^ related 1: a part: $300,000
Total             500,000      $760,000
                               ^^^^^^^^ error: the parts add up to $750,000, $10,000 less than the stated $760,000
`,
    'a net line in which one column foots and a slip parts the other': `
                          2003            2002
Revenues              $ 41,250        $ 38,400
                                      ^^^^^^^^ related 1: a part: $38,400
Expenses               (12,150)        (9,300)
                                       ^^^^^^^ related 1: a part: -$9,300
                      --------        --------
Net income            $ 29,100        $ 29,010
                                      ^^^^^^^^ error: the parts add up to $29,100, $90 more than the stated $29,010
                      ========        ========
`,
    'with a negative figure': `
Balance brought over                         $  41,250
                                             ^^^^^^^^^ related 1: a part: $41,250
Deposits                                        12,400
                                                ^^^^^^ related 1: a part: $12,400
Withdrawals                                     (8,150)
                                                ^^^^^^^ related 1: a part: -$8,150
                                             ---------
Total                                        $  45,600
                                             ^^^^^^^^^ error: the parts add up to $45,500, $100 less than the stated $45,600
                                             =========
`,
    'with leaders, its total between rules and without a word': `
Legal fees..................................$  14,000
                                            ^^^^^^^^^ related 1: a part: $14,000
Printing....................................    6,500
                                                ^^^^^ related 1: a part: $6,500
Listing fee.................................    2,250
                                                ^^^^^ related 1: a part: $2,250
                                            ---------
Total expenses..............................$  23,750
                                            ^^^^^^^^^ error: the parts add up to $22,750, $1,000 less than the stated $23,750
                                            =========
`,
    'a sum below a rule, without a word, between dates': `
Date of advance                         Amount
February 28, 2001                    $ 247,325
                                     ^^^^^^^^^ related 1: a part: $247,325
March 22, 2001                         139,469
                                       ^^^^^^^ related 1: a part: $139,469
April 6, 2001                          (62,189)
                                       ^^^^^^^^ related 1: a part: -$62,189
                                     =========
                                     $ 342,605
                                     ^^^^^^^^^ error: the parts add up to $324,605, $18,000 less than the stated $342,605
`,
    'percentages of one whole': `
Holder                                           Share
Alder Partners                                   45.5%
                                                 ^^^^^ related 1: a part: 45.5%
Birch Partners                                   30.0%
                                                 ^^^^^ related 1: a part: 30%
Cedar Partners                                   22.5%
                                                 ^^^^^ related 1: a part: 22.5%
Total                                           100.0%
                                                ^^^^^^ error: the parts add up to 98%, 2% less than the stated 100%
`,
    'a subtotal that the rest of the table contradicts': `
Class A:
  Alder Partners                           1,204,300
                                           ^^^^^^^^^ related 1: a part: 1,204,300
  Birch Partners                             895,150
                                             ^^^^^^^ related 1: a part: 895,150
                                           ---------
    Total Class A                          2,199,450
                                           ^^^^^^^^^ error: the parts add up to 2,099,450, 100,000 less than the stated 2,199,450
Class B:
  Cedar Partners                             410,000
  Dogwood Partners                           115,550
                                           ---------
    Total Class B                            525,550
                                           ---------
Total                                      2,625,000
                                           =========
`,
    'payments by year, the least that is due': `
  2008..................................  $  612,000
                                          ^^^^^^^^^^ related 1: a part: $612,000
  2009..................................     630,360
                                             ^^^^^^^ related 1: a part: $630,360
  Thereafter............................   1,020,444
                                           ^^^^^^^^^ related 1: a part: $1,020,444
  Total minimum lease payments..........  $2,226,804
                                          ^^^^^^^^^^ error: the parts add up to $2,262,804, $36,000 more than the stated $2,226,804
`,
    'one beside a column of which the total states the average': `
Plan                             Shares        Average price       Left
                                 ------        -------------       ----
The 2001 plan                 1,240,310             $ 8.14      612,400
                              ^^^^^^^^^ related 1: a part: 1,240,310
No plan                         150,000             $10.00           --
                                ^^^^^^^ related 1: a part: 150,000
Total                         1,354,310             $ 8.35      612,400
                              ^^^^^^^^^ error: the parts add up to 1,390,310, 36,000 more than the stated 1,354,310
`,
    'a balance between rules, whatever it is called': `
Purchase price                                $3,200,000.00
                                              ^^^^^^^^^^^^^ related 1: a part: $3,200,000
Less: deposit                                    160,000.00
                                                 ^^^^^^^^^^ related 1: a part: -$160,000
Less: taxes                                       14,812.55
                                                  ^^^^^^^^^ related 1: a part: -$14,812.55
                                              -------------
Due at the closing                            $3,021,587.45
                                              ^^^^^^^^^^^^^ error: the parts add up to $3,025,187.45, $3,600 more than the stated $3,021,587.45
                                              =============
`,
    'one below a label whose first line ends in a figure': `
Cash                                      $  4,118
                                          ^^^^^^^^ related 1: a part: $4,118
Receivables, less an allowance of $312
  and $287, respectively                    21,340
                                            ^^^^^^ related 1: a part: $21,340
Inventories                                 17,209
                                            ^^^^^^ related 1: a part: $17,209
                                          --------
Total current assets                      $ 42,767
                                          ^^^^^^^^ error: the parts add up to $42,667, $100 less than the stated $42,767
`,
    'percentages of a whole printed without decimals': `
| Party | Share  |
| :---- | -----: |
| Alder | 34.33% |
          ^^^^^^ related 1: a part: 34.33%
| Birch | 33.33% |
          ^^^^^^ related 1: a part: 33.33%
| Cedar | 33.33% |
          ^^^^^^ related 1: a part: 33.33%
| Total |   100% |
            ^^^^ error: the parts add up to 100.99%, 0.99% more than the stated 100%
`,
    'one of subtotals by name': `
Hard Costs
  Foundations                                $   618,500
  Structure                                    2,204,750
    Subtotal - Hard Costs                    $ 2,823,250
                                             ^^^^^^^^^^^ related 1: a part: $2,823,250

Soft Costs
  Architect                                  $   310,000
  Permits                                         84,225
    Subtotal - Soft Costs                    $   394,225
                                             ^^^^^^^^^^^ related 1: a part: $394,225

Contingency                                      263,484
                                                 ^^^^^^^ related 1: a part: $263,484

TOTAL PROJECT BUDGET                         $ 3,840,959
                                             ^^^^^^^^^^^ error: the parts add up to $3,480,959, $360,000 less than the stated $3,840,959
`,
    'shares of a round sum, to the cent, but for a slip': `
Alder Bank                                    $35,294,117.65
                                              ^^^^^^^^^^^^^^ related 1: a part: $35,294,117.65
Birch Bank                                    $35,294,117.65
                                              ^^^^^^^^^^^^^^ related 1: a part: $35,294,117.65
Cedar Bank                                    $22,411,764.71
                                              ^^^^^^^^^^^^^^ related 1: a part: $22,411,764.71
TOTAL                                            $96,000,000
                                                 ^^^^^^^^^^^ error: the parts add up to $93,000,000.01, $2,999,999.99 less than the stated $96,000,000
`,
    'proceeds, per share and in all': `
                                       Per Share             Total
Public offering price                     $12.00       $60,000,000
                                                       ^^^^^^^^^^^ related 1: a part: $60,000,000
Underwriting discount                     $ 0.84       $ 4,200,000
                                                       ^^^^^^^^^^^ related 1: a part: -$4,200,000
Proceeds to us, before expenses           $11.16       $58,500,000
                                                       ^^^^^^^^^^^ error: the parts add up to $55,800,000, $2,700,000 less than the stated $58,500,000
`,
    'one that goes on over a page': `
Alder National Bank                        $ 4,125,000
                                           ^^^^^^^^^^^ related 1: a part: $4,125,000
Birch Trust Company                          3,750,000
                                             ^^^^^^^^^ related 1: a part: $3,750,000

<PAGE>

Cedar Savings Bank                           2,250,000
                                             ^^^^^^^^^ related 1: a part: $2,250,000
                                           -----------
Total                                      $10,135,000
                                           ^^^^^^^^^^^ error: the parts add up to $10,125,000, $10,000 less than the stated $10,135,000
                                           ===========
`,
  };
  for (const [name, text] of Object.entries(finds)) it(name, () => checkFinds(text, id));

  it('a Markdown table, mended in its own style', () => {
    checkFixes(
      `
| Tranche |     Amount | Share |
| :------ | ---------: | ----: |
| A       |  9,500,000 |  40 % |
             ^^^^^^^^^ related 1: a part: 9,500,000
| B       | 14,250,000 |  60 % |
            ^^^^^^^^^^ related 1: a part: 14,250,000
| **Total** | **23,850,000** | **100 %** |
                ^^^^^^^^^^ error: the parts add up to 23,750,000, 100,000 less than the stated 23,850,000
`,
      [
        `| Tranche |     Amount | Share |
| :------ | ---------: | ----: |
| A       |  9,500,000 |  40 % |
| B       | 14,250,000 |  60 % |
| **Total** | **23,750,000** | **100 %** |
`,
        `| Tranche |     Amount | Share |
| :------ | ---------: | ----: |
| A       |  9,600,000 |  40 % |
| B       | 14,250,000 |  60 % |
| **Total** | **23,850,000** | **100 %** |
`,
        `| Tranche |     Amount | Share |
| :------ | ---------: | ----: |
| A       |  9,500,000 |  40 % |
| B       | 14,350,000 |  60 % |
| **Total** | **23,850,000** | **100 %** |
`,
      ],
      id,
      'markdown',
    );
  });

  it('where the figure grows into the blanks on its left, or leaves them', () => {
    checkFixes(
      `
Lender                          Tranche A       Tranche B
Alder National Bank            $4,500,000      $2,000,000
                               ^^^^^^^^^^ related 1: a part: $4,500,000
Birch Trust Company             6,000,000       2,500,000
                                ^^^^^^^^^ related 1: a part: $6,000,000
Total                          $9,500,000      $4,500,000
                               ^^^^^^^^^^ error: the parts add up to $10,500,000, $1,000,000 more than the stated $9,500,000
`,
      [
        `Lender                          Tranche A       Tranche B
Alder National Bank            $4,500,000      $2,000,000
Birch Trust Company             6,000,000       2,500,000
Total                         $10,500,000      $4,500,000
`,
        `Lender                          Tranche A       Tranche B
Alder National Bank            $3,500,000      $2,000,000
Birch Trust Company             6,000,000       2,500,000
Total                          $9,500,000      $4,500,000
`,
        `Lender                          Tranche A       Tranche B
Alder National Bank            $4,500,000      $2,000,000
Birch Trust Company             5,000,000       2,500,000
Total                          $9,500,000      $4,500,000
`,
      ],
      id,
    );
  });

  it('where a part is taken off and printed without a sign, named as it is printed', () => {
    const text = `
                            Sep            Oct
Total revenues          243,663        266,682
Total expenses           89,727         29,073
Net operating income    153,936        174,609
`;
    const [finding] = judge(text, 'plain');
    assert.deepEqual(
      finding?.fixes().map(({ title }) => title),
      ['Make the total 237,609', 'Make Total expenses 92,073'],
    );
  });

  it('where a total that has to follow goes below zero, in brackets that leave its column where it is', () => {
    checkFixes(
      `
Operations:
  Receipts                                  12,000
                                            ^^^^^^ related 1: a part: 12,000
  Expenses                                 (13,640)
                                           ^^^^^^^^ related 1: a part: -13,640
    Total operations                        (1,340)
                                            ^^^^^^^ error: the parts add up to -1,640, 300 less than the stated -1,340
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                          130
`,
      [
        `Operations:
  Receipts                                  12,300
  Expenses                                 (13,640)
    Total operations                        (1,340)
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                          130
`,
        `Operations:
  Receipts                                  12,000
  Expenses                                 (13,340)
    Total operations                        (1,340)
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                          130
`,
        `Operations:
  Receipts                                  12,000
  Expenses                                 (13,640)
    Total operations                        (1,640)
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                         (170)
`,
      ],
      id,
    );
  });

  it('where a total that has to follow comes up from below zero, and leaves its brackets', () => {
    checkFixes(
      `
Operations:
  Receipts                                  12,000
                                            ^^^^^^ related 1: a part: 12,000
  Expenses                                 (13,240)
                                           ^^^^^^^^ related 1: a part: -13,240
    Total operations                        (1,640)
                                            ^^^^^^^ error: the parts add up to -1,240, 400 more than the stated -1,640
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                         (170)
`,
      [
        `Operations:
  Receipts                                  12,000
  Expenses                                 (13,640)
    Total operations                        (1,640)
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                         (170)
`,
        `Operations:
  Receipts                                  12,000
  Expenses                                 (13,240)
    Total operations                        (1,240)
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                          230
`,
      ],
      id,
    );
  });

  it('where other totals have to follow, unless one part was misspelt', () => {
    checkFixes(
      `
Class A:
  Alder Partners                           1,204,300
                                           ^^^^^^^^^ related 1: a part: 1,204,300
  Birch Partners                             915,150
                                             ^^^^^^^ related 1: a part: 915,150
  Total Class A                            2,219,450
                                           ^^^^^^^^^ error: the parts add up to 2,119,450, 100,000 less than the stated 2,219,450
Class B:
  Cedar Partners                             410,000
  Dogwood Partners                           115,550
  Total Class B                              525,550
Total                                      2,745,000
`,
      [
        `Class A:
  Alder Partners                           1,304,300
  Birch Partners                             915,150
  Total Class A                            2,219,450
Class B:
  Cedar Partners                             410,000
  Dogwood Partners                           115,550
  Total Class B                              525,550
Total                                      2,745,000
`,
        `Class A:
  Alder Partners                           1,204,300
  Birch Partners                             915,150
  Total Class A                            2,119,450
Class B:
  Cedar Partners                             410,000
  Dogwood Partners                           115,550
  Total Class B                              525,550
Total                                      2,645,000
`,
      ],
      id,
    );
  });
});

/** Items that end in their amounts, of which each figure that a total is held to is named with `«»`. */
const listedItems: Readonly<Record<string, string>> = {
  'items of Markdown': `
* Alder National Bank: $«12,500,000»
* Birch Trust Company: $«10,250,000»
* Cedar Savings Bank: $«7,250,000»

**Total: $«30,000,000»**
`,
  'numbered items': `
1. Cash at closing: $«5,000,000»
2. Promissory note: $«2,175,000»;
3. Buyer shares valued at $«1,250,000».

Total consideration: $«8,425,000»
`,
  'lines with colons': `The purchase price is made up as follows:
Land: $«2,450,000».00
Closing costs: $«41,317».52
Title insurance: $«6,204».11
Total: $«2,497,521».63
`,
  'lines with dashes': `
Common Stock – «75,000,000» shares
Series A Preferred Stock – «2,500,000» shares
Series B Preferred Stock – «1,250,000» shares
Total – «78,750,000» shares
`,
  'lines in which one blank stands before the dollar sign': `
Alder National Bank $«12,500,000»
Birch Trust Company $«10,250,000»
Total $«22,750,000»
`,
};

describe('items that end in their amounts', () => {
  for (const [name, marked] of Object.entries(listedItems)) {
    const text = marked.replace(/[«»]/g, '');
    it(`foot as ${name}`, () => {
      assert.deepEqual(judge(text, 'markdown'), []);
      assert.ok(totalLenses(readDraft(text, 'markdown')).some(({ title }) => title.startsWith('adds up')));
    });

    it(`do not with another digit, as ${name}, and a repair puts it right`, () => {
      for (const { index, 0: figure } of marked.matchAll(/«[^»]+»/g)) {
        const at = marked.slice(0, index).replace(/[«»]/g, '').length;
        for (let place = 0; place < figure.length - 2; place++) {
          const digit = text.charAt(at + place);
          if (!/\d/.test(digit)) continue;
          const other = text.slice(0, at + place) + String((Number(digit) % 9) + 1) + text.slice(at + place + 1);
          const repaired = judge(other, 'markdown')
            .flatMap(({ fixes }) => fixes())
            .map(({ edits }) => applyEdits(other, edits));
          assert.ok(repaired.includes(text), other);
        }
      }
    });
  }

  const silent: Readonly<Record<string, string>> = {
    'a total that no slip makes': `
Purchase price: $2,450,000
Deposit: $100,000
Total: $2,450,000
`,
    'a total that leaves one of the items out': `
- Base salary: $250,000
- Target bonus: $125,000
- Sign-on bonus: $50,000
- Total target cash compensation: $375,000
`,
    'a whole with what is within it': `
- Commitment: $40,000,000
- Letter of credit sublimit: $5,000,000
- Swingline sublimit: $2,500,000
- Total Revolving Commitment: $40,000,000
`,
    'one price for all, beside sums': `
| Investor | Investment | Shares | Price |
| --- | --- | --- | --- |
| Alder | $500,000 | 250,000 | $2.00 |
| Birch | $300,000 | 150,000 | $2.00 |
| Total | $800,000 | 400,000 | $2.00 |
`,
    'prices and what they are on the whole, beside sums': `
| Investor | Investment | Shares | Price |
| --- | --- | --- | --- |
| Alder | $500,000 | 250,000 | $2.00 |
| Birch | $1,000,000 | 250,000 | $4.00 |
| Total | $1,500,000 | 500,000 | $3.00 |
`,
    'sentences that end in an amount': `
The Company shall pay the Consultant a fee of $10,000.
It shall then pay its expenses up to $2,500.
The total for the year is $13,500.
`,
    'terms that end in an amount': `
Base salary: $250,000
Signing bonus: $50,000
Target bonus: 40%
Total shares: 100,000
`,
    'items with a rate among them': `
Principal: $100,000
Fee: $2,500
Default rate: $3,500
Total: $102,500
`,
  };
  for (const [name, text] of Object.entries(silent)) it(`say nothing of ${name}`, () => checkSilent(text, id));
});
