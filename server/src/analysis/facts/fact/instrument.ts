import type { LocalSpan } from '../../text/span.ts';
import type { CalendarDate } from './date.ts';

/**
 * How a mention points at its instrument: `this` is the draft's own, `another` one is said to be prior, original or a
 * form.
 */
export type Pointer = 'this' | 'the' | 'a' | 'another' | 'none';

/**
 * A written instrument by its title: `Second Amended and Restated Credit Agreement`,
 * `Amendment No. 3 to Loan Agreement`. Stated where the mention dates it, names it for short, is the draft's own
 * (`this Lease Agreement`) or opens its block.
 */
export interface Instrument {
  readonly kind: 'instrument';
  /** The title alone, without article, brackets and date. */
  readonly at: LocalSpan;
  /** The title as written, white space made single. */
  readonly text: string;
  /** What equals in two mentions of one title: its words in upper case, with `No.` for `Number`, `AND` for `&`. */
  readonly key: string;
  /** Where each word of the key stands. */
  readonly words: readonly LocalSpan[];
  readonly pointer: Pointer;
  /** Whether nothing stands before it in its block. */
  readonly opens: boolean;
  /**
   * What it is called for short, upper case, as `(the "Credit Agreement")` behind or `"Credit Agreement" means` before
   * says.
   */
  readonly alias: string | undefined;
  /**
   * The date that it is said to be dated or made as of; undefined where none is, or where it is only effective then.
   */
  readonly date: CalendarDate | undefined;
  /** The names and roles of its parties, word for word in upper case; empty where none are named. */
  readonly parties: readonly string[];
}
