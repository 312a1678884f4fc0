import Fraction from 'fraction.js';
import type { TableCell, TableRow } from '../../facts/fact.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import type { PlacedRow, TableRun } from './table/run.ts';
import { Sheet } from './table/sheet.ts';
import type { Total, TotalPart } from './total.ts';

/** The fewest figures in a row of which the last can be the sum of the others, and the fewest rows that show that it is. */
const leastCells = 3;
const leastRows = 2;
/** How many digits of a sum must say something, that neither its being right nor a slip in it is chance. */
const telling = 100;
const digits = 3;

/** Whether a table has enough rows of enough figures that its last column may add up the others. */
export const mayCross = (rows: readonly TableRow[]): boolean =>
  rows.filter(({ cells }) => cells.length >= leastCells).length > leastRows;

/** The one row of a table that does not add up across, and its first figure that is no year. */
export interface OddRow {
  readonly placed: PlacedRow;
  readonly first: number;
}

/**
 * The one row that does not add up across to its last figure where every other row of as many figures does: salary, bonus and
 * other pay to their total, four quarters to a year (cross-footing, as accountants call it). Years at the head of the rows are
 * no part of the sum. Undefined where the last column is no sum of the others, or a note may say why the row is another.
 */
export function oddRow(run: TableRun): OddRow | undefined {
  if (!mayCross(run.rows.map(({ row }) => row))) return undefined;
  const sheet = new Sheet(run);
  const width = Math.max(...run.rows.map(({ row }) => row.cells.length));
  const full = [...run.rows.keys()].filter((row) => run.rows[row]?.row.cells.length === width);
  const first = full.every((row) => isYear(run.rows[row]?.row.cells[0])) ? 1 : 0;
  if (width - first < leastCells) return undefined;
  let showing = 0;
  let failing: number | undefined;
  for (const row of full) {
    const cells = sheet.rows[row]?.row.cells.slice(first);
    const units = cells?.map((_, cell) => sheet.at({ row, cell: cell + first })?.units);
    if (!units?.every((one) => one !== undefined)) continue;
    const total = units.at(-1) ?? 0;
    const parts = units.slice(0, -1);
    if (parts.reduce((sum, one) => sum + one, 0) === total) {
      const said = parts.filter((one) => one !== 0).length > 1 && Math.abs(total) >= telling;
      showing += said ? 1 : 0;
    } else if (failing === undefined) failing = row;
    else return undefined;
  }
  const placed = failing === undefined ? undefined : run.rows[failing];
  return placed && showing >= leastRows && !note.test(placed.row.label) ? { placed, first } : undefined;
}

/** The mark of a note: `(1)`, `*`. */
const note = /[([]\d{1,2}[)\]]|\*/;

const isYear = (cell: TableCell | undefined): boolean =>
  cell?.value !== undefined &&
  cell.unit === undefined &&
  cell.at.end - cell.at.start === 4 &&
  cell.value.compare(1900) >= 0 &&
  cell.value.compare(2100) < 0;

/**
 * The last figure of the odd row as the sum of the others, where one slip makes the difference. Undefined where a column of
 * `downward`, the totals below the columns, fails in that row already, or bears the figure out.
 */
export function crossTotal({ placed: { block, row }, first }: OddRow, downward: readonly Total[]): Total | undefined {
  const placed = row.cells
    .slice(first)
    .flatMap(({ at, number, value }): TotalPart[] =>
      value ? [{ block, at, number, amount: undefined, value, label: '' }] : [],
    );
  const stated = placed.at(-1);
  const parts = placed.slice(0, -1);
  if (!stated || parts.length < leastCells - 1) return undefined;
  const sum = parts.reduce((all, { value }) => all.add(value), new Fraction(0));
  const difference = sum.sub(stated.value);
  if (!isTellingSlip(stated, parts, difference, digits)) return undefined;
  const isHere = ({ block: other, at }: TotalPart): boolean =>
    other === block && placed.some((one) => one.at.start === at.start);
  if (downward.some((total) => !total.foots && [total.stated, ...total.parts].some(isHere))) return undefined;
  // What makes up its own column is right.
  const borne = downward.filter(({ foots, parts }) => foots && parts.length > 1);
  const isBorne = (part: TotalPart): boolean =>
    borne.some((total) =>
      [total.stated, ...total.parts].some(({ at, block: other }) => other === part.block && at.start === part.at.start),
    );
  if (isBorne(stated)) return undefined;
  const slips = slippedParts(
    parts.filter((part) => !isBorne(part)),
    difference.neg(),
  );
  const unit = [stated, ...parts].map(({ at }) => row.cells.find((cell) => cell.at === at)?.unit).find(Boolean);
  return { stated, parts, sum, difference, unit, foots: false, slips, within: [] };
}

/** A total below a column that fails by what the odd row fails: of its parts the one in that row is wrong. */
export function pinned(total: Total, { placed: { block, row }, first }: OddRow): Total {
  if (total.foots || total.slips.length < 2) return total;
  const values = row.cells.slice(first).map(({ value }) => value ?? new Fraction(0));
  const last = values.pop() ?? new Fraction(0);
  const off = values.reduce((sum, value) => sum.add(value), new Fraction(0)).sub(last);
  if (!off.abs().equals(total.difference.abs())) return total;
  const here = total.slips.filter(
    ({ part }) => part.block === block && row.cells.some(({ at }) => at.start === part.at.start),
  );
  return here.length === 1 ? { ...total, slips: here } : total;
}
