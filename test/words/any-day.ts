import fc from 'fast-check';
import type { CalendarDay } from '../../server/src/analysis/words/day-count.ts';

/** A day as the platform's calendar has it, which is Gregorian throughout. */
export const dayOf = (date: Date): CalendarDay => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

const dateOf = ({ year, month, day }: CalendarDay): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** Any day from 1583 up to and including a year. */
export const anyDay = (lastYear = 2999): fc.Arbitrary<CalendarDay> =>
  fc
    .tuple(fc.integer({ min: 1583, max: lastYear }), fc.integer({ min: 1, max: 366 }))
    .map(([year, dayOfYear]) => dayOf(dateOf({ year, month: 1, day: dayOfYear })))
    .filter(({ year }) => year <= lastYear);

/** The same day so much later by the platform's calendar, the last of the month where it has no such day. */
export function later(from: CalendarDay, unit: 'day' | 'week' | 'month' | 'year', count: number): CalendarDay {
  if (unit === 'day' || unit === 'week')
    return dayOf(dateOf({ ...from, day: from.day + count * (unit === 'week' ? 7 : 1) }));
  const months = unit === 'year' ? count * 12 : count;
  const landed = dayOf(dateOf({ ...from, month: from.month + months }));
  return landed.day === from.day ? landed : dayOf(dateOf({ year: from.year, month: from.month + months + 1, day: 0 }));
}
