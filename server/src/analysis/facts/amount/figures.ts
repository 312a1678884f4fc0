import Fraction from 'fraction.js';
import { COMMA, EM_DASH, POINT, SLASH } from '../../text/sign-codes.ts';
import {
  isGlued,
  isSign,
  isSpaced,
  textBetween,
  tokenSpan,
  tokenText,
  wordCode,
  type Tokens,
} from '../../text/tokens.ts';
import { one, times } from '../../words/exact.ts';
import { crore, lakh, lexemeAt, wordTable } from '../../words/lexicon.ts';
import { multiplied } from '../../words/reading.ts';
import type { Statement } from '../fact.ts';
import { bareNumber, ordinalSuffix, type BareNumber, type Setting } from './bare-number.ts';
import { unitedStatesDollar } from './currency.ts';
import { isFigure, isHyphen } from './number-words.ts';
import { unitAfter } from './unit-after.ts';
import { unitBeforeFigure } from './unit-before.ts';
import type { WrittenUnit } from './written-unit.ts';

/** A statement in figures and the token past its last. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly to: number;
}

/** Multiples written behind a figure: `$1.5 million`, `$25M`, `$4.5 bn`. */
const multiples = wordTable<Fraction>({
  thousand: new Fraction(1e3),
  lakh: new Fraction(lakh),
  lakhs: new Fraction(lakh),
  lacs: new Fraction(lakh),
  crore: new Fraction(crore),
  crores: new Fraction(crore),
  million: new Fraction(1e6),
  billion: new Fraction(1e9),
  trillion: new Fraction(1e12),
  k: new Fraction(1e3),
  m: new Fraction(1e6),
  mm: new Fraction(1e6),
  mil: new Fraction(1e6),
  bn: new Fraction(1e9),
});

/**
 * Reads a statement in figures that starts at token `i`: `$1,662,050.00`, `66 2/3%`, `1½`, `U.S. $5 million`, `24th`,
 * `1:50`, `1/2 of 1%`. Undefined where none starts. In a bracket spaces may part thousands (`50 000`).
 */
export function figuresAt(tokens: Tokens, i: number, setting: Setting): ReadStatement | undefined {
  const before = unitBeforeFigure(tokens, i);
  const from = before?.to ?? i;
  const custom = before === undefined ? 'plain' : isDollar(before) ? 'dollars' : 'european';
  const bare = bareNumber(tokens, from, setting, custom);
  if (!bare) return undefined;
  const number = before?.unit === unitedStatesDollar && isSpaced(tokens, from) ? withPoints(tokens, from, bare) : bare;
  const ranked = before ? undefined : ordinalSuffix(tokens, number, setting);
  if (ranked)
    return asStatement(tokens, { start: i, from, number: ranked, unit: undefined, scale: one, to: ranked.to });
  const multiple = multipleBehind(tokens, number.to, before !== undefined);
  const scaled = multiple?.to ?? (before ? pastDashes(tokens, number.to) : number.to);
  const ofOne = multiple ? undefined : wholeOf(tokens, scaled);
  const after = before ? repeatedUnit(tokens, scaled, before) : unitAfter(tokens, ofOne ?? scaled);
  if (ofOne !== undefined && !after)
    return asStatement(tokens, { start: i, from, number, unit: before, scale: one, to: number.to });
  const own = before ? number : asBeside(tokens, from, number, setting, after);
  const read = multiple?.isShort ? withThousands(own) : after?.unit.kind === 'percent' ? parting(own) : own;
  const to = after?.to ?? ofOne ?? scaled;
  return asStatement(tokens, { start: i, from, number: read, unit: before ?? after, scale: multiple?.by ?? one, to });
}

/** A number as the unit behind it has one read its points and commas. */
function asBeside(
  tokens: Tokens,
  from: number,
  number: BareNumber,
  setting: Setting,
  unit: WrittenUnit | undefined,
): BareNumber {
  if (unit?.unit.kind === 'percent') return decimalComma(tokens, from) ?? number;
  const foreign = unit?.unit.kind === 'money' && !isDollar(unit);
  return foreign ? (bareNumber(tokens, from, setting, 'european') ?? number) : number;
}

/**
 * The token past the dashes that stand for cents: `€ 350.000,--`, `CHF 200,000.-`, `Rs. 5,00,000/-`; the token itself
 * where there are none.
 */
function pastDashes(tokens: Tokens, i: number): number {
  const isDash = (at: number): boolean => isGlued(tokens, at) && (isHyphen(tokens, at) || isSign(tokens, at, EM_DASH));
  if (
    !isGlued(tokens, i) ||
    !(isSign(tokens, i, COMMA) || isSign(tokens, i, POINT) || isSign(tokens, i, SLASH)) ||
    !isDash(i + 1)
  )
    return i;
  return isDash(i + 2) ? i + 3 : i + 2;
}

/**
 * A percentage with the comma of most countries but those that speak English, `7,25%`; where three digits follow it,
 * that is the second reading. Undefined for any other figure.
 */
function decimalComma(tokens: Tokens, i: number): BareNumber | undefined {
  const [text, whole = '', decimals = ''] = /^(\d{1,3}),(\d{1,9})$/.exec(tokenText(tokens, i)) ?? [];
  if (text === undefined) return undefined;
  const values = [new Fraction(`${whole}.${decimals}`)];
  const long = decimals.length === 3 && !whole.startsWith('0');
  if (long) values.unshift(new Fraction(whole + decimals));
  const readings = values.map((value) => ({ sense: 'cardinal' as const, value }));
  return { readings, to: i + 1, decimals: long ? 0 : decimals.length, certain: true, malformed: undefined };
}

const isDollar = ({ unit }: WrittenUnit): boolean => unit.base === '$' || unit.base === 'USD';

const pointed = /^[1-9]\d{0,2}\.(\d{3})$/;

/**
 * `US$ 300.000`, as they write it where points part thousands: a dollar whose country is named and that is set off by a
 * space is one of somewhere else. Dollars have no mils of nothing, so that is what three zeros say; with other digits
 * it is the second reading.
 */
function withPoints(tokens: Tokens, i: number, number: BareNumber): BareNumber {
  const [text, last] = pointed.exec(tokenText(tokens, i)) ?? [];
  if (text === undefined || number.to !== i + 1) return number;
  const whole = number.readings.map(({ sense, value }) => ({ sense, value: value.mul(1000) }));
  return last === '000'
    ? { ...number, readings: [...whole, ...number.readings], decimals: 0 }
    : { ...number, readings: [...number.readings, ...whole] };
}

/** A multiple behind a figure, the token past it, and whether it is the `M` that may stand for a thousand. */
interface Multiple {
  readonly by: Fraction;
  readonly to: number;
  readonly isShort: boolean;
}

/** Abbreviations only count behind a currency (`priced`); letters only where they touch the figure. */
function multipleBehind(tokens: Tokens, i: number, priced: boolean): Multiple | undefined {
  const at = isHyphen(tokens, i) ? i + 1 : i;
  const by = multiples[wordCode(tokens, at)];
  if (!by) return undefined;
  const word = lexemeAt(tokens, at)?.word ?? '';
  const apart = word !== 'mil' && tokenText(tokens, at) !== 'MM' && isSpaced(tokens, at);
  return word.length <= 3 && (!priced || apart) ? undefined : { by, to: at + 1, isShort: word === 'm' };
}

/** In converted text `12 1/2%` is printed `121/2%`: of a percentage nobody says how many halves it has. */
const parting = (number: BareNumber): BareNumber =>
  number.certain || number.readings[0]?.sense !== 'fraction'
    ? number
    : { ...number, readings: [...number.readings].reverse() };

/**
 * M is a million to most drafters and a thousand to bankers of an older school: a reading in thousands of what it
 * multiplies.
 */
const withThousands = (number: BareNumber): BareNumber => ({
  ...number,
  readings: [...number.readings, ...number.readings.map(({ sense, value }) => ({ sense, value: value.div(1000) }))],
});

/** What was read of a statement in figures: the tokens from `start` up to `to`, its bare number starting at `from`. */
interface ReadFigures {
  readonly start: number;
  readonly from: number;
  readonly number: BareNumber;
  readonly unit: WrittenUnit | undefined;
  readonly scale: Fraction;
  readonly to: number;
}

function asStatement(tokens: Tokens, { start, from, number, unit, scale, to }: ReadFigures): ReadStatement {
  const multiplier = unit ? times(unit.multiplier, scale) : scale;
  return {
    statement: {
      form: 'figures',
      at: tokenSpan(tokens, start, to),
      number: tokenSpan(tokens, from, number.to),
      readings: multiplied(number.readings, multiplier),
      unit: unit?.unit,
      multiplier,
      decimals: number.decimals,
      certain: number.certain,
      written: number.malformed === undefined ? '' : textBetween(tokens, start, to),
      malformed: number.malformed,
      misspelt: none,
      pieces: none,
    },
    to,
  };
}

const none: readonly never[] = [];

/** A second naming of the same currency behind the figure: `$15,000 USD`, `$3,460.00 U.S.`. */
function repeatedUnit(tokens: Tokens, i: number, before: WrittenUnit): WrittenUnit | undefined {
  const after = unitAfter(tokens, i);
  if (after?.unit.kind === before.unit.kind && after.multiplier === one) return after;
  if (lexemeAt(tokens, i)?.word === 'us') return { ...before, to: i + 1 };
  const bare =
    lexemeAt(tokens, i)?.word === 'u' && lexemeAt(tokens, i + 2)?.word === 's' && isSign(tokens, i + 1, POINT);
  return bare ? { ...before, to: isSign(tokens, i + 3, POINT) ? i + 4 : i + 3 } : undefined;
}

/** `of 1` before a percent sign, as in `1/2 of 1%`: the token past the 1. */
function wholeOf(tokens: Tokens, i: number): number | undefined {
  return lexemeAt(tokens, i)?.word === 'of' && isFigure(tokens, i + 1) && tokenText(tokens, i + 1) === '1'
    ? i + 2
    : undefined;
}
