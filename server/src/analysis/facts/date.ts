import { localSpan } from '../text/span.ts';
import { FIGURE, SIGN, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { lexemeOf } from '../words/lexicon.ts';
import { claim, type Claims } from './claims.ts';
import type { CalendarDate } from './fact.ts';

const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const COMMA = 44;
const POINT = 46;

const word = (tokens: Tokens, i: number): string =>
  tokens.kinds[i] === WORD ? (lexemeOf(tokens.codes[i] ?? 0)?.word ?? '') : '';

const sign = (tokens: Tokens, i: number, code: number): boolean => tokens.kinds[i] === SIGN && tokens.codes[i] === code;

/** The number of a month written with a capital at the token; undefined elsewhere. */
function monthAt(tokens: Tokens, i: number): number | undefined {
  const month = months[word(tokens, i)];
  return month !== undefined && /^[A-Z]/.test(tokenText(tokens, i)) ? month : undefined;
}

/** A whole number of at most `length` digits at the token. */
function integerAt(tokens: Tokens, i: number, length: number): number | undefined {
  if (tokens.kinds[i] !== FIGURE) return undefined;
  const text = tokenText(tokens, i);
  return text.length <= length && /^\d+$/.test(text) ? Number(text) : undefined;
}

function yearAt(tokens: Tokens, i: number): number | undefined {
  const year = integerAt(tokens, i, 4);
  return year !== undefined && year >= 1000 ? year : undefined;
}

interface Found {
  readonly month: number;
  readonly day: number;
  readonly dayAt: number;
  readonly year: number | undefined;
  readonly to: number;
}

/**
 * Reads calendar dates, `April 24, 2003`, `24 April 2003`, `the 24th day of April 2003`, `the 1st day of December, 2003`, and
 * claims their tokens. A date without a year claims its tokens but states nothing that could be checked.
 */
export function readDates(tokens: Tokens, claims: Claims): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (claims[i] === true || tokens.kinds[i] === SIGN || (tokens.kinds[i] === WORD && tokens.codes[i] === 0)) continue;
    const date = monthFirst(tokens, i) ?? dayFirst(tokens, i);
    if (!date) continue;
    claim(claims, i, date.to);
    if (date.year !== undefined) {
      found.push({
        kind: 'date',
        at: localSpan(tokens.starts[i] ?? 0, tokens.ends[date.to - 1] ?? 0),
        year: date.year,
        month: date.month,
        day: date.day,
        dayAt: localSpan(tokens.starts[date.dayAt] ?? 0, tokens.ends[date.dayAt] ?? 0),
      });
    }
    i = date.to - 1;
  }
  return found;
}

const suffixEnd = (tokens: Tokens, i: number): number =>
  ['st', 'nd', 'rd', 'th'].includes(word(tokens, i)) && tokens.spaced[i] === false ? i + 1 : i;

/** `April 24, 2003`, `Apr. 24th, 2003`, `April 24`, `April 2003`. */
function monthFirst(tokens: Tokens, i: number): Found | undefined {
  const month = monthAt(tokens, i);
  if (month === undefined) return undefined;
  const dayAt = sign(tokens, i + 1, POINT) ? i + 2 : i + 1;
  const day = integerAt(tokens, dayAt, 2);
  if (day === undefined || day === 0) {
    const year = yearAt(tokens, sign(tokens, dayAt, COMMA) ? dayAt + 1 : dayAt);
    const to = sign(tokens, dayAt, COMMA) ? dayAt + 2 : dayAt + 1;
    return year === undefined ? undefined : { month, day: 0, dayAt, year: undefined, to };
  }
  const afterDay = suffixEnd(tokens, dayAt + 1);
  const yearToken = sign(tokens, afterDay, COMMA) ? afterDay + 1 : afterDay;
  const year = yearAt(tokens, yearToken);
  return { month, day, dayAt, year, to: year === undefined ? afterDay : yearToken + 1 };
}

/** `24 April 2003`, `24th day of April, 2003`, `24th of April 2003`. */
function dayFirst(tokens: Tokens, i: number): Found | undefined {
  const day = integerAt(tokens, i, 2);
  if (day === undefined || day === 0) return undefined;
  let at = suffixEnd(tokens, i + 1);
  if (word(tokens, at) === 'day') at++;
  const said = word(tokens, at) === 'of';
  if (said) at++;
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  at += sign(tokens, at + 1, POINT) ? 2 : 1;
  const yearToken = sign(tokens, at, COMMA) ? at + 1 : at;
  const year = yearAt(tokens, yearToken);
  if (year === undefined && !said) return undefined;
  return { month, day, dayAt: i, year, to: year === undefined ? at : yearToken + 1 };
}
