import type Fraction from 'fraction.js';
import type { TableCell, TableRow, Unit } from '../../facts/fact.ts';
import { zero } from '../../words/exact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { indexOfBlock } from '../places.ts';
import { cellPart, halfPlace, type FilledCell } from './part.ts';
import type { ProductStanding } from './product-standing.ts';
import { areOneSlipApart } from './slip.ts';
import { bearsNote, widthOf, type PlacedRow, type TableRun } from './table/run.ts';
import type { Total, TotalPart } from './total.ts';

/** A row of a table whose columns multiply: so many, each at a price, and what they come to. */
export interface RowProduct {
  readonly count: TotalPart;
  readonly each: TotalPart;
  readonly total: TotalPart;
  readonly unit: Unit | undefined;
  readonly standing: ProductStanding;
  /** The figures of which one slip alone would explain the difference, each with what it would have to say. */
  readonly slips: Total['slips'];
}

/** A row with its cells that may multiply. */
interface Multiplied extends Pick<RowProduct, 'standing'> {
  readonly placed: PlacedRow;
  readonly columns: Columns;
  /** Whether its product is so exact that it is no chance. */
  readonly tells: boolean;
}

/** The columns of a number, of what each costs, and of what all come to. */
type Columns = readonly [count: number, each: number, total: number];

const leastCells = 3;
/** How wide a table may be whose columns are tried, three by three. */
const mostCells = 10;
/** How many rows that multiply show that all do: fewer where the heads of the columns say it. */
const leastRows = 2;
/** The least product that is no chance, and how small a share of it rounding may make. */
const telling = 100;
const exactness = 200;
/** How many rows must multiply for each one that does not. */
const perOdd = 5;

/** Whether a row may hold a number, a price and their product. */
export const mayMultiply = (rows: readonly TableRow[]): boolean =>
  rows.some(({ cells }) => cells.length >= leastCells && cells.some(({ decimals }) => decimals > 0));

/**
 * What a table states below its columns and along its rows, each in the light of the other. Where a total fails by what
 * one of its rows fails to multiply, the wrong part is in that row. A row that such a total reports already is left
 * out, and so is each figure that a total bears out.
 */
export function reconciled(
  totals: readonly Total[],
  products: readonly RowProduct[],
): { readonly totals: readonly Total[]; readonly products: readonly RowProduct[] } {
  const slipsAt = byPlace(products.flatMap(({ slips }) => slips.map(({ part, value }) => [part, value] as const)));
  const totalsAt = byPlace(
    totals.flatMap((total) => [total.stated, ...total.parts].map((part) => [part, total] as const)),
  );
  return {
    totals: totals.map((total) => pinned(total, slipsAt)),
    products: products.flatMap((product) => left(product, totalsAt)),
  };
}

function pinned(total: Total, slipsAt: At<Fraction>): Total {
  if (total.foots) return total;
  const [here, ...others] = total.slips.filter(({ part, value }) => slipsAt(part).some((meant) => meant.equals(value)));
  return here && others.length === 0 ? { ...total, slips: [{ ...here, because: 'its row multiplies' }] } : total;
}

function left(product: RowProduct, totalsAt: At<Total>): readonly RowProduct[] {
  if (product.standing.agrees) return [product];
  const parts = [product.count, product.each, product.total];
  // A column that fails too says what is wrong, and one that adds up bears its figures out.
  if (parts.some((part) => totalsAt(part).some(({ foots }) => !foots))) return [];
  const slips = product.slips.filter(({ part }) => totalsAt(part).length === 0);
  return slips.length > 0 ? [{ ...product, slips }] : [];
}

/** What is known of a figure, by where it stands. */
type At<Value> = (part: TotalPart) => readonly Value[];

function byPlace<Value>(entries: readonly (readonly [TotalPart, Value])[]): At<Value> {
  const known = new Map<ReadBlock, Map<number, Value[]>>();
  for (const [{ block, at }, value] of entries) {
    const within = known.get(block) ?? new Map<number, Value[]>();
    known.set(block, within);
    const here = within.get(at.start);
    if (here) here.push(value);
    else within.set(at.start, [value]);
  }
  return ({ block, at }) => known.get(block)?.get(at.start) ?? [];
}

/**
 * The rows of a table that multiply across, `1,250`, `$12.00`, `$15,000.00`, and those that do not although the others,
 * or the heads of the columns, show that they should and one slip explains it. Nothing where that is in doubt.
 */
export function rowProducts(draft: Draft, run: TableRun): readonly RowProduct[] {
  const width = widthOf(run);
  if (width < leastCells || width > mostCells) return [];
  const full = run.rows.filter(({ row }) => row.cells.length === width && !isTotalRow(row));
  if (full.length === 0) return [];
  const named = namesColumns(draft, run);
  const found: RowProduct[] = [];
  for (let total = leastCells - 1; total < width; total++) {
    const rows = bestRows(full, total, named);
    const odd = rows.filter(({ standing }) => !standing.agrees);
    const showing = rows.length - odd.length;
    const shown = rows.filter(({ tells }) => tells).length;
    if (shown < (named ? 0 : leastRows) || (odd.length > 1 && odd.length * perOdd > showing)) continue;
    const unit = full.flatMap(({ row }) => row.cells[total]?.unit ?? [])[0];
    for (const one of rows) {
      if (!one.standing.agrees || one.tells) found.push(...productOf(one, unit));
    }
  }
  return found;
}

const isTotalRow = ({ claim }: TableRow): boolean => claim === 'bare' || claim === 'named';

/** The two columns before one that make it in most rows, in all of these rows; none where none do. */
function bestRows(rows: readonly PlacedRow[], total: number, named: boolean): readonly Multiplied[] {
  let best: readonly Multiplied[] = [];
  let most = 0;
  for (let second = 1; second < total; second++) {
    for (let first = 0; first < second; first++) {
      const all = rows.flatMap((placed) => multiplied(placed, [first, second, total]));
      const shown = all.filter(({ tells }) => tells).length;
      if (shown > most) [best, most] = [all, shown];
    }
  }
  // Where the heads of three columns say it, and no others are there, one row is enough.
  const isAll = named && most === 0 && rows[0]?.row.cells.length === leastCells;
  return isAll ? rows.flatMap((placed) => multiplied(placed, [0, 1, total])) : best;
}

/** How a row stands if two of its columns make a third; none where one of them holds nothing above zero. */
function multiplied(placed: PlacedRow, [first, second, total]: Columns): readonly Multiplied[] {
  const { cells } = placed.row;
  const [a, b, c] = [cells[first], cells[second], cells[total]];
  if (!isFactor(a) || !isFactor(b) || !isFactor(c)) return [];
  const isPrice = (cell: TableCell): boolean => cell.unit?.kind === 'money' || cell.decimals >= cents;
  const swapped = isPrice(a) && !isPrice(b);
  const [count, each] = swapped ? [b, a] : [a, b];
  const columns: Columns = swapped ? [second, first, total] : [first, second, total];
  const product = count.value.mul(each.value);
  const ofPrice = each.decimals < cents ? zero : count.value.mul(halfPlace(each));
  const slack = ofPrice.add(halfPlace(c));
  const agrees = product.sub(c.value).abs().compare(slack) <= 0;
  const tells = agrees && c.value.compare(telling) >= 0 && slack.mul(exactness).compare(c.value) <= 0;
  const standing = { count: count.value, each: each.value, stated: c.value, product, agrees };
  const isOne = count.value.equals(1) || each.value.equals(1);
  return [{ placed, columns, standing, tells: tells && !isOne }];
}

const cents = 2;

const isFactor = (cell: TableCell | undefined): cell is FilledCell =>
  cell?.value !== undefined && cell.value.compare(0) > 0 && cell.unit?.kind !== 'percent';

function productOf({ placed, columns, standing }: Multiplied, unit: Unit | undefined): readonly RowProduct[] {
  const [count, each, total] = columns.map((column) => cellPart(placed, column));
  if (!count || !each || !total) return [];
  if (standing.agrees) return [{ count, each, total, unit, standing, slips: [] }];
  if (bearsNote(placed)) return [];
  const { product, stated } = standing;
  const places = columns.map((column) => placed.row.cells[column]?.decimals ?? 0);
  const wanted = [
    { part: total, value: product },
    { part: each, value: stated.div(standing.count) },
    { part: count, value: stated.div(standing.each) },
  ];
  const [ofCount = 0, ofEach = 0, ofTotal = 0] = places;
  const most = [ofTotal, Math.max(cents, ofEach), ofCount];
  const slips = wanted.filter(({ part, value }, at) => areOneSlipApart(part.value, value, most[at] ?? 0));
  return slips.length > 0 ? [{ count, each, total, unit, standing, slips }] : [];
}

/** How far before its first row the heads of a table's columns stand, in UTF-16 units. */
const headReach = 400;
const ofNumber = /\b(?:shares|number|quantity|qty|units|hours|warrants|registered)\b/i;
const ofPrice = /\b(?:price|rate|cost|per|each)\b/i;
const ofTotal = /\b(?:amount|aggregate|total|proceeds|value|extended)\b/i;

/** Whether the words over a table name a number, a price and what they come to. */
function namesColumns(draft: Draft, { rows }: TableRun): boolean {
  const [first] = rows;
  if (!first) return false;
  const index = indexOfBlock(draft, first.block);
  const start = (draft.starts[index] ?? 0) + first.row.at.start;
  const head = draft.text.slice(Math.max(draft.starts[index - 1] ?? 0, start - headReach), start);
  return [ofNumber, ofPrice, ofTotal].every((words) => words.test(head));
}
