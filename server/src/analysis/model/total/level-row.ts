import type Fraction from 'fraction.js';
import { zero } from '../../words/exact.ts';
import { cellPart } from './part.ts';
import { slippedParts } from './slip.ts';
import type { PlacedRow, TableRun } from './table/run.ts';
import type { Total, TotalPart } from './total.ts';

/** A row whose figures do not come to what those of all other rows do. */
export interface UnlevelRow {
  readonly parts: readonly TotalPart[];
  /** The figure that is marked: the only one that a slip explains, else the first. */
  readonly marked: TotalPart;
  readonly sum: Fraction;
  /** What the figures of each of the other rows come to. */
  readonly level: Fraction;
  readonly slips: Total['slips'];
}

/** The fewest and the most figures of such a row, and how many rows show what all come to. */
const leastCells = 2;
const mostCells = 8;
const leastRows = 3;
/**
 * How many rows are enough where the sums are long, and how large a long sum is at least; and the most rows that are
 * compared.
 */
const leastOfLong = 2;
const long = 100_000;
const mostRows = 200;
/** The smallest sum that is not alike by chance. */
const telling = 1000;

/**
 * The one row of a table that does not come to what all others do, as the votes for, against and abstaining come to the
 * shares present for each nominee, where one slip explains it. Percentages are no part of it; undefined where a row is
 * a total, or the rows hold the same figures, so that their being alike says nothing.
 */
export function unlevelRow(run: TableRun): UnlevelRow | undefined {
  const width = Math.max(0, ...run.rows.map(({ row }) => row.cells.length));
  if (width < leastCells || width > mostCells || run.rows.length <= leastOfLong || run.rows.length > mostRows)
    return undefined;
  if (run.rows.some(({ row }) => row.claim !== undefined)) return undefined;
  const rows = run.rows.filter(({ row }) => row.cells.length === width).map(countsOf);
  if (rows.some(({ length }) => length < leastCells)) return undefined;
  const sums = rows.map((parts) => parts.reduce((sum, { value }) => sum.add(value), zero));
  const level = commonOf(sums);
  if (!level || level.compare(telling) < 0) return undefined;
  const odd = [...rows.keys()].filter((row) => sums[row]?.equals(level) !== true);
  const [at] = odd;
  const [parts, sum] = at === undefined ? [undefined, undefined] : [rows[at], sums[at]];
  if (odd.length !== 1 || !parts || !sum) return undefined;
  const others = rows.filter((_, row) => row !== at);
  const least = level.compare(long) < 0 ? leastRows : leastOfLong;
  if (others.length < least || new Set(others.map(figuresOf)).size < least) return undefined;
  const slips = slippedParts(parts, level.sub(sum));
  // A figure that is the same in all other rows is the one that slipped.
  const known = slips.filter(({ part, value }) => isInAll(others, parts.indexOf(part), value));
  const likely = known.length > 0 ? known : slips;
  const [first] = likely;
  return first && { parts, marked: first.part, sum, level, slips: likely };
}

/** The figures of a row that count something, percentages left out. */
const countsOf = (placed: PlacedRow): readonly TotalPart[] =>
  placed.row.cells.flatMap(({ unit }, cell) => (unit?.kind === 'percent' ? [] : (cellPart(placed, cell) ?? [])));

/** The value that most of some have, which is that of one of the first two. */
function commonOf(values: readonly Fraction[]): Fraction | undefined {
  const half = values.length / 2;
  return values.slice(0, 2).find((one) => values.filter((other) => other.equals(one)).length > half);
}

const figuresOf = (parts: readonly TotalPart[]): string => parts.map(({ value }) => value.toFraction()).join(' ');

const isInAll = (rows: readonly (readonly TotalPart[])[], column: number, value: Fraction): boolean =>
  rows.every((parts) => parts[column]?.value.equals(value) === true);
