import type Fraction from 'fraction.js';
import type { Amount, Unit } from '../../facts/fact.ts';
import { dollars } from '../../facts/fact/one-unit.ts';
import { measureOf } from '../../words/measure.ts';

/**
 * What amounts share that can be added up or take each other's place: their base, any dollar a dollar; empty for a bare
 * number.
 */
export const baseOf = (unit: Unit | undefined): string =>
  unit?.kind === 'money' && dollars.has(unit.base) ? '$' : (unit?.base ?? '');

/**
 * What equal amounts share: the value and the kind of unit. A dollar is a dollar here; whose it is, is for comparison.
 */
export function amountKey(value: { toFraction: () => string }, unit: Unit | undefined): string {
  return `${baseOf(unit)} ${value.toFraction()}`;
}

/** From this number on the figure tells by itself: 650,000 is hardly 650,000 of anything else. */
const telling = 1000;

/**
 * What a number is the number of, where it does not tell by itself: two years have nothing in common with two
 * directors, and neither has the second year. Undefined for money, percentages and long numbers, and where nothing is
 * said to be counted.
 */
export function countedIn(
  value: Fraction,
  unit: Unit | undefined,
  amount: Pick<Amount, 'noun' | 'statements'>,
): string | undefined {
  if (unit !== undefined || value.compare(telling) >= 0) return undefined;
  const sense = amount.statements[0]?.readings[0]?.sense;
  if (sense === 'ratio') return sense;
  const measure = wholeMeasure(amount.noun ?? '');
  return sense === 'ordinal' ? `${sense} ${measure}` : measure === '' ? undefined : measure;
}

/** The measure with what describes it: ten Business Days are not ten days. */
const wholeMeasure = (noun: string): string => noun.slice(0, noun.lastIndexOf(' ') + 1).toLowerCase() + measureOf(noun);
