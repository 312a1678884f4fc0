import fc from 'fast-check';
import numberToWords from 'number-to-words';

/** The platform's calendar, which is Gregorian throughout. */
export function platformDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every day from 1583 to 2999. */
export const days: fc.Arbitrary<Day> = fc
  .integer({ min: platformDate(1583, 1, 1).getTime() / 864e5, max: platformDate(2999, 12, 31).getTime() / 864e5 })
  .map((number) => {
    const date = new Date(number * 864e5);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  });

const ordinal = (day: number): string => numberToWords.toOrdinal(day);
const dayWords = (day: number): string => numberToWords.toWordsOrdinal(day);
const yearWords = (year: number): string => numberToWords.toWords(year).replaceAll(',', '');
const halves = (year: number): string =>
  year % 100 < 10 ? yearWords(year) : `${yearWords(Math.floor(year / 100))} ${yearWords(year % 100)}`;
const padded = (part: number): string => String(part).padStart(2, '0');

const name = ({ month }: Day): string => months[month - 1] ?? '';
export const weekdayOn = ({ year, month, day }: Day): string =>
  weekdays[platformDate(year, month, day).getUTCDay()] ?? '';
const abbreviated = (date: Day): string => (date.month === 5 ? 'May' : `${name(date).slice(0, 3)}.`);

/** The forms in which exhibits write a date, each from the numbers alone. */
export const forms: Readonly<Record<string, (date: Day) => string>> = {
  'April 24, 2003': (date) => `${name(date)} ${date.day}, ${date.year}`,
  'April 24,2003': (date) => `${name(date)} ${date.day},${date.year}`,
  'APRIL 24TH, 2003': (date) => `${name(date)} ${ordinal(date.day)}, ${date.year}`.toUpperCase(),
  'Apr. 24, 2003': (date) => `${abbreviated(date)} ${date.day}, ${date.year}`,
  '24 April 2003': (date) => `${date.day} ${name(date)} ${date.year}`,
  '24th of April, 2003': (date) => `${ordinal(date.day)} of ${name(date)}, ${date.year}`,
  'this 24th day of April 2003': (date) => `this ${ordinal(date.day)} day of ${name(date)} ${date.year}`,
  'in words': (date) => `the ${dayWords(date.day)} day of ${name(date)}, ${yearWords(date.year)}`,
  'in words, the year in halves': (date) => `${dayWords(date.day)} day of ${name(date)}, ${halves(date.year)}`,
  'in words and figures': (date) =>
    `the ${dayWords(date.day)} (${ordinal(date.day)}) day of ${name(date)}, ${yearWords(date.year)} (${date.year})`,
  'in capital words': (date) =>
    `THE ${dayWords(date.day)} DAY OF ${name(date)}, IN THE YEAR ${yearWords(date.year)}`.toUpperCase(),
  '2003-04-24': ({ year, month, day }) => `${year}-${padded(month)}-${padded(day)}`,
  'repeated in figures': (date) => `${name(date)} ${date.day}, ${date.year} (${date.month}/${date.day}/${date.year})`,
  'repeated short': (date) =>
    `${name(date)} ${date.day}, ${date.year} (${padded(date.month)}/${padded(date.day)}/${padded(date.year % 100)})`,
  'with its weekday': (date) => `${weekdayOn(date)}, ${name(date)} ${date.day}, ${date.year}`,
  'behind its weekday': (date) => `${weekdayOn(date)} the ${ordinal(date.day)} of ${name(date)} ${date.year}`,
  'before its weekday': (date) => `${name(date)} ${date.day}, ${date.year} (a ${weekdayOn(date)})`,
};
