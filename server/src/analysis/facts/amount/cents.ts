import Fraction from 'fraction.js';
import { APOSTROPHE, OPEN, SLASH } from '../../text/sign-codes.ts';
import { isGlued, isSign, tokenText, wordCode, type Tokens } from '../../text/tokens.ts';
import { zero } from '../../words/exact.ts';
import { lexemeAt, wordTable, type Lexeme } from '../../words/lexicon.ts';
import { cardinal, readNumber } from '../../words/reading.ts';
import { bareNumber } from './bare-number.ts';
import { isFigure, numberRunAt } from './number-words.ts';

/** The part of a sum that is less than one of its currency, and the token past it. */
export interface Cents {
  readonly value: Fraction;
  readonly to: number;
}

/** `No/100`, `00/100ths`, `XX/100`, `50/100`, `no one-hundredths` at the token. */
export function hundredthsAt(tokens: Tokens, i: number): Cents | undefined {
  if (lexemeAt(tokens, i)?.role === 'no') {
    const run = numberRunAt(tokens, i + 1);
    const [part] = run ? readNumber(run.words).filter(({ sense }) => sense === 'fraction') : [];
    if (run && part?.value.equals(hundredth)) return { value: zero, to: run.to };
  }
  if (!isSign(tokens, i + 1, SLASH) || !isFigure(tokens, i + 2) || tokenText(tokens, i + 2) !== '100') return undefined;
  const word = lexemeAt(tokens, i)?.word;
  const none = word === 'no' || word === 'xx' || word === 'zero';
  const digits = isFigure(tokens, i) ? tokenText(tokens, i) : '';
  if (!none && !/^\d{1,2}$/.test(digits)) return undefined;
  const suffix = lexemeAt(tokens, i + 3)?.word;
  let to = i + 3;
  if ((suffix === 'th' || suffix === 'ths' || suffix === 's') && isGlued(tokens, to)) to++;
  else if (tokens.codes[to] === APOSTROPHE && lexemeAt(tokens, to + 1)?.word === 's') to += 2;
  return { value: new Fraction(none ? 0 : Number(digits), 100), to };
}

const hundredth = new Fraction(1, 100);

/** `cents fifty` at the token, behind a sum whose currency stands before it: `Ringgit Malaysia Ten and cents fifty`. */
export function centsNamed(tokens: Tokens, i: number): Cents | undefined {
  const run = lexemeAt(tokens, i)?.word === 'cents' ? numberRunAt(tokens, i + 1) : undefined;
  const count = run && cardinal(run.words);
  const ends = run && (lexemeAt(tokens, run.to)?.word === 'only' || isSign(tokens, run.to, OPEN));
  return ends && count !== undefined && count <= 99n ? { value: new Fraction(count, 100n), to: run.to } : undefined;
}

/** What a hundredth of a currency is called. */
const hundredths = wordTable<true>({
  ...{ cent: true, cents: true, centavo: true, centavos: true, pence: true, penny: true },
  ...{ paise: true, paisa: true, sen: true, centime: true, centimes: true },
});

/** `fifty-two cents`, `twelve and one-half cents`, `12 1/2 cents`, `no cents`, `00 cents` at the token. */
export function centsAt(tokens: Tokens, i: number): Cents | undefined {
  const isCents = (at: number): boolean => hundredths[wordCode(tokens, at)] === true;
  if (lexemeAt(tokens, i)?.role === 'no' && isCents(i + 1)) return { value: zero, to: i + 2 };
  const figure = isFigure(tokens, i) ? bareNumber(tokens, i) : undefined;
  const run = figure ? undefined : numberRunAt(tokens, i);
  const to = figure?.to ?? run?.to ?? i;
  const [count] = figure?.readings ?? readNumber(run?.words ?? []);
  if (!count || count.sense === 'ordinal' || count.value.compare(100) >= 0 || !isCents(to)) return undefined;
  return { value: count.value.div(100), to: to + 1 };
}

/** From this number on nobody counts cents. */
const many = 1000n;

/**
 * What words come to that count dollars and cents without naming the dollars, `Nine Thousand and four cents`; undefined
 * for those that count cents and nothing else, `one hundred and five cents`.
 */
export function dollarsAndCents(words: readonly Lexeme[]): Fraction | undefined {
  const at = words.findLastIndex(({ role }) => role === 'and');
  if (at <= 0) return undefined;
  const dollars = cardinal(words.slice(0, at));
  const part = cardinal(words.slice(at + 1));
  if (dollars === undefined || dollars < many || part === undefined || part > 99n) return undefined;
  return new Fraction(dollars * 100n + part, 100n);
}
