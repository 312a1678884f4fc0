import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDate } from './date.ts';

/** Who meets or resolves: the board of directors, or the holders of shares and other interests. */
export type Assembly = 'board' | 'holders';

/**
 * A meeting, its adjournment or a resolution on the day that is stated with it, `a special meeting duly held on April
 * 24, 2003`, or a report of those who speak, `our report dated April 24, 2003`.
 */
export interface DatedEvent {
  readonly kind: 'event';
  /** The words that name it: `special meeting`, `adjournment`, `resolution`. */
  readonly at: LocalSpan;
  /** The same, white space made single. */
  readonly text: string;
  /** `adjourned` is the day to which a meeting is adjourned. */
  readonly what: 'special' | 'annual' | 'adjourned' | 'meeting' | 'resolution' | 'report';
  /** Undefined where the words around do not say. */
  readonly assembly: Assembly | undefined;
  /**
   * Whether it is pointed at as one that the reader knows: `the special meeting`, `such resolution`, and a report with
   * which a sentence begins.
   */
  readonly definite: boolean;
  readonly date: CalendarDate;
}
