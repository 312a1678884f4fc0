import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';
import type { CalendarDate } from './date.ts';
import type { TimeUnit } from './period.ts';

/**
 * So many payments that follow each other in one rhythm, from the day of the first to that of the last:
 * `36 monthly installments, commencing September 1, 2024 and ending August 1, 2027`.
 */
export interface Installments {
  readonly kind: 'installments';
  /** From the count to the end of the second date. */
  readonly at: LocalSpan;
  readonly count: Amount;
  /** From one payment to the next: three months for a quarterly one. */
  readonly every: { readonly count: number; readonly unit: TimeUnit };
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}
