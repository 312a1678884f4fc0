import { NEWLINE } from '../../text/sign-codes.ts';
import { columnGap, isCapital, lowerAt, tokenText, type Tokens } from '../../text/tokens.ts';

/** Words that point at a title or stand before one with a capital, and are no part of it. */
const outside = new Set(
  (
    'the a an this that these those such said each any every all no certain its our your his her their and or if as of in on by ' +
    'to for with from at under upon between among amongst pursuant per whereas dated made entered executed effective is was are ' +
    'be shall will section sections article exhibit schedule annex appendix attachment form re see title name of date witnesseth ' +
    'execution conformed composite copy draft page table contents recitals preamble reference terms'
  ).split(' '),
);

/** Whether a word points at a title or stands before one, and is no part of it. */
export const isBeside = (word: string): boolean => outside.has(word);

/** Whether a word is no part of a title; the letter of `Series A` is. */
export function isOutside(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (!outside.has(word)) return false;
  return !(word === 'a' && isCapital(tokens, i) && lettered.has(lowerAt(tokens, i - 1)));
}

const lettered = new Set(['series', 'class', 'tranche', 'term']);

/**
 * Whether a title ends between two tokens: they stand in different lines or columns, and one of them alone in capitals.
 */
export function endsTitle(tokens: Tokens, i: number, next: number): boolean {
  const from = tokens.origin + (tokens.ends[i] ?? 0);
  const to = tokens.origin + (tokens.starts[next] ?? 0);
  let parts = to - from >= columnGap;
  for (let at = from; at < to && !parts; at++) parts = tokens.text.charCodeAt(at) === NEWLINE;
  return parts && isUpper(tokens, i) !== isUpper(tokens, next);
}

const isUpper = (tokens: Tokens, i: number): boolean => {
  const text = tokenText(tokens, i);
  return text === text.toUpperCase() && text.length > 1;
};
