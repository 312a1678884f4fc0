import {
  COLON,
  EM_DASH,
  EN_DASH,
  HYPHEN,
  OPEN,
  OPEN_QUOTE,
  OPEN_SINGLE_QUOTE,
  OPEN_SQUARE,
  QUOTE,
  SLASH,
} from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { FIGURE, isGlued, isSign, tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import type { StatedDate } from '../fact.ts';
import { figures, type Ranged } from './part.ts';

/** A date in figures alone, in every way to read it: `4/5/2003` is April 5 in the United States and 4 May elsewhere. */
export interface ReadNumeric {
  /** The likeliest first; empty where it is no date in any order. */
  readonly readings: readonly StatedDate[];
  /**
   * Whether the year is written out; where it is not, readings have its last two digits, which may be of any century.
   */
  readonly wholeYear: boolean;
  readonly from: number;
  readonly to: number;
}

const digits = (tokens: Tokens, i: number): string => {
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  const text = tokens.kinds[i] === FIGURE && length <= 4 ? tokenText(tokens, i) : '';
  return /^\d+$/.test(text) ? text : '';
};

/**
 * `4/24/2003`, `4/24/03`, `04-24-2003`, `24.04.2003` or `2003-04-24` from token `i` on; undefined where no such figures
 * stand by themselves.
 */
export function numericFrom(tokens: Tokens, i: number): ReadNumeric | undefined {
  if (tokens.kinds[i] !== FIGURE) return undefined;
  if (!isGlued(tokens, i + 1)) return pointed(tokens, i);
  const slashed = isSign(tokens, i + 1, SLASH) && isSign(tokens, i + 3, SLASH);
  if (!slashed && !(isSign(tokens, i + 1, HYPHEN) && isSign(tokens, i + 3, HYPHEN))) return pointed(tokens, i);
  for (let at = i + 1; at <= i + 4; at++) if (!isGlued(tokens, at)) return undefined;
  if (!standsAlone(tokens, i, i + 5)) return undefined;
  return slashed ? slashes(tokens, i) : (isoDate(tokens, i) ?? hyphens(tokens, i));
}

/** `24.04.2003`, which is one figure: the day first, as where dates are written so. */
function pointed(tokens: Tokens, i: number): ReadNumeric | undefined {
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  if (length < shortestPointed || length > longestPointed || !standsAlone(tokens, i, i + 1)) return undefined;
  const [, a = '', b = '', c = ''] = /^(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)$/.exec(tokenText(tokens, i)) ?? [];
  if (!isDayOfMonth(b, a)) return undefined;
  const start = tokens.starts[i] ?? 0;
  const dayAt = localSpan(start, start + a.length);
  const monthAt = localSpan(dayAt.end + 1, dayAt.end + 1 + b.length);
  const yearAt = localSpan(monthAt.end + 1, monthAt.end + 1 + c.length);
  const date: StatedDate = {
    at: tokenSpan(tokens, i, i + 1),
    year: Number(c),
    month: Number(b),
    day: Number(a),
    monthAt,
    days: [figures(Number(a), dayAt)],
    years: [figures(Number(c), yearAt)],
    joint: false,
  };
  // Figures of 12 and less may be read either way, in either order.
  const readings = Number(a) > 12 || a === b ? [date] : [date, date];
  return { readings, wholeYear: true, from: i, to: i + 1 };
}

const shortestPointed = '1.1.2003'.length;
const longestPointed = '24.04.2003'.length;

/** Whether nothing is glued to the figures that would make them part of a code, a path or a longer series. */
function standsAlone(tokens: Tokens, from: number, to: number): boolean {
  const before = isGlued(tokens, from) && !isSign(tokens, from - 1, OPEN) && !openers.has(tokens.codes[from - 1] ?? 0);
  if (before || (isGlued(tokens, to) && (tokens.kinds[to] === WORD || tokens.kinds[to] === FIGURE))) return false;
  return (
    !isGlued(tokens, to) || !(isSign(tokens, to, SLASH) || (isSign(tokens, to, HYPHEN) && isGlued(tokens, to + 1)))
  );
}

/** Quotes, a colon, a bracket, a dash between two dates. */
const openers = new Set([QUOTE, OPEN_SINGLE_QUOTE, OPEN_QUOTE, COLON, OPEN_SQUARE, EN_DASH, EM_DASH]);

function slashes(tokens: Tokens, i: number): ReadNumeric | undefined {
  const parts = [digits(tokens, i), digits(tokens, i + 2), digits(tokens, i + 4)] as const;
  const [a, b, c] = parts;
  if (parts.includes('') || a.length > 2 || b.length > 2 || c.length === 3) return undefined;
  const wholeYear = c.length === 4;
  if (c.length === 1) return undefined;
  return inEitherOrder(tokens, i, a, b, wholeYear);
}

/** Two figures and a year, the month first or the day. */
function inEitherOrder(tokens: Tokens, i: number, a: string, b: string, wholeYear: boolean): ReadNumeric {
  const readings: StatedDate[] = [];
  if (isDayOfMonth(a, b)) readings.push(reading(tokens, i, { month: 0, day: 2, year: 4 }));
  if (isDayOfMonth(b, a) && Number(a) !== Number(b)) readings.push(reading(tokens, i, { month: 2, day: 0, year: 4 }));
  if (readings.length === 0 && wholeYear && isPastMonth(a, b, digits(tokens, i + 4)))
    readings.push(reading(tokens, i, { month: 0, day: 2, year: 4 }));
  return { readings, wholeYear, from: i, to: i + 5 };
}

/** Whether figures are a month and a day that none has, `12/32/2024`: those further off are no slip of a day. */
const isPastMonth = (month: string, day: string, year: string): boolean =>
  isDayOfMonth(month, '1') && Number(day) > 31 && Number(day) < 40 && /^(?:19|20)/.test(year);

const isDayOfMonth = (month: string, day: string): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** ISO 8601: year, month and day, each with all its digits. */
function isoDate(tokens: Tokens, i: number): ReadNumeric | undefined {
  const [year, month, day] = [digits(tokens, i), digits(tokens, i + 2), digits(tokens, i + 4)];
  if (!/^[12]\d{3}$/.test(year) || month.length !== 2 || day.length !== 2 || !isDayOfMonth(month, day))
    return undefined;
  const readings = [reading(tokens, i, { year: 0, month: 2, day: 4 })];
  return { readings, wholeYear: true, from: i, to: i + 5 };
}

/** `04-24-2003`, all digits of each: other figures with hyphens are numbers of files. */
function hyphens(tokens: Tokens, i: number): ReadNumeric | undefined {
  const [a, b, c] = [digits(tokens, i), digits(tokens, i + 2), digits(tokens, i + 4)];
  if (a.length !== 2 || b.length !== 2 || !/^(?:19|20)\d\d$/.test(c)) return undefined;
  return inEitherOrder(tokens, i, a, b, true);
}

interface Order {
  readonly month: number;
  readonly day: number;
  readonly year: number;
}

function reading(tokens: Tokens, i: number, order: Order): StatedDate {
  const part = (offset: number): number => Number(tokenText(tokens, i + offset));
  const at = (offset: number) => tokenSpan(tokens, i + offset, i + offset + 1);
  const [year, day] = [part(order.year), part(order.day)];
  return {
    at: tokenSpan(tokens, i, i + 5),
    year,
    month: part(order.month),
    day,
    monthAt: at(order.month),
    days: [figures(day, at(order.day))],
    years: [figures(year, at(order.year))],
    joint: false,
  };
}

/** The date in figures at token `i` where there is but one way to read it. */
export function certainDate({ readings, wholeYear, from, to }: ReadNumeric): Ranged<StatedDate> | undefined {
  const [date] = readings;
  return date && wholeYear && readings.length === 1 ? { date, from, to } : undefined;
}
