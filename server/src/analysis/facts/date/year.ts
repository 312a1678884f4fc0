import { CLOSE, HYPHEN, OPEN, POINT } from '../../text/sign-codes.ts';
import {
  FIGURE,
  gapBefore,
  isCapital,
  isSign,
  lowerAt,
  SIGN,
  tokenSpan,
  tokenText,
  type Tokens,
} from '../../text/tokens.ts';
import { isNumeral, lexemeAt, type Lexeme } from '../../words/lexicon.ts';
import { readNumber } from '../../words/reading.ts';
import type { DateStatement } from '../fact.ts';
import { figures, pastComma, words } from './part.ts';

/** A year as it is stated behind a month or a day, in one form or in two; of two that differ, what the first says. */
export interface ReadYear {
  readonly year: number;
  readonly statements: readonly DateStatement[];
  /** Past its last token. */
  readonly to: number;
}

/** The most words in which a year is looked for; no year has so many. */
const longest = 8;

/**
 * Whether what stands before a year asks for one, as `day of April` does. Behind a bare day, `April 24`, none need
 * follow, and only words for a year of our time are one.
 */
export type Lead = 'asks' | 'bare';

/**
 * The year at token `i`: `2003`, `, 2003`, `, A.D. 2003`, `in the year 2003`,
 * `in the year of our Lord two thousand three (2003)`.
 */
export function yearFrom(tokens: Tokens, i: number, lead: Lead = 'bare'): ReadYear | undefined {
  const at = pastComma(tokens, i);
  const said = inTheYear(tokens, at);
  const from = said ?? annoDomini(tokens, at) ?? (lowerAt(tokens, at) === 'of' ? at + 1 : at);
  const year = digitsAt(tokens, from) ?? (from > i || lead === 'asks' ? slipAt(tokens, from) : undefined);
  if (year !== undefined) return figureYear(tokens, from, year);
  return spokenYear(tokens, from, said === undefined ? lead : 'asks');
}

/** Past `in the year`, `of the year`, `in the year of`, `in the year of our Lord`. */
function inTheYear(tokens: Tokens, i: number): number | undefined {
  const first = lowerAt(tokens, i);
  if ((first !== 'in' && first !== 'of') || lowerAt(tokens, i + 1) !== 'the' || lowerAt(tokens, i + 2) !== 'year') {
    return undefined;
  }
  const of = lowerAt(tokens, i + 3) === 'of';
  const lord = of && lowerAt(tokens, i + 4) === 'our' && lowerAt(tokens, i + 5) === 'lord';
  return pastComma(tokens, lord ? i + 6 : of ? i + 4 : i + 3);
}

function annoDomini(tokens: Tokens, i: number): number | undefined {
  if (lowerAt(tokens, i) !== 'a' || !isSign(tokens, i + 1, POINT) || lowerAt(tokens, i + 2) !== 'd') return undefined;
  return pastComma(tokens, isSign(tokens, i + 3, POINT) ? i + 4 : i + 3);
}

/** A year of four digits at the token. */
export function digitsAt(tokens: Tokens, i: number): number | undefined {
  if (tokens.kinds[i] !== FIGURE || (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) !== 4) return undefined;
  const text = tokenText(tokens, i);
  return /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined;
}

/**
 * A year of our time in which a digit was dropped or typed twice, `201`, `19990`. It counts nothing: no noun follows,
 * as in "on December 31, 200 shares".
 */
function slipAt(tokens: Tokens, i: number): number | undefined {
  if (tokens.kinds[i] !== FIGURE) return undefined;
  const text = tokenText(tokens, i);
  return isSlip(text) && standsFree(tokens, i + 1) ? Number(text) : undefined;
}

const ours = /^(?:19|20)\d\d$/;

function isSlip(text: string): boolean {
  if (!/^\d{3}$|^\d{5}$/.test(text)) return false;
  if (text.length === 3) return /^(?:19|20)\d$/.test(text);
  for (let k = 0; k < text.length; k++) if (ours.test(text.slice(0, k) + text.slice(k + 1))) return true;
  return false;
}

const closers = new Set([...'.,;:()]"\u2019\u201d'].map((sign) => sign.charCodeAt(0)));
const goOn = new Set(
  'and or to through until by between with is was are were shall will the as of in at for from on this that which'.split(
    ' ',
  ),
);

/** Whether what stands at the token ends the thought or goes on with it, rather than naming what a figure counts. */
function standsFree(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return true;
  if (tokens.kinds[i] === SIGN) return closers.has(tokens.codes[i] ?? 0);
  return goOn.has(lowerAt(tokens, i)) || (isCapital(tokens, i) && isApart(tokens, i));
}

/** Whether a line break or a wide gap parts the token from the one before it, as it parts two columns. */
const isApart = (tokens: Tokens, i: number): boolean => /\s{2}|[\n\t]/.test(gapBefore(tokens, i));

/** `2003` or `2003 (two thousand three)`. */
function figureYear(tokens: Tokens, i: number, year: number): ReadYear {
  const statement = figures(year, tokenSpan(tokens, i, i + 1));
  const again = isSign(tokens, i + 1, OPEN) ? wordsAt(tokens, i + 2) : undefined;
  return again && isSign(tokens, again.to, CLOSE)
    ? { year, statements: [statement, ...again.statements], to: again.to + 1 }
    : { year, statements: [statement], to: i + 1 };
}

/** `two thousand three` or `two thousand three (2003)`, whatever the bracket says. */
function spokenYear(tokens: Tokens, i: number, lead: Lead): ReadYear | undefined {
  const read = wordsAt(tokens, i);
  if (!read || (lead === 'bare' && (read.year < 1900 || read.year > 2099))) return undefined;
  if (!isSign(tokens, read.to, OPEN) || !isSign(tokens, read.to + 2, CLOSE) || tokens.kinds[read.to + 1] !== FIGURE) {
    return read;
  }
  const text = tokenText(tokens, read.to + 1);
  // "Two thousand three hundred (2,300)" counts; "(3)" marks an item.
  if (!/^\d{3,5}$/.test(text)) return undefined;
  const figure = figures(Number(text), tokenSpan(tokens, read.to + 1, read.to + 2));
  return { ...read, statements: [...read.statements, figure], to: read.to + 3 };
}

/** `two thousand three`, `nineteen ninety-nine`. */
function wordsAt(tokens: Tokens, i: number): ReadYear | undefined {
  const found: Lexeme[] = [];
  let to = i;
  for (let at = i; at < i + longest; at++) {
    const lexeme = lexemeAt(tokens, at);
    const numeral = isNumeral(lexeme) && !lexeme.ordinal && lexeme.meant === undefined;
    if (!numeral && !(found.length > 0 && (lexeme?.role === 'and' || isSign(tokens, at, HYPHEN)))) break;
    if (lexeme) found.push(lexeme);
    if (numeral) to = at + 1;
  }
  while (found.at(-1)?.role === 'and') found.pop();
  const value = found.length < 2 ? undefined : readNumber(found)[0]?.value;
  const year = value?.d === 1n ? Number(value.n) : 0;
  return year < 1000 || year > 2999 ? undefined : { year, statements: [words(tokens, year, i, to)], to };
}
