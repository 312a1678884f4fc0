import Fraction from 'fraction.js';
import type { TableCell, TableRow } from '../../facts/fact.ts';
import { cellPart, isSamePlace } from './part.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import { bearsNote, type PlacedRow, type TableRun } from './table/run.ts';
import { Sheet } from './table/sheet.ts';
import type { Total, TotalPart } from './total.ts';

/** The fewest figures in a row of which the last can come from the others. */
export const leastCells = 3;
/** The fewest rows that show that it does. */
const leastRows = 2;
/** How many digits of a sum must say something, that neither its being right nor a slip in it is chance. */
const telling = 100;
const digits = 3;

/** Whether a table has enough rows of enough figures that its last column may add up the others. */
export const mayCross = (rows: readonly TableRow[]): boolean =>
  rows.filter(({ cells }) => cells.length >= leastCells).length > leastRows;

/**
 * How the last figure of a row comes from those before it: they add up to it, or it is what they leave of the first.
 */
type Across = 'sum' | 'rest';

/** The rows of a table that add up across, and the one that does not where there is one. */
export interface CrossFooting {
  readonly across: Across;
  /** The places of the figures that are added up, and of the last, in each of the rows. */
  readonly columns: readonly number[];
  readonly rows: readonly PlacedRow[];
  readonly odd: PlacedRow | undefined;
}

/**
 * The rows that add up across to their last figure (cross-footing, as accountants call it): salary, bonus and other pay
 * to their total, four quarters to a year, shares owned and offered to those that are left. All rows of as many figures
 * do, or all but one: those that have the most, or as many as most rows. Years at the head of the rows and percentages
 * are no part of the sum. Undefined where the last column comes from no others, or a note may say why one row is
 * another, of which the others have none.
 */
export function crossFooting(run: TableRun): CrossFooting | undefined {
  if (!mayCross(run.rows.map(({ row }) => row))) return undefined;
  const sheet = new Sheet(run);
  const widths = run.rows.map(({ row }) => row.cells.length);
  for (const width of new Set([Math.max(...widths), usual(widths)])) {
    const full = [...run.rows.keys()].filter((row) => widths[row] === width);
    const found = footingOf(run, sheet, full, width);
    if (found) return found;
  }
  return undefined;
}

/** The number that stands most often; where several do, the one that does first. */
function usual(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return widths.find((width) => counts.get(width) === most) ?? 0;
}

/** How the rows that are `full`, all of as many figures, add up across. */
function footingOf(run: TableRun, sheet: Sheet, full: readonly number[], width: number): CrossFooting | undefined {
  const cellsOf = (column: number): (TableCell | undefined)[] => full.map((row) => run.rows[row]?.row.cells[column]);
  const counted = Array.from({ length: width }, (_, column) => column)
    .filter((column) => column > 0 || !cellsOf(0).every(isYear))
    .filter((column) => !cellsOf(column).some((cell) => cell?.unit?.kind === 'percent'));
  if (counted.length < leastCells) return undefined;
  for (const across of ['sum', 'rest'] as const) {
    const found = footingAcross(sheet, full, counted, across);
    if (found) return found;
  }
  return undefined;
}

function footingAcross(
  sheet: Sheet,
  full: readonly number[],
  columns: readonly number[],
  across: Across,
): CrossFooting | undefined {
  let showing = 0;
  const rows: PlacedRow[] = [];
  let odd: PlacedRow | undefined;
  for (const row of full) {
    const placed = sheet.rows[row];
    const units = columns.map((cell) => sheet.at({ row, cell })?.units);
    if (!placed || !units.every((one) => one !== undefined)) continue;
    const total = units.at(-1) ?? 0;
    const parts = units.slice(0, -1).map((one, at) => signOf(across, at) * one);
    if (parts.reduce((sum, one) => sum + one, 0) === total) {
      const said = parts.filter((one) => one !== 0).length > 1 && Math.abs(total) >= telling;
      showing += said ? 1 : 0;
      if (said) rows.push(placed);
    } else if (odd) return undefined;
    else odd = placed;
  }
  if (showing < leastRows) return undefined;
  const explained = odd && bearsNote(odd) && !rows.every(bearsNote);
  return { across, columns, rows, odd: explained ? undefined : odd };
}

const signOf = (across: Across, at: number): 1 | -1 => (across === 'rest' && at > 0 ? -1 : 1);

const isYear = (cell: TableCell | undefined): boolean =>
  cell?.value !== undefined &&
  cell.unit === undefined &&
  cell.at.end - cell.at.start === 4 &&
  cell.value.compare(1900) >= 0 &&
  cell.value.compare(2100) < 0;

/** The figures of a row that make up its last one, each with what it adds, and that last one. */
function rowParts({ across, columns }: CrossFooting, placed: PlacedRow): readonly TotalPart[] {
  return columns.flatMap((column, place): TotalPart[] => {
    const part = cellPart(placed, column);
    if (!part) return [];
    const last = place === columns.length - 1;
    return [{ ...part, value: !last && signOf(across, place) < 0 ? part.value.neg() : part.value, label: '' }];
  });
}

/** The last figure of a row as what the others come to; undefined where one of them cannot be read. */
function acrossRow(footing: CrossFooting, placed: PlacedRow): Omit<Total, 'foots' | 'slips'> | undefined {
  const all = rowParts(footing, placed);
  const stated = all.at(-1);
  const parts = all.slice(0, -1);
  if (!stated || parts.length < leastCells - 1) return undefined;
  const sum = parts.reduce((sum, { value }) => sum.add(value), new Fraction(0));
  const unit = placed.row.cells.find(({ unit }) => unit?.kind === 'money')?.unit;
  return { stated, parts, sum, difference: sum.sub(stated.value), unit, within: [] };
}

/**
 * Every row that adds up across and does so, but for those whose last figure one of `downward`, the totals below the
 * columns, is.
 */
export const crossTotals = (footing: CrossFooting, downward: readonly Total[]): readonly Total[] =>
  footing.rows.flatMap((placed) => {
    const total = acrossRow(footing, placed);
    const known = downward.some(({ stated }) => total && isSamePlace(stated, total.stated));
    return total && !known ? [{ ...total, foots: true, slips: [] }] : [];
  });

/**
 * The last figure of the odd row as what the others come to, where one slip makes the difference. Undefined where a
 * column of `downward` fails in that row already, or bears the figure out.
 */
export function oddTotal(footing: CrossFooting, downward: readonly Total[]): Total | undefined {
  const total = footing.odd && acrossRow(footing, footing.odd);
  if (!total) return undefined;
  const { stated, parts, difference } = total;
  if (!isTellingSlip(stated, parts, difference, digits)) return undefined;
  const isHere = (part: TotalPart): boolean => [stated, ...parts].some((one) => isSamePlace(one, part));
  if (downward.some((other) => !other.foots && [other.stated, ...other.parts].some(isHere))) return undefined;
  // What makes up its own column is right.
  const borne = downward.filter(({ foots, parts }) => foots && parts.length > 1);
  const isBorne = (part: TotalPart): boolean =>
    borne.some((other) => [other.stated, ...other.parts].some((one) => isSamePlace(one, part)));
  if (isBorne(stated)) return undefined;
  const slips = slippedParts(
    parts.filter((part) => !isBorne(part)),
    difference.neg(),
  );
  return { ...total, foots: false, slips };
}

/**
 * A total below a column that fails by what the odd row fails: of its parts the one in that row is wrong, and with it
 * both come out.
 */
export function pinned(total: Total, footing: CrossFooting): Total {
  const odd = footing.odd && acrossRow(footing, footing.odd);
  if (!odd || total.foots || !odd.difference.abs().equals(total.difference.abs())) return total;
  const [here, ...others] = total.slips.filter(({ part }) =>
    [odd.stated, ...odd.parts].some((one) => isSamePlace(one, part)),
  );
  return here && others.length === 0 ? { ...total, slips: [{ ...here, because: 'its row adds up' }] } : total;
}
