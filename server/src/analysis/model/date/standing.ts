import type { CalendarDate, DateStatement } from '../../facts/fact.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { isCertainYear, isPossible, weekdayNumber } from '../../words/calendar.ts';

const agree = ([first, ...more]: readonly DateStatement[]): boolean =>
  more.every(({ value }) => value === first?.value);

/**
 * Whether all statements of a date agree: its days, its years and its restatement. One that disagrees says no day for
 * certain.
 */
export function statesOneDay({ year, month, day, days, years, restated }: CalendarDate): boolean {
  if (!agree(days) || !agree(years)) return false;
  return !restated || (restated.year === year && restated.month === month && restated.day === day);
}

/** Whether the day or the year stands in words and in figures, as instruments state them and letters do not. */
export const isDoubleDate = ({ days, years }: CalendarDate): boolean => days.length > 1 || years.length > 1;

/** Whether something holds the date to a counterpart: a second statement of a part, a restatement, its weekday. */
export const isHeld = (date: CalendarDate): boolean =>
  isDoubleDate(date) || date.restated !== undefined || date.weekday !== undefined;

/** Whether the weekday beside a date, where there is one, is that of its day. */
export function hasRightWeekday({ year, month, day, weekday }: CalendarDate): boolean {
  const right = weekdayNumber(year, month, day);
  return weekday === undefined || right === undefined || right === weekday.day;
}

/** The date with its weekday, which may stand before it or behind it. */
export function extentOf({ at, weekday }: CalendarDate): LocalSpan {
  if (!weekday) return at;
  return localSpan(Math.min(at.start, weekday.at.start), Math.max(at.end, weekday.at.end));
}

/**
 * Whether a date says one day that can be reckoned with: a day of the calendar, stated with a year of its own that
 * someone may have meant.
 */
export const isReckonable = (date: CalendarDate): boolean =>
  date.years.length > 0 &&
  isCertainYear(date.year) &&
  statesOneDay(date) &&
  isPossible(date.year, date.month, date.day);
