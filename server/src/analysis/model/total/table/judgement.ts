import { isLongSlip, isSlip, isTellingSlip, leastSlipped, leavesOneOut } from './column-slip.ts';
import type { ColumnSum, OpenRow, Way } from './column-sum.ts';
import { columnsAt, isBoundary, type BestReading, type Found, type Reading, type TotalRow } from './reading.ts';
import { isAverage, isStated, isSumAlone, isSumBesideOthers } from './summable.ts';

/** A reading of a total in which some of its columns certainly disagree. */
export interface Disagreement {
  readonly reading: Reading;
  readonly columns: readonly number[];
}

/** How many digits a slip must have where other totals of the table show that its parts are read as meant. */
const leastStructured = 1;

/**
 * The columns of a total that do not foot although its structure is understood. It is understood where other columns
 * foot in the same reading, where one slip of the keyboard makes the difference, and where the table is a plain list
 * with a total. Undefined where that is in doubt. `structured` says that other totals of the table foot.
 */
export function disagreement(total: TotalRow, found: Found, structured: boolean): Disagreement | undefined {
  const { best, byColumn } = found;
  if (best && best.telling.size > 0) return besideOthers(total, best, byColumn);
  const least = structured ? leastStructured : leastSlipped;
  if (claimOf(total) === 'weak') return slippedBalance(total, least) ?? slippedList(total);
  const slip = slipped(total, { least });
  // A column that foots by so little that it may be chance speaks neither for the others nor against them.
  if (best?.footing.size) return slip?.columns.some((column) => byColumn.has(column)) ? undefined : slip;
  return slip ?? plainList(total) ?? slippedList(total);
}

const claimOf = ({ sheet, row }: TotalRow): string | undefined => sheet.rows[row]?.row.claim;

/** Columns that fail in the reading in which others foot, and in every other. */
function besideOthers(total: TotalRow, best: BestReading, byColumn: Found['byColumn']): Disagreement | undefined {
  const { way, telling } = best;
  const columns = columnsAt(total, best.depth);
  const whole = isBoundary(total.open, best.depth);
  const weak = claimOf(total) === 'weak';
  const failing = [...columns.entries()].filter(([column, sum]) => {
    // Where other columns take in a whole group, none takes in the rest of it.
    const other = byColumn.get(column);
    if (other && (other.boundary || !whole)) return false;
    if (!sum.readable || !isSumBesideOthers(total, sum, way) || isTakenOff(total, sum, way)) return false;
    if (!weak || telling.size > 1 || isLongSlip(sum, way)) return true;
    return isSlip(sum, way) && [...telling].some((one) => isLong(columns[one]));
  });
  // A row that fails in half of its columns is not understood.
  const few = failing.length < telling.size || (failing.length === 1 && columns.length <= 3);
  return failing.length > 0 && few ? { reading: best, columns: failing.map(([column]) => column) } : undefined;
}

/** Whether a total is so long that its footing in a row of a weak claim makes that row a total. */
const isLong = (sum: ColumnSum | undefined): boolean =>
  sum?.stated !== undefined && Math.abs(sum.stated.units) >= leastUnclaimed * sum.stated.place;

/** What is paid and not received: it may be taken off although it is printed without brackets. */
const paid = /\b(?:expenses?|paid|costs?|payments?|charges?|taxes|interest)\b/i;

/** Whether the total is made up where one such part is taken off and not added. */
function isTakenOff({ sheet }: TotalRow, sum: ColumnSum, way: Way): boolean {
  const over = (sum.sum(way) ?? 0) - (sum.stated?.units ?? 0);
  return sum.addends(way).some(({ row, units }) => units > 0 && 2 * units === over && paid.test(sheet.labelOf(row)));
}

/** How a row is called that says what is left, and what is left to pay. */
const net = /^net\b/i;
const due = /^(?:balance|amount|cash|funds) (?:due|payable)\b/i;

/** How many digits the total of a list must have where nothing but its place and a name like `Net` make it one. */
const leastUnclaimed = 10_000;

/**
 * What is left of the nearest group of rows where some of them are taken off. It stands between a rule and a double
 * rule, which accountants draw around a result whatever its label, or in the last row where that is said to be net.
 */
function slippedBalance(total: TotalRow, least: number): Disagreement | undefined {
  const { sheet, row } = total;
  const below = sheet.rows[row + 1]?.above.rule ?? sheet.below;
  const ruled = sheet.rows[row]?.above.rule === 'single' && below === 'double';
  const isDue = due.test(sheet.labelOf(row));
  if (!ruled && !(isLast(total) && (isDue || net.test(sheet.labelOf(row))))) return undefined;
  const slip =
    (ruled ? slipped(total, { least, groups: 1 }) : undefined) ??
    (ruled && !isDue ? undefined : slipped(total, { least: leastUnclaimed, groups: 1, ways: ['less', 'difference'] }));
  const off = slip?.sums.every((sum) => sum.addends(slip.reading.way).some(({ units }) => units < 0));
  return off === true ? slip : undefined;
}

/** The last row of a plain list that one slip in long figures keeps from being what all the others come to. */
function slippedList(total: TotalRow): Disagreement | undefined {
  const { sheet, row, open } = total;
  if (open.length < 2 || !isLast(total) || !isUnbroken(open)) return undefined;
  if (sheet.rows.some(({ row: { claim } }, at) => at !== row && claim !== undefined)) return undefined;
  const slip = slipped(total, { least: leastInList(total), groups: 1 });
  return slip?.sums.some((sum) => leavesOneOut(sum, slip.reading.way)) === true ? undefined : slip;
}

/** How many digits the total of a list must have that is called nothing but a total. */
const leastBare = 100;
const bareName = /^(?:grand |sub-?)?totals?$/i;
/** How a row is called that says what all others are together. */
const wholeName = /^(?:aggregate|gross|combined|sum)\b/i;

/** How many digits the total of a list must have, by how it is called. */
function leastInList(total: TotalRow): number {
  const label = total.sheet.labelOf(total.row);
  if (bareName.test(label)) return leastBare;
  return wholeName.test(label) || claimOf(total) !== 'weak' ? leastSlipped : leastUnclaimed;
}

const isLast = ({ sheet, row }: TotalRow): boolean => row === sheet.rows.length - 1;

/** Whether nothing parts some rows from each other. */
const isUnbroken = (open: readonly OpenRow[]): boolean =>
  open.slice(1).every(({ above }) => !above.heading && !above.page && above.rule === 'none');

/** How a slip is looked for. */
interface Search {
  /** How many digits beyond their zeros the figures must have. */
  readonly least: number;
  /** How many groups of rows above the total are tried, the nearest first. */
  readonly groups?: number;
  readonly ways?: readonly Way[];
}

/** A disagreement that one slip makes, with the columns in which it does. */
interface Slipped extends Disagreement {
  readonly sums: readonly ColumnSum[];
}

/** A group of rows that one slip keeps from making up the total, in every column that does not foot. */
function slipped(total: TotalRow, { least, groups = 4, ways = ['sum', 'less'] }: Search): Slipped | undefined {
  for (const depth of groupsAbove(total.open, groups)) {
    const columns = columnsAt(total, depth);
    for (const way of ways) {
      if (columns[0]?.sum(way) === undefined) continue;
      const failing = [...columns.entries()].filter(
        ([, sum]) => isStated(sum) && !isAverage(sum, way) && !sum.foots(way),
      );
      const sums = failing.map(([, sum]) => sum);
      const explained = sums.every(
        (sum) => sum.readable && isSumAlone(total, sum, way) && isTellingSlip(sum, way, least),
      );
      if (sums.length > 0 && explained) return { reading: { way, depth }, columns: failing.map(([at]) => at), sums };
    }
  }
  return undefined;
}

/** The depths of the nearest groups of rows, each with the one before it; none that may have lost a row to a page. */
function* groupsAbove(open: readonly OpenRow[], most: number): Generator<number> {
  let groups = 0;
  for (let depth = 2; depth <= open.length && groups < most; depth++) {
    if (!isBoundary(open, depth) || crossesPage(open, depth)) continue;
    groups++;
    yield depth;
  }
}

/**
 * Whether parts may have been lost at the end of a page: a table begins anew there, or the group begins right behind
 * it.
 */
const crossesPage = (open: readonly OpenRow[], depth: number): boolean =>
  open.slice(open.length - depth).some(({ above }, at) => above.page && (above.heading || at === 0));

/** The one column of figures of a list that ends in a total. */
function plainList(total: TotalRow): Disagreement | undefined {
  const { sheet, row, open } = total;
  if (open.length < 2 || !isLast(total) || !isUnbroken(open) || open.some((one) => one.total)) return undefined;
  const claiming = sheet.rows.filter(({ row: { claim } }) => claim === 'bare' || claim === 'named');
  const ruled = sheet.rows[row]?.row.above.rule !== 'none' || sheet.below === 'double';
  if (claiming.length !== 1 || (claimOf(total) !== 'bare' && !ruled)) return undefined;
  const columns = columnsAt(total, open.length);
  const [only, ...others] = [...columns.entries()].filter(([, sum]) => isStated(sum));
  if (!only || others.length > 0) return undefined;
  const [column, sum] = only;
  const complete = open.every((part) => (sheet.under(row, part.row)[column] ?? -1) >= 0);
  const holds = complete && sum.readable && isSumAlone(total, sum, 'sum');
  return holds ? { reading: { way: 'sum', depth: open.length }, columns: [column] } : undefined;
}
