import type Fraction from 'fraction.js';
import { isCapitals } from './spell-case.ts';

/** Units of money that take an s for more than one. */
const regular = /\b(?:dollar|cent|euro|pound|peso|rupee|franc|mil)(s?)\b/i;

/** Puts another text in the place of a stretch; offsets are UTF-16 units. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What makes the word for the unit behind a number fit when the number changes: `Dollar` becomes `Dollars` behind `Two`
 * that was `One`. Undefined where it fits already, where one of the numbers is not whole, and where the word did not
 * fit before: in `a Ten Dollar fee` it describes.
 */
export function refitUnit(behind: string, before: Fraction, after: Fraction): Replacement | undefined {
  const found = regular.exec(behind);
  if (!found || before.d !== 1n || after.d !== 1n) return undefined;
  const [word, plural = ''] = found;
  const isOne = plural === '';
  if (before.equals(1) !== isOne || after.equals(1) === isOne) return undefined;
  const end = found.index + word.length;
  return isOne
    ? { start: end, end, text: isCapitals(word) ? 'S' : 's' }
    : { start: end - plural.length, end, text: '' };
}
