import { slipBetween } from '../slip.ts';
import type { ColumnSum, Way } from './column-sum.ts';

/**
 * How many digits a total must have, beyond the zeros that all its parts end in, for a slip to be told from a missing
 * part.
 */
export const leastSlipped = 1000;

/** Whether one slip, of the total or of a part, makes the difference between a total and what its parts make. */
export function isSlip(sum: ColumnSum, way: Way): boolean {
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

/** Whether one slip makes the difference from a total so long that it is no chance. */
export function isLongSlip(sum: ColumnSum, way: Way): boolean {
  const { stated } = sum;
  if (sum.sum(way) === undefined || !stated || Math.abs(stated.units) < leastSlipped * stated.place) return false;
  return isSlip(sum, way);
}

/**
 * Whether one slip makes the difference, and neither chance nor a round part that is missing does. The figures must
 * have digits enough before the zeros that all of them end in: the total and what the parts make are both at least
 * `least` times that power of ten.
 */
export function isTellingSlip(sum: ColumnSum, way: Way, least: number): boolean {
  const made = sum.sum(way);
  const stated = sum.stated?.units;
  if (made === undefined || stated === undefined || !isSlip(sum, way)) return false;
  const figures = [stated, ...sum.addends(way).map(({ units }) => units)].map(Math.abs).filter((units) => units > 0);
  let grain = 1;
  while (figures.every((units) => units % (grain * 10) === 0)) grain *= 10;
  return Math.min(Math.abs(stated), Math.abs(made)) >= least * grain;
}

/** Whether a total is what its parts make without one of them, which it may well not count. */
export function leavesOneOut(sum: ColumnSum, way: Way): boolean {
  const over = (sum.sum(way) ?? 0) - (sum.stated?.units ?? 0);
  return sum.addends(way).some(({ units }) => units === over);
}
