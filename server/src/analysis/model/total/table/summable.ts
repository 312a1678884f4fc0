import type { Unit } from '../../../facts/fact.ts';
import { isNoSum } from '../../../facts/table/label.ts';
import { isSlip, leastSlipped } from './column-slip.ts';
import type { Addend, ColumnSum, Way } from './column-sum.ts';
import type { TotalRow } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** How far a total may be from its parts and still be of the same scale. */
const sameScale = 50;

/** Whether a column states anything to be held against in the row of its total. */
export const isStated = (sum: ColumnSum): boolean => sum.stated !== undefined && sum.stated.units !== 0;

/**
 * Whether a column can be a sum with nothing else to say so: of two parts at least, none of them by its label no part.
 */
export const isSumAlone = (total: TotalRow, sum: ColumnSum, way: Way): boolean =>
  sum.filled >= 2 && !sum.addends(way).some((addend) => isNoPart(total, addend)) && maySum(total.sheet, sum, way);

/** Whether a column can be a sum beside others that are: one part will do where a slip makes the difference. */
export const isSumBesideOthers = ({ sheet }: TotalRow, sum: ColumnSum, way: Way): boolean =>
  (sum.filled >= 2 || isSlip(sum, way)) && maySum(sheet, sum, way);

/**
 * Whether a column can be a sum by its figures: of one unit and scale, no price, no rate, no share of a whole that is
 * not whole.
 */
function maySum(sheet: Sheet, sum: ColumnSum, way: Way): boolean {
  const made = sum.sum(way);
  const { stated } = sum;
  if (made === undefined || !stated || stated.units === 0 || made === 0) return false;
  const addends = sum.addends(way);
  if (!isOfOneUnit(sheet, stated.unit, addends)) return false;
  if (isPercent(sheet, stated.unit, addends) && !isWhole(sum, stated.units, made)) return false;
  // What one part alone says already is a price that all have, or a whole of which the others are parts.
  if (addends.some(({ units }) => units === stated.units)) return false;
  const between = isBetween(stated.units, addends);
  if (isSlip(sum, way) && !(between && Math.abs(stated.units) < leastSlipped * stated.place)) return true;
  const ratio = stated.units / made;
  return ratio < sameScale && ratio > 1 / sameScale && !between;
}

/** Whether a total lies among its parts, as an average, a price and the latest of a series do. */
function isBetween(stated: number, addends: readonly Addend[]): boolean {
  const values = addends.map(({ units }) => units);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low >= 0 ? stated <= high : high <= 0 && stated >= low;
}

/** Whether a column holds prices or rates, of which the total states the average: among them, not in whole units. */
export function isAveraged(sum: ColumnSum, way: Way): boolean {
  const { stated } = sum;
  if (!stated || stated.units % (100 * stated.place) === 0) return false;
  const addends = sum.addends(way).filter(({ units }) => units !== 0);
  return stated.place < sum.one && addends.length > 1 && isBetween(stated.units, addends);
}

/** Whether the total of a column is an average that no slip, but by chance, makes of the sum. */
export const isAverage = (sum: ColumnSum, way: Way): boolean => isAveraged(sum, way) && !isSlip(sum, way);

const inSome = /\b(?:of which|including|included|excluding|net of)\b/i;
const subtotal = /\bsubtotal\b/i;

/**
 * Whether a row is by its label no part of a total beside the rows round it. A subtotal that stands for its parts is
 * one, and so is one at the top, whose parts stand elsewhere: `Subtotal`, `Tax`, `Total due`.
 */
function isNoPart({ sheet, open }: TotalRow, { row }: Addend): boolean {
  const label = sheet.labelOf(row);
  if (inSome.test(label) || isNoSum(label)) return true;
  return row > 0 && subtotal.test(label) && !open.some((one) => one.row === row && one.made);
}

/** Whether no percentages stand among amounts of money, and no two currencies in one column. */
function isOfOneUnit(sheet: Sheet, unit: Unit | undefined, addends: readonly Addend[]): boolean {
  const units = [unit, ...addends.map((addend) => sheet.at(addend)?.unit)];
  return new Set(units.flatMap((one) => (one ? [`${one.kind} ${one.base}`] : []))).size < 2;
}

const isPercent = (sheet: Sheet, unit: Unit | undefined, addends: readonly Addend[]): boolean =>
  unit?.kind === 'percent' || addends.some((addend) => sheet.at(addend)?.unit?.kind === 'percent');

/** Whether percentages are those of one whole: the total says a hundred, or the parts make it. */
const isWhole = ({ one }: ColumnSum, stated: number, sum: number): boolean =>
  stated === 100 * one || Math.abs(sum - 100 * one) * 10 <= one;
