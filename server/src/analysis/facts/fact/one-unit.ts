import type { Unit } from './amount.ts';

/** The bases that a dollar sign can stand for, itself included. */
export const dollars: ReadonlySet<string> = new Set(['$', 'USD', 'CAD', 'AUD', 'HKD', 'SGD', 'TWD', 'NZD']);

/** Signs and names that several currencies share, with these. */
const shared: ReadonlyMap<string, readonly string[]> = new Map([
  ['¥', ['JPY', 'CNY']],
  ['franc', ['CHF', 'FRF']],
  ['peso', ['MXN', 'PHP', 'COP', 'CLP', 'ARS']],
  ['krona', ['SEK', 'NOK', 'DKK', 'ISK']],
]);

/** Whether a unit is the peso of any country, whose sign is that of the dollar. */
export const isPeso = ({ base }: Unit): boolean => base === 'peso' || (shared.get('peso') ?? []).includes(base);

/** Whether two amounts can be of one unit, or have none both. */
export const areOneUnit = (a: Unit | undefined, b: Unit | undefined): boolean => (a && b ? sameUnit(a, b) : a === b);

/** Whether two units can be of one amount: the same, or one the sign or the name that the other's currency shares. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind) return false;
  if (a.base === b.base) return true;
  if (a.base === '$' || b.base === '$') return dollars.has(a.base) && dollars.has(b.base);
  return (shared.get(a.base) ?? shared.get(b.base) ?? []).some((base) => base === a.base || base === b.base);
}
