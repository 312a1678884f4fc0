import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDate } from './date.ts';

/**
 * What puts two dates in order: holders of record vote or are paid on the record date or later, a meeting is adjourned
 * to a later day, an instrument is amended after its own date, its second amendment is no older than the first, what is
 * set for a day comes no later than its last day, auditors report on a period that has ended, and what is extended ends
 * later than it did.
 */
export type SequenceOrder =
  'vote' | 'payment' | 'adjournment' | 'amendment' | 'number' | 'deadline' | 'report' | 'extension';

/** Two dates of which the first cannot be the later one, as what they date shows. */
export interface Sequence {
  readonly kind: 'sequence';
  /** From the one date to the other, whichever stands first. */
  readonly at: LocalSpan;
  readonly order: SequenceOrder;
  /**
   * The record date, the meeting, the date of the instrument or of the lower number, the day that is set, the end of
   * the period, the day that is extended.
   */
  readonly first: CalendarDate;
  /**
   * The vote, the payment, the adjourned meeting, the amendment, the higher number, the last day, the report, the new
   * day.
   */
  readonly second: CalendarDate;
}
