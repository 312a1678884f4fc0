import type { LocalSpan } from '../../text/span.ts';
import type { Form } from './form.ts';

/** A calendar date as stated; whether the calendar has such a day is for a rule to say. Months are 1 to 12. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly at: LocalSpan;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The month's name without a point: `April`, `Apr`. */
  readonly monthAt: LocalSpan;
  /** Each way in which the day is stated: `24th`, or `twenty-fourth` and `24th`. */
  readonly days: readonly DayStatement[];
}

/** The day of a date in one form, with its suffix. */
export interface DayStatement {
  readonly form: Form;
  readonly at: LocalSpan;
  /** For words, each word and hyphen, in order. */
  readonly pieces: readonly LocalSpan[];
}
