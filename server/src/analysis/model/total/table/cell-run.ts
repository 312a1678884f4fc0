import { isTotal } from '../../../facts/table/label.ts';
import { cellRows, type CutRow } from './cell-rows.ts';
import type { CellStretch } from './cell-stretch.ts';
import type { PlacedRow, TableRun } from './run.ts';

/** Rows of a table that is written cell by cell, all with as many figures. */
export interface CellRun extends TableRun {
  /** Whether its first row is certainly the first of its table: what disagrees below another may lack a part. */
  readonly whole: boolean;
}

/** The fewest rows, the total among them, that make a rhythm. */
const leastRows = 3;
/** The most rows of which a total is the sum. */
const mostRows = 600;

/**
 * The runs of rows in a stretch of cells: a label and its figures, the next label and as many figures. Where a row has
 * more or fewer, one run ends and another begins. Nothing for what keeps no rhythm.
 */
export function cellRuns(stretch: CellStretch): readonly CellRun[] {
  const rows = cellRows(stretch);
  const runs: CellRun[] = [];
  for (let from = 0; from < rows.length;) {
    const width = widthOf(rows[from]);
    let to = from + 1;
    while (to < rows.length && widthOf(rows[to]) === width && rows[to]?.cut !== true) to++;
    const own = rows.slice(from, Math.min(to, from + mostRows));
    if (own.length >= leastRows) {
      const whole = own[0]?.above.unread === false && begins(stretch, rows, from);
      runs.push({ from: stretch.from, to: stretch.to, rows: own, below: rows[to]?.above.rule ?? 'none', whole });
    }
    from = to;
  }
  return runs;
}

/** Whether a table certainly begins with a row: with the first one, behind another's total, or below its own heads. */
function begins(stretch: CellStretch, rows: readonly CutRow[], at: number): boolean {
  const first = rows[at];
  if (!first || first.row.label === '') return false;
  return at === 0 ? stretch.whole : endsTable(rows[at - 1], first) || isHeaded(first);
}

/** Whether enough labels stand above a row's own to be the heads of all its columns. */
const isHeaded = ({ heads, row }: CutRow): boolean => heads > row.cells.length;

const widthOf = (placed: PlacedRow | undefined): number => placed?.row.cells.length ?? 0;

/** Whether one table ends with a row and another begins with the next: a total above, a heading between. */
const endsTable = (before: PlacedRow | undefined, first: PlacedRow): boolean =>
  before !== undefined && isTotal(before.row.label) && first.above.heading;
