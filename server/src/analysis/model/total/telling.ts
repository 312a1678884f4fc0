import type Fraction from 'fraction.js';
import { slipBetween, type Slip } from './slip.ts';

/** The places that figures are counted in: no price is stated more finely than to a hundredth of a cent. */
const places = 10_000n;

/** A value in whole ten-thousandths; undefined for one that is finer, or too large to be counted exactly. */
export function inPlaces({ s, n, d }: Fraction): number | undefined {
  if (places % d !== 0n) return undefined;
  const value = Number(s * n * (places / d));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** By how much a whole number of ten-thousandths counts more than its value does. */
export const scale = Number(places);

/** From how many digits on a figure does not come out of a reckoning by chance. */
const tellingDigits = 4;
/** From how many digits on a figure is no slip of another by chance. */
const oddDigits = 3;

/** How many digits of the first of some whole numbers stand before the zeros that all of them end in. */
function digitsBeside(first: number, ...others: readonly number[]): number {
  let grain = 1;
  while ([first, ...others].every((value) => value % (grain * 10) === 0)) grain *= 10;
  return String(Math.abs(first / grain)).length;
}

/** Whether a number has digits enough, but for the zeros at its end, to be no slip of another by chance. */
export const isOdd = (value: number): boolean => value !== 0 && digitsBeside(value) >= oddDigits;

/** Whether a number is one that comes out of a reckoning by no chance. */
export const isTelling = (value: number): boolean => value !== 0 && digitsBeside(value) >= tellingDigits;

/** Whether a sum and its parts are figures of which no three make such a sum by chance. */
export const isTellingSum = (sum: number, parts: readonly number[]): boolean =>
  sum !== 0 && digitsBeside(sum, ...parts) >= tellingDigits && [sum, ...parts].filter(isOdd).length > 1;

const usual: readonly Slip[] = ['transposition', 'zero'];

/**
 * Whether a number is another one mistyped, by one of some slips; unless others are given, two neighbours changed
 * places, or a zero was lost or doubled. These two slips are the commonest, and figures that are only alike seldom show
 * them; a single wrong digit makes too many numbers.
 */
export function isMistyped(stated: number, meant: number, slips = usual): boolean {
  // To go on without writing both down: neither of the two changes the sum of the digits.
  if (stated === meant || !isOdd(stated) || (slips === usual && (stated - meant) % 9 !== 0)) return false;
  const slip = slipBetween(stated, meant);
  // Installments are shares of a loan, and some of them come to a tenth of it: with few digits that is no lost zero.
  if (slip === 'zero' && !isTelling(stated)) return false;
  return slip !== undefined && slips.includes(slip);
}

/** Whether a figure is another that was mistyped so, both with so many digits that it is no chance. */
export function isMistypedFigure(stated: Fraction, meant: Fraction): boolean {
  const [is, was] = [inPlaces(stated), inPlaces(meant)];
  return is !== undefined && was !== undefined && isTelling(is) && isTelling(was) && isMistyped(is, was);
}
