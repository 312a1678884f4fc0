import { firstAtOrAfter } from './ordered.ts';
import { CLOSE, CLOSE_QUOTE, OPEN, OPEN_QUOTE, QUOTE } from './sign-codes.ts';
import { localSpan, type LocalSpan } from './span.ts';

/** A run of letters: `Hundred`, `Harlan's`. */
export const WORD = 1;
/** A run of digits with the points and commas inside it: `1,662,050.00`, `.001`, `4.2`. */
export const FIGURE = 2;
/** Any other single character that is not white space: `(`, `$`, `½`. */
export const SIGN = 3;

export type TokenKind = typeof WORD | typeof FIGURE | typeof SIGN;

/**
 * The tokens of one block, as parallel lists: token `i` has the kind `kinds[i]` and stands at `starts[i]` to `ends[i]`,
 * offsets from the block's start. Lists of numbers rather than a list of objects, because a draft has two hundred
 * thousand tokens in a megabyte and none of them outlives the reading of its block. Behind the last token stand some of
 * kind 0, so that a recogniser may look ahead without asking where the block ends.
 */
export interface Tokens {
  /** The text in which the offsets count from `origin`. */
  readonly text: string;
  readonly origin: number;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For a word its number in the dictionary, 0 when unknown; for a sign its code unit; for a figure 0. */
  readonly codes: Int32Array;
  /** 1 where white space stands between the token and the one before it, or it is the first; else 0. */
  readonly gaps: Uint8Array;
}

/** Whether white space stands before the token; false behind the last one. */
export const isSpaced = (tokens: Tokens, i: number): boolean => tokens.gaps[i] === 1;

/** Whether the token touches the one before it. */
export const isGlued = (tokens: Tokens, i: number): boolean => i > 0 && i < tokens.count && tokens.gaps[i] === 0;

/** Whether the token is the sign with that code unit. */
export const isSign = (tokens: Tokens, i: number, code: number): boolean =>
  tokens.kinds[i] === SIGN && tokens.codes[i] === code;

/** Whether a double quotation mark stands at the token, a straight or a curly one. */
export const isDoubleQuote = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, QUOTE) || isSign(tokens, i, OPEN_QUOTE) || isSign(tokens, i, CLOSE_QUOTE);

/** Whether the token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== WORD) return false;
  const code = tokens.text.charCodeAt(tokens.origin + (tokens.starts[i] ?? 0));
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(tokenText(tokens, i));
}

/** The first token that starts at the offset or behind it; the number of tokens where none does. */
export const tokenFrom = ({ starts, count }: Tokens, offset: number): number =>
  firstAtOrAfter(count, (i) => starts[i] ?? 0, offset);

/** The token as it is written. */
export const tokenText = (tokens: Tokens, i: number): string =>
  tokens.text.slice(tokens.origin + (tokens.starts[i] ?? 0), tokens.origin + (tokens.ends[i] ?? 0));

/** The fewest spaces that part two columns; words of a sentence never stand so far apart. */
export const columnGap = 4;

/** What stands between the token and the one before it: white space, and what gives no token. */
export const gapBefore = ({ text, origin, starts, ends }: Tokens, i: number): string =>
  text.slice(origin + (ends[i - 1] ?? 0), origin + (starts[i] ?? 0));

/** Whether nothing stands before the token in its line. */
export const opensLine = (tokens: Tokens, i: number): boolean => i === 0 || gapBefore(tokens, i).includes('\n');

/** Whether figures stand in one word with the token, before it or behind it: `T1A`. */
export const touchesFigure = (tokens: Tokens, i: number): boolean =>
  (isGlued(tokens, i) && tokens.kinds[i - 1] === FIGURE) || (isGlued(tokens, i + 1) && tokens.kinds[i + 1] === FIGURE);

/** The number in the dictionary of the word at the token; 0 for what is no word, and for an unknown one. */
export const wordCode = (tokens: Tokens, i: number): number => (tokens.kinds[i] === WORD ? (tokens.codes[i] ?? 0) : 0);

/** Whether a word to which a table by number gives a meaning is among the tokens from one up to another. */
export function holdsMeaning(
  tokens: Tokens,
  meanings: readonly unknown[],
  from = 0,
  to: number = tokens.count,
): boolean {
  for (let i = from; i < to; i++) if (meanings[wordCode(tokens, i)]) return true;
  return false;
}

/** Whether a word is among the tokens from one up to another. */
export function holdsLetters({ kinds }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kinds[i] === WORD) return true;
  return false;
}

/** Whether the sign with that code unit is among the tokens from one up to another. */
export function holdsSign(tokens: Tokens, code: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSign(tokens, i, code)) return true;
  return false;
}

/** The word in lower case; empty where a figure, a sign or nothing stands. */
export const lowerAt = (tokens: Tokens, i: number): string =>
  tokens.kinds[i] === WORD ? tokenText(tokens, i).toLowerCase() : '';

/** The span of the tokens `from` up to, not including, `to`, from the block's start. */
export const tokenSpan = ({ starts, ends }: Tokens, from: number, to: number): LocalSpan =>
  localSpan(starts[from] ?? 0, ends[to - 1] ?? 0);

/** The tokens `from` up to, not including, `to`, as if nothing stood between them. */
export function tightText(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += tokenText(tokens, i);
  return text;
}

/** The tokens `from` up to, not including, `to`, with a single space where white space stands. */
export function textBetween(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += (i > from && isSpaced(tokens, i) ? ' ' : '') + tokenText(tokens, i);
  return text;
}

/** The token of the bracket that closes the one at `open`, within so many tokens; undefined where none does. */
export function bracketEnd(tokens: Tokens, open: number, reach: number): number | undefined {
  let depth = 0;
  for (let at = open; at < open + reach && at < tokens.count; at++) {
    if (isSign(tokens, at, OPEN)) depth++;
    else if (isSign(tokens, at, CLOSE) && --depth === 0) return at;
  }
  return undefined;
}
