import { dollars } from '../../facts/amount/currency.ts';
import type { Unit } from '../../facts/fact.ts';

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
