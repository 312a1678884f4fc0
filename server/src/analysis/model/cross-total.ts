import Fraction from 'fraction.js';
import type { TableCell, TableRow } from '../facts/fact.ts';
import { Sheet } from './sheet.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import type { PlacedRow, TableRun } from './table-run.ts';
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

/**
 * The one row of a table that one slip keeps from adding up across (cross-footing, as accountants call it) where every other
 * row of as many figures does: salary, bonus and other pay to their total, four quarters to a year. Years at the head of the
 * rows are no part of the sum. Nothing where the last column is no sum of the others, or where a column of `downward`, the
 * totals below the columns, fails in that row already.
 */
export function crossTotal(run: TableRun, downward: readonly Total[]): Total | undefined {
  if (!mayCross(run.rows.map(({ row }) => row))) return undefined;
  const sheet = new Sheet(run);
  const width = Math.max(...run.rows.map(({ row }) => row.cells.length));
  const full = [...run.rows.keys()].filter((row) => run.rows[row]?.row.cells.length === width);
  const first = full.every((row) => isYear(run.rows[row]?.row.cells[0])) ? 1 : 0;
  if (width - first < leastCells) return undefined;
  let showing = 0;
  let failing: number | undefined;
  for (const row of full) {
    const units = sheet.rows[row]?.row.cells
      .slice(first)
      .map((_, cell) => sheet.at({ row, cell: cell + first })?.units);
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
  return placed && showing >= leastRows ? slippedRow(placed, first, downward) : undefined;
}

const isYear = (cell: TableCell | undefined): boolean =>
  cell?.value !== undefined &&
  cell.unit === undefined &&
  cell.at.end - cell.at.start === 4 &&
  cell.value.compare(1900) >= 0 &&
  cell.value.compare(2100) < 0;

/** The last figure of a row as the sum of the others, where one slip makes the difference and no column speaks for it. */
function slippedRow({ block, row }: PlacedRow, first: number, downward: readonly Total[]): Total | undefined {
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
