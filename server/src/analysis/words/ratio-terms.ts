import type Fraction from 'fraction.js';

/**
 * The terms with which a ratio of two whole numbers takes on another value: the lowest, or those over the second term
 * where the old ones were not the lowest (`75 to 100`). The larger stays on its side, since a reverse split is said
 * one-for-ten and written 10:1.
 */
export function ratioTerms(value: Fraction, left: bigint, right: bigint): readonly [bigint, bigint] {
  const turned = left < right ? value.n > value.d : left > right && value.n < value.d;
  const [n, d] = turned ? [value.d, value.n] : [value.n, value.d];
  return haveCommonDivisor(left, right) && right % d === 0n ? [(n * right) / d, right] : [n, d];
}

function haveCommonDivisor(left: bigint, right: bigint): boolean {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a > 1n;
}
