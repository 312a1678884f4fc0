import { DOLLAR, EURO, POUND } from '../../text/sign-codes.ts';
import { wordTable } from '../../words/lexicon.ts';
import type { Unit } from '../fact.ts';

export const percent: Unit = { kind: 'percent', base: 'percent' };
const money = (base: string): Unit => ({ kind: 'money', base });

/** The dollar of a country that is not said, that of the United States, and the pound sterling. */
export const dollar = money('$');
export const unitedStatesDollar = money('USD');
export const pound = money('GBP');

/** What words mean, by their number in the lexicon; each word is given with its currency. */
const unitsOf = (bases: Readonly<Record<string, string>>): readonly (Unit | undefined)[] =>
  wordTable(Object.fromEntries(Object.entries(bases).map(([word, base]) => [word, money(base)])));

/** Signs that stand before a figure by themselves, by code unit. `$` and `¥` are shared by several currencies. */
const signs = new Map([
  [DOLLAR, dollar],
  [EURO, money('EUR')],
  [POUND, pound],
  [0xa5, money('¥')],
  [0x20b9, money('INR')],
]);

/** The currency of a sign, given its code unit; undefined for other signs. */
export const currencyOfSign = (code: number): Unit | undefined =>
  code === DOLLAR || code > 127 ? signs.get(code) : undefined;

/** Letters before a dollar sign, as in `US$`, `HK$`, `C$`. */
export const dollarPrefixes = unitsOf({
  us: 'USD',
  usd: 'USD',
  c: 'CAD',
  cdn: 'CAD',
  cad: 'CAD',
  a: 'AUD',
  aud: 'AUD',
  hk: 'HKD',
  hkd: 'HKD',
  s: 'SGD',
  sgd: 'SGD',
  nt: 'TWD',
  nz: 'NZD',
});

/** Codes that stand before or after a figure without a sign. */
export const codes = unitsOf({
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  cad: 'CAD',
  aud: 'AUD',
  hkd: 'HKD',
  nzd: 'NZD',
  sgd: 'SGD',
  twd: 'TWD',
  chf: 'CHF',
  inr: 'INR',
  rs: 'INR',
  mxn: 'MXN',
});

/** Names of currencies, as they follow words: `Five Dollars`, `ten thousand Renminbi`. */
export const names = unitsOf({
  dollar: '$',
  dollars: '$',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  rupees: 'INR',
  franc: 'CHF',
  francs: 'CHF',
  peso: 'MXN',
  pesos: 'MXN',
});

/** Adjectives that say whose dollar it is. */
export const nations = unitsOf({
  us: 'USD',
  usd: 'USD',
  american: 'USD',
  canadian: 'CAD',
  cdn: 'CAD',
  australian: 'AUD',
  singapore: 'SGD',
  taiwan: 'TWD',
  zealand: 'NZD',
  kong: 'HKD',
  swiss: 'CHF',
  indian: 'INR',
  mexican: 'MXN',
  british: 'GBP',
  chinese: 'CNY',
  japanese: 'JPY',
});

/** The bases that a dollar sign can stand for, itself included. */
export const dollars: ReadonlySet<string> = new Set(['$', 'USD', 'CAD', 'AUD', 'HKD', 'SGD', 'TWD', 'NZD']);

/** Whether two units can be of one amount: the same, or one the sign that the other's currency shares. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind) return false;
  if (a.base === b.base) return true;
  if (a.base === '$' || b.base === '$') return dollars.has(a.base) && dollars.has(b.base);
  const yen = a.base === '¥' ? b.base : b.base === '¥' ? a.base : '';
  return yen === 'JPY' || yen === 'CNY';
}
