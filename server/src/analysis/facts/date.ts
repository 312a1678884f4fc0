import { CLOSE_SQUARE, HYPHEN, SLASH, UNDERSCORE } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { FIGURE, isCapital, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import { claim, isClaimed, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import { monthAt, monthWords } from './date/month.ts';
import { certainDate, numericFrom } from './date/numeric.ts';
import { openAtDay, openAtMonth, openAtYear } from './date/open.ts';
import type { Ranged } from './date/part.ts';
import { rangeFrom } from './date/range.ts';
import { restatedAt } from './date/restated.ts';
import { weekdayOfDate } from './date/weekday.ts';
import { dayFirst, monthFirst, monthOfYear } from './date/written.ts';
import type { CalendarDate, OpenDate, StatedDate, YearlessDate } from './fact.ts';

/** The words at which a date may be found; by far most words of a draft are passed over on this alone. */
const startsDate = wordTable<'month' | 'day'>({
  ...Object.fromEntries(monthWords.map((word) => [word, 'month' as const])),
  day: 'day',
});

/**
 * Those words; figures, for `24.04.2003` is one; what stands between those of a date, `4/24/2003`; and the blanks of
 * one that is open.
 */
export const dateCue: Cue = { words: startsDate, figures: true, signs: [SLASH, HYPHEN, UNDERSCORE, CLOSE_SQUARE] };

/** What stands at a token: dates, an open or yearless date, or tokens that are no amount and no whole date either. */
interface Found {
  readonly dates: readonly Ranged<StatedDate>[];
  readonly partial: OpenDate | YearlessDate | undefined;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads calendar dates and claims their tokens: `April 24, 2003`, `Apr. 24th, 2003`, `24 April 2003`,
 * `24th of April, 2003`, `the twenty-fourth (24th) day of April, two thousand three (2003)`, `4/24/2003`, `2003-04-24`,
 * `January 1-15, 2003`, with the weekday and the restatement in brackets that stand beside them; dates that are still
 * open, `December __, 2003`, and days without a year, `on April 24`. A month with a year and figures that may be read
 * two ways (`April 2003`, `4/5/2003`) claim their tokens but state nothing that could be checked. Whether there is such
 * a day is not asked here.
 */
export function readDates(tokens: Tokens, claims: Claims): readonly (CalendarDate | OpenDate | YearlessDate)[] {
  const facts: (CalendarDate | OpenDate | YearlessDate)[] = [];
  let previous = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kinds[i];
    if (kind === WORD ? startsDate[tokens.codes[i] ?? 0] === undefined : kind !== FIGURE) continue;
    const found = isClaimed(claims, i) ? undefined : foundAt(tokens, i, claims);
    if (!found) continue;
    claim(claims, found.from, found.to);
    if (found.partial) facts.push(found.partial);
    let end = found.to;
    for (const read of found.dates) {
      const { fact, from, to } = whole(tokens, read, previous, claims);
      claim(claims, from, to);
      facts.push(fact);
      end = to;
      previous = fact.weekday ? 0 : to;
    }
    i = end - 1;
  }
  return facts;
}

function foundAt(tokens: Tokens, i: number, claims: Claims): Found | undefined {
  if (tokens.kinds[i] === FIGURE) return atFigure(tokens, i, claims);
  const month = monthAt(tokens, i);
  return month === undefined ? leftOpen(openAtDay(tokens, i), claims) : atMonth(tokens, i, month, claims);
}

function atMonth(tokens: Tokens, i: number, month: number, claims: Claims): Found | undefined {
  const first = tokens.kinds[i + 1] === WORD ? undefined : monthFirst(tokens, i, month);
  if (first?.date) return stated(first.from, first.to, first.date);
  if (!isCapital(tokens, i)) return undefined;
  const range = rangeFrom(tokens, i, month);
  const last = range?.at(-1);
  if (range && last) return { dates: range, partial: undefined, from: i, to: last.to };
  const read = first ?? dayFirst(tokens, i, month, claims);
  if (read?.date) return stated(read.from, read.to, read.date);
  const other = read ?? monthOfYear(tokens, i);
  return (
    leftOpen(openAtMonth(tokens, i, month), claims) ??
    (other && { dates: [], partial: other.yearless, from: other.from, to: other.to })
  );
}

function atFigure(tokens: Tokens, i: number, claims: Claims): Found | undefined {
  const numeric = numericFrom(tokens, i);
  if (!numeric) return leftOpen(openAtYear(tokens, i), claims);
  const certain = certainDate(numeric);
  return { dates: certain ? [certain] : [], partial: undefined, from: numeric.from, to: numeric.to };
}

const stated = (from: number, to: number, date: StatedDate): Found => ({
  dates: [{ date, from, to }],
  partial: undefined,
  from,
  to,
});

/** An open date, unless some of its tokens belong to something else. */
function leftOpen(read: Ranged<OpenDate> | undefined, claims: Claims): Found | undefined {
  if (!read) return undefined;
  for (let at = read.from; at < read.to; at++) if (isClaimed(claims, at)) return undefined;
  return { dates: [], partial: read.date, from: read.from, to: read.to };
}

/** A date with what stands beside it: its weekday and its restatement in brackets. */
function whole(
  tokens: Tokens,
  { date, from, to }: Ranged<StatedDate>,
  previous: number,
  claims: Claims,
): { readonly fact: CalendarDate; readonly from: number; readonly to: number } {
  const again = restatedAt(tokens, to, date, claims);
  const end = again?.to ?? to;
  const weekday = weekdayOfDate(tokens, from, end, previous);
  const at = again ? localSpan(date.at.start, tokens.ends[end - 1] ?? 0) : date.at;
  return {
    fact: { kind: 'date', ...date, at, weekday: weekday?.weekday, restated: again?.reading },
    from: weekday?.from ?? from,
    to: weekday?.to ?? end,
  };
}
