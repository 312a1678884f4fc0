import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDate } from './date.ts';
import type { Form } from './form.ts';

/** What a length of time is counted in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** How long something lasts, as stated: `ten (10) years`, `six-month`. */
export interface TimeLength {
  /** The number and its unit. */
  readonly at: LocalSpan;
  readonly count: number;
  readonly unit: TimeUnit;
  readonly unitAt: LocalSpan;
  /** Each way in which the number is stated. */
  readonly numbers: readonly LengthNumber[];
}

/** The number of a length in one form. */
export interface LengthNumber {
  readonly form: Form;
  readonly at: LocalSpan;
  /** For words, each word and hyphen, in order. */
  readonly pieces: readonly LocalSpan[];
}

/** A time that begins on one stated date and ends on another: `from January 1, 1956 to December 31, 1965`. */
export interface Period {
  readonly kind: 'period';
  /** From the word that begins it, its length or its first date to the last of them. */
  readonly at: LocalSpan;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** How long it is said to last; undefined where that is not said. */
  readonly length: TimeLength | undefined;
}
