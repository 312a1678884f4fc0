import type { Example } from '../rule.ts';

/** What the rule finds and what it leaves alone: its page shows them, and the tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'A table that foots',
    text: `
Lender                                 Commitment        Share

Alder National Bank                   $12,500,000       41.67%
Birch Trust Company                    10,000,000       33.33%
Cedar Savings Bank                      7,500,000       25.00%
                                      -----------      -------
Total                                 $30,000,000      100.00%
                                      ===========      =======
`,
  },
  {
    name: 'Subtotals, brackets and figures that were rounded',
    text: `
(in thousands)                             2003          2002

Current assets:
  Cash and equivalents                 $  1,210      $    976
  Accounts receivable                     2,744         2,105
  Less allowance                            (64)          (51)
                                       --------      --------
    Total current assets                  3,890         3,030
Property and equipment                    5,118         5,302
                                       --------      --------
Total assets                           $  9,009      $  8,332
                                       ========      ========
`,
  },
  {
    name: 'A total that its parts do not make',
    text: `
Each holder shall receive the fee that stands beside its name:

Alder Life Insurance Company                           $7,000.00
                                                       ^^^^^^^^^ related 1: a part: $7,000
Birch Mutual Life Insurance Company                     2,500.00
                                                        ^^^^^^^^ related 1: a part: $2,500
Cedar Life Insurance Company                            2,500.00
                                                        ^^^^^^^^ related 1: a part: $2,500
Total                                                 $12,500.00
                                                      ^^^^^^^^^^ error: the parts add up to $12,000, $500 less than the stated $12,500
`,
    fixed: ['$12,500.00 → $12,000.00', '$7,000.00 → $7,500.00'],
  },
  {
    name: 'A list that makes up its total',
    text: `
This prospectus covers an aggregate of 1,204,300 shares issuable as follows: (i) 510,000 shares upon
exercise of warrants; (ii) 448,750 shares upon conversion of notes; and (iii) 245,550 shares held today.
`,
  },
  {
    name: 'Items that end in their amounts',
    text: `
- Alder National Bank: $12,500,000
                       ^^^^^^^^^^^ related 1: a part: $12,500,000
- Birch Trust Company: $10,250,000
                       ^^^^^^^^^^^ related 1: a part: $10,250,000
- Total: $22,950,000
         ^^^^^^^^^^^ error: the parts add up to $22,750,000, $200,000 less than the stated $22,950,000
`,
    fixed: ['$22,950,000 → $22,750,000', '$12,500,000 → $12,700,000', '$10,250,000 → $10,450,000'],
  },
  {
    name: 'A table with each cell on a line of its own',
    text: `
Alder Bank, N.A.
$12,500,000
^^^^^^^^^^^ related 1: a part: $12,500,000
Birch Trust Company
$10,250,000
^^^^^^^^^^^ related 1: a part: $10,250,000
Cedar Savings Bank
$7,125,000
^^^^^^^^^^ related 1: a part: $7,125,000
Total
$29,775,000
^^^^^^^^^^^ error: the parts add up to $29,875,000, $100,000 more than the stated $29,775,000
`,
    fixed: [
      '$29,775,000 → $29,875,000',
      '$12,500,000 → $12,400,000',
      '$10,250,000 → $10,150,000',
      '$7,125,000 → $7,025,000',
    ],
  },
  {
    name: 'A list that names only some',
    text: 'It pays $5,000, including (i) $1,000 for rent; (ii) $2,000 for heat; and (iii) $1,500 for light.\n',
  },
  {
    name: 'Prices in a list',
    text: 'It raises $16,000, consisting of (i) notes at $10 per note and (ii) shares at $4 per share.\n',
  },
  {
    name: 'A list that does not make up its total',
    text: `
The price of $70,000 consists of (i) $40,000 in cash; (ii) $18,000 in notes; and (iii) $13,000 in shares.
             ^^^^^^^ error: the parts add up to $71,000, $1,000 more than the stated $70,000
                                     ^^^^^^^ related: a part: $40,000
                                                           ^^^^^^^ related: a part: $18,000
                                                                                       ^^^^^^^ related: a part: $13,000
`,
    fixed: ['$70,000 → $71,000', '$18,000 → $17,000', '$13,000 → $12,000'],
  },
  {
    name: 'What a term stands for',
    text: `
Alder pays Two Million Dollars ($2,000,000) (the "Purchase Price") for the Assets.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the parts add up to $1,955,000, $45,000 less than the stated $2,000,000

The Purchase Price shall be paid as follows: (a) $305,000 on signing; (b) $1,235,000 at the Closing; and
                                                 ^^^^^^^^ related: a part: $305,000
                                                                          ^^^^^^^^^^ related: a part: $1,235,000
(c) $415,000 in one year.
    ^^^^^^^^ related: a part: $415,000
`,
    fixed: [
      ['Two Million → One Million Nine Hundred Fifty-Five Thousand', '$2,000,000 → $1,955,000'],
      '$305,000 → $350,000',
    ],
  },
  {
    name: 'So many times each',
    text: 'It pays 24 equal installments of $5,000 each, for a total of $120,000.\n',
  },
  {
    name: 'A price that was rounded',
    text: 'It sold 3,000,000 units at $0.33 per unit for aggregate proceeds of $1,000,000.\n',
  },
  {
    name: 'So many times each come to something else',
    text: `
It sold 5,000 shares at $10.50 per share, for an aggregate purchase price of $55,000.
        ^^^^^ related 1: so many
                        ^^^^^^ related 1: each
                                                                             ^^^^^^^ error: 5,000 × $10.50 is $52,500, not $55,000
`,
    fixed: ['$55,000 → $52,500', '$10.50 → $11.00'],
  },
  {
    name: 'What only the figures say',
    text: `
The first loan is $17,250,000. The second is $5,415,000. Together they rank ahead by $22,656,000.
                  ^^^^^^^^^^^ related 1: a part: $17,250,000
                                             ^^^^^^^^^^ related 1: a part: $5,415,000
                                                                                     ^^^^^^^^^^^ warning: the parts add up to $22,665,000, $9,000 more than the stated $22,656,000
`,
    fixed: ['$22,656,000 → $22,665,000'],
  },
  {
    name: 'A row whose columns multiply',
    text: `
Purchaser                Shares       Price            Amount
Alder Partners            1,250      $12.00        $15,000.00
Birch Fund                2,500       14.50         36,250.00
Cedar Trust               3,100       12.25         37,795.00
                          ^^^^^ related 1: so many
                                      ^^^^^ related 1: each
                                                    ^^^^^^^^^ error: 3,100 × $12.25 is $37,975, not $37,795
`,
    fixed: ['37,795.00 → 37,975.00'],
  },
  {
    name: 'A balance that runs on',
    text: `
Opening balance      Payment     Principal     Closing balance
      50,000.00     1,000.00        750.00           49,250.00
      49,250.00     1,000.00        753.75           48,496.25
      48,496.25     1,000.00        757.52           47,738.73
      47,738.73     1,000.00        761.31           46,997.42
      ^^^^^^^^^ related 1: a part: 47,738.73
                                    ^^^^^^ related 1: a part: -761.31
                                                     ^^^^^^^^^ error: the parts add up to 46,977.42, 20 less than the stated 46,997.42
      46,977.42     1,000.00        765.11           46,212.31
`,
    fixed: ['46,997.42 → 46,977.42'],
  },
  {
    name: 'Votes that do not come to the shares present',
    text: `
Nominee                     For          Against        Abstain
Anna L. Prescott      8,108,164          167,726         54,567
Walter Dunning        7,951,185          349,885         65,387
                      ^^^^^^^^^ error: the figures of the row come to 8,366,457, not to 8,330,457 as in the other rows
                                         ^^^^^^^ related: a part: 349,885
                                                         ^^^^^^ related: a part: 65,387
Helen R. Okafor       8,187,179           76,886         66,392
Brian S. Gould        7,546,403          710,667         73,387
`,
    fixed: ['7,951,185 → 7,915,185'],
  },
  {
    name: 'One column of two',
    text: `
Lender                         Tranche A          Tranche B
Alder National Bank          $ 9,500,000       $  6,000,000
                             ^^^^^^^^^^^ related 1: a part: $9,500,000
Birch Trust Company            8,500,000          4,000,000
                               ^^^^^^^^^ related 1: a part: $8,500,000
                             -----------       ------------
Total                        $19,000,000       $ 10,000,000
                             ^^^^^^^^^^^ error: the parts add up to $18,000,000, $1,000,000 less than the stated $19,000,000
`,
    fixed: ['$19,000,000 → $18,000,000', '8,500,000 → 9,500,000'],
  },
];
