import { ColumnSum, ways, type OpenRow, type Way } from './column-sum.ts';
import type { Sheet } from './sheet.ts';

/** One way to read a total: the nearest `depth` open rows, taken together in one way. */
export interface Reading {
  readonly way: Way;
  readonly depth: number;
}

/** How the columns of a total do in the reading that fits most of them. */
export interface BestReading extends Reading {
  /** The columns that foot, and those of them that tell something by it. */
  readonly footing: ReadonlySet<number>;
  readonly telling: ReadonlySet<number>;
}

/** What was found above a total. */
export interface Found {
  readonly best: BestReading | undefined;
  /** For each column a reading in which it foots, one whose first row begins a group if there is one. */
  readonly byColumn: ReadonlyMap<number, Reading & { readonly boundary: boolean }>;
}

/** No total is the sum of more open rows. */
const deepest = 300;

/**
 * Whether a group of rows may begin at this depth: at the top, under a heading, a rule or a page's end, beside a total.
 */
export function isBoundary(open: readonly OpenRow[], depth: number): boolean {
  const first = open[open.length - depth];
  const beyond = open[open.length - depth - 1];
  if (!first) return false;
  const { heading, rule, page } = first.above;
  return !beyond || heading || rule !== 'none' || page || beyond.total || first.total;
}

/** The columns of the total at `row` over the nearest `depth` open rows. */
export function columnsAt(sheet: Sheet, row: number, open: readonly OpenRow[], depth: number): readonly ColumnSum[] {
  const columns = startColumns(sheet, row);
  for (let at = 1; at <= depth; at++) take(sheet, row, columns, open[open.length - at]);
  return columns;
}

const startColumns = (sheet: Sheet, row: number): readonly ColumnSum[] =>
  (sheet.rows[row]?.row.cells ?? []).map((_, cell) => new ColumnSum(sheet, { row, cell }));

function take(sheet: Sheet, row: number, columns: readonly ColumnSum[], open: OpenRow | undefined): void {
  if (!open) return;
  const cells = sheet.under(row, open.row);
  for (const [column, sum] of columns.entries()) sum.add(open, cells[column] ?? -2);
}

/** Looks for readings in which the total at `row` foots: any group of rows right above it, in any way. */
export function findReadings(sheet: Sheet, row: number, open: readonly OpenRow[]): Found {
  const columns = startColumns(sheet, row);
  const byColumn = new Map<number, Reading & { readonly boundary: boolean }>();
  let best: BestReading | undefined;
  for (let depth = 1; depth <= Math.min(open.length, deepest); depth++) {
    take(sheet, row, columns, open[open.length - depth]);
    if (columns.every(({ readable }) => !readable)) break;
    if (depth === 1 && !isBoundary(open, 1)) continue;
    for (const way of ways) {
      const reading = readingAt(columns, way, depth);
      if (!reading) continue;
      const boundary = isBoundary(open, depth);
      for (const column of reading.footing) {
        const before = byColumn.get(column);
        if (!before || (boundary && !before.boundary)) byColumn.set(column, { way, depth, boundary });
      }
      if (!best || isBetter(open, reading, best)) best = reading;
    }
  }
  return { best, byColumn };
}

function readingAt(columns: readonly ColumnSum[], way: Way, depth: number): BestReading | undefined {
  let footing: Set<number> | undefined;
  const telling = new Set<number>();
  for (const [column, sum] of columns.entries()) {
    if (!sum.foots(way)) continue;
    footing = (footing ?? new Set()).add(column);
    if (sum.tells(way)) telling.add(column);
  }
  return footing && { way, depth, footing, telling };
}

/** More columns that tell, then more that foot, then a group with a boundary; else the one found first. */
function isBetter(open: readonly OpenRow[], a: BestReading, b: BestReading): boolean {
  if (a.telling.size !== b.telling.size) return a.telling.size > b.telling.size;
  if (a.footing.size !== b.footing.size) return a.footing.size > b.footing.size;
  return isBoundary(open, a.depth) && !isBoundary(open, b.depth);
}
