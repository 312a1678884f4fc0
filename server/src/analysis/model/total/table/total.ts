import type { Total } from '../total.ts';
import type { ColumnSum, OpenRow, Way } from './column-sum.ts';
import { totalsOf, type Footing } from './footing.ts';
import { disagreement, isAveraged } from './judgement.ts';
import { columnsAt, findReadings, type Found, type Reading } from './reading.ts';
import type { TableRun } from './run.ts';
import { Sheet, type CellPlace } from './sheet.ts';

/**
 * The totals of a run of rows, by row and column: those whose parts are found above them, and those that certainly do
 * not add up. Nothing for a total that cannot be read with confidence. The rows are gone through once, from the top: a
 * total takes in the rows it is made of and stands for them in the next.
 */
export function tableTotals(run: TableRun): readonly Total[] {
  const sheet = new Sheet(run);
  const first = footingsIn(run, sheet, false);
  // Totals that foot show how the table is built; in that light the others are looked at once more.
  const structured = first.doubtful && first.telling > 0;
  return totalsOf(run, sheet, structured ? footingsIn(run, sheet, true).footings : first.footings);
}

/** What was found in one pass over the rows. */
interface Pass {
  readonly footings: readonly Footing[];
  /** How many totals foot in a way that is no chance, and whether one was left that nothing could be said of. */
  readonly telling: number;
  readonly doubtful: boolean;
}

function footingsIn(run: TableRun, sheet: Sheet, structured: boolean): Pass {
  const footings: Footing[] = [];
  const open: OpenRow[] = [];
  let telling = 0;
  let doubtful = false;
  for (const [row, { row: read, above }] of run.rows.entries()) {
    const strong = read.claim === 'bare' || read.claim === 'named';
    const found: Found = read.claim ? findReadings(sheet, row, open) : nothing;
    const wrong = read.claim ? disagreement(run, sheet, row, open, found, structured) : undefined;
    const reading = wrong?.reading ?? accepted(found, !strong, sheet, row, open);
    if (!reading) {
      doubtful ||= strong;
      open.push({ row, total: strong, made: false, above, sums: noSums });
      continue;
    }
    if (!wrong && strong && reading.way === 'sum' && found.best?.telling.size) telling++;
    const own = footingsOf(sheet, row, open, reading, found, new Set(wrong?.columns));
    footings.push(...own);
    const [first] = open.slice(open.length - reading.depth);
    open.length -= reading.depth;
    const sums = new Map(own.filter(({ foots }) => !foots).map(({ total, sum }) => [total.cell, sum]));
    open.push({ row, total: true, made: true, above: first?.above ?? above, sums });
  }
  return { footings, telling, doubtful };
}

const nothing: Found = { best: undefined, byColumn: new Map() };
const noSums: ReadonlyMap<number, number> = new Map();

/**
 * The reading in which a total takes in the rows above it; a weak claim must be borne out by every column that says
 * something.
 */
function accepted(
  { best, byColumn }: Found,
  weak: boolean,
  sheet: Sheet,
  row: number,
  open: readonly OpenRow[],
): Reading | undefined {
  if (!best || best.depth < 1) return undefined;
  if (!weak) return best;
  if (best.telling.size === 0) return undefined;
  const columns = columnsAt(sheet, row, open, best.depth);
  const borne = columns.every((sum, cell) => byColumn.has(cell) || !sum.stated?.units || isAveraged(sum, best.way));
  return borne ? best : undefined;
}

function footingsOf(
  sheet: Sheet,
  row: number,
  open: readonly OpenRow[],
  reading: Reading,
  { byColumn }: Found,
  wrong: ReadonlySet<number>,
): readonly Footing[] {
  const columns = columnsAt(sheet, row, open, reading.depth);
  return columns.flatMap((column, cell) => {
    const total = { row, cell };
    if (!column.stated) return [];
    if (wrong.has(cell) || column.foots(reading.way)) {
      return [footing(total, column, reading.way, !wrong.has(cell))];
    }
    const other = byColumn.get(cell);
    const again = other && columnsAt(sheet, row, open, other.depth)[cell];
    return other && again ? [footing(total, again, other.way, true)] : [];
  });
}

function footing(total: CellPlace, column: ColumnSum, way: Way, foots: boolean): Footing {
  const parts = column.addends(way);
  const sum = parts.reduce((all, { units }) => all + units, 0);
  const restated = column.restated(way) ?? [];
  return {
    total,
    stated: column.stated?.units ?? 0,
    one: column.one,
    sum,
    gaps: column.gaps(way),
    parts,
    restated,
    foots,
  };
}
