import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * A price of one of something and what all of it comes to, where another place says how many there are:
 * `$45.00 per rentable square foot, or $821,250`.
 */
export interface UnitPrice {
  readonly kind: 'unit-price';
  /** From the price to the end of what all comes to. */
  readonly at: LocalSpan;
  readonly each: Amount;
  readonly total: Amount;
  /** The key of the term that it is the price of one of, `share` for `per Share`; undefined for square feet. */
  readonly term: string | undefined;
}

/** How many square feet something has. */
export interface Area {
  readonly kind: 'area';
  readonly at: LocalSpan;
  readonly amount: Amount;
}
