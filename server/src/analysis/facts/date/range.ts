import { isCapital, lowerAt, tokenSpan, type Tokens } from '../../text/tokens.ts';
import type { StatedDate } from '../fact.ts';
import { dayFrom, type ReadDay } from './day.ts';
import { monthAt, monthEnd } from './month.ts';
import { isDash, pastComma, type Ranged } from './part.ts';
import { weekdayAt } from './weekday.ts';
import { dated, dayAndYear } from './written.ts';
import { yearFrom, type ReadYear } from './year.ts';

const joints = new Set(['to', 'through', 'thru', 'until', 'till']);

/**
 * Two dates with one year, for the month at token `i`: `January 1-15, 2003`, `January 1 through March 31, 2003`,
 * `between January 1 and March 31, 2003`. Of a range that ends in another year than it starts in
 * (`December 1 to January 31, 2003`) nothing is said of the first date. Undefined where no such range stands.
 */
export function rangeFrom(tokens: Tokens, i: number, month: number): readonly Ranged<StatedDate>[] | undefined {
  const first = dayFrom(tokens, monthEnd(tokens, i));
  if (!first || first.day === 0) return undefined;
  const at = jointEnd(tokens, first.to, i);
  if (at === undefined) return undefined;
  const second = sameMonth(tokens, at, month, i) ?? otherMonth(tokens, at);
  if (!second) return undefined;
  const until = dated(tokens, second.month, second.monthAt, second.day, second.year);
  const later = second.month > month || (second.month === month && second.day.day > first.day);
  // "15, 2003" has the month of the first date, but does not hold it.
  const own = second.monthAt === i ? second.day.from : until.from;
  const shown = { from: own, to: until.to, date: { ...until.date, at: tokenSpan(tokens, own, until.to), joint: true } };
  if (!later) return [shown];
  const none: ReadYear = { year: second.year.year, statements: [], to: 0 };
  const from = dated(tokens, month, i, first, none);
  return [{ ...from, date: { ...from.date, joint: true } }, shown];
}

/** Past what joins two dates: a dash, `to`, `through and including`, and behind `between` an `and`. */
function jointEnd(tokens: Tokens, i: number, monthToken: number): number | undefined {
  if (isDash(tokens, i)) return i + 1;
  const at = pastComma(tokens, i);
  const word = lowerAt(tokens, at);
  if (word === 'and') return lowerAt(tokens, monthToken - 1) === 'between' ? at + 1 : undefined;
  if (!joints.has(word)) return undefined;
  const including = lowerAt(tokens, at + 1) === 'and' && lowerAt(tokens, at + 2) === 'including';
  return pastComma(tokens, including ? at + 3 : at + 1);
}

interface Second {
  readonly month: number;
  readonly monthAt: number;
  readonly day: ReadDay;
  readonly year: ReadYear;
}

/** `15, 2003` behind `January 1-`; its month is the first one's. */
function sameMonth(tokens: Tokens, i: number, month: number, monthToken: number): Second | undefined {
  const joined = dayAndYear(tokens, i);
  if (joined) return { month, monthAt: monthToken, ...joined };
  const day = dayFrom(tokens, i);
  const year = day && yearFrom(tokens, day.to);
  return day && year && { month, monthAt: monthToken, day, year };
}

/** `March 31, 2003` behind `January 1 to`. */
function otherMonth(tokens: Tokens, i: number): Second | undefined {
  const at = weekdayAt(tokens, i) === undefined ? i : pastComma(tokens, i + 1);
  const month = monthAt(tokens, at);
  if (month === undefined || !isCapital(tokens, at)) return undefined;
  return sameMonth(tokens, monthEnd(tokens, at), month, at);
}
