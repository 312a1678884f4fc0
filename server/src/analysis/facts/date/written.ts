import { COMMA, POINT } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { FIGURE, isCapital, isSign, lowerAt, tokenSpan, tokenText, type Tokens } from '../../text/tokens.ts';
import { isClaimed, type Claims } from '../claims.ts';
import type { StatedDate, YearlessDate } from '../fact.ts';
import { dayBefore, dayFrom, type ReadDay } from './day.ts';
import { monthAt, monthEnd } from './month.ts';
import { figures, isDash, type Ranged } from './part.ts';
import { digitsAt, yearFrom, type ReadYear } from './year.ts';

/** What was read at a month: a date, a day without a year, or tokens that state neither and are no amount either. */
export interface ReadWritten {
  readonly date?: StatedDate;
  readonly yearless?: YearlessDate;
  readonly from: number;
  readonly to: number;
}

/** A day without a year, for a month and a day that stand side by side. */
function yearless(tokens: Tokens, month: number, monthAt: number, day: ReadDay): ReadWritten {
  const [from, to] = [Math.min(monthAt, day.from), Math.max(monthEnd(tokens, monthAt), day.to)];
  const fact: YearlessDate = {
    kind: 'yearless-date',
    at: tokenSpan(tokens, from, to),
    month,
    day: day.day,
    monthAt: tokenSpan(tokens, monthAt, monthAt + 1),
    days: day.statements,
  };
  return { yearless: fact, from, to };
}

/** Words that stand before a day. In a column of figures none does: "March 31 28 40" may count what was sold. */
const leading = new Set(
  (
    'on of by before after until till through to from each every ending ended end beginning commencing and or the next ' +
    'following preceding about between than since'
  ).split(' '),
);

/** The most days in a list of days. */
const mostListed = 12;

/**
 * Whether a word that leads to a day stands before the month at the token, or before the first of a list:
 * `on March 31, June 30 and`.
 */
function isTold(tokens: Tokens, i: number): boolean {
  let at = i;
  for (let listed = 0; listed < mostListed; listed++) {
    if (leading.has(lowerAt(tokens, at - 1))) return true;
    if (!isSign(tokens, at - 1, COMMA)) return false;
    const day = dayBefore(tokens, at - 1);
    const month = day && isSign(tokens, day.from - 1, POINT) ? day.from - 2 : (day?.from ?? 0) - 1;
    if (!day || monthAt(tokens, month) === undefined) return false;
    at = month;
  }
  return false;
}

/** The date of a day, a month and a year that stand in this order or another; the year may be that of another date. */
export function dated(
  tokens: Tokens,
  month: number,
  monthAt: number,
  day: ReadDay,
  year: ReadYear,
): Ranged<StatedDate> {
  const from = Math.min(monthAt, day.from);
  const to = Math.max(monthEnd(tokens, monthAt), day.to, year.to);
  const date: StatedDate = {
    at: tokenSpan(tokens, from, to),
    year: year.year,
    month,
    day: day.day,
    monthAt: tokenSpan(tokens, monthAt, monthAt + 1),
    days: day.statements,
    years: year.statements,
    joint: false,
  };
  return { date, from, to };
}

/** `April 24, 2003`, `Apr. 24th, 2003`, `April 24,2003`, `April 24`, for the month at token `i`. */
export function monthFirst(tokens: Tokens, i: number, month: number): ReadWritten | undefined {
  const to = monthEnd(tokens, i);
  const joined = dayAndYear(tokens, to);
  if (joined) return dated(tokens, month, i, joined.day, joined.year);
  const day = dayFrom(tokens, to);
  if (!day) return undefined;
  const year = yearFrom(tokens, day.to);
  // In small letters "may 24" may be a verb; where nothing but a space follows, "0 2003" is a row of a table.
  const whole = year && isSign(tokens, day.to, COMMA);
  if (!year || (!whole && (day.day === 0 || !isCapital(tokens, i)))) {
    if (day.day === 0 || !isCapital(tokens, i)) return undefined;
    const told = isTold(tokens, i) && tokens.kinds[day.to] !== FIGURE;
    return told ? yearless(tokens, month, i, day) : { from: i, to: day.to };
  }
  return dated(tokens, month, i, day, year);
}

/** `24,2003`, which without its space is one figure. */
export function dayAndYear(tokens: Tokens, i: number): { readonly day: ReadDay; readonly year: ReadYear } | undefined {
  if (tokens.kinds[i] !== FIGURE) return undefined;
  const parts = /^(\d{1,2}),([1-9]\d{3})$/.exec(tokenText(tokens, i));
  if (!parts) return undefined;
  const [text, digits = '', year = ''] = parts;
  const start = tokens.starts[i] ?? 0;
  const dayAt = localSpan(start, start + digits.length);
  const yearAt = localSpan(start + digits.length + 1, start + text.length);
  return {
    day: { day: Number(digits), statements: [figures(Number(digits), dayAt)], from: i, to: i + 1 },
    year: { year: Number(year), statements: [figures(Number(year), yearAt)], to: i + 1 },
  };
}

/**
 * The day before a month and what ties them, `of` or `day` or both: `24`, `24th of`, `24th day of`,
 * `twenty-fourth (24th) day of`.
 */
export interface DayBeforeMonth {
  readonly day: ReadDay;
  /** Whether `day` stands between them, which no number but that of a day does; whether anything does. */
  readonly named: boolean;
  readonly said: boolean;
}

/**
 * The day that ends before the month at token `i`; undefined where none does or its tokens belong to something else.
 */
function dayBeforeMonth(tokens: Tokens, i: number, claims: Claims): DayBeforeMonth | undefined {
  const said = lowerAt(tokens, i - 1) === 'of';
  const tie = said ? pastMonthWord(tokens, i - 2) : i - 1;
  const named = lowerAt(tokens, tie) === 'day';
  const day = dayBefore(tokens, named ? tie : said ? i - 1 : i);
  if (!day || day.day < 1) return undefined;
  // "The 34th day of May" can be nothing but a slip; what counts no days may go beyond 31.
  const suffixed = day.statements.some(({ form, at }) => form === 'figures' && at.end - at.start > 2);
  if (day.day > longestMonth && !named && !(said && suffixed)) return undefined;
  // Number words count in many things; before "day of" and a month they count days, and "twenty-ninth of" ranks little
  // else.
  const spoken = day.statements.some(({ form }) => form === 'words');
  if (spoken && !named && !(said && day.day > mostRanked)) return undefined;
  for (let at = day.from; at < i; at++) if (isClaimed(claims, at)) return undefined;
  return { day, named, said: said || named };
}

/** Back over `of the month` in `the 1st day of the month of June`, to the token before it. */
function pastMonthWord(tokens: Tokens, i: number): number {
  const named = lowerAt(tokens, i) === 'month' && lowerAt(tokens, i - 1) === 'the' && lowerAt(tokens, i - 2) === 'of';
  return named ? i - 3 : i;
}

const longestMonth = 31;

/** The largest rank that things other than days commonly have. */
const mostRanked = 12;

/** `24 April 2003`, `24th of April 2003`, `24th day of April, 2003`, `twenty-fourth (24th) day of April, 2003`. */
export function dayFirst(tokens: Tokens, i: number, month: number, claims: Claims): ReadWritten | undefined {
  const before = dayBeforeMonth(tokens, i, claims);
  if (!before) return hyphened(tokens, i, month, claims);
  const { day, named, said } = before;
  const end = monthEnd(tokens, i);
  const year = yearFrom(tokens, end, named ? 'asks' : 'bare');
  // "31 of June, 1999" may be the number of a law; "31st of June" and "31st day of June" cannot.
  const bare = said && !named && day.to - day.from === 1 && day.statements[0]?.form === 'figures';
  if (bare || (!year && !named && day.day > longestMonth)) return { from: day.from, to: end };
  // Without a year there is no date to hold a day in words and figures together: the reader of amounts does.
  if (!year)
    return !said ? undefined : day.statements.length > 1 ? { from: day.to, to: end } : yearless(tokens, month, i, day);
  return dated(tokens, month, i, day, year);
}

/** `24-Apr-2003`. */
function hyphened(tokens: Tokens, i: number, month: number, claims: Claims): ReadWritten | undefined {
  if (!isDash(tokens, i - 1) || !isDash(tokens, i + 1)) return undefined;
  const day = dayBefore(tokens, i - 1);
  const year = digitsAt(tokens, i + 2);
  if (!day || year === undefined || day.day < 1 || day.day > 31 || isClaimed(claims, day.from)) return undefined;
  const statement = figures(year, tokenSpan(tokens, i + 2, i + 3));
  return dated(tokens, month, i, day, { year, statements: [statement], to: i + 3 });
}

/** `April 2003`, `April, 2003`, which is no date but no amount either. */
export function monthOfYear(tokens: Tokens, i: number): ReadWritten | undefined {
  const end = monthEnd(tokens, i);
  const year = tokens.kinds[end] === FIGURE || isSign(tokens, end, COMMA) ? yearFrom(tokens, end) : undefined;
  return year && year.to > end ? { from: i, to: year.to } : undefined;
}
