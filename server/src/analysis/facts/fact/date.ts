import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDay } from '../../words/day-count.ts';
import type { Form } from './form.ts';

export type { CalendarDay } from '../../words/day-count.ts';

/** One date in one run of text, part by part. */
export interface StatedDate extends CalendarDay {
  readonly at: LocalSpan;
  /** The month's name without a point (`April`, `Apr`), or its number in figures (`4`). */
  readonly monthAt: LocalSpan;
  /**
   * Each way in which the day is stated, at least one: `24th`, or `twenty-fourth` and `24th`. `day` is what the first
   * says.
   */
  readonly days: readonly DateStatement[];
  /**
   * Each way in which the year is stated: `2003`, or `two thousand three` and `2003`. `year` is what the first says.
   * None where the year is that of another date (`January 1` in `January 1 to March 31, 2003`).
   */
  readonly years: readonly DateStatement[];
  /**
   * Whether it shares its month or its year with another date, so that neither can change alone: `January 1-15, 2003`.
   */
  readonly joint: boolean;
}

/**
 * A calendar date as stated; whether the calendar has such a day, and whether its statements agree, is for rules to
 * say. `at` holds all of them but the weekday. The year is as written, whatever it is: 201 for `December 31, 201`.
 */
export interface CalendarDate extends StatedDate {
  readonly kind: 'date';
  readonly weekday: WeekdayStatement | undefined;
  /**
   * The same date again in brackets, `(4/24/2003)` behind `April 24, 2003`; undefined where there is no such bracket.
   * One that may be read two ways is read as it agrees, else as in the United States, month first.
   */
  readonly restated: StatedDate | undefined;
}

/** The day or the year of a date in one form: `24th`, `twenty-fourth`, `2003`, `two thousand three`. */
export interface DateStatement {
  readonly form: Form;
  readonly value: number;
  /** All of it, with the suffix of an ordinal, without brackets. */
  readonly at: LocalSpan;
  /** For words, each word and hyphen, in order; else `at` alone. */
  readonly pieces: readonly LocalSpan[];
}

/** The weekday that stands with a date: `Thursday`, `Thurs`. */
export interface WeekdayStatement {
  /** 0 for Sunday to 6 for Saturday. */
  readonly day: number;
  readonly at: LocalSpan;
}

/**
 * A date that is still to be filled in: `December __, 2003`, `this ___ day of ______, 20__`. What it leaves open is
 * undefined.
 */
export interface OpenDate {
  readonly kind: 'open-date';
  readonly at: LocalSpan;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** A day of the year, stated without one: `June 30`, `the 15th day of April`. */
export interface YearlessDate {
  readonly kind: 'yearless-date';
  readonly at: LocalSpan;
  readonly month: number;
  readonly day: number;
  readonly monthAt: LocalSpan;
  readonly days: readonly DateStatement[];
}
