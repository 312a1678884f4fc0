import Fraction from 'fraction.js';
import { APOSTROPHE, COLON, COMMA, CURLED_APOSTROPHE, OPEN, SLASH } from '../../text/sign-codes.ts';
import { FIGURE, isGlued, isSign, isSpaced, SIGN, tokenText, wordCode, type Tokens } from '../../text/tokens.ts';
import { readFigure, type FigureCustom } from '../../words/figure.ts';
import { lexemeAt, wordTable } from '../../words/lexicon.ts';
import type { Reading } from '../../words/reading.ts';
import { isFigure, isHyphen } from './number-words.ts';

/** The signs of fractions, by code unit. */
const vulgar = new Map(
  Object.entries({
    ...{ '½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3', '⅐': '1/7', '⅑': '1/9', '⅒': '1/10' },
    ...{ '⅕': '1/5', '⅖': '2/5', '⅗': '3/5', '⅘': '4/5', '⅙': '1/6', '⅚': '5/6' },
    ...{ '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8' },
  }).map(([sign, value]) => [sign.charCodeAt(0), new Fraction(value)]),
);

/** The bare number of a statement in figures, before its unit. */
export interface BareNumber {
  readonly readings: readonly Reading[];
  readonly to: number;
  readonly decimals: number;
  readonly certain: boolean;
  readonly malformed: string | undefined;
}

/** Where a figure stands. In a bracket, where nothing else stands, it may be written more freely. */
export type Setting = 'text' | 'bracket';

/** The number in figures that starts at token `i`; undefined where none starts. */
export function bareNumber(
  tokens: Tokens,
  i: number,
  setting: Setting = 'text',
  custom: FigureCustom = 'plain',
): BareNumber | undefined {
  const bracketed = setting === 'bracket';
  const alone = vulgarAt(tokens, i);
  if (alone) return { readings: [fraction(alone)], to: i + 1, decimals: 0, certain: true, malformed: undefined };
  if (!isFigure(tokens, i)) return undefined;
  const text = tokenText(tokens, i);
  const ratio = custom === 'plain' ? ratioAt(tokens, i, setting) : undefined;
  if (ratio) return ratio;
  const quotient = quotientAt(tokens, i);
  if (quotient) return quotient;
  const parted = apostropheThousands(tokens, i) ?? (custom === 'dollars' ? doubleComma(tokens, i) : undefined);
  if (parted) return parted;
  const { values: read, decimals, malformed } = readFigure(text, custom);
  // Where no currency is named, the point of "(12.000)" is one of decimals, unless the words say that it parts
  // thousands.
  const values =
    bracketed && custom === 'plain' && /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? [...read, ...thousandfold(read)] : read;
  // "$.33 1/3": behind cents the fraction is one of a cent.
  const cents = custom === 'dollars' && decimals === 2;
  const mixed = values.length > 0 && (decimals === 0 || cents) ? mixedTail(tokens, i + 1, setting) : undefined;
  if (mixed) {
    const part = cents ? mixed.value.div(100) : mixed.value;
    const readings = values.map((value) => fraction(value.add(part)));
    return { readings, to: mixed.to, decimals: 0, certain: true, malformed: undefined };
  }
  // "R 100 000 (one hundred thousand Rand)": behind a currency that is no dollar, a space parts thousands.
  const spaced = bracketed || custom === 'european' ? spacedThousands(tokens, i) : undefined;
  if (spaced && bracketed) return custom === 'european' ? { ...spaced, certain: true } : spaced;
  if (spaced && isSign(tokens, spaced.to, OPEN)) return { ...spaced, certain: true };
  const readings: Reading[] = values.map((value) => ({ sense: 'cardinal', value }));
  return { readings, to: i + 1, decimals, certain: true, malformed };
}

/** `$9,,110`: a comma typed twice, behind a dollar sign and before three digits; what it says is not read. */
function doubleComma(tokens: Tokens, i: number): BareNumber | undefined {
  const isComma = (at: number): boolean => isGlued(tokens, at) && isSign(tokens, at, COMMA);
  if (!isComma(i + 1) || !isComma(i + 2) || !isFigure(tokens, i + 3) || !isGlued(tokens, i + 3)) return undefined;
  if (!/^\d{1,3}(?:,\d{3})*$/.test(tokenText(tokens, i))) return undefined;
  if (!/^\d{3}(?:,\d{3})*(?:\.\d{2})?$/.test(tokenText(tokens, i + 3))) return undefined;
  return { readings: [], to: i + 4, decimals: 0, certain: true, malformed: 'it has two commas together' };
}

const thousandfold = (values: readonly Fraction[]): readonly Fraction[] => values.map((value) => value.mul(1000));

const fraction = (value: Fraction): Reading => ({ sense: 'fraction', value });

function vulgarAt(tokens: Tokens, i: number): Fraction | undefined {
  const code = tokens.codes[i] ?? 0;
  return tokens.kinds[i] === SIGN && code > 127 ? vulgar.get(code) : undefined;
}

/** Whether the token is a slash, or one of the signs that stand for it in fractions. */
const isSlash = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, SLASH) || isSign(tokens, i, 0x2044) || isSign(tokens, i, 0x2215);

/**
 * `1:50`, `1.25:1`, `1-for-50`, `1.25 to 1.00`: two figures that stand in a ratio. `4 to 1` may be a range, but not in
 * brackets.
 */
function ratioAt(tokens: Tokens, i: number, setting: Setting): BareNumber | undefined {
  const first = tokenText(tokens, i);
  const bracketed = setting === 'bracket';
  let at = i + 1;
  // "The total is 1,500: 1,000 shares of one class and 500 of another": a colon that announces is set off only behind.
  const announces = !bracketed && isSpaced(tokens, at + 1) && !isSpaced(tokens, at);
  if (isSign(tokens, at, COLON)) {
    if (announces) return undefined;
    at++;
  } else {
    const joined = isHyphen(tokens, at) ? at + 1 : at;
    const word = lexemeAt(tokens, joined)?.word;
    at = isHyphen(tokens, joined + 1) ? joined + 2 : joined + 1;
    const one = bracketed ? /^1(?:\.0+)?$/ : /^1\.0+$/;
    const toOne = word === 'to' && (one.test(tokenText(tokens, at)) || (joined > i + 1 && at > joined + 1));
    // "251,000 for 2006" says what a year is given.
    const forOther = word === 'for' && (joined > i + 1 || !/^(?:19|20)\d\d$/.test(tokenText(tokens, at)));
    if (!forOther && !toOne) return undefined;
  }
  if (!isFigure(tokens, at)) return undefined;
  const [a] = readFigure(first).values;
  const [b] = readFigure(tokenText(tokens, at)).values;
  if (!a || !b || b.equals(0)) return undefined;
  return {
    readings: [{ sense: 'ratio', value: a.div(b) }],
    to: at + 1,
    decimals: /\.(\d+)$/.exec(first)?.[1]?.length ?? 0,
    certain: true,
    malformed: undefined,
  };
}

const plainDigits = /^\d+$/;

/**
 * `2/3`, `1/60th`, `1/1,000,000`, `11∕2` (where the whole number may have run into the fraction); not the month and the
 * day of `1/15/2004`.
 */
function quotientAt(tokens: Tokens, i: number): BareNumber | undefined {
  if (!isSlash(tokens, i + 1) || !isFigure(tokens, i + 2) || isSlash(tokens, i + 3)) return undefined;
  const top = tokenText(tokens, i);
  const divisor = tokenText(tokens, i + 2);
  const bottom = /^\d{1,3}(?:,\d{3})+$/.test(divisor) ? divisor.replaceAll(',', '') : divisor;
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

/**
 * Behind a whole number, the fraction that goes with it: ` 2/3`, `-1/2`, `- 1/2`, `½`; in a bracket one that is a whole
 * by a slip, `5-8/8`, too.
 */
function mixedTail(tokens: Tokens, i: number, setting: Setting): { value: Fraction; to: number } | undefined {
  const at = isHyphen(tokens, i) || lexemeAt(tokens, i)?.role === 'and' ? i + 1 : i;
  const sign = vulgarAt(tokens, at);
  if (sign) return { value: sign, to: at + 1 };
  const quotient = isFigure(tokens, at) ? quotientAt(tokens, at) : undefined;
  const value = quotient?.certain ? quotient.readings[0]?.value : undefined;
  return quotient && value && value.compare(1) < (setting === 'bracket' ? 1 : 0)
    ? { value, to: quotient.to }
    : undefined;
}

/** `40'000`, `1'250'000.50`: thousands as Swiss drafters part them. */
function apostropheThousands(tokens: Tokens, i: number): BareNumber | undefined {
  let joined = tokenText(tokens, i);
  let at = i + 1;
  while (
    (isSign(tokens, at, APOSTROPHE) || isSign(tokens, at, CURLED_APOSTROPHE)) &&
    isGlued(tokens, at) &&
    isFigure(tokens, at + 1) &&
    isGlued(tokens, at + 1) &&
    /^\d{3}(?:\.\d+)?$/.test(tokenText(tokens, at + 1)) &&
    /^[1-9]\d*$/.test(joined)
  ) {
    joined += tokenText(tokens, at + 1);
    at += 2;
  }
  if (at === i + 1 || !/^\d{1,3}$/.test(tokenText(tokens, i))) return undefined;
  const { values, decimals } = readFigure(joined);
  const readings: Reading[] = values.map((value) => ({ sense: 'cardinal', value }));
  return { readings, to: at, decimals, certain: true, malformed: undefined };
}

/** `50 000`, `1 250 000`, `$30, 000`: read for agreement only, since a space more often parts two numbers. */
function spacedThousands(tokens: Tokens, i: number): BareNumber | undefined {
  let joined = tokenText(tokens, i);
  let at = i + 1;
  for (;;) {
    const group = isSign(tokens, at, COMMA) ? at + 1 : at;
    if (!isFigure(tokens, group) || !isSpaced(tokens, group)) break;
    const next = tokenText(tokens, group);
    if (!/^\d{3}(?:[.,]\d+)?$/.test(next)) break;
    joined += next;
    at = group + 1;
  }
  if (at === i + 1) return undefined;
  const { values, decimals } = readFigure(joined.replace(/,(?=\d\d?$)/, '.').replaceAll(',', ''));
  const readings: Reading[] = values.map((value) => ({ sense: 'cardinal', value }));
  return { readings, to: at, decimals, certain: false, malformed: undefined };
}

/**
 * The number as a rank, with `st`, `nd`, `rd`, `th` or the `d` of legal style (`22d`) behind the figure, glued or,
 * within brackets, spaced.
 */
export function ordinalSuffix(tokens: Tokens, number: BareNumber, setting: Setting): BareNumber | undefined {
  const apart = isSpaced(tokens, number.to);
  if (!ordinalEndings[wordCode(tokens, number.to)] || (apart && setting === 'text')) return undefined;
  const short = lexemeAt(tokens, number.to)?.word === 'd';
  if (short && (apart || !number.readings.every(({ value }) => takesShort(value)))) return undefined;
  return { ...number, readings: number.readings.map(({ value }) => ({ sense: 'ordinal', value })), to: number.to + 1 };
}

/** Whether a rank ends in 2 or 3, as those do that legal style writes with a bare `d`. */
const takesShort = (value: Fraction): boolean => value.d === 1n && /(?:^|[^1])[23]$/.test(String(value.n));

const ordinalEndings = wordTable<true>({ st: true, nd: true, rd: true, th: true, d: true });

/** Whether the token is a figure that can be a count: no decimals, no commas. */
export const isBareInteger = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE && plainDigits.test(tokenText(tokens, i));
