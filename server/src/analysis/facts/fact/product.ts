import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * So many of something, what each comes to, and what all come to: `24 installments of $5,000, for a total of $120,000`.
 */
export interface Product {
  readonly kind: 'product';
  /** From the first of the three amounts to the end of the last. */
  readonly at: LocalSpan;
  readonly count: Amount;
  readonly each: Amount;
  readonly total: Amount;
  /** Whether the total is said to be only near: `approximately $50,000`. */
  readonly approximate: boolean;
}
