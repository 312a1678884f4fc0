import { holdsSentenceEnd } from '../text/sentence-end.ts';
import { COMMA } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { CalendarDate, Fact, PaymentDays, YearlessDate } from './fact.ts';

export const paymentDaysCue: Cue = {
  words: wordTable({ commencing: true, beginning: true, starting: true }),
  facts: 2,
};

const begins = /^(?:commencing|beginning|starting)$/;
/** What may stand between the last of the days and the word that begins them: `of each year,`. */
const yearly = /^(?:of|in|each|every|calendar|year|thereof)$/;
const mostYearly = 6;
/** How far before the days of payment the day from which interest runs may stand, in tokens. */
const reach = 60;

/**
 * Reads the days of each year on which something is paid, where the first payment stands behind them: `payable on
 * February 15 and August 15 of each year, commencing February 15, 2018`, with the day from which interest runs. It
 * claims nothing: the days are facts already.
 */
export function readPaymentDays(tokens: Tokens, _claims: Claims, found: readonly Fact[]): readonly PaymentDays[] {
  const days = new Map<number, YearlessDate>();
  for (const fact of found) if (fact.kind === 'yearless-date') days.set(tokenFrom(tokens, fact.at.end), fact);
  if (days.size === 0) return none;
  const dates = found.filter((fact) => fact.kind === 'date');
  return dates.flatMap((first, n): readonly PaymentDays[] => {
    const listed = daysBefore(tokens, first, days);
    const [opening] = listed;
    if (!opening) return none;
    const since = sinceOf(tokens, dates[n - 1], opening);
    return [{ kind: 'payment-days', at: localSpan(opening.at.start, first.at.end), days: listed, first, since }];
  });
}

const none: readonly PaymentDays[] = [];

/** The days of the year that stand before the date of the first payment, by their ends, in the order of the text. */
function daysBefore(
  tokens: Tokens,
  first: CalendarDate,
  days: ReadonlyMap<number, YearlessDate>,
): readonly YearlessDate[] {
  let at = startOf(tokens, first);
  if (/^(?:on|with)$/.test(lowerAt(tokens, at - 1))) at--;
  if (!begins.test(lowerAt(tokens, at - 1))) return [];
  at--;
  for (let n = 0; n < mostYearly && !days.has(at); n++) {
    if (!yearly.test(lowerAt(tokens, at - 1)) && !isSign(tokens, at - 1, COMMA)) return [];
    at--;
  }
  const listed: YearlessDate[] = [];
  for (let day = days.get(at); day; day = days.get(at)) {
    listed.unshift(day);
    at = tokenFrom(tokens, day.at.start);
    if (lowerAt(tokens, at - 1) === 'each') at--;
    if (lowerAt(tokens, at - 1) === 'and') at--;
    if (isSign(tokens, at - 1, COMMA)) at--;
  }
  return listed;
}

/** The date before the days where it is that `from` which interest runs in the same sentence. */
function sinceOf(tokens: Tokens, date: CalendarDate | undefined, opening: YearlessDate): CalendarDate | undefined {
  if (!date || date.at.end > opening.at.start) return undefined;
  const [from, to] = [startOf(tokens, date), tokenFrom(tokens, date.at.end)];
  const days = tokenFrom(tokens, opening.at.start);
  const lead = lowerAt(tokens, from - 1) === 'including' && lowerAt(tokens, from - 2) === 'and' ? from - 3 : from - 1;
  if (lowerAt(tokens, lead) !== 'from' || days - to > reach || holdsSentenceEnd(tokens, to, days)) return undefined;
  return date;
}

/** The first token of a date, its weekday among them. */
const startOf = (tokens: Tokens, { at, weekday }: CalendarDate): number =>
  tokenFrom(tokens, Math.min(at.start, weekday?.at.start ?? at.start));
