import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDate } from './date.ts';

/**
 * A date that is said to be an anniversary of another,
 * `March 17, 2016, being the fifth anniversary of the Closing Date`, or that stands behind the words which may say so,
 * `the fifth anniversary of the Closing Date, March 17, 2016`.
 */
export interface Anniversary {
  readonly kind: 'anniversary';
  /** The word alone, `anniversary`. */
  readonly at: LocalSpan;
  /** The date that stands with it, on either side. */
  readonly date: CalendarDate;
}
