import type { CalendarDay } from '../analysis/index.ts';

/** The day by the clock and the time zone of this machine. */
export function localDay(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
