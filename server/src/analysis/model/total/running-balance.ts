import Fraction from 'fraction.js';
import { cellPart } from './part.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import type { PlacedRow, TableRun } from './table/run.ts';
import { Sheet } from './table/sheet.ts';
import type { Total, TotalPart } from './total.ts';

/** How many figures a row of a running balance has, at least and at most, and how many rows are gone through. */
const leastCells = 2;
const mostCells = 8;
const mostRows = 600;
/** The fewest rows that show that one column runs on, the least balance that says so, and how many may not. */
const leastRows = 3;
const telling = 100;
const mostOdd = 2;
/**
 * After how many rows the balance must have changed, and in one of how many: columns that hold nothing are gone through
 * no further.
 */
const shown = 8;
const perShown = 4;
/** How many digits of a balance must say something where nothing else shows which figure slipped. */
const digits = 3;

/** What changes a balance in a row: the columns that are added to it, or taken off. */
type Moves = readonly (readonly [column: number, sign: 1 | -1])[];

/** How a balance runs on: from a column of its own row, or from the balance of the row before. */
interface Course {
  readonly opening: number | 'before';
  readonly moves: Moves;
  readonly closing: number;
}

/** A table whose balance runs on, with the rows in which it does not. */
interface Run {
  readonly course: Course;
  readonly odd: readonly number[];
}

/** The rows of a table with as many figures as most, in whole numbers of its smallest place. */
interface Figures {
  readonly rows: readonly PlacedRow[];
  readonly units: readonly (readonly number[])[];
}

/**
 * The rows of a running balance that fail: what a loan stood at before a payment, less the principal in it, is what it
 * stands at behind it, and what the next row begins with. All rows do so but one; the figure that its neighbours show
 * to be wrong is the one that is repaired. Nothing for a table whose columns state no balance.
 */
export function runningTotals(run: TableRun): readonly Total[] {
  const figures = figuresOf(run);
  if (!figures || figures.units.length <= leastRows) return [];
  for (const course of coursesOf(figures.units[0]?.length ?? 0)) {
    const found = followed(figures, course);
    const total = found && oddTotal(figures, found);
    if (found) return total ? [total] : [];
  }
  return [];
}

function figuresOf(run: TableRun): Figures | undefined {
  const width = Math.max(0, ...run.rows.map(({ row }) => row.cells.length));
  if (width < leastCells || width > mostCells || run.rows.length > mostRows) return undefined;
  const sheet = new Sheet(run);
  const rows: PlacedRow[] = [];
  const units: (readonly number[])[] = [];
  for (const [row, placed] of run.rows.entries()) {
    if (placed.row.cells.length !== width || placed.row.claim === 'bare' || placed.row.claim === 'named') continue;
    const own = placed.row.cells.map((_, cell) => sheet.at({ row, cell })?.units);
    if (!own.every((one) => one !== undefined)) return undefined;
    rows.push(placed);
    units.push(own);
  }
  return { rows, units };
}

/** The ways in which the last column or the one before it may be a balance, those of one change first. */
function* coursesOf(width: number): Generator<Course> {
  for (const closing of [width - 1, width - 2]) {
    const others = Array.from({ length: width }, (_, column) => column).filter((column) => column !== closing);
    for (const opening of [...others.filter((column) => column < closing), 'before'] as const) {
      const free = others.filter((column) => column !== opening);
      for (const column of free)
        for (const sign of [-1, 1] as const) yield { opening, moves: [[column, sign]], closing };
      for (const plus of free) {
        for (const minus of free) {
          if (plus !== minus)
            yield {
              opening,
              moves: [
                [plus, 1],
                [minus, -1],
              ],
              closing,
            };
        }
      }
    }
  }
}

/** The rows that fail where all others follow a course; undefined where too few do, or the balance does not run on. */
function followed({ units }: Figures, course: Course): Run | undefined {
  const odd: number[] = [];
  let showing = 0;
  let broken = 0;
  for (let row = course.opening === 'before' ? 1 : 0; row < units.length; row++) {
    const own = units[row] ?? [];
    const open = openingOf(units, course, row);
    const change = changeIn(own, course);
    if (open + change !== own[course.closing]) odd.push(row);
    else if (change !== 0 && Math.abs(open) >= telling) showing++;
    if (course.opening !== 'before' && row > 0 && open !== units[row - 1]?.[course.closing]) broken++;
    if (odd.length > mostOdd || broken > mostOdd || (row >= shown && showing * perShown < row)) return undefined;
  }
  return showing >= leastRows ? { course, odd } : undefined;
}

const openingOf = (units: Figures['units'], { opening, closing }: Course, row: number): number =>
  (opening === 'before' ? units[row - 1]?.[closing] : units[row]?.[opening]) ?? 0;

const changeIn = (row: readonly number[], { moves }: Course): number =>
  moves.reduce((sum, [column, sign]) => sum + sign * (row[column] ?? 0), 0);

/** The balance of the odd row as what is before it and in it, with the figures that may be wrong. */
function oddTotal({ rows, units }: Figures, { course, odd }: Run): Total | undefined {
  const [row, next, ...more] = odd;
  if (row === undefined || more.length > 0 || (next !== undefined && next !== row + 1)) return undefined;
  const [own, following, earlier] = [rows[row], rows[row + 1], rows[row - 1]];
  const open =
    course.opening === 'before' ? earlier && partAt(earlier, course.closing) : own && partAt(own, course.opening);
  const stated = own && partAt(own, course.closing);
  const moves = course.moves.map(([column, sign]) => own && partAt(own, column, sign));
  if (!open || !stated || !moves.every((part) => part !== undefined)) return undefined;
  const parts = [open, ...moves];
  const sum = parts.reduce((all, { value }) => all.add(value), new Fraction(0));
  const difference = sum.sub(stated.value);
  const total = { stated, parts, sum, difference, unit: unitOf(own), foots: false, within: [] };
  const made = openingOf(units, course, row) + changeIn(units[row] ?? [], course);
  const slips = slippedParts(parts, difference.neg());
  // What the next row begins with is the balance that was meant.
  const goesOn =
    course.opening === 'before' ? next !== undefined : following && units[row + 1]?.[course.opening] === made;
  if (goesOn === true) return isNextRight(units, course, row, made, next) ? { ...total, slips: [] } : undefined;
  if (next !== undefined) return undefined;
  const because = 'the balance runs on';
  const before = units[row - 1]?.[course.closing];
  if (course.opening !== 'before' && before !== undefined && before !== units[row]?.[course.opening]) {
    const meant = slips.filter(({ part, value }) => part === open && earlier && isAt(earlier, course, value));
    return meant.length === 1 ? { ...total, slips: meant.map((slip) => ({ ...slip, because })) } : undefined;
  }
  const last = row === units.length - 1;
  const ofMoves = slips.filter(({ part }) => part !== open);
  if (!isTellingSlip(stated, parts, difference, digits)) return undefined;
  if (last) return { ...total, slips: ofMoves };
  return ofMoves.length > 0 ? { ...total, slips: ofMoves.map((slip) => ({ ...slip, because })) } : undefined;
}

/** Whether the row behind an odd balance comes out with the one that was meant. */
function isNextRight(
  units: Figures['units'],
  course: Course,
  row: number,
  made: number,
  next: number | undefined,
): boolean {
  if (course.opening !== 'before') return next === undefined;
  const following = units[row + 1] ?? [];
  return made + changeIn(following, course) === following[course.closing];
}

const isAt = ({ row }: PlacedRow, { closing }: Course, value: Fraction): boolean =>
  row.cells[closing]?.value?.equals(value) === true;

const unitOf = ({ row }: PlacedRow): Total['unit'] => row.cells.find(({ unit }) => unit?.kind === 'money')?.unit;

function partAt(placed: PlacedRow, column: number, sign: 1 | -1 = 1): TotalPart | undefined {
  const part = cellPart(placed, column);
  return part && { ...part, value: sign < 0 ? part.value.neg() : part.value, label: '' };
}
