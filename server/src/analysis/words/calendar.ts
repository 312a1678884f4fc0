/** The months in English, January first. */
export const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The first whole year of the Gregorian calendar, which began on October 15, 1582 (papal bull Inter gravissimas). Exhibits
 * state no earlier dates but by a slip of the keyboard, and of those nothing certain can be said.
 */
export const firstYear = 1583;

/** Whether February has 29 days: in every fourth year, but in a hundredth one only when it is a four-hundredth. */
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month (1 to 12) of a Gregorian year has; 0 for a month that is none. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);

/** Whether the Gregorian calendar has such a day. Dates before 1583 are given the benefit of the doubt. */
export const isPossible = (year: number, month: number, day: number): boolean =>
  year < firstYear || (day >= 1 && day <= daysInMonth(year, month));

/** Why there is no such day, naming the month's length: `November has 30 days, so there is no November 31, 2006`. */
export function whyImpossible(year: number, month: number, day: number): string {
  const name = month === 2 ? `February ${year}` : (monthNames[month - 1] ?? '');
  const reason = day < 1 ? 'days are counted from 1' : `${name} has ${daysInMonth(year, month)} days`;
  return `${reason}, so there is no ${dateText(year, month, day)}`;
}

/** The English weekday of a Gregorian date; undefined for a day that no month has and for years before 1583. */
export function weekdayOf(year: number, month: number, day: number): string | undefined {
  if (year < firstYear || day < 1 || day > daysInMonth(year, month)) return undefined;
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day;
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  // Counted as if the calendar had always been Gregorian, day 1, January 1 of year 1, was a Monday.
  return weekdays[days % 7];
}

/** A date as exhibits in the United States write it: `April 24, 2003`. */
export const dateText = (year: number, month: number, day: number): string =>
  `${monthNames[month - 1] ?? ''} ${day}, ${year}`;
