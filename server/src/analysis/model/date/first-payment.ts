import type { CalendarDay, PaymentDays, YearlessDate } from '../../facts/fact.ts';
import { isPossible } from '../../words/calendar.ts';
import { compareDays, isLastOfMonth } from '../../words/day-count.ts';
import { isReckonable } from './standing.ts';

/** What is wrong with a first payment: it is beside the day of its month, or before the day from which it runs. */
export type FirstPaymentStanding =
  { readonly is: 'beside'; readonly day: YearlessDate; readonly meant: CalendarDay } | { readonly is: 'early' };

/**
 * Whether the first of payments on days of each year is on another day of the month than they are, or falls within the
 * year before the day from which interest runs; undefined where neither is so.
 */
export function firstPaymentStanding({ days, first, since }: PaymentDays): FirstPaymentStanding | undefined {
  if (!isReckonable(first)) return undefined;
  const inMonth = days.filter(({ month }) => month === first.month);
  const [day, ...others] = inMonth;
  if (day && others.length === 0 && day.day !== first.day && !isLastOfMonth(first)) {
    const meant = { year: first.year, month: first.month, day: day.day };
    return isPossible(meant.year, meant.month, meant.day) ? { is: 'beside', day, meant } : undefined;
  }
  if (!day || !since || !isReckonable(since) || compareDays(first, since) >= 0) return undefined;
  return compareDays({ ...first, year: first.year + 1 }, since) > 0 ? { is: 'early' } : undefined;
}
