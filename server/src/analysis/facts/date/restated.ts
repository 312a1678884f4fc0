import { CLOSE, OPEN } from '../../text/sign-codes.ts';
import { isCapital, isSign, lowerAt, type Tokens } from '../../text/tokens.ts';
import { partsApart } from '../../words/day-count.ts';
import type { Claims } from '../claims.ts';
import type { StatedDate } from '../fact.ts';
import { monthAt } from './month.ts';
import { numericFrom } from './numeric.ts';
import { dayFirst, monthFirst } from './written.ts';

/** How a date is written: in words, as `24th day of April`, `24 April` or `April 24`, or in figures alone. */
type Manner = 'words' | 'day-of' | 'day-first' | 'month-first' | 'figures';

function mannerOf({ monthAt, days, years }: StatedDate): Manner {
  if ([...days, ...years].some(({ form }) => form === 'words')) return 'words';
  if (monthAt.end - monthAt.start <= 2) return 'figures';
  const last = days.at(-1)?.at.end ?? 0;
  if (last > monthAt.start) return 'month-first';
  return monthAt.start - last > ' of '.length ? 'day-of' : 'day-first';
}

/** A bracket that states the date before it once more, and the token past it. */
export interface Restated {
  readonly reading: StatedDate;
  readonly to: number;
}

/**
 * The bracket at token `i` as a restatement of the date before it: `(4/24/2003)`, `(April 24, 2003)` behind words or
 * behind `24th day of April, 2003`. Only what is written in another manner says the same again, and a slip is in one
 * part: `March 5, 2003 (2/28/2003)` are two dates.
 */
export function restatedAt(tokens: Tokens, i: number, date: StatedDate, claims: Claims): Restated | undefined {
  if (!isSign(tokens, i, OPEN)) return undefined;
  const read = readingsAt(tokens, i + 1, date.year, claims);
  if (!read || !isSign(tokens, read.to, CLOSE)) return undefined;
  const manner = mannerOf(date);
  const readings = read.readings.filter((other) => mannerOf(other) !== manner);
  const same = readings.find((other) => partsApart(other, date) === 0);
  // Held against the date is what the figures say in the United States, not whichever reading is nearer.
  const [first] = readings;
  const reading = same ?? (first && partsApart(first, date) === 1 && !isYearBefore(date, first) ? first : undefined);
  return reading && { reading, to: read.to + 1 };
}

/** Whether a date and a bracket may be the ends of two years: `31 March 2004 (March 31, 2003)`. */
const isYearBefore = (date: StatedDate, bracket: StatedDate): boolean =>
  date.year !== bracket.year && [date, bracket].every((one) => /^(?:day|month)-first$/.test(mannerOf(one)));

/** What a bracket may state, the likeliest first, and the token past it. */
interface Readings {
  readonly readings: readonly StatedDate[];
  readonly to: number;
}

function readingsAt(tokens: Tokens, i: number, year: number, claims: Claims): Readings | undefined {
  const numeric = numericFrom(tokens, i);
  if (numeric?.wholeYear) return numeric;
  if (numeric) return { readings: numeric.readings.map((date) => inCenturyOf(date, year)), to: numeric.to };
  const month = monthAt(tokens, i);
  if (month === undefined) return dayFirstAt(tokens, i, claims);
  const written = isCapital(tokens, i) ? monthFirst(tokens, i, month) : undefined;
  return written?.date && { readings: [written.date], to: written.to };
}

/** `24 April 2003`, `the 24th day of April, 2003` from token `i` on, the only thing in a bracket. */
function dayFirstAt(tokens: Tokens, i: number, claims: Claims): Readings | undefined {
  const from = lowerAt(tokens, i) === 'the' ? i + 1 : i;
  for (let at = from + 1; at < from + longestDay; at++) {
    const month = monthAt(tokens, at);
    if (month === undefined) continue;
    const written = isCapital(tokens, at) ? dayFirst(tokens, at, month, claims) : undefined;
    return written?.date && written.from === from ? { readings: [written.date], to: written.to } : undefined;
  }
  return undefined;
}

/** How many tokens may stand before the month: `twenty-fourth (24th) day of`. */
const longestDay = 10;

/** A date whose year has two digits, in the century that brings it nearest to a year. */
function inCenturyOf(date: StatedDate, near: number): StatedDate {
  const century = near - (near % 100);
  const years = [century, century - 100, century + 100].map((start) => start + date.year);
  const year = years.reduce((best, other) => (Math.abs(other - near) < Math.abs(best - near) ? other : best));
  return { ...date, year, years: date.years.map((statement) => ({ ...statement, value: year })) };
}
