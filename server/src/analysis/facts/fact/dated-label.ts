import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDate } from './date.ts';

/** A date that a label gives a name, alone in its line or its column: `Issue Date: May 14, 2019`. */
export interface DatedLabel {
  readonly kind: 'dated-label';
  /** The words of the label, without its colon. */
  readonly at: LocalSpan;
  /** As written, white space made single: `Issue Date`. */
  readonly text: string;
  /** The same in lower case; `date` where the label says no more. */
  readonly key: string;
  readonly date: CalendarDate;
}
