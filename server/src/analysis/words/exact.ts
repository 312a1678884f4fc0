import Fraction from 'fraction.js';

/**
 * Exact values that are used over and over. Most amounts are whole numbers in the base of their unit, so a product with
 * one is by far the commonest, and it need not be computed.
 */
export const zero = new Fraction(0);
export const one = new Fraction(1);

/** The product of two exact values. */
export const times = (a: Fraction, b: Fraction): Fraction => (a === one ? b : b === one ? a : a.mul(b));

/** Whether an exact value is more than one; without the detour over another fraction. */
export const exceedsOne = ({ s, n, d }: Fraction): boolean => s > 0n && n > d;

/** Whether two exact values are the same; both are in lowest terms, so their parts are. */
export const same = (a: Fraction, b: Fraction): boolean => a === b || (a.n === b.n && a.d === b.d && a.s === b.s);
