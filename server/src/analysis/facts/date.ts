import { localSpan, type LocalSpan } from '../text/span.ts';
import { FIGURE, tokenText, WORD, type Tokens, isSign } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import { claim, isClaimed, type Claims } from './claims.ts';
import { dayBefore, dayFrom, type ReadDay } from './date/day.ts';
import { yearFrom, type ReadYear } from './date/year.ts';
import type { CalendarDate } from './fact.ts';

const months = wordTable({
  ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10 },
  ...{ november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10 },
  ...{ nov: 11, dec: 12 },
});
const dayWords = wordTable({ day: true });
const ofWords = wordTable({ of: true });

const COMMA = 44;
const POINT = 46;
/** The longest abbreviation of a month, `Sept`; what is longer is written out and takes no point. */
const abbreviated = 4;

interface Found {
  readonly date: CalendarDate | undefined;
  /** The tokens it claims. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads calendar dates and claims their tokens: `April 24, 2003`, `Apr. 24th, 2003`, `April 24,2003`, `24 April 2003`, `24th of
 * April, 2003`, `the 24th day of April 2003`, `the twenty-fourth (24th) day of April, two thousand three (2003)`. A date
 * without a year and a month with one (`April 24`, `April 2003`) claim their tokens but state nothing that could be
 * checked. Whether there is such a day is not asked here.
 */
export function readDates(tokens: Tokens, claims: Claims): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const month = tokens.kinds[i] === WORD ? months[tokens.codes[i] ?? 0] : undefined;
    if (month === undefined || isClaimed(claims, i) || !/^[A-Z]/.test(tokenText(tokens, i))) continue;
    const read = monthFirst(tokens, i, month) ?? dayFirst(tokens, i, month, claims) ?? monthOfYear(tokens, i);
    if (!read) continue;
    claim(claims, read.from, read.to);
    if (read.date) found.push(read.date);
    i = read.to - 1;
  }
  return found;
}

const is = (table: readonly (boolean | undefined)[], tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD && table[tokens.codes[i] ?? 0] === true;

const spanOf = (tokens: Tokens, from: number, to: number): LocalSpan =>
  localSpan(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);

/** Past the month and the point of its abbreviation. */
function monthEnd(tokens: Tokens, i: number): number {
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  return length <= abbreviated && isSign(tokens, i + 1, POINT) ? i + 2 : i + 1;
}

function dated(tokens: Tokens, month: number, monthAt: number, day: ReadDay, year: ReadYear): CalendarDate {
  return {
    kind: 'date',
    at: spanOf(tokens, Math.min(monthAt, day.from), year.end),
    year: year.year,
    month,
    day: day.day,
    monthAt: spanOf(tokens, monthAt, monthAt + 1),
    days: day.statements,
  };
}

/** `April 24, 2003`, `Apr. 24th, 2003`, `April 24`. */
function monthFirst(tokens: Tokens, i: number, month: number): Found | undefined {
  const to = monthEnd(tokens, i);
  const joined = dayAndYear(tokens, i, month, to);
  if (joined) return joined;
  const day = dayFrom(tokens, to);
  if (!day) return undefined;
  const year = yearFrom(tokens, day.to);
  // Where nothing but a space follows, "0 2003" is a row of a table.
  if (!year || (day.day === 0 && !isSign(tokens, day.to, COMMA))) {
    return day.day === 0 ? undefined : { date: undefined, from: i, to: day.to };
  }
  return { date: dated(tokens, month, i, day, year), from: i, to: Math.max(year.to, day.to) };
}

/** `April 24,2003`, which without its space is one figure. */
function dayAndYear(tokens: Tokens, i: number, month: number, at: number): Found | undefined {
  if (tokens.kinds[at] !== FIGURE) return undefined;
  const parts = /^(\d{1,2}),([1-9]\d{3})$/.exec(tokenText(tokens, at));
  if (!parts) return undefined;
  const [, digits = '', year = ''] = parts;
  const start = tokens.starts[at] ?? 0;
  const dayAt = localSpan(start, start + digits.length);
  const date: CalendarDate = {
    kind: 'date',
    at: spanOf(tokens, i, at + 1),
    year: Number(year),
    month,
    day: Number(digits),
    monthAt: spanOf(tokens, i, i + 1),
    days: [{ form: 'figures', at: dayAt, pieces: [dayAt] }],
  };
  return { date, from: i, to: at + 1 };
}

/** `24 April 2003`, `24th of April 2003`, `24th day of April, 2003`, `twenty-fourth (24th) day of April, 2003`. */
function dayFirst(tokens: Tokens, i: number, month: number, claims: Claims): Found | undefined {
  const said = is(ofWords, tokens, i - 1);
  const named = said && is(dayWords, tokens, i - 2);
  const day = dayBefore(tokens, named ? i - 2 : said ? i - 1 : i);
  // Number words count in many things; before "day of" and a month they count days. "88 of July" is the number of an act.
  if (!day || day.day < 1 || day.day > 31 || (day.spoken && !named)) return undefined;
  for (let at = day.from; at < i; at++) if (isClaimed(claims, at)) return undefined;
  const end = monthEnd(tokens, i);
  const year = yearFrom(tokens, end);
  // "31 of June, 1999" may be the number of a law; "31st of June" and "31st day of June" cannot.
  const bare = said && !named && day.to - day.from === 1;
  if (!year || bare) return said ? { date: undefined, from: day.own, to: end } : undefined;
  return { date: dated(tokens, month, i, day, year), from: day.own, to: Math.max(year.to, end) };
}

/** `April 2003`, `April, 2003`, which is no date but no amount either. */
function monthOfYear(tokens: Tokens, i: number): Found | undefined {
  const end = monthEnd(tokens, i);
  const year = tokens.kinds[end] === FIGURE || isSign(tokens, end, COMMA) ? yearFrom(tokens, end) : undefined;
  return year && year.to > end ? { date: undefined, from: i, to: year.to } : undefined;
}
