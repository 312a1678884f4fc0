import { dollars } from '../facts/amount/currency.ts';
import type { Unit } from '../facts/fact.ts';

/** What equal amounts share: the value and the kind of unit. A dollar is a dollar here; whose it is, is for comparison. */
export function amountKey(value: { toFraction: () => string }, unit: Unit | undefined): string {
  const base = unit?.kind === 'money' && dollars.has(unit.base) ? '$' : (unit?.base ?? '');
  return `${base} ${value.toFraction()}`;
}
