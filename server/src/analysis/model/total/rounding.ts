import type Fraction from 'fraction.js';
import type { Amount } from '../../facts/fact.ts';
import { zero } from '../../words/exact.ts';
import type { TotalPart } from './total.ts';

/** How far a sum may be from what it was rounded from: half of its last place. */
export function roundingOf({ statements }: Amount): Fraction {
  const all = statements.map(({ decimals, multiplier }) => multiplier.div(2 * 10 ** decimals));
  return all.reduce((least, one) => (one.compare(least) < 0 ? one : least), all[0] ?? zero);
}

/**
 * Of how many of its last place a figure is a multiple that was not rounded; and below how many it has one digit only,
 * and was not rounded either.
 */
const round = 5;
const short = 10;

/**
 * How far some figures may miss each other by rounding: nothing, unless all are in thousands, millions or billions and
 * two of them are as odd as rounded ones are. `$35.3 million` may well be `$33.1 million` and `$2.1 million`.
 */
export function slackOf(figures: readonly TotalPart[]): Fraction {
  const off = figures.map(({ amount }) => (amount?.statements.every(isScaled) ? roundingOf(amount) : zero));
  const isRough = ({ value }: TotalPart, at: number): boolean => {
    const place = (off[at] ?? zero).mul(2);
    return !place.equals(0) && value.compare(place.mul(short)) >= 0 && value.div(place.mul(round)).d !== 1n;
  };
  if (off.some((one) => one.equals(0)) || figures.filter(isRough).length < 2) return zero;
  return off.reduce((all, one) => all.add(one), zero);
}

/** Whether a figure is in thousands, millions or billions: `$35.3 million`. */
export const isScaled = ({ multiplier }: Amount['statements'][number]): boolean => multiplier.compare(1) > 0;
