import { DOLLAR, EURO, POUND } from '../../text/sign-codes.ts';
import { wordTable } from '../../words/lexicon.ts';
import type { Unit } from '../fact.ts';

/** Hundredths; its value is what stands before the sign, 12.5 for `12.5%`. */
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
  [0xe3f, money('THB')],
  [0x20a6, money('NGN')],
  [0x20a9, money('KRW')],
  [0x20aa, money('ILS')],
  [0x20b1, money('peso')],
  [0xff04, dollar],
  [0xffe5, money('¥')],
]);

/** The currency of a sign, given its code unit; undefined for other signs. */
export const currencyOfSign = (code: number): Unit | undefined =>
  code === DOLLAR || code > 127 ? signs.get(code) : undefined;

/** Letters before a dollar sign, as in `US$`, `HK$`, `C$`. */
export const dollarPrefixes = unitsOf({
  us: 'USD',
  usd: 'USD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cdn: 'CAD',
  cad: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  hk: 'HKD',
  hkd: 'HKD',
  s: 'SGD',
  sgd: 'SGD',
  nt: 'TWD',
  nz: 'NZD',
});

/** The same for a prefix that is too short to be sure of, `R$ 4.500,00`. */
export const loosePrefixes = unitsOf({ r: 'BRL' });

/** Codes that stand before or after a figure without a sign. */
export const codes = unitsOf({
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  cad: 'CAD',
  cdn: 'CAD',
  aud: 'AUD',
  hkd: 'HKD',
  nzd: 'NZD',
  sgd: 'SGD',
  twd: 'TWD',
  ntd: 'TWD',
  chf: 'CHF',
  inr: 'INR',
  rs: 'INR',
  mxn: 'MXN',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  isk: 'ISK',
  krw: 'KRW',
  ils: 'ILS',
  nis: 'ILS',
  brl: 'BRL',
  zar: 'ZAR',
  thb: 'THB',
  myr: 'MYR',
  php: 'PHP',
  idr: 'IDR',
  aed: 'AED',
  sar: 'SAR',
  rub: 'RUB',
  pln: 'PLN',
  czk: 'CZK',
  huf: 'HUF',
  dem: 'DEM',
  frf: 'FRF',
  sfr: 'CHF',
  ngn: 'NGN',
  cop: 'COP',
  clp: 'CLP',
  ars: 'ARS',
  vnd: 'VND',
  euro: 'EUR',
  rupees: 'INR',
  pesos: 'peso',
  renminbi: 'CNY',
});

/**
 * Codes that stand for other things as well (`PS2`, `Rm. 12`), so that only a figure with a point or a comma follows
 * them.
 */
export const looseCodes = unitsOf({ ps: 'peso', rm: 'MYR', dm: 'DEM' });

/** Letters and signs that are a currency only where the draft names it beside them: `R 1,000`, `P50,000`, `S/. 900`. */
export const namedPrefixes = unitsOf({ r: 'ZAR', p: 'peso', s: 'PEN' });

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
  franc: 'franc',
  francs: 'franc',
  peso: 'peso',
  pesos: 'peso',
  krona: 'krona',
  kronor: 'krona',
  krone: 'krona',
  kroner: 'krona',
  kronur: 'ISK',
  krónur: 'ISK',
  króna: 'ISK',
  shekel: 'ILS',
  shekels: 'ILS',
  reais: 'BRL',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dirham: 'AED',
  dirhams: 'AED',
  riyal: 'SAR',
  riyals: 'SAR',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  zloty: 'PLN',
  zlotys: 'PLN',
  guilder: 'NLG',
  guilders: 'NLG',
  rand: 'ZAR',
  rands: 'ZAR',
  naira: 'NGN',
  soles: 'PEN',
  lire: 'ITL',
});

/**
 * Names of currencies that are common words as well, so that they are taken for one behind the adjective of a nation
 * only.
 */
export const namesOfNations = unitsOf({ won: 'KRW', real: 'BRL', mark: 'DEM', marks: 'DEM', lira: 'ITL' });

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
  swedish: 'SEK',
  norwegian: 'NOK',
  danish: 'DKK',
  icelandic: 'ISK',
  korean: 'KRW',
  israeli: 'ILS',
  israel: 'ILS',
  brazilian: 'BRL',
  african: 'ZAR',
  thai: 'THB',
  malaysian: 'MYR',
  philippine: 'PHP',
  indonesian: 'IDR',
  uae: 'AED',
  saudi: 'SAR',
  russian: 'RUB',
  polish: 'PLN',
  dutch: 'NLG',
  french: 'FRF',
  deutsche: 'DEM',
  german: 'DEM',
  italian: 'ITL',
  colombian: 'COP',
  chilean: 'CLP',
  argentine: 'ARS',
  nigerian: 'NGN',
  nuevos: 'PEN',
});
