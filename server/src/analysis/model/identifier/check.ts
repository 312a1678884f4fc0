import type { Identifier, IdentifierSystem } from '../../facts/fact.ts';
import { cusipDigit, isinDigit, leiDigits, routingDigit } from '../../words/check-digit.ts';

/** The last characters of an identifier beside those that its other ones make. */
export interface Check {
  readonly stated: string;
  readonly made: string;
}

const makers: Readonly<Partial<Record<IdentifierSystem, (first: string) => string>>> = {
  ...{ CUSIP: cusipDigit, ISIN: isinDigit, LEI: leiDigits, ABA: routingDigit },
};

/** The check digit of an identifier, two of a legal entity's; undefined for the number of a file, which has none. */
export function checkOf({ system, value }: Pick<Identifier, 'system' | 'value'>): Check | undefined {
  const make = makers[system];
  if (!make) return undefined;
  const at = value.length - (system === 'LEI' ? 2 : 1);
  return { stated: value.slice(at), made: make(value.slice(0, at)) };
}

/** Whether the check digit of an identifier comes out; false for the number of a file. */
export function isChecked(identifier: Pick<Identifier, 'system' | 'value'>): boolean {
  const check = checkOf(identifier);
  return check !== undefined && check.stated === check.made;
}
