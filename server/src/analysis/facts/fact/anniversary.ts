import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDate } from './date.ts';

/**
 * A date that is said to be an anniversary of another, `March 17, 2016, being the fifth anniversary of the Closing
 * Date`, or to stand so many years or days from it or before it, `being five years from the Closing Date`; also one
 * that stands behind the words which may say so, `the fifth anniversary of the Closing Date, March 17, 2016`.
 */
export interface Anniversary {
  readonly kind: 'anniversary';
  /** The word alone, `anniversary`, or the unit of the length, `years`. */
  readonly at: LocalSpan;
  /** Whether it is called an anniversary, and not the end of so many years. */
  readonly ranked: boolean;
  /** The date that stands with it, on either side. */
  readonly date: CalendarDate;
}
