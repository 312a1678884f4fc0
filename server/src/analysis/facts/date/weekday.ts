import { CLOSE, COMMA, OPEN, POINT } from '../../text/sign-codes.ts';
import { isCapital, isSign, isSpaced, lowerAt, tokenSpan, type Tokens } from '../../text/tokens.ts';
import type { WeekdayStatement } from '../fact.ts';
import { isDash, pastComma } from './part.ts';

const weekdays: ReadonlyMap<string, number> = new Map(
  [...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].entries()].map(([day, name]) => [
    name,
    day,
  ]),
);

/** Abbreviations; not of Sunday, for a Sun may be a company. */
const short: ReadonlyMap<string, number> = new Map(
  Object.entries({ mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6 }),
);

/** The weekday, 0 for Sunday, that stands at the token with a capital; undefined elsewhere. */
export function weekdayAt(tokens: Tokens, i: number): number | undefined {
  const word = lowerAt(tokens, i);
  const day = weekdays.get(word) ?? short.get(word);
  return day !== undefined && isCapital(tokens, i) ? day : undefined;
}

/** A weekday that stands with a date, and the tokens it adds to the date's. */
export interface ReadWeekday {
  readonly weekday: WeekdayStatement;
  readonly from: number;
  readonly to: number;
}

/** What ties a weekday to others: the date has one of them only, or each of several dates has its own. */
const ties = new Set(['to', 'through', 'thru', 'and', 'or']);
const recurring = new Set(['each', 'every', 'any', 'all', 'alternate', 'successive']);

/**
 * The weekday of the date that stands at the tokens from `from` to `to`: `Thursday, April 24, 2003`,
 * `Thursday the 24th of April`, `Thursday (April 24, 2003)`, `April 24, 2003 (Thursday)`, `April 24, 2003, a Thursday`.
 * One that recurs (`every Thursday`), is one of several or may as well belong to the date before, which ended at
 * `previous`, is no statement about this date.
 */
export function weekdayOfDate(tokens: Tokens, from: number, to: number, previous: number): ReadWeekday | undefined {
  return before(tokens, from, to, previous) ?? behind(tokens, from, to);
}

function before(tokens: Tokens, from: number, to: number, previous: number): ReadWeekday | undefined {
  const bracket = isSign(tokens, from - 1, OPEN) && isSign(tokens, to, CLOSE);
  const word = lowerAt(tokens, from - 1);
  let at = bracket || word === 'the' || word === 'this' ? from - 2 : from - 1;
  if (isSign(tokens, at, COMMA) || isSpacedDash(tokens, at)) at--;
  if (isSign(tokens, at, POINT)) at--;
  const day = weekdayAt(tokens, at);
  if (day === undefined || isOneOfSeveral(tokens, at) || recurring.has(lowerAt(tokens, at - 1))) return undefined;
  // In "April 23, 2003 Thursday April 24, 2003" it may belong to either.
  if (previous > 0 && (at === previous || (at === previous + 1 && isSign(tokens, previous, COMMA)))) return undefined;
  return { weekday: { day, at: tokenSpan(tokens, at, at + 1) }, from: at, to: bracket ? to + 1 : to };
}

/** `Thursday - April 24, 2003`: a dash glued to either side makes one word of both. */
const isSpacedDash = (tokens: Tokens, i: number): boolean =>
  isDash(tokens, i) && isSpaced(tokens, i) && isSpaced(tokens, i + 1);

/** Whether another weekday stands before the one at the token, with nothing but a joint between. */
function isOneOfSeveral(tokens: Tokens, i: number): boolean {
  const tied = isDash(tokens, i - 1) || isSign(tokens, i - 1, COMMA) || ties.has(lowerAt(tokens, i - 1));
  const at = tied ? i - 2 : i - 1;
  return (
    weekdayAt(tokens, at) !== undefined ||
    (tied && isSign(tokens, at, COMMA) && weekdayAt(tokens, at - 1) !== undefined)
  );
}

/** What may stand between a date and its weekday: `, which is a Thursday`, `(being a Thursday)`. */
const links = new Set(['which', 'that', 'is', 'was', 'will', 'be', 'being', 'a']);
const mostLinks = 6;

function behind(tokens: Tokens, from: number, to: number): ReadWeekday | undefined {
  const bracket = isSign(tokens, to, OPEN);
  if (!bracket && !isSign(tokens, to, COMMA)) return undefined;
  let at = to + 1;
  while (at < to + mostLinks && links.has(lowerAt(tokens, at))) at++;
  const article = lowerAt(tokens, at - 1) === 'a';
  const day = weekdayAt(tokens, at);
  if (day === undefined || (bracket ? !isSign(tokens, at + 1, CLOSE) : !article)) return undefined;
  return {
    weekday: { day, at: tokenSpan(tokens, at, at + 1) },
    from,
    to: bracket ? at + 2 : pastComma(tokens, at + 1),
  };
}
