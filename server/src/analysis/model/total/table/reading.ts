import { ColumnSum, ways, type OpenRow, type Way } from './column-sum.ts';
import { unplaced } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** A row of a sheet that may be a total, with the rows above it that no total has taken in. */
export interface TotalRow {
  readonly sheet: Sheet;
  readonly row: number;
  readonly open: readonly OpenRow[];
}

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

/** The most open rows of which a total is the sum. */
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

/** The columns of a total over the nearest `depth` open rows. */
export function columnsAt(total: TotalRow, depth: number): readonly ColumnSum[] {
  const columns = startColumns(total);
  for (let at = 1; at <= depth; at++) take(total, columns, at);
  return columns;
}

const startColumns = ({ sheet, row }: TotalRow): readonly ColumnSum[] =>
  (sheet.rows[row]?.row.cells ?? []).map((_, cell) => new ColumnSum(sheet, { row, cell }));

/** Takes the open row at a depth into the columns. */
function take({ sheet, row, open }: TotalRow, columns: readonly ColumnSum[], depth: number): void {
  const taken = open[open.length - depth];
  if (!taken) return;
  const cells = sheet.under(row, taken.row);
  for (const [column, sum] of columns.entries()) sum.add(taken, cells[column] ?? unplaced);
}

/** Looks for readings in which a total foots: any group of rows right above it, in any way. */
export function findReadings(total: TotalRow): Found {
  const { open } = total;
  const columns = startColumns(total);
  const byColumn = new Map<number, Reading & { readonly boundary: boolean }>();
  let best: BestReading | undefined;
  for (let depth = 1; depth <= Math.min(open.length, deepest); depth++) {
    take(total, columns, depth);
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

/**
 * Whether the first reading is better: it has more columns that tell, then more that foot, then a group with a
 * boundary.
 */
function isBetter(open: readonly OpenRow[], a: BestReading, b: BestReading): boolean {
  if (a.telling.size !== b.telling.size) return a.telling.size > b.telling.size;
  if (a.footing.size !== b.footing.size) return a.footing.size > b.footing.size;
  return isBoundary(open, a.depth) && !isBoundary(open, b.depth);
}
