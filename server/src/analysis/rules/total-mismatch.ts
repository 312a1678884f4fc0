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
import { examples } from './total-mismatch/examples.ts';

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
  examples,
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
