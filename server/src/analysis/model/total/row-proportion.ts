import type Fraction from 'fraction.js';
import type { TableCell, TableRow, Unit } from '../../facts/fact.ts';
import { areYears } from '../../facts/table/row.ts';
import { cellPart, halfPlace, isSamePlace, type FilledCell } from './part.ts';
import type { RowProduct } from './row-product.ts';
import { slipBetween } from './slip.ts';
import { bearsNote, widthOf, type PlacedRow, type TableRun } from './table/run.ts';
import type { Total, TotalPart } from './total.ts';

/** A row in which one figure is not so many times another, as it is in all the others: twelve months to a year. */
export interface OddRow {
  readonly each: TotalPart;
  readonly total: TotalPart;
  readonly eachUnit: Unit | undefined;
  readonly unit: Unit | undefined;
  /** How many times the one the other is in the other rows. */
  readonly factor: Fraction;
  /** What the row would come to. */
  readonly product: Fraction;
  readonly slips: Total['slips'];
}

/** How wide and how long a table may be whose columns are tried, two by two. */
const mostCells = 6;
const mostRows = 60;
/** How many rows show what all others should be; of so many one may not. */
const leastShowing = 3;
const perOdd = 5;
/** How many times as much as what rounding makes of it a product must be, for its row to show anything. */
const exactness = 500;
/** The most decimals of a factor: a price, a rate, so many to one; and of a small rate, with how many digits. */
const mostPlaces = 4;
const mostOfRate = { places: 8, digits: 5 };
/** How many digits a figure must have, but for the zeros at its end, that a slip in it is no chance. */
const leastDigits = 4;
/** How many rows are asked for the factor: of so many one at least is right. */
const mostTried = 4;
/** How near each other two factors must be to be looked at more closely, as a share of them. */
const nearness = 0.05;

/** Two columns of a row that may be in the proportion of the others. */
interface Pair {
  readonly placed: PlacedRow;
  readonly each: FilledCell;
  readonly total: FilledCell;
}

/**
 * The rows of a table that are out of the proportion in which two of its columns are in all others: the rent of a month
 * and of a year, shares and what they cost at one price. Each is reported once, where one slip of long figures explains
 * it and no note may.
 */
export function oddRows(run: TableRun): readonly OddRow[] {
  const width = widthOf(run);
  if (width < 2 || width > mostCells || run.rows.length > mostRows) return [];
  const full = run.rows.filter(({ row }) => row.cells.length === width && !isTotalRow(row.claim));
  if (full.length <= leastShowing) return [];
  const found: (OddRow & { readonly placed: PlacedRow })[] = [];
  const borne = new Map<PlacedRow, Set<number>>();
  for (let second = 1; second < width; second++) {
    for (let first = 0; first < second; first++) {
      const ways = [pairsOf(full, first, second), pairsOf(full, second, first)].flatMap((pairs) => {
        const factor = factorOf(pairs);
        return factor ? [{ pairs, factor }] : [];
      });
      // A year is twelve months, rather than a month 0.0833 years.
      const [best] = ways.sort((a, b) => digitsOf(a.factor) - digitsOf(b.factor));
      if (best) found.push(...oddAmong(best.pairs, best.factor, borne));
    }
  }
  return onePerRow(found, borne);
}

/** Whether a table has enough rows that two of its columns may be in one proportion. */
export const mayBeOdd = (rows: readonly TableRow[]): boolean =>
  rows.filter(({ cells }) => cells.length > 1).length > leastShowing;

/**
 * The odd rows that nothing else reports: no total or product that fails holds their figures. Of the figures only those
 * are left that no total which foots bears out.
 */
export function unexplained(
  odd: readonly OddRow[],
  totals: readonly Total[],
  products: readonly RowProduct[],
): readonly OddRow[] {
  if (odd.length === 0) return odd;
  const partsOf = ({ stated, parts }: Total): readonly TotalPart[] => [stated, ...parts];
  const failing = [
    ...totals.filter(({ foots }) => !foots).flatMap(partsOf),
    ...products.filter(({ standing }) => !standing.agrees).flatMap(({ count, each, total }) => [count, each, total]),
  ];
  const borne = totals.filter(({ foots, parts }) => foots && parts.length > 1).flatMap(partsOf);
  return odd.flatMap((row) => {
    if (failing.some((part) => isSamePlace(part, row.each) || isSamePlace(part, row.total))) return [];
    const slips = row.slips.filter(({ part }) => !borne.some((one) => isSamePlace(one, part)));
    return slips.length > 0 ? [{ ...row, slips }] : [];
  });
}

const isTotalRow = (claim: PlacedRow['row']['claim']): boolean => claim === 'bare' || claim === 'named';

const pairsOf = (rows: readonly PlacedRow[], each: number, total: number): readonly Pair[] =>
  rows.flatMap((placed) => {
    const [one, other] = [placed.row.cells[each], placed.row.cells[total]];
    return isFilled(one) && isFilled(other) ? [{ placed, each: one, total: other }] : [];
  });

const isFilled = (cell: TableCell | undefined): cell is FilledCell =>
  cell?.value !== undefined && cell.value.compare(0) > 0;

/**
 * The rows of two columns that are out of the proportion that the others have; what agrees in it is added to what is
 * borne out.
 */
function oddAmong(
  pairs: readonly Pair[],
  factor: Fraction,
  borne: Map<PlacedRow, Set<number>>,
): readonly (OddRow & { readonly placed: PlacedRow })[] {
  const showing = pairs.filter((pair) => agrees(pair, factor) && tells(pair, factor));
  const distinct = new Set(showing.map(({ each }) => each.value.toFraction())).size;
  if (distinct < leastShowing) return [];
  const common = commonOf(showing);
  // A factor of many digits may itself be rounded: a row is odd that no factor fits which all the others have.
  const isRounded = digitsOf(factor) > mostOfRate.digits;
  const odd = pairs.filter((pair) => !agrees(pair, factor) && !(isRounded && areJoined(bounds(pair), common)));
  if (odd.length > Math.max(1, Math.floor(showing.length / perOdd))) return [];
  for (const { placed, each, total } of showing) {
    const known = borne.get(placed) ?? new Set();
    borne.set(placed, known.add(each.at.start).add(total.at.start));
  }
  return odd.flatMap((pair) => oddRow(pair, factor));
}

/** The simplest factor that most rows near their middle have in common; undefined where they have none. */
function factorOf(pairs: readonly Pair[]): Fraction | undefined {
  if (pairs.length <= leastShowing || [pairs.map(({ each }) => each), pairs.map(({ total }) => total)].some(areYears))
    return undefined;
  const quotients = pairs.map(({ each, total }) => total.value.valueOf() / each.value.valueOf()).sort((a, b) => a - b);
  const middle = quotients[quotients.length >> 1] ?? 0;
  const near = pairs.filter(
    ({ each, total }) => Math.abs(total.value.valueOf() / each.value.valueOf() - middle) <= middle * nearness,
  );
  if (near.length < leastShowing || near.length * 2 <= pairs.length) return undefined;
  for (const pair of near.slice(0, mostTried)) {
    const [low, high] = bounds(pair);
    const factor = simplest(low, high);
    if (!factor || factor.compare(0) <= 0 || factor.equals(1)) continue;
    if (near.filter((one) => agrees(one, factor)).length * 2 > pairs.length) return factor;
  }
  return undefined;
}

/** How many digits a factor has but for the zeros at its ends; none has more decimals than a rate. */
const digitsOf = (factor: Fraction): number =>
  String(factor.mul(10 ** mostOfRate.places).round().n).replace(/0+$/, '').length;

/** Two factors and all between them. */
type Bounds = readonly [Fraction, Fraction];

/** The factors that all of some rows have in common, from the least to the greatest. */
const commonOf = (pairs: readonly Pair[]): Bounds =>
  pairs
    .map(bounds)
    .reduce(([low, high], [from, to]) => [from.compare(low) > 0 ? from : low, to.compare(high) < 0 ? to : high]);

const areJoined = (a: Bounds, b: Bounds): boolean => a[0].compare(b[1]) <= 0 && b[0].compare(a[1]) <= 0;

/** The factors that a row may have, as its figures may have been rounded. */
function bounds({ each, total }: Pair): Bounds {
  const [e, t] = [halfPlace(each), halfPlace(total)];
  return [total.value.sub(t).div(each.value.add(e)), total.value.add(t).div(each.value.sub(e))];
}

/** The number of the fewest decimals between two; undefined where it would have too many. */
function simplest(low: Fraction, high: Fraction): Fraction | undefined {
  for (let places = 0; places <= mostOfRate.places; places++) {
    const scale = 10 ** places;
    const units = low.mul(scale).ceil();
    if (places > mostPlaces && digitsOf(units) > mostOfRate.digits) return undefined;
    const least = units.div(scale);
    if (least.compare(high) <= 0) return least;
  }
  return undefined;
}

const slackOf = ({ each, total }: Pair, factor: Fraction): Fraction =>
  halfPlace(total).add(halfPlace(each).mul(factor));

const agrees = (pair: Pair, factor: Fraction): boolean =>
  pair.each.value.mul(factor).sub(pair.total.value).abs().compare(slackOf(pair, factor)) <= 0;

/** Whether a row that agrees does so by more than chance. */
const tells = (pair: Pair, factor: Fraction): boolean =>
  slackOf(pair, factor).mul(exactness).compare(pair.total.value) <= 0;

function oddRow(pair: Pair, factor: Fraction): readonly (OddRow & { readonly placed: PlacedRow })[] {
  const { placed, each, total } = pair;
  if (bearsNote(placed)) return [];
  const slack = slackOf(pair, factor);
  const [own, other] = [partOf(placed, each), partOf(placed, total)];
  if (!own || !other) return [];
  const product = each.value.mul(factor);
  const slips = [
    ...meant(total, product, slack).map((value) => ({ part: other, value })),
    ...meant(each, total.value.div(factor), slack.div(factor)).map((value) => ({ part: own, value })),
  ];
  if (slips.length === 0) return [];
  return [{ placed, each: own, total: other, eachUnit: each.unit, unit: total.unit, factor, product, slips }];
}

const partOf = (placed: PlacedRow, { at }: FilledCell): TotalPart | undefined =>
  cellPart(
    placed,
    placed.row.cells.findIndex((cell) => cell.at === at),
  );

/**
 * What a long figure would say that one slip made of what the row comes to, as roundly as a slack allows; none or one.
 */
function meant(cell: FilledCell, made: Fraction, slack: Fraction): readonly Fraction[] {
  const scale = 10 ** cell.decimals;
  const units = cell.value.mul(scale);
  if (units.d !== 1n || String(units.n).replace(/0+$/, '').length < leastDigits) return [];
  for (const place of [1000, 100, 10, 1]) {
    const rounded = made.mul(scale).div(place).round().mul(place);
    if (rounded.div(scale).sub(made).abs().compare(slack) > 0) continue;
    if (slipBetween(Number(units.n), Number(rounded.n)) !== undefined) return [rounded.div(scale)];
  }
  return [];
}

/** Of each row what is found first, and of its figures those that nothing else in the row bears out. */
function onePerRow(
  found: readonly (OddRow & { readonly placed: PlacedRow })[],
  borne: ReadonlyMap<PlacedRow, ReadonlySet<number>>,
): readonly OddRow[] {
  const rows = new Map<PlacedRow, OddRow>();
  for (const { placed, ...odd } of found) {
    const slips = odd.slips.filter(({ part }) => borne.get(placed)?.has(part.at.start) !== true);
    if (slips.length > 0 && !rows.has(placed)) rows.set(placed, { ...odd, slips });
  }
  return [...rows.values()];
}
