import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';
import type { CalendarDate } from './date.ts';

/**
 * The title of a series of debt securities: `4.125% Senior Notes due 2027`. An issuer tells its series by rate and
 * maturity, which is why they are part of the title that Regulation S-K asks for (17 CFR 229.202(b)(1)).
 */
export interface SeriesTitle {
  readonly kind: 'series-title';
  /** From the rate to the year. */
  readonly at: LocalSpan;
  /** As written, white space made single. */
  readonly text: string;
  readonly rate: Amount;
  /** What stands between the rate and `due`, in upper case and in the singular: `SENIOR NOTE`. */
  readonly words: string;
  readonly year: number;
  readonly yearAt: LocalSpan;
  /** The day of maturity, where the title has more than its year. */
  readonly date: CalendarDate | undefined;
  /** Whether a word before it says that another series is meant than the draft's own: `the existing`, `its former`. */
  readonly other: boolean;
}
