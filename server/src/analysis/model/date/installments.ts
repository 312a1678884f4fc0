import type { Installments } from '../../facts/fact.ts';
import {
  compareDays,
  daysBetween,
  daysLater,
  isLastOfMonth,
  monthsLater,
  partsApart,
  type CalendarDay,
} from '../../words/day-count.ts';
import { valueOf } from '../amount/value.ts';
import { isReckonable } from './standing.ts';

/** How many payments are stated, beside how many the days of the first and the last leave room for. */
export interface InstallmentsStanding {
  readonly stated: number;
  readonly made: number;
  /** The day of the last of so many as are stated; undefined where the last day is not one of the rhythm's. */
  readonly last: CalendarDay | undefined;
  /** The day of the first of so many, where the one stated differs from it in one part of its date. */
  readonly first: CalendarDay | undefined;
  readonly agrees: boolean;
}

/**
 * Holds a number of payments to the days of the first and the last, which both count. They agree as well where the last
 * day is the end of the time and not that of a payment, and where the first payment falls out of the rhythm of the
 * others. Undefined where the count or a date cannot be read.
 */
export function installmentsStanding({ count, every, from, to }: Installments): InstallmentsStanding | undefined {
  const said = valueOf(count);
  if (said?.sense !== 'cardinal' || said.value.d !== 1n || !isReckonable(from) || !isReckonable(to)) return undefined;
  const stated = said.value.valueOf();
  const whole = periodsBetween(from, to, every);
  if (stated < 2 || whole < 1) return undefined;
  const onDay = compareDays(after(from, every, whole), to) === 0 || (isLastOfMonth(from) && isLastOfMonth(to));
  const most = onDay ? whole + 1 : whole + 2;
  return {
    stated,
    made: whole + 1,
    last: onDay ? after(from, every, stated - 1) : undefined,
    first: onDay ? firstBefore(from, to, every, stated - 1) : undefined,
    agrees: stated >= whole && stated <= most,
  };
}

/** The day so many payments later; the last of its month where the first is that of its own. */
function after(from: CalendarDay, { count, unit }: Installments['every'], times: number): CalendarDay {
  if (unit === 'day' || unit === 'week') return daysLater(from, times * count * (unit === 'week' ? 7 : 1));
  const later = monthsLater(from, times * count * (unit === 'year' ? 12 : 1));
  if (!isLastOfMonth(from)) return later;
  return daysLater(monthsLater({ ...later, day: 1 }, 1), -1);
}

function firstBefore(
  stated: CalendarDay,
  last: CalendarDay,
  every: Installments['every'],
  times: number,
): CalendarDay | undefined {
  const first = after(last, every, -times);
  return partsApart(first, stated) === 1 ? first : undefined;
}

/** How many whole periods lie between two days; 0 or less where the second is not behind the first. */
function periodsBetween(from: CalendarDay, to: CalendarDay, { count, unit }: Installments['every']): number {
  if (unit === 'day' || unit === 'week') {
    return Math.floor(daysBetween(from, to) / (count * (unit === 'week' ? 7 : 1)));
  }
  const months = 12 * (to.year - from.year) + to.month - from.month;
  const short = to.day < from.day && !isLastOfMonth(to) ? 1 : 0;
  return Math.floor((months - short) / (count * (unit === 'year' ? 12 : 1)));
}
