import { describe, it } from 'mocha';
import { checkFinds } from '../harness/check.ts';

const id = 'total-mismatch';

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
    'a schedule of purchasers with an address below each row': `
Name and Address                  Number of Shares     Price Per Share     Purchase Price

Alder Ventures II, L.P.                416,667              $2.40         $1,100,000.80
                                                                          ^^^^^^^^^^^^^ related 1: a part: $1,100,000.80
1200 Harbor Street, Suite 400
Boston, Massachusetts

Birch Investors, LLC                   208,333              $2.40           $499,999.20
                                                                            ^^^^^^^^^^^ related 1: a part: $499,999.20
88 Mill Road
Concord, New Hampshire

Cedar Family Trust                      62,500              $2.40           $150,000.00
                                                                            ^^^^^^^^^^^ related 1: a part: $150,000
14 Orchard Lane
Exeter, New Hampshire

TOTAL                                  687,500                            $1,650,000.00
                                                                          ^^^^^^^^^^^^^ error: the parts add up to $1,750,000, $100,000 more than the stated $1,650,000
`,
  };
  for (const [name, text] of Object.entries(finds)) it(name, () => checkFinds(text, id));
});
