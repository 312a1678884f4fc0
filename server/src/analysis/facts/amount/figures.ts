import Fraction from 'fraction.js';
import { localSpan } from '../../text/span.ts';
import { FIGURE, SIGN, textBetween, tokenText, type Tokens, isGlued, isSpaced, isSign } from '../../text/tokens.ts';
import { one, times } from '../../words/exact.ts';
import { readFigure, type FigureCustom } from '../../words/figure.ts';
import type { NumberSense, Reading } from '../../words/reading.ts';
import type { Statement } from '../fact.ts';
import { isFigure, isHyphen, lexemeAt } from './number-words.ts';
import { unitAfter, unitBeforeFigure, type WrittenUnit } from './unit.ts';

/** A statement in figures and the token past its last. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly to: number;
}

const COLON = 58;
const SLASHES = new Set([47, 0x2044, 0x2215]);

const vulgar: Readonly<Record<number, readonly [number, number]>> = {
  0xbd: [1, 2],
  0xbc: [1, 4],
  0xbe: [3, 4],
  0x2150: [1, 7],
  0x2151: [1, 9],
  0x2152: [1, 10],
  0x2153: [1, 3],
  0x2154: [2, 3],
  0x2155: [1, 5],
  0x2156: [2, 5],
  0x2157: [3, 5],
  0x2158: [4, 5],
  0x2159: [1, 6],
  0x215a: [5, 6],
  0x215b: [1, 8],
  0x215c: [3, 8],
  0x215d: [5, 8],
  0x215e: [7, 8],
};

/** The bare number of a statement in figures, before its unit. */
interface BareNumber {
  readonly readings: readonly Reading[];
  readonly to: number;
  readonly decimals: number;
  readonly certain: boolean;
  readonly malformed: string | undefined;
}

/** Multiples written behind a figure: `$1.5 million`, `$25M`, `$4.5 bn`. */
const multiples: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mil: 1e6,
  bn: 1e9,
};

/**
 * Reads a statement in figures that starts at token `i`: `$1,662,050.00`, `66 2/3%`, `1½`, `U.S. $5 million`, `24th`, `1:50`,
 * `1/2 of 1%`. Undefined where none starts. Within brackets (`bracketed`) spaces may part thousands (`50 000`).
 */
export function figuresAt(tokens: Tokens, i: number, bracketed: boolean): ReadStatement | undefined {
  const before = unitBeforeFigure(tokens, i);
  const from = before?.to ?? i;
  const custom = before === undefined ? 'plain' : ['$', 'USD'].includes(before.unit.base) ? 'dollars' : 'european';
  const number = bareNumber(tokens, from, bracketed, custom);
  if (!number) return undefined;
  const ranked = before ? undefined : ordinalSuffix(tokens, number, bracketed);
  if (ranked)
    return ranked.to > from
      ? asStatement(tokens, i, from, { ...number, ...ranked }, undefined, undefined, one)
      : undefined;
  const multipleAt = isHyphen(tokens, number.to) ? number.to + 1 : number.to;
  const multipleWord = lexemeAt(tokens, multipleAt)?.word ?? '';
  // Abbreviations only count behind a currency; letters only where they touch the figure.
  const short = multipleWord.length <= 3;
  const apart = multipleWord !== 'mil' && isSpaced(tokens, multipleAt);
  const multiple = short && (!before || apart) ? undefined : multiples[multipleWord];
  const afterMultiple = multiple === undefined ? number.to : multipleAt + 1;
  const ofOne = multiple === undefined ? wholeOf(tokens, afterMultiple) : undefined;
  const after = before ? repeatedUnit(tokens, afterMultiple, before) : unitAfter(tokens, ofOne ?? afterMultiple);
  const to = after?.to ?? ofOne ?? afterMultiple;
  if (ofOne !== undefined && !after) return asStatement(tokens, i, from, number, before, undefined, one);
  const scale = multiple === undefined ? one : new Fraction(multiple);
  // M is a million to most drafters and a thousand to bankers of an older school.
  const thousands = multiple !== undefined && multipleWord === 'm' ? number.readings.map(inThousands) : [];
  const readings = [...number.readings, ...thousands];
  return asStatement(tokens, i, from, { ...number, readings, to }, before ?? after, number.to, scale);
}

/** A reading of a number whose M means a thousand, in the millions that it is about to be multiplied by. */
const inThousands = ({ sense, value }: Reading): Reading => ({ sense, value: value.div(1000) });

function asStatement(
  tokens: Tokens,
  first: number,
  from: number,
  number: BareNumber,
  written: WrittenUnit | undefined,
  numberTo: number | undefined,
  scale: Fraction,
): ReadStatement {
  const end = (token: number): number => tokens.ends[token - 1] ?? 0;
  const multiplier = written ? times(written.multiplier, scale) : scale;
  const readings =
    multiplier === one
      ? number.readings
      : number.readings.map(({ sense, value }) => ({ sense, value: times(value, multiplier) }));
  return {
    statement: {
      form: 'figures',
      at: localSpan(tokens.starts[first] ?? 0, end(number.to)),
      number: localSpan(tokens.starts[from] ?? 0, end(numberTo ?? number.to)),
      readings,
      unit: written?.unit,
      multiplier,
      decimals: number.decimals,
      certain: number.certain,
      written: number.malformed === undefined ? '' : textBetween(tokens, first, number.to),
      malformed: number.malformed,
      misspelt: [],
      pieces: [],
    },
    to: number.to,
  };
}

/** A second naming of the same currency behind the figure: `$15,000 USD`, `$4,950.00 U.S.`. */
function repeatedUnit(tokens: Tokens, i: number, before: WrittenUnit): WrittenUnit | undefined {
  const after = unitAfter(tokens, i);
  if (after?.unit.kind === before.unit.kind && after.multiplier === one) return after;
  if (lexemeAt(tokens, i)?.word === 'us') return { ...before, to: i + 1 };
  const bare = lexemeAt(tokens, i)?.word === 'u' && lexemeAt(tokens, i + 2)?.word === 's' && isSign(tokens, i + 1, 46);
  return bare ? { ...before, to: isSign(tokens, i + 3, 46) ? i + 4 : i + 3 } : undefined;
}

/** `of 1` before a percent sign, as in `1/2 of 1%`: the token past the 1. */
function wholeOf(tokens: Tokens, i: number): number | undefined {
  return lexemeAt(tokens, i)?.word === 'of' && isFigure(tokens, i + 1) && tokenText(tokens, i + 1) === '1'
    ? i + 2
    : undefined;
}

function bareNumber(tokens: Tokens, i: number, bracketed: boolean, custom: FigureCustom): BareNumber | undefined {
  const alone = vulgarAt(tokens, i);
  if (alone) return { readings: [fraction(alone)], to: i + 1, decimals: 0, certain: true, malformed: undefined };
  if (!isFigure(tokens, i)) return undefined;
  const text = tokenText(tokens, i);
  const ratio = ratioAt(tokens, i, text);
  if (ratio) return ratio;
  const quotient = quotientAt(tokens, i);
  if (quotient) return quotient;
  const { values, decimals, malformed } = readFigure(text, custom);
  const mixed = values.length > 0 && decimals === 0 ? mixedTail(tokens, i + 1) : undefined;
  if (mixed) {
    const readings = values.map((value) => fraction(value.add(mixed.value)));
    return { readings, to: mixed.to, decimals: 0, certain: true, malformed: undefined };
  }
  const spaced = bracketed ? spacedThousands(tokens, i) : undefined;
  if (spaced) return spaced;
  const readings: Reading[] = values.map((value) => ({ sense: 'cardinal', value }));
  return { readings, to: i + 1, decimals, certain: true, malformed };
}

const fraction = (value: Fraction): Reading => ({ sense: 'fraction', value });

const vulgarAt = (tokens: Tokens, i: number): Fraction | undefined => {
  const parts = tokens.kinds[i] === SIGN ? vulgar[tokens.codes[i] ?? 0] : undefined;
  return parts && new Fraction(parts[0], parts[1]);
};

const isSlash = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === SIGN && SLASHES.has(tokens.codes[i] ?? 0);

/** `1:50`, `1.25:1`, `1-for-50`, `4 to 1`: two figures that stand in a ratio. */
function ratioAt(tokens: Tokens, i: number, first: string): BareNumber | undefined {
  let at = i + 1;
  if (isSign(tokens, at, COLON)) at++;
  else {
    const joined = isHyphen(tokens, at) ? at + 1 : at;
    if (lexemeAt(tokens, joined)?.word !== 'for') return undefined;
    at = isHyphen(tokens, joined + 1) ? joined + 2 : joined + 1;
  }
  if (!isFigure(tokens, at)) return undefined;
  const [a] = readFigure(first).values;
  const [b] = readFigure(tokenText(tokens, at)).values;
  if (!a || !b || b.equals(0)) return undefined;
  return {
    readings: [{ sense: 'ratio', value: a.div(b) }],
    to: at + 1,
    decimals: 0,
    certain: true,
    malformed: undefined,
  };
}

const plainDigits = /^\d+$/;

/** `2/3`, `1/60th`, `11∕2` (where the whole number may have run into the fraction). */
function quotientAt(tokens: Tokens, i: number): BareNumber | undefined {
  if (!isSlash(tokens, i + 1) || !isFigure(tokens, i + 2)) return undefined;
  const top = tokenText(tokens, i);
  const bottom = tokenText(tokens, i + 2);
  if (!plainDigits.test(top) || !plainDigits.test(bottom) || /^0+$/.test(bottom)) return undefined;
  const readings = [fraction(new Fraction(BigInt(top), BigInt(bottom)))];
  // In converted text a mixed number may have run together: 1 1/2 is printed 11/2.
  const whole = top.slice(0, -bottom.length);
  if (whole !== '') {
    const part = new Fraction(BigInt(top.slice(-bottom.length)), BigInt(bottom));
    readings.push(fraction(part.add(new Fraction(BigInt(whole)))));
  }
  const suffix = lexemeAt(tokens, i + 3)?.word;
  const ranked = (suffix === 'th' || suffix === 'ths' || suffix === 'rd') && isGlued(tokens, i + 3);
  return { readings, to: ranked ? i + 4 : i + 3, decimals: 0, certain: whole === '', malformed: undefined };
}

/** Behind a whole number, the fraction that goes with it: ` 2/3`, `-1/2`, `- 1/2`, `½`. */
function mixedTail(tokens: Tokens, i: number): { value: Fraction; to: number } | undefined {
  const at = isHyphen(tokens, i) || lexemeAt(tokens, i)?.role === 'and' ? i + 1 : i;
  const sign = vulgarAt(tokens, at);
  if (sign) return { value: sign, to: at + 1 };
  const quotient = isFigure(tokens, at) ? quotientAt(tokens, at) : undefined;
  const value = quotient?.certain ? quotient.readings[0]?.value : undefined;
  return quotient && value && value.compare(1) < 0 ? { value, to: quotient.to } : undefined;
}

/** `50 000`, `1 250 000`, `$30, 000`: read for agreement only, since a space more often parts two numbers. */
function spacedThousands(tokens: Tokens, i: number): BareNumber | undefined {
  let joined = tokenText(tokens, i);
  let at = i + 1;
  for (;;) {
    const group = isSign(tokens, at, 44) ? at + 1 : at;
    if (!isFigure(tokens, group) || !isSpaced(tokens, group)) break;
    const next = tokenText(tokens, group);
    if (!/^\d{3}(?:[.,]\d+)?$/.test(next)) break;
    joined += next;
    at = group + 1;
  }
  if (at === i + 1) return undefined;
  const { values, decimals } = readFigure(joined.replaceAll(',', ''));
  const readings: Reading[] = values.map((value) => ({ sense: 'cardinal', value }));
  return { readings, to: at, decimals, certain: false, malformed: undefined };
}

/** `st`, `nd`, `rd`, `th` behind the figure, glued or, within brackets, spaced. */
function ordinalSuffix(
  tokens: Tokens,
  number: BareNumber,
  bracketed: boolean,
): { readings: readonly Reading[]; to: number } | undefined {
  const word = lexemeAt(tokens, number.to)?.word;
  if (word !== 'st' && word !== 'nd' && word !== 'rd' && word !== 'th') return undefined;
  if (isSpaced(tokens, number.to) && !bracketed) return undefined;
  const sense: NumberSense = 'ordinal';
  return { readings: number.readings.map(({ value }) => ({ sense, value })), to: number.to + 1 };
}

/** Whether the token is a figure that can be a count: no decimals, no commas. */
export const isBareInteger = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE && plainDigits.test(tokenText(tokens, i));
