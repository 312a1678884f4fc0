import type { CalendarDate, CalendarDay } from '../../facts/fact.ts';
import { isPossible } from '../../words/calendar.ts';
import type { ReadBlock } from '../draft.ts';
import { statesOneDay } from './standing.ts';

/** A date in the block that states it. */
export interface DatedPlace {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
  readonly date: CalendarDate;
}

/** The same, with the number of its block. */
export interface IndexedPlace extends DatedPlace {
  readonly index: number;
}

/** One thing that the draft itself shows to be given two dates. */
export interface DateConflict {
  /**
   * What is wrong, given both days as text:
   * `the Credit Agreement is dated April 22, 1999 here but April 27, 1999 elsewhere`.
   */
  readonly says: (here: string, there: string) => string;
  /** The date held to be wrong. */
  readonly wrong: DatedPlace;
  /** Every place that gives it the other date, at least one, in the order of the text. */
  readonly right: readonly DatedPlace[];
  /** The day that is meant where the wrong date stands; undefined where it is that of the other places. */
  readonly meant?: CalendarDay;
  /** Whether nothing but the likeness of the two tells. */
  readonly slight?: boolean;
}

/** Whether the date says one day for certain, so that it can be held against another. */
export const isCertain = (date: CalendarDate): boolean =>
  !date.joint && statesOneDay(date) && isPossible(date.year, date.month, date.day);

/** Whether two dates are one day of the calendar. */
export const isSameDay = (a: CalendarDay, b: CalendarDay): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** Whether two days are one but for the year, which is the one before or after. */
export const isNextYear = (a: CalendarDay, b: CalendarDay): boolean =>
  a.month === b.month && a.day === b.day && Math.abs(a.year - b.year) === 1;

/** The most days by which two dates of different months may differ and still be near. */
const fewDays = 15;
const daysPerMonth = 31;

/** How two days differ: `near` in the day or the month alone, or by a few days; `year` in the year alone. */
export function differenceOf(a: CalendarDay, b: CalendarDay): 'near' | 'year' | 'far' {
  const year = a.year !== b.year;
  const month = a.month !== b.month;
  const day = a.day !== b.day;
  if (!year && !(month && day)) return 'near';
  if (year && !month && !day) return 'year';
  const days = (date: CalendarDay): number => (date.year * 12 + date.month) * daysPerMonth + date.day;
  return Math.abs(days(a) - days(b)) <= fewDays ? 'near' : 'far';
}
