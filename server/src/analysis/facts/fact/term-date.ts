import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDate } from './date.ts';

/** A day that the draft gives a term of its own: `May 14, 2019 (the "Maturity Date")`. */
export interface TermDate {
  readonly kind: 'term-date';
  /** The term, without its quotation marks. */
  readonly at: LocalSpan;
  /** As written, white space made single: `Maturity Date`. */
  readonly text: string;
  /** The same in lower case. */
  readonly key: string;
  /**
   * `called`: a bracket behind the date calls it so. `means`: a sentence says it. `beside`: the date stands behind the
   * term, which is defined elsewhere: `the Maturity Date (May 14, 2019)`.
   */
  readonly form: 'called' | 'means' | 'beside';
  readonly date: CalendarDate;
}
