import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDate, YearlessDate } from './date.ts';

/**
 * The days of each year on which something is paid, with the first of them: `from August 24, 2017, payable on February
 * 15 and August 15 of each year, commencing February 15, 2018`.
 */
export interface PaymentDays {
  readonly kind: 'payment-days';
  /** From the first of the days to the date of the first payment. */
  readonly at: LocalSpan;
  readonly days: readonly YearlessDate[];
  readonly first: CalendarDate;
  /** The day from which interest runs; undefined where the sentence does not say. */
  readonly since: CalendarDate | undefined;
}
