import type { Unit } from '../facts/fact.ts';
import type { UnlevelRow } from '../model/total/level-row.ts';
import { products, type HeldProduct } from '../model/total/product.ts';
import { productFixes, productMessage, standingMessage } from '../model/total/product-repair.ts';
import { partFixes, totalFixes, totalMessage, totalText } from '../model/total/repair.ts';
import type { RowProduct } from '../model/total/row-product.ts';
import type { OddRow } from '../model/total/row-proportion.ts';
import { oddFixes, oddMessage, rowFixes, unevenMessage, unlevelMessage } from '../model/total/row-repair.ts';
import type { Total, TotalPart } from '../model/total/total.ts';
import { tableOddRows, tableProducts, tableUnevenFigures, tableUnlevelRows, totals } from '../model/total/totals.ts';
import type { UnevenFigure } from '../model/total/uneven-figure.ts';
import { defineRule, type PlacedFinding } from './rule.ts';

export const totalMismatch = defineRule({
  id: 'total-mismatch',
  summary: 'A total is the sum of the parts that stand right there.',
  why: [
    'A schedule of commitments, a table of fees or a capitalization table is read by adding it up. Where it does not',
    'foot, either a part is wrong or the total is, and the document does not say which: someone pays too much, or a',
    'closing waits for an answer. Auditors call it footing and cross-footing, and a comfort letter ties every such sum',
    'out before an offering is priced (PCAOB AS 6101).',
    '',
    'Engross adds up a list that is said to make up an amount (`consisting of`, `an aggregate of ... as follows`), and',
    'a column above a row that is called a total or stands between rules, down from the last rule or total. Subtotals,',
    'figures in parentheses, rows that are taken off and figures in thousands are understood; a difference that',
    'rounding makes is none. It speaks only where the structure of the table is certain: other columns foot the same',
    'way, one slip of the keyboard explains the difference, or the table is a plain list with its total.',
    '',
    'A list may pay or divide what a term was defined for elsewhere (`The Purchase Price shall be paid as follows`); it is',
    'reported where one slip explains the difference.',
    '',
    'A table without a total of its own is added up to the sum that its lead-in announces (`an aggregate of ... as',
    'follows:`), where one slip explains the difference.',
    '',
    'Lines and list items that end in their amounts (`Alder National Bank: $12,500,000`) are added up like a table,',
    'and reported where one slip explains the difference.',
    '',
    'So are tables that were pasted cell by cell, each label and each figure on a line of its own, with bars before them',
    'or none, where every row has as many figures.',
    '',
    'Where the rows of a table add up across to their last figure, or that is what the others leave of the first, the',
    'one that does not is reported, if one slip explains it.',
    '',
    'So many times each (`24 installments of $5,000, for a total of $120,000`) is held to its total in the same way,',
    'within the rounding of a price that has cents; so is a row of a table whose columns multiply, shares at a price,',
    'where other rows or the heads of the columns show it and one slip explains the difference. Where two columns are in',
    'one proportion in all rows but one, the rent of a month and of a year, that one is reported if one slip explains it.',
    '',
    'So are two columns of percentages that keep one distance in all rows but one, as margins over two base rates do, and',
    'redemption prices that fall to par in equal steps, where one is out of order. What a sentence adds and takes off',
    '(`$500,000, less a deposit of $50,000, or $450,000`) is reckoned up.',
    '',
    'A balance that runs on from row to row, as that of a loan after each payment, is followed; and where all rows but one',
    'come to the same, the votes for, against and abstaining to the shares present, that one is reported.',
    '',
    'Where no word says that one figure comes from others, the figures may: three that stand near each other and have four',
    'digits or more before their zeros make a sum or a product by no chance. Where two digits that changed places, or a',
    'zero more or less, keep them from it, that is reported, too.',
  ].join('\n'),
  severity: 'error',
  scope: 'draft',
  examples: [
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
  ],
  *check(draft) {
    for (const product of products(draft)) if (!product.standing.agrees) yield productFinding(product);
    for (const row of tableProducts(draft)) if (!row.standing.agrees) yield rowFinding(row);
    for (const row of tableOddRows(draft)) yield oddFinding(row);
    for (const row of tableUnlevelRows(draft)) yield unlevelFinding(row);
    for (const figure of tableUnevenFigures(draft)) yield unevenFinding(figure);
    for (const total of totals(draft)) if (!total.foots) yield totalFinding(total);
  },
});

/** What only the figures tell is strong evidence and no more: no word says that one comes of the others. */
const severityOf = ({ told }: { readonly told?: true }): Pick<PlacedFinding, 'severity'> =>
  told ? { severity: 'warning' } : {};

function productFinding(product: HeldProduct): PlacedFinding {
  const { block, countBlock, totalBlock, fact } = product;
  return {
    ...severityOf(product),
    block: totalBlock,
    at: fact.total.at,
    message: productMessage(product),
    related: factors({ block: countBlock, at: fact.count.at }, { block, at: fact.each.at }),
    fixes: (draft) => productFixes(draft, product),
  };
}

function rowFinding(product: RowProduct): PlacedFinding {
  const { count, each, total, standing, unit } = product;
  return {
    block: total.block,
    at: total.at,
    message: standingMessage(standing, unit),
    related: factors(count, each),
    fixes: (draft) => rowFixes(draft, product),
  };
}

function oddFinding(row: OddRow): PlacedFinding {
  const { each, total } = row;
  return {
    block: total.block,
    at: total.at,
    message: oddMessage(row),
    related: [{ block: each.block, at: each.at, message: 'each' }],
    fixes: (draft) => oddFixes(draft, row),
  };
}

function unlevelFinding(row: UnlevelRow): PlacedFinding {
  const { parts, marked, slips } = row;
  const others = parts.filter((part) => part !== marked);
  return {
    block: marked.block,
    at: marked.at,
    message: unlevelMessage(row),
    related: partsBeside(others, undefined),
    fixes: (draft) => partFixes(draft, { unit: undefined }, slips),
  };
}

function unevenFinding(figure: UnevenFigure): PlacedFinding {
  const { by, marked, others, unit, slips } = figure;
  return {
    block: marked.block,
    at: marked.at,
    message: unevenMessage(figure),
    related: others.map(({ block, at }) => ({ block, at, message: by === 'row' ? 'the other' : 'another row' })),
    fixes: (draft) => partFixes(draft, { unit }, slips),
  };
}

const totalFinding = (total: Total): PlacedFinding => ({
  ...severityOf(total),
  block: total.stated.block,
  at: total.stated.at,
  message: totalMessage(total),
  related: partsBeside(total.parts, total.unit),
  fixes: (draft) => totalFixes(draft, total),
});

/** The parts of a sum, each with what it says. */
const partsBeside = (parts: readonly TotalPart[], unit: Unit | undefined): PlacedFinding['related'] =>
  parts.map(({ block, at, value }) => ({ block, at, message: `a part: ${totalText({ unit }, value)}` }));

type Place = Pick<PlacedFinding, 'block' | 'at'>;

/** The two places whose product is held to a total. */
const factors = (count: Place, each: Place): PlacedFinding['related'] => [
  { block: count.block, at: count.at, message: 'so many' },
  { block: each.block, at: each.at, message: 'each' },
];
