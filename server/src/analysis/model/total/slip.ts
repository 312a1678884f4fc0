import Fraction from 'fraction.js';
import type { Total, TotalPart } from './total.ts';

/**
 * How one whole number became another under the fingers: one digit is another, two neighbours changed places, or a zero
 * was left out or typed once too often.
 */
export type Slip = 'digit' | 'transposition' | 'zero';

/**
 * The slip that makes one number of the other; undefined where none does, or where they are the same or of two signs.
 */
export function slipBetween(a: number, b: number): Slip | undefined {
  if (a === b || a < 0 !== b < 0) return undefined;
  const [left, right] = [String(Math.abs(a)), String(Math.abs(b))];
  if (left.length !== right.length) return isZeroMore(left, right) || isZeroMore(right, left) ? 'zero' : undefined;
  const changed: number[] = [];
  for (let at = 0; at < left.length && changed.length < 3; at++) if (left[at] !== right[at]) changed.push(at);
  if (changed.length === 1) return 'digit';
  const [first = 0, second = 0] = changed;
  const swapped = changed.length === 2 && second === first + 1;
  return swapped && left[first] === right[second] && left[second] === right[first] ? 'transposition' : undefined;
}

/** Whether one slip makes one number of the other, where both are written with no more than so many decimals. */
export function areOneSlipApart(one: Fraction, other: Fraction, decimals: number): boolean {
  const scale = 10 ** decimals;
  const [a, b] = [one.mul(scale), other.mul(scale)];
  return a.d === 1n && b.d === 1n && slipBetween(Number(a.n), Number(b.n)) !== undefined;
}

/** Whether one number is the other with one zero more. */
function isZeroMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer[at] === '0' && longer.slice(at + 1) === shorter.slice(at);
}

/** The most decimals that figures are compared with, digit by digit. */
const mostDecimals = 6;

/**
 * The parts in which one slip alone would explain why they miss their total, each with what it would have to say;
 * `missing` is the stated total less their sum.
 */
export function slippedParts(parts: readonly TotalPart[], missing: Fraction): Total['slips'] {
  let scale = 1n;
  const values = [missing, ...parts.map(({ value }) => value)];
  for (let places = 0; places < mostDecimals && !values.every(({ d }) => scale % d === 0n); places++) scale *= 10n;
  const units = ({ s, n, d }: Fraction): number => Number((s * n * scale) / d);
  return parts.flatMap((part) => {
    const value = part.value.add(missing);
    return slipBetween(units(part.value), units(value)) === undefined ? [] : [{ part, value }];
  });
}

/**
 * Whether one slip, of the total or of a part, makes the difference, of figures so long that it is no chance: the total
 * has at least so many `digits` before the zeros that it and all its parts end in.
 */
export function isTellingSlip(
  stated: TotalPart,
  parts: readonly TotalPart[],
  difference: Fraction,
  digits = 4,
): boolean {
  const slipped = slippedParts(parts, difference.neg()).length > 0 || slippedParts([stated], difference).length > 0;
  if (!slipped) return false;
  const values = [stated, ...parts].map(({ value }) => value);
  const grain = stated.value.abs().div(10 ** (digits - 1));
  let power = new Fraction(1, 100);
  while (power.compare(grain) <= 0) power = power.mul(10);
  return !values.every((value) => value.div(power).d === 1n);
}
