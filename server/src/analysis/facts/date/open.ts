import { CLOSE_SQUARE, COMMA, OPEN_SQUARE, UNDERSCORE } from '../../text/sign-codes.ts';
import { FIGURE, isCapital, isGlued, isSign, lowerAt, tokenSpan, tokenText, type Tokens } from '../../text/tokens.ts';
import type { OpenDate } from '../fact.ts';
import { dayBefore, dayFrom, isSuffix } from './day.ts';
import { monthEnd } from './month.ts';
import { pastComma, type Ranged } from './part.ts';
import { digitsAt } from './year.ts';

/**
 * What fills a blank between brackets: underscores, bullets. Asterisks stand for what was left out of a public copy.
 */
const fill = new Set([UNDERSCORE, 0x25cf, 0x2022]);

/** The longest blank that stands for a date, in UTF-16 units; a longer one is a rule across the page. */
const longest = 60;

/** One part of an open date: what it says, undefined where it is blank. */
interface Part {
  readonly value: number | undefined;
  readonly from: number;
  readonly to: number;
}

/** The blank that starts at the token, `___`, `[__]`, `[●]`; the token past it. */
function blankFrom(tokens: Tokens, i: number): number | undefined {
  let at = i;
  if (isSign(tokens, i, OPEN_SQUARE)) {
    at++;
    while (at - i < longest && fill.has(tokens.codes[at] ?? 0)) at++;
    return isSign(tokens, at, CLOSE_SQUARE) ? at + 1 : undefined;
  }
  while (at - i < longest && isSign(tokens, at, UNDERSCORE)) at++;
  return at > i && !isSign(tokens, at, UNDERSCORE) ? at : undefined;
}

/** The blank that ends before token `to`; its first token. */
function blankTo(tokens: Tokens, to: number): number | undefined {
  let at = to - 1;
  if (isSign(tokens, at, CLOSE_SQUARE)) {
    at--;
    while (to - at < longest && fill.has(tokens.codes[at] ?? 0)) at--;
    return isSign(tokens, at, OPEN_SQUARE) ? at : undefined;
  }
  while (at >= 0 && to - at < longest && isSign(tokens, at, UNDERSCORE)) at--;
  return at < to - 1 && !isSign(tokens, at, UNDERSCORE) ? at + 1 : undefined;
}

/** `, 2003`, `, 20__`, `, ____` at the token. */
function yearPart(tokens: Tokens, i: number): Part | undefined {
  const at = pastComma(tokens, i);
  const year = digitsAt(tokens, at);
  if (year !== undefined) return { value: year, from: at, to: at + 1 };
  const begun = isCentury(tokens, at) ? at + 1 : at;
  const to = begun > at && !isGlued(tokens, begun) ? undefined : blankFrom(tokens, begun);
  return to === undefined ? undefined : { value: undefined, from: at, to };
}

/** The figures with which a year begins that is still open: `20`, `19`, `200`, `201`. */
const isCentury = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE &&
  (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) <= 3 &&
  /^(?:19|20)\d?$/.test(tokenText(tokens, i));

/** `24`, `__`, `___th` before token `to`. */
function dayPart(tokens: Tokens, to: number): Part | undefined {
  const day = dayBefore(tokens, to);
  if (day) return day.day >= 1 && day.day <= 31 ? { value: day.day, from: day.from, to } : undefined;
  const blank = blankTo(tokens, isSuffix(tokens, to - 1) && isGlued(tokens, to - 1) ? to - 1 : to);
  return blank === undefined ? undefined : { value: undefined, from: blank, to };
}

function openDate(
  tokens: Tokens,
  month: Part,
  day: Part | undefined,
  year: Part | undefined,
): Ranged<OpenDate> | undefined {
  const parts = [month, day, year].filter((part) => part !== undefined);
  // Nothing is left open, or nothing says that the blanks are a date's.
  if (parts.every(({ value }) => value !== undefined)) return undefined;
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  const at = tokenSpan(tokens, from, to);
  return {
    date: { kind: 'open-date', at, year: year?.value, month: month.value, day: day?.value },
    from,
    to,
  };
}

/**
 * `December __, 2003`, `December 24, 20__`, `___ day of December, 2003`, `__ December 20__` and `December 20__` for the
 * month at token `i`; `20__` right behind it is a year, not the twentieth.
 */
export function openAtMonth(tokens: Tokens, i: number, month: number): Ranged<OpenDate> | undefined {
  if (!isCapital(tokens, i)) return undefined;
  const end = monthEnd(tokens, i);
  const own: Part = { value: month, from: i, to: end };
  const first = pastComma(tokens, end);
  const begunYear = isCentury(tokens, first) && isGlued(tokens, first + 1) && isSign(tokens, first + 1, UNDERSCORE);
  const read = begunYear ? undefined : dayFrom(tokens, end);
  const blank = read ? undefined : blankFrom(tokens, end);
  const behind: Part | undefined = read
    ? { value: read.day, from: read.from, to: read.to }
    : blank === undefined
      ? undefined
      : { value: undefined, from: end, to: blank };
  if (behind) return openDate(tokens, own, behind, yearPart(tokens, behind.to));
  const said = lowerAt(tokens, i - 1) === 'of';
  const before = dayPart(tokens, said ? (lowerAt(tokens, i - 2) === 'day' ? i - 2 : i - 1) : i);
  const year = yearPart(tokens, end);
  return begunYear || (before && (said || year)) ? openDate(tokens, own, before, year) : undefined;
}

/** `24th day of ______, 2003`, `___ day of ______, 20__` for the word `day` at token `i`. */
export function openAtDay(tokens: Tokens, i: number): Ranged<OpenDate> | undefined {
  if (lowerAt(tokens, i + 1) !== 'of') return undefined;
  const to = blankFrom(tokens, i + 2);
  const day = to === undefined ? undefined : dayPart(tokens, i);
  if (to === undefined || !day) return undefined;
  return openDate(tokens, { value: undefined, from: i + 2, to }, day, yearPart(tokens, to));
}

/** `_____ __, 20__`, `________, 2003` for the figure at token `i`. */
export function openAtYear(tokens: Tokens, i: number): Ranged<OpenDate> | undefined {
  if (!isSign(tokens, i - 1, COMMA)) return undefined;
  const last = blankTo(tokens, i - 1);
  const year = last === undefined ? undefined : yearPart(tokens, i);
  if (last === undefined || !year) return undefined;
  const first = tokens.gaps[last] === 1 ? blankTo(tokens, last) : undefined;
  const blank = (from: number, to: number): Part => ({ value: undefined, from, to });
  return openDate(tokens, blank(first ?? last, first === undefined ? i - 1 : last), undefined, year);
}
