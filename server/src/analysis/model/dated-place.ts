import type { CalendarDate } from '../facts/fact.ts';
import { isPossible } from '../words/calendar.ts';
import { statesOneDay } from './date-standing.ts';
import type { ReadBlock } from './draft.ts';

/** A date in the block that states it. */
export interface DatedPlace {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
  readonly date: CalendarDate;
}

/** One thing that the draft itself shows to be given two dates. */
export interface DateConflict {
  /** What is dated, as a message begins: `the Credit Agreement is dated`. */
  readonly what: string;
  /** The date held to be wrong. */
  readonly wrong: DatedPlace;
  /** Every place that gives it the other date, at least one, in the order of the text. */
  readonly right: readonly DatedPlace[];
}

/** Whether the date says one day for certain, so that it can be held against another. */
export const isCertain = (date: CalendarDate): boolean =>
  !date.joint && statesOneDay(date) && isPossible(date.year, date.month, date.day);

export const isSameDay = (a: CalendarDate, b: CalendarDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;
