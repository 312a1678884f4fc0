/** The months in English, January first. */
export const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** The weekdays in English, Sunday first. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The first whole year of the Gregorian calendar, which began on October 15, 1582 (papal bull Inter gravissimas).
 * Exhibits state no earlier dates but by a slip of the keyboard, and of those nothing certain can be said.
 */
const firstYear = 1583;

/** The last year that an exhibit can mean: leases of 999 years end before it. A later one is a slip of the keyboard. */
const lastYear = 2999;

/** Whether something certain can be said of the days of a year. */
export const isCertainYear = (year: number): boolean => year >= firstYear && year <= lastYear;

/** Whether February has 29 days: in every fourth year, but in a hundredth one only when it is a four-hundredth. */
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month (1 to 12) of a Gregorian year has; 0 for a month that is none. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);

/**
 * Whether the Gregorian calendar has such a day. Dates before 1583 and after 2999 are given the benefit of the doubt.
 */
export const isPossible = (year: number, month: number, day: number): boolean =>
  !isCertainYear(year) || (day >= 1 && day <= daysInMonth(year, month));

/** Why there is no such day, naming the month's length: `November has 30 days, so there is no November 31, 2006`. */
export function whyImpossible(year: number, month: number, day: number): string {
  const name = month === 2 ? `February ${year}` : (monthNames[month - 1] ?? '');
  const reason = day < 1 ? 'days are counted from 1' : `${name} has ${daysInMonth(year, month)} days`;
  return `${reason}, so there is no ${dateText(year, month, day)}`;
}

/** A leap year, in which every month has all the days that it can have. */
export const longYear = 2000;

/** The same of a day that no year has: `June has 30 days, so there is no June 31`. */
export function whyNeverPossible(month: number, day: number): string {
  const name = monthNames[month - 1] ?? '';
  const most = month === 2 ? ' at most' : '';
  const reason = day < 1 ? 'days are counted from 1' : `${name} has ${daysInMonth(longYear, month)} days${most}`;
  return `${reason}, so there is no ${name} ${day}`;
}

/**
 * The number of a day, counted as if the calendar had always been Gregorian: January 1 of year 1 is day 1. The
 * difference of two numbers is the days between. A day beyond its month counts on into the next, as February 30 does
 * into March.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day;
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days;
}

/** The day that has the number; the inverse of `dayNumber` for days that the calendar has. */
export function dayOfNumber(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  // The mean year has 365.2425 days, and leap days never run a whole day ahead of it: the estimate is at most one year
  // early.
  let year = Math.floor((number - 1) / 365.2425) + 1;
  if (dayNumber(year + 1, 1, 1) <= number) year++;
  let month = 1;
  let day = number - dayNumber(year, 1, 1) + 1;
  for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
    day -= length;
    month++;
  }
  return { year, month, day };
}

/**
 * The weekday of a Gregorian date, 0 for Sunday; undefined for a day that no month has and beyond the years 1583 to
 * 2999.
 */
export function weekdayNumber(year: number, month: number, day: number): number | undefined {
  if (!isCertainYear(year) || day < 1 || day > daysInMonth(year, month)) return undefined;
  // Day 1, January 1 of year 1, would have been a Monday.
  return dayNumber(year, month, day) % 7;
}

/** The English weekday of a Gregorian date; undefined for a day that no month has and beyond the years 1583 to 2999. */
export function weekdayOf(year: number, month: number, day: number): string | undefined {
  const number = weekdayNumber(year, month, day);
  return number === undefined ? undefined : weekdayNames[number];
}

/** A date as exhibits in the United States write it: `April 24, 2003`. */
export const dateText = (year: number, month: number, day: number): string =>
  `${monthNames[month - 1] ?? ''} ${day}, ${year}`;
