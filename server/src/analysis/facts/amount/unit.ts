import { one } from '../../words/exact.ts';
import { wordTable } from '../../words/lexicon.ts';
import Fraction from 'fraction.js';
import { SIGN, WORD, type Tokens, isGlued, isSign } from '../../text/tokens.ts';
import type { Unit } from '../fact.ts';
import { isHyphen, lexemeAt } from './number-words.ts';

/** A unit as it stands beside a number: what it is, how much of the base one of it is, and the token past its last. */
export interface WrittenUnit {
  readonly unit: Unit;
  readonly multiplier: Fraction;
  readonly to: number;
}

const hundredth = new Fraction(1, 100);
const percent: Unit = { kind: 'percent', base: 'percent' };
const money = (base: string): Unit => ({ kind: 'money', base });

const POINT = 46;
const PERCENT = 37;
const DOLLAR = 36;
const CENT = 0xa2;

/** Signs that stand before a figure by themselves. `$` and `¥` are shared by several currencies. */
const signs: Readonly<Record<number, string>> = { [DOLLAR]: '$', 0x20ac: 'EUR', 0xa3: 'GBP', 0xa5: '¥', 0x20b9: 'INR' };

/** Letters before a dollar sign, as in `US$`, `HK$`, `C$`. */
const dollarPrefixes: Readonly<Record<string, string>> = {
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
};

/** Codes that stand before or after a figure without a sign. */
const codes: Readonly<Record<string, string>> = {
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
};

/** Names of currencies, as they follow words: `Five Dollars`, `ten thousand Renminbi`. */
const names: Readonly<Record<string, string>> = {
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
};

/** Adjectives that say whose dollar it is. */
const nations: Readonly<Record<string, string>> = {
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
};

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

/** `U.S.` or `US` at the token: the token past it, or undefined. */
function unitedStates(tokens: Tokens, i: number): number | undefined {
  const word = lexemeAt(tokens, i)?.word;
  if (word === 'us' || word === 'usd') return i + 1;
  if (word === 'united' && lexemeAt(tokens, i + 1)?.word === 'states') return i + 2;
  if (word !== 'u' || !isSign(tokens, i + 1, POINT) || lexemeAt(tokens, i + 2)?.word !== 's') return undefined;
  return isSign(tokens, i + 3, POINT) ? i + 4 : i + 3;
}

/** Words that a currency before a figure can start with, by their number in the lexicon. */
export const startsCurrency = wordTable<true>(
  Object.fromEntries(
    ['us', 'u', 'usd', 'united', ...Object.keys(dollarPrefixes), ...Object.keys(codes)].map((word) => [word, true]),
  ),
);

/** The currency written before a figure: `$`, `US$`, `U.S. $`, `USD`, `EUR`, `Rs.`; undefined where none is. */
export function unitBeforeFigure(tokens: Tokens, i: number): WrittenUnit | undefined {
  const code = tokens.codes[i] ?? 0;
  if (tokens.kinds[i] === SIGN) {
    const base = code === DOLLAR || code > 127 ? signs[code] : undefined;
    return base === undefined ? undefined : { unit: money(base), multiplier: one, to: i + 1 };
  }
  if (tokens.kinds[i] !== WORD || startsCurrency[code] === undefined) return undefined;
  const states = unitedStates(tokens, i);
  if (states !== undefined) {
    if (isSign(tokens, states, DOLLAR)) return { unit: money('USD'), multiplier: one, to: states + 1 };
    return lexemeAt(tokens, i)?.word === 'usd' ? { unit: money('USD'), multiplier: one, to: states } : undefined;
  }
  const word = lexemeAt(tokens, i)?.word ?? '';
  const prefix = dollarPrefixes[word];
  if (prefix !== undefined && isSign(tokens, i + 1, DOLLAR) && isGlued(tokens, i + 1)) {
    return { unit: money(prefix), multiplier: one, to: i + 2 };
  }
  const base = codes[word];
  if (base === undefined) return undefined;
  const to = isSign(tokens, i + 1, POINT) ? i + 2 : i + 1;
  return {
    unit: money(base),
    multiplier: one,
    to: signs[tokens.codes[to] ?? 0] && tokens.kinds[to] === SIGN ? to + 1 : to,
  };
}

/**
 * The unit written after a number: `percent`, `per cent`, `%`, `basis points`, `U.S. Dollars`, `Dollars US`, `cents`,
 * `mils`, `EUR`; undefined where none is. A hyphen may join it, as in `twenty-percent`.
 */
export function unitAfter(tokens: Tokens, i: number): WrittenUnit | undefined {
  const at = isHyphen(tokens, i) ? i + 1 : i;
  if (tokens.kinds[at] === SIGN) {
    const code = tokens.codes[at] ?? 0;
    if (code === PERCENT) return { unit: percent, multiplier: one, to: at + 1 };
    if (code === CENT) return { unit: money('$'), multiplier: hundredth, to: at + 1 };
    const base = code === DOLLAR ? undefined : signs[code];
    return base === undefined ? undefined : { unit: money(base), multiplier: one, to: at + 1 };
  }
  const word = lexemeAt(tokens, at)?.word;
  if (word === undefined) return undefined;
  if (word === 'percent') return { unit: percent, multiplier: one, to: at + 1 };
  const next = lexemeAt(tokens, at + 1)?.word;
  if (word === 'per' && next === 'cent') return { unit: percent, multiplier: one, to: at + 2 };
  if (word === 'percentage' && (next === 'points' || next === 'point'))
    return { unit: percent, multiplier: one, to: at + 2 };
  if (word === 'basis' && (next === 'points' || next === 'point'))
    return { unit: percent, multiplier: hundredth, to: at + 2 };
  if (word === 'bps' || word === 'bp') return { unit: percent, multiplier: hundredth, to: at + 1 };
  return currencyAfter(tokens, at);
}

function currencyAfter(tokens: Tokens, at: number): WrittenUnit | undefined {
  const word = lexemeAt(tokens, at)?.word ?? '';
  if (word === 'cent' || word === 'cents') return { unit: money('$'), multiplier: hundredth, to: at + 1 };
  if (word === 'penny' || word === 'pence') return { unit: money('GBP'), multiplier: hundredth, to: at + 1 };
  // A mil is a tenth of a cent: par values are stated in it ("One Mil ($.001)").
  if (word === 'mil' || word === 'mils') return { unit: money('$'), multiplier: new Fraction(1, 1000), to: at + 1 };
  const states = unitedStates(tokens, at);
  if (states !== undefined) {
    const named = lexemeAt(tokens, states)?.word ?? '';
    if (named === 'cent' || named === 'cents') return { unit: money('USD'), multiplier: hundredth, to: states + 1 };
    if (names[named] === '$') return { unit: money('USD'), multiplier: one, to: states + 1 };
    return word === 'usd' ? { unit: money('USD'), multiplier: one, to: states } : undefined;
  }
  const namedAt = word === 'hong' || word === 'new' ? at + 1 : at;
  const nation = nations[lexemeAt(tokens, namedAt)?.word ?? ''];
  if (nation !== undefined && names[lexemeAt(tokens, namedAt + 1)?.word ?? ''] !== undefined) {
    return { unit: money(nation), multiplier: one, to: namedAt + 2 };
  }
  const code = codes[word];
  if (code !== undefined) return { unit: money(code), multiplier: one, to: at + 1 };
  const base = names[word];
  if (base === undefined) return undefined;
  const whose = base === '$' ? statesBehind(tokens, at + 1) : undefined;
  if (whose !== undefined) return { unit: money('USD'), multiplier: one, to: whose };
  const sterling = lexemeAt(tokens, at + 1)?.word === 'sterling' ? at + 2 : at + 1;
  return { unit: money(base), multiplier: one, to: sterling };
}

/** `US` or `U.S.` behind the dollars, where no noun of its own follows that it could belong to. */
function statesBehind(tokens: Tokens, i: number): number | undefined {
  const to = unitedStates(tokens, i);
  return to !== undefined && tokens.kinds[to] === SIGN ? to : undefined;
}
