import { CLOSE, HYPHEN, OPEN } from '../../text/sign-codes.ts';
import type { LocalSpan } from '../../text/span.ts';
import { FIGURE, isSign, lowerAt, SIGN, tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isNumeral, lexemeAt, type Lexeme } from '../../words/lexicon.ts';
import { readNumber } from '../../words/reading.ts';
import type { LengthNumber, TimeLength, TimeUnit } from '../fact.ts';

const units: Readonly<Record<string, TimeUnit>> = {
  ...{ day: 'day', days: 'day', week: 'week', weeks: 'week' },
  ...{ month: 'month', months: 'month', year: 'year', years: 'year' },
};

/** Words between a number and its unit that leave the length what it is. Business days are other days. */
const plain = new Set(['consecutive', 'full', 'calendar', 'successive', 'whole']);

/** The most tokens of a length: `one hundred and twenty-five (125) consecutive months`. */
const longest = 12;

/** A length of time and the token past it. */
export interface ReadLength {
  readonly length: TimeLength;
  readonly from: number;
  readonly to: number;
}

/** The unit of time that the token names; undefined for any other word. */
export const timeUnitAt = (tokens: Tokens, i: number): TimeUnit | undefined => units[lowerAt(tokens, i)];

/**
 * A whole number and its unit from token `i` on: `ten (10) years`, `10 years`, `six-month`; undefined for any other
 * thing.
 */
export function lengthAt(tokens: Tokens, i: number): ReadLength | undefined {
  const first = numberAt(tokens, i);
  if (!first) return undefined;
  const second = isSign(tokens, first.to, OPEN) ? numberAt(tokens, first.to + 1) : undefined;
  const bracketed = second && isSign(tokens, second.to, CLOSE) ? second : undefined;
  // Two numbers that differ are held together elsewhere; which of them is meant is not known here.
  if (isSign(tokens, first.to, OPEN) && bracketed?.count !== first.count) return undefined;
  let to = bracketed ? bracketed.to + 1 : first.to;
  if (isHyphen(tokens, to)) to++;
  if (plain.has(lowerAt(tokens, to))) to++;
  const unit = timeUnitAt(tokens, to);
  if (unit === undefined || first.count === 0) return undefined;
  const numbers = bracketed ? [first.number, bracketed.number] : [first.number];
  return {
    length: {
      at: tokenSpan(tokens, i, to + 1),
      count: first.count,
      unit,
      unitAt: tokenSpan(tokens, to, to + 1),
      numbers,
    },
    from: i,
    to: to + 1,
  };
}

/** The length that ends right before token `to`; undefined where none does. */
export function lengthBefore(tokens: Tokens, to: number): ReadLength | undefined {
  if (timeUnitAt(tokens, to - 1) === undefined) return undefined;
  for (let from = Math.max(0, to - longest); from < to - 1; from++) {
    const read = lengthAt(tokens, from);
    if (read?.to === to) return isPartOfMore(tokens, from) ? undefined : read;
  }
  return undefined;
}

/** Whether the number is one of two: `2 1/2 years`, `4-5 years`, `three to five years`, `two (2) one-year terms`. */
function isPartOfMore(tokens: Tokens, from: number): boolean {
  const before = tokens.kinds[from - 1];
  if (before === FIGURE) return true;
  if (before === WORD) return /^(?:and|or|to)$/.test(lowerAt(tokens, from - 1)) || numberEndsAt(tokens, from - 1);
  if (isSign(tokens, from - 1, CLOSE)) return tokens.kinds[from - 2] === FIGURE;
  return from > 0 && !isSign(tokens, from - 1, OPEN) && tokens.gaps[from] === 0;
}

const numberEndsAt = (tokens: Tokens, i: number): boolean => isNumeral(lexemeAt(tokens, i));

interface ReadCount {
  readonly count: number;
  readonly number: LengthNumber;
  readonly to: number;
}

/** A whole number in figures or in words. */
function numberAt(tokens: Tokens, i: number): ReadCount | undefined {
  if (tokens.kinds[i] === FIGURE) {
    const digits = tokenText(tokens, i);
    if (!/^\d{1,4}$/.test(digits)) return undefined;
    const at = tokenSpan(tokens, i, i + 1);
    return { count: Number(digits), number: { form: 'figures', at, pieces: [at] }, to: i + 1 };
  }
  const words: Lexeme[] = [];
  let to = i;
  for (let at = i; at < i + longest; at++) {
    const lexeme = lexemeAt(tokens, at);
    const joins = words.length > 0 && (lexeme?.role === 'and' || isHyphen(tokens, at));
    if (!isNumeral(lexeme) && !joins) break;
    if (lexeme) words.push(lexeme);
    if (isNumeral(lexeme)) to = at + 1;
  }
  while (words.at(-1)?.role === 'and') words.pop();
  const reading = words.some(({ meant }) => meant !== undefined) ? undefined : readNumber(words)[0];
  if (reading?.sense !== 'cardinal' || reading.value.d !== 1n) return undefined;
  const pieces: LocalSpan[] = [];
  for (let at = i; at < to; at++) pieces.push(tokenSpan(tokens, at, at + 1));
  return { count: Number(reading.value.n), number: { form: 'words', at: tokenSpan(tokens, i, to), pieces }, to };
}

/** A hyphen, or a dash that stands for one in typeset text. */
export const isHyphen = (tokens: Tokens, i: number): boolean => {
  const code = tokens.codes[i] ?? 0;
  return isSign(tokens, i, HYPHEN) || (tokens.kinds[i] === SIGN && code >= 0x2010 && code <= 0x2013);
};
