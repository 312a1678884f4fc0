import type { CalendarDay } from '../../facts/fact.ts';
import { isPossible } from '../../words/calendar.ts';
import { daysBetween } from '../../words/day-count.ts';

/** How many days before the day as of which something is made it may be signed, and how many after. */
const before = 31;
const after = 92;

/**
 * Whether an act is nearly a year before the day as of which an instrument is made, and a year later would be about it:
 * in January the old year is still in everybody's fingers.
 */
export function isYearEarly(act: CalendarDay, made: CalendarDay): boolean {
  if (!isPossible(act.year + 1, act.month, act.day)) return false;
  const late = daysBetween(made, { ...act, year: act.year + 1 });
  return late >= -before && late <= after;
}
