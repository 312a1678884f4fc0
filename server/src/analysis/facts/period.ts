import { POINT } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isSign, tokenFrom, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { CalendarDate, Fact, Period } from './fact.ts';
import { countedBack, countedForward } from './period/counted.ts';
import { labelled } from './period/label.ts';
import type { ReadLength } from './period/length.ts';
import { betweenBefore, lengthAfterEnd, lengthBeforeStart, linkBetween, startBefore } from './period/link.ts';

/** How far apart the two dates of a period may stand, in UTF-16 units. */
const reach = 400;

/** Words that bind two dates by themselves; `to` also joins the two ends of a change. */
const binding = /^(?:through|thru|until|till|-)$/;

/**
 * What is moved `from` one day `to` another, or has grown from the one to the other, does not last from the one to the
 * other.
 */
const changing =
  /^(?:chang|mov|amend|accelerat|advanc|revis|adjust|shorten|reduc|correct|replac|reschedul|postpon|modif|reset|increas|decreas|declin|gr[eo]w|rose|fell|compar|differ|substitut|delet|extend)/;

/** How far before a period a word may stand that makes a change of it (`moved from … to …`), in tokens. */
const lookback = 30;

export const periodCue: Cue = { facts: 2 };

/**
 * Reads periods with a stated beginning and end from the dates that were found:
 * `from January 1, 1956 to December 31, 1965`,
 * `ten (10) years, commencing on July 1, 2026 and ending on June 30, 2036`. Claims nothing: its dates and amounts
 * stand.
 */
export function readPeriods(tokens: Tokens, _claims: Claims, found: readonly Fact[]): readonly Period[] {
  const periods: Period[] = [];
  let last: CalendarDate | undefined;
  for (const fact of found) {
    if (fact.kind !== 'date') continue;
    const period = last && fact.at.start - last.at.end <= reach ? periodOf(tokens, last, fact) : undefined;
    if (period) periods.push(period);
    // The end of one period begins no other.
    last = period ? undefined : fact;
  }
  return periods;
}

function periodOf(tokens: Tokens, from: CalendarDate, to: CalendarDate): Period | undefined {
  const dateAt = tokenFrom(tokens, from.at.start);
  const [gap, toAt] = [tokenFrom(tokens, from.at.end), tokenFrom(tokens, to.at.start)];
  const toEnd = tokenFrom(tokens, to.at.end);
  const sheet = labelled(tokens, dateAt, gap, toAt, toEnd);
  if (sheet) return periodFrom(tokens, sheet.start, from, to, sheet.length);
  const pair = { first: dateAt, gap, second: toAt, end: toEnd };
  const forward = countedForward(tokens, pair);
  if (forward) return periodFrom(tokens, forward.from, from, to, forward);
  const back = countedBack(tokens, pair);
  if (back) return periodFrom(tokens, dateAt, to, from, back);
  const between = betweenBefore(tokens, dateAt, gap, toAt, toEnd);
  const link = between === undefined ? linkBetween(tokens, gap, toAt) : { end: 'and', length: undefined };
  if (!link) return undefined;
  const start = between ?? startBefore(tokens, dateAt);
  if (start === undefined && !binding.test(link.end)) return undefined;
  const read =
    link.length ??
    (start === undefined ? undefined : lengthBeforeStart(tokens, start)) ??
    lengthAfterEnd(tokens, toEnd);
  const first = Math.min(start ?? dateAt, read?.from ?? dateAt);
  if (!read && isChange(tokens, first)) return undefined;
  return periodFrom(tokens, first, from, to, read);
}

const periodFrom = (
  tokens: Tokens,
  first: number,
  from: CalendarDate,
  to: CalendarDate,
  read: ReadLength | undefined,
): Period => ({
  kind: 'period',
  at: localSpan(tokens.starts[first] ?? 0, Math.max(from.at.end, to.at.end, read?.length.at.end ?? 0)),
  from,
  to,
  length: read?.length,
});

/** Whether a word before the period, in its sentence, says that something moves or grows from one date to the other. */
function isChange(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - lookback); i--) {
    if (isSign(tokens, i, POINT)) return false;
    if (tokens.kinds[i] === WORD && changing.test(tokenText(tokens, i).toLowerCase())) return true;
  }
  return false;
}
