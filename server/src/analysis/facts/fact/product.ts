import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * So many of something, what each comes to, and what all come to: `24 installments of $5,000, for a total of $120,000`.
 */
export interface Product {
  readonly kind: 'product';
  /** From the first of the amounts to the end of the last. */
  readonly at: LocalSpan;
  readonly count: Amount | Rhythm;
  readonly each: Amount;
  readonly total: Amount;
  /** Whether the total is said to be only near: `approximately $50,000`. */
  readonly approximate: boolean;
  /** Whether so little says that the total is theirs that only one slip of the keyboard may be held against it. */
  readonly tentative?: boolean;
  /** The sums before a count that opens an item of a list, the nearest first: the total may be that of these too. */
  readonly beside?: readonly Amount[];
}

/** A word that says how often the one period is in the other: `monthly` in what is paid for a year. */
export interface Rhythm {
  readonly kind: 'rhythm';
  readonly at: LocalSpan;
  readonly times: number;
}
