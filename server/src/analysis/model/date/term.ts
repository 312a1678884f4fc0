import type { TimeLength } from '../../facts/fact.ts';
import {
  compareDays,
  daysBetween,
  daysLater,
  isLastOfMonth,
  monthsLater,
  partsApart,
  type CalendarDay,
} from '../../words/day-count.ts';

/** A length of time by its number and unit. */
export type Term = Pick<TimeLength, 'count' | 'unit'>;

const monthsIn = { month: 1, year: 12 } as const;
const daysIn = { day: 1, week: 7 } as const;

/**
 * The days on which a term that begins on a day may be said to end, the earliest first. Two conventions of the last day
 * are both right: through December 31, 1965 (the day before) and until January 1, 1966 (the anniversary). A term of
 * months that begins on the last day of one may end on the last day of another; and where the last month is too short
 * for the day, on the first of the next.
 */
export function termEnds(from: CalendarDay, { count, unit }: Term): readonly CalendarDay[] {
  if (unit === 'day' || unit === 'week') {
    const later = daysLater(from, count * daysIn[unit]);
    return [daysLater(later, -1), later];
  }
  const later = monthsLater(from, count * monthsIn[unit]);
  const ends = [daysLater(later, -1), later];
  const last = monthEnd(later);
  if (isLastOfMonth(from) && compareDays(later, last) < 0) ends.push(last);
  if (later.day < from.day) ends.push(daysLater(last, 1));
  return ends;
}

const monthEnd = (day: CalendarDay): CalendarDay => daysLater(monthsLater({ ...day, day: 1 }, 1), -1);

/** Whether a term of that length may end on the day, by any convention. */
export const endsOn = (from: CalendarDay, to: CalendarDay, term: Term): boolean =>
  termEnds(from, term).some((end) => compareDays(end, to) === 0);

/**
 * How many whole days, weeks, months or years lie between two days, by any convention of the last one; else undefined.
 */
export function wholeLength(from: CalendarDay, to: CalendarDay, unit: Term['unit']): number | undefined {
  if (compareDays(to, from) < 0) return undefined;
  const days = daysBetween(from, to);
  const about =
    unit === 'day' || unit === 'week'
      ? Math.floor(days / daysIn[unit])
      : Math.floor((12 * (to.year - from.year) + to.month - from.month) / monthsIn[unit]);
  for (const count of [about, about + 1]) if (count > 0 && endsOn(from, to, { count, unit })) return count;
  return undefined;
}

/**
 * Of the days on which a term may end, the one that takes the fewest changes of what is stated; else the nearest in
 * time.
 */
export function nearestEnd(from: CalendarDay, stated: CalendarDay, term: Term): CalendarDay {
  const changes = (end: CalendarDay): number => partsApart(end, stated);
  const distance = (end: CalendarDay): number => Math.abs(daysBetween(end, stated));
  const [nearest] = [...termEnds(from, term)].sort((a, b) => changes(a) - changes(b) || distance(a) - distance(b));
  return nearest ?? from;
}

/**
 * The day on which a term must have begun to end on the one stated, where it differs from the beginning that is stated
 * in one part of its date; undefined where it differs in more.
 */
export function startBefore(stated: CalendarDay, end: CalendarDay, term: Term): CalendarDay | undefined {
  const back = (from: CalendarDay): CalendarDay =>
    term.unit === 'day' || term.unit === 'week'
      ? daysLater(from, -term.count * daysIn[term.unit])
      : monthsLater(from, -term.count * monthsIn[term.unit]);
  const off = (start: CalendarDay): number => Math.abs(daysBetween(start, stated));
  return [back(daysLater(end, 1)), back(end)]
    .filter((start) => endsOn(start, end, term) && partsApart(start, stated) === 1)
    .sort((a, b) => off(a) - off(b))[0];
}
