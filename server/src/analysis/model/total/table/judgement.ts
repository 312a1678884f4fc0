import type { Unit } from '../../../facts/fact.ts';
import { isNoSum } from '../../../facts/table/label.ts';
import { slipBetween } from '../slip.ts';
import type { Addend, ColumnSum, OpenRow } from './column-sum.ts';
import { columnsAt, isBoundary, type Found, type Reading } from './reading.ts';
import type { TableRun } from './run.ts';
import type { Sheet } from './sheet.ts';

/** A reading of a total in which some of its columns certainly disagree. */
export interface Disagreement {
  readonly reading: Reading;
  readonly columns: readonly number[];
}

/** How far a total may be from its parts and still be of the same scale. */
const sameScale = 50;
/**
 * How many digits a total must have, beyond the zeros that all its parts end in, for a slip to be told from a missing
 * part.
 */
const leastSlipped = 1000;
const leastStructured = 1;
/** How many groups of rows above a total are tried for a slip. */
const mostGroups = 4;

/**
 * The columns of the total at `row` that do not foot although its structure is understood: because other columns foot
 * in the same reading, because one slip of the keyboard makes the difference, or because the table is a plain list with
 * a total. Undefined where that is in doubt. `structured` says that other totals of the table foot.
 */
export function disagreement(
  run: TableRun,
  sheet: Sheet,
  row: number,
  open: readonly OpenRow[],
  found: Found,
  structured: boolean,
): Disagreement | undefined {
  const total: TotalAt = { run, sheet, row, open, structured };
  const claim = sheet.rows[row]?.row.claim;
  if (found.best && found.best.telling.size > 0) return besideOthers(total, found, claim === 'weak');
  if (claim === 'weak') return slippedBalance(total) ?? slippedList(total, leastIn(total));
  const slip = slipped(total);
  // A column that foots by so little that it may be chance speaks neither for the others nor against them.
  if (found.best?.footing.size) return slip?.columns.some((column) => found.byColumn.has(column)) ? undefined : slip;
  return slip ?? plainList(total, claim === 'bare') ?? slippedList(total, leastIn(total));
}

interface TotalAt {
  readonly run: TableRun;
  readonly sheet: Sheet;
  readonly row: number;
  readonly open: readonly OpenRow[];
  readonly structured: boolean;
}

/** Columns that fail in the reading in which others foot, and in every other. */
function besideOthers(total: TotalAt, { best, byColumn }: Found, weak: boolean): Disagreement | undefined {
  if (!best || best.telling.size === 0) return undefined;
  const columns = columnsAt(total.sheet, total.row, total.open, best.depth);
  const whole = isBoundary(total.open, best.depth);
  const failing = [...columns.keys()].filter((column) => {
    const sum = columns[column];
    // Where other columns take in a whole group, none takes in the rest of it.
    const other = byColumn.get(column);
    const foots = other !== undefined && (other.boundary || !whole);
    if (sum === undefined || foots || !sum.readable || !isSum(total, sum, best, false)) return false;
    if (isTakenOff(total, sum, best)) return false;
    return !weak || best.telling.size > 1 || isExplained(sum, best);
  });
  // Where a row fails in half of its columns, nobody understands it.
  const few = failing.length < best.telling.size || (failing.length === 1 && columns.length <= 3);
  if (failing.length === 0 || !few) return undefined;
  return { reading: best, columns: failing };
}

/** What is paid and not received: it may be taken off although it is printed without brackets. */
const paid = /\b(?:expenses?|paid|costs?|payments?|charges?|taxes|interest)\b/i;

/** Whether the total is made up where one such part is taken off and not added. */
function isTakenOff({ sheet }: TotalAt, sum: ColumnSum, { way }: Reading): boolean {
  const over = (sum.sum(way) ?? 0) - (sum.stated?.units ?? 0);
  return sum
    .addends(way)
    .some(({ row, units }) => units > 0 && 2 * units === over && paid.test(sheet.rows[row]?.row.label ?? ''));
}

/** How many digits the total of a list must have where nothing but its place and a name like `Net` make it one. */
const leastUnclaimed = 10_000;

/** How many where it is called nothing but a total. */
const leastBare = 100;
const bareName = /^(?:grand |sub-?)?totals?$/i;
/** How a row is called that says what is left. */
const net = /^net\b/i;

/**
 * What is left of the nearest group of rows where some of them are taken off: between a rule and a double one, which
 * accountants draw round what they have added up, whatever its label, or in the last row where that is said to be net.
 */
function slippedBalance(total: TotalAt): Disagreement | undefined {
  const { run, sheet, row } = total;
  const below = sheet.rows[row + 1]?.above.rule ?? run.below;
  const ruled = sheet.rows[row]?.above.rule === 'single' && below === 'double';
  if (!ruled && !(row === sheet.rows.length - 1 && net.test(sheet.rows[row]?.row.label ?? ''))) return undefined;
  const slip = ruled ? slipped(total, 1) : slipped(total, 1, leastUnclaimed, ['less', 'difference']);
  const columns = slip ? columnsAt(sheet, row, total.open, slip.reading.depth) : [];
  const off = slip?.columns.every((at) => columns[at]?.addends(slip.reading.way).some(({ units }) => units < 0));
  return off === true ? slip : undefined;
}

/** The last row of a plain list that one slip in long figures keeps from being what all the others come to. */
function slippedList(total: TotalAt, least: number): Disagreement | undefined {
  const { sheet, row, open } = total;
  if (open.length < 2 || row < sheet.rows.length - 1 || !isUnbroken(open)) return undefined;
  if (sheet.rows.some(({ row: { claim } }, at) => at !== row && claim !== undefined)) return undefined;
  const slip = slipped(total, 1, least);
  const columns = slip ? columnsAt(sheet, row, open, slip.reading.depth) : [];
  const leavesOut = slip?.columns.some((at) => isLeftOut(columns[at], slip.reading));
  return leavesOut === true ? undefined : slip;
}

/** Whether a total is what its parts make without one of them, which it may well not count. */
function isLeftOut(sum: ColumnSum | undefined, { way }: Reading): boolean {
  const over = (sum?.sum(way) ?? 0) - (sum?.stated?.units ?? 0);
  return sum?.addends(way).some(({ units }) => units === over) === true;
}

function leastIn({ sheet, row }: TotalAt): number {
  const label = sheet.rows[row]?.row.label ?? '';
  if (bareName.test(label)) return leastBare;
  return wholeName.test(label) || sheet.rows[row]?.row.claim !== 'weak' ? leastSlipped : leastUnclaimed;
}

/** How a row is called that says what all others are together. */
const wholeName = /^(?:aggregate|gross|combined|sum)\b/i;

/** Whether nothing parts some rows from each other. */
const isUnbroken = (open: readonly OpenRow[]): boolean =>
  open.slice(1).every(({ above }) => !above.heading && !above.page && above.rule === 'none');

/** A group of rows that one slip keeps from making up the total, in every column that does not foot. */
function slipped(
  total: TotalAt,
  most = mostGroups,
  least?: number,
  ways: readonly Reading['way'][] = ['sum', 'less'],
): Disagreement | undefined {
  const { sheet, row, open } = total;
  let groups = 0;
  for (let depth = 2; depth <= open.length && groups < most; depth++) {
    if (!isBoundary(open, depth) || crossesPage(open, depth)) continue;
    groups++;
    const columns = columnsAt(sheet, row, open, depth);
    for (const way of ways) {
      const reading: Reading = { way, depth };
      const stated = [...columns.keys()].filter((column) => says(columns[column]) && !isAverage(columns[column], way));
      const failing = stated.filter((column) => columns[column]?.foots(way) === false);
      if (failing.length === 0 || columns[0]?.sum(way) === undefined) continue;
      const explained = failing.every((column) => {
        const sum = columns[column];
        return (
          sum !== undefined &&
          sum.readable &&
          isSum(total, sum, reading, true) &&
          isTellingSlip(sum, reading, least ?? (total.structured ? leastStructured : leastSlipped))
        );
      });
      if (explained) return { reading, columns: failing };
    }
  }
  return undefined;
}

/** The one column of figures of a list that ends in a total. */
function plainList(total: TotalAt, bare: boolean): Disagreement | undefined {
  const { run, sheet, row, open } = total;
  const depth = open.length;
  const others = sheet.rows.filter(({ row: { claim } }) => claim === 'bare' || claim === 'named');
  if (depth < 2 || others.length !== 1 || open.some(({ total }) => total)) return undefined;
  if (!isUnbroken(open)) return undefined;
  const last = row === sheet.rows.length - 1;
  const ruled = sheet.rows[row]?.row.above.rule !== 'none' || (last ? run.below : 'none') === 'double';
  if (!bare && !ruled) return undefined;
  const columns = columnsAt(sheet, row, open, depth);
  const reading: Reading = { way: 'sum', depth };
  const failing = [...columns.keys()].filter((column) => says(columns[column]));
  const [only] = failing;
  const sum = only === undefined ? undefined : columns[only];
  if (only === undefined || failing.length > 1 || !sum?.readable || sum.filled < 2) return undefined;
  const complete = open.every((item) => (sheet.under(row, item.row)[only] ?? -1) >= 0);
  return complete && last && isSum(total, sum, reading, true) ? { reading, columns: failing } : undefined;
}

/** Whether a column of a total states anything to be held against. */
const says = (sum: ColumnSum | undefined): boolean => sum?.stated !== undefined && sum.stated.units !== 0;

/**
 * Whether parts may have been lost at the end of a page: a table begins anew there, or the group begins right behind
 * it.
 */
const crossesPage = (open: readonly OpenRow[], depth: number): boolean =>
  open.slice(open.length - depth).some(({ above }, at) => above.page && (above.heading || at === 0));

/**
 * Whether a column can be a sum at all: of one unit and scale, no price, no rate, no share of a whole that is not
 * whole.
 */
function isSum(total: TotalAt, sum: ColumnSum, { way }: Reading, alone: boolean): boolean {
  const made = sum.sum(way);
  const { stated } = sum;
  if (made === undefined || !stated || stated.units === 0 || made === 0) return false;
  const addends = sum.addends(way);
  const slip = isSlip(sum, way);
  if (sum.filled < 2 && !(slip && !alone)) return false;
  if (!isOfOneUnit(total.sheet, stated.unit, addends)) return false;
  if (isPercent(total.sheet, stated.unit?.kind, addends) && !isWhole(sum, stated.units, made)) return false;
  if (alone && addends.some((addend) => isNoPart(total, addend))) return false;
  // What one part alone says already is a price that all have, or a whole of which the others are parts.
  if (addends.some(({ units }) => units === stated.units)) return false;
  const between = isBetween(stated.units, addends);
  if (slip && !(between && Math.abs(stated.units) < leastSlipped * stated.place)) return true;
  const ratio = stated.units / made;
  return ratio < sameScale && ratio > 1 / sameScale && !between;
}

/** Whether a total lies among its parts, as an average, a price and the latest of a series do. */
function isBetween(stated: number, addends: readonly Addend[]): boolean {
  const values = addends.map(({ units }) => units);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low >= 0 ? stated <= high : high <= 0 && stated >= low;
}

/** Whether the total of a column is an average, which no slip away from the sum is but by chance. */
const isAverage = (sum: ColumnSum | undefined, way: Reading['way']): boolean =>
  sum !== undefined && isAveraged(sum, way) && !isSlip(sum, way);

/** Whether a column holds prices or rates, of which the total states the average: among them, not in whole units. */
export function isAveraged(sum: ColumnSum | undefined, way: Reading['way']): boolean {
  const { stated } = sum ?? {};
  if (!sum || !stated || stated.units % (100 * stated.place) === 0) return false;
  const addends = sum.addends(way).filter(({ units }) => units !== 0);
  return stated.place < sum.one && addends.length > 1 && isBetween(stated.units, addends);
}

const inSome = /\b(?:of which|including|included|excluding|net of)\b/i;
const subtotal = /\bsubtotal\b/i;

/**
 * Whether a row is by its label no part of a total beside the rows round it. A subtotal that stands for its parts is
 * one, and so is one at the top, whose parts stand elsewhere: `Subtotal`, `Tax`, `Total due`.
 */
function isNoPart({ sheet, open }: TotalAt, { row }: Addend): boolean {
  const label = sheet.rows[row]?.row.label ?? '';
  if (inSome.test(label) || isNoSum(label)) return true;
  return row > 0 && subtotal.test(label) && !open.some((one) => one.row === row && one.made);
}

/** Whether no percentages stand among amounts of money, and no two currencies in one column. */
function isOfOneUnit(sheet: Sheet, unit: Unit | undefined, addends: readonly Addend[]): boolean {
  const units = [unit, ...addends.map((addend) => sheet.at(addend)?.unit)];
  return new Set(units.flatMap((one) => (one ? [`${one.kind} ${one.base}`] : []))).size < 2;
}

const isPercent = (sheet: Sheet, kind: string | undefined, addends: readonly Addend[]): boolean =>
  kind === 'percent' || addends.some((addend) => sheet.at(addend)?.unit?.kind === 'percent');

/** Whether percentages are those of one whole: the total says a hundred, or the parts make it. */
const isWhole = ({ one }: ColumnSum, stated: number, sum: number): boolean =>
  stated === 100 * one || Math.abs(sum - 100 * one) * 10 <= one;

/** Whether one slip makes the difference of figures so long that it is no chance. */
function isExplained(sum: ColumnSum, { way }: Reading): boolean {
  const made = sum.sum(way);
  const { stated } = sum;
  if (made === undefined || !stated || Math.abs(stated.units) < leastSlipped * stated.place) return false;
  return isSlip(sum, way);
}

/** Whether one slip, of the total or of a part, makes the difference. */
function isSlip(sum: ColumnSum, way: Reading['way']): boolean {
  const stated = sum.stated?.units ?? 0;
  const addends = sum.addends(way);
  return sum
    .gaps(way)
    .some(
      (gap) =>
        slipBetween(stated, stated - gap) !== undefined ||
        addends.some(({ units }) => slipBetween(units, units + gap) !== undefined),
    );
}

/**
 * Whether the figures have so many digits beyond the zeros that all end in that a slip is no chance, and no round part
 * is merely missing. Where other totals of the table show that its parts are read as they are meant, no part is.
 */
function isTellingSlip(sum: ColumnSum, { way }: Reading, least: number): boolean {
  const made = sum.sum(way);
  const stated = sum.stated?.units;
  if (made === undefined || stated === undefined) return false;
  const addends = sum.addends(way);
  if (!isSlip(sum, way)) return false;
  let grain = 1;
  const figures = [stated, ...addends.map(({ units }) => units)].map(Math.abs).filter((units) => units > 0);
  while (figures.every((units) => units % (grain * 10) === 0)) grain *= 10;
  return Math.min(Math.abs(stated), Math.abs(made)) >= least * grain;
}
