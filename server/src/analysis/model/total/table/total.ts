import type { Total } from '../total.ts';
import type { ColumnSum, OpenRow, Way } from './column-sum.ts';
import { totalsOf, type Footing } from './footing.ts';
import { disagreement } from './judgement.ts';
import { columnsAt, findReadings, type Found, type Reading, type TotalRow } from './reading.ts';
import type { TableRun } from './run.ts';
import { Sheet, type CellPlace } from './sheet.ts';
import { isAveraged } from './summable.ts';

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

/** Goes over the rows once; `structured` says that totals of the table are known to foot. */
function footingsIn(run: TableRun, sheet: Sheet, structured: boolean): Pass {
  const footings: Footing[] = [];
  const open: OpenRow[] = [];
  let telling = 0;
  let doubtful = false;
  for (const [row, { row: read, above }] of run.rows.entries()) {
    const strong = read.claim === 'bare' || read.claim === 'named';
    const total: TotalRow = { sheet, row, open };
    const found = read.claim ? findReadings(total) : nothing;
    const wrong = read.claim ? disagreement(total, found, structured) : undefined;
    const reading = wrong?.reading ?? (strong ? found.best : borneOut(total, found));
    if (!reading) {
      doubtful ||= strong;
      open.push({ row, total: strong, made: false, above, sums: noSums });
      continue;
    }
    if (!wrong && strong && reading.way === 'sum' && found.best?.telling.size) telling++;
    const own = footingsOf(total, reading, found, new Set(wrong?.columns));
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

/** The best reading of a row that but weakly claims to be a total, if every column that says something bears it out. */
function borneOut(total: TotalRow, { best, byColumn }: Found): Reading | undefined {
  if (!best || best.telling.size === 0) return undefined;
  const borne = columnsAt(total, best.depth).every(
    (sum, column) => byColumn.has(column) || !sum.stated?.units || isAveraged(sum, best.way),
  );
  return borne ? best : undefined;
}

/** The columns of a total that foot, in this reading or in one of their own, and those that are `wrong` in this one. */
function footingsOf(
  total: TotalRow,
  reading: Reading,
  { byColumn }: Found,
  wrong: ReadonlySet<number>,
): readonly Footing[] {
  return columnsAt(total, reading.depth).flatMap((column, cell) => {
    const place = { row: total.row, cell };
    if (!column.stated) return [];
    const isWrong = wrong.has(cell);
    if (isWrong || column.foots(reading.way)) return [footing(place, column, reading.way, !isWrong)];
    const other = byColumn.get(cell);
    const again = other && columnsAt(total, other.depth)[cell];
    return other && again ? [footing(place, again, other.way, true)] : [];
  });
}

function footing(total: CellPlace, column: ColumnSum, way: Way, foots: boolean): Footing {
  const parts = column.addends(way);
  return {
    total,
    stated: column.stated?.units ?? 0,
    one: column.one,
    sum: parts.reduce((all, { units }) => all + units, 0),
    gaps: column.gaps(way),
    parts,
    restated: column.restated(way) ?? [],
    foots,
  };
}
