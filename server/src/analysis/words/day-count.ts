import { dayNumber, dayOfNumber, daysInMonth } from './calendar.ts';

/**
 * A day of the calendar, by its numbers: months are 1 to 12, years of the common era. Whether there is such a day is
 * not said.
 */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day so many days later; earlier for a negative number. */
export const daysLater = (from: CalendarDay, days: number): CalendarDay =>
  dayOfNumber(dayNumber(from.year, from.month, from.day) + days);

/** How many days lie from one day to another; below 0 where the second is the earlier one. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  dayNumber(to.year, to.month, to.day) - dayNumber(from.year, from.month, from.day);

/** In how many of year, month and day two days differ. */
export const partsApart = (a: CalendarDay, b: CalendarDay): number =>
  Number(a.year !== b.year) + Number(a.month !== b.month) + Number(a.day !== b.day);

/**
 * The day of the same number so many months later; the last of the month where it has no such day, as leases and notes
 * are read (six months from August 31 is February 28).
 */
export function monthsLater({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + (month - 1) + months;
  const landed = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...landed, day: Math.min(day, daysInMonth(landed.year, landed.month)) };
}

/** Whether no later day of the month follows. */
export const isLastOfMonth = ({ year, month, day }: CalendarDay): boolean => day === daysInMonth(year, month);

/** Below 0 where the first day is the earlier one, above 0 where it is the later one. */
export const compareDays = (a: CalendarDay, b: CalendarDay): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;
