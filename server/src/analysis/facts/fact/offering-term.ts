import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * What a line of a pricing term sheet states of the securities that are offered: how many dollars of them; their price,
 * what is paid to the underwriters in percent of them, and the yield, in percent; the yield of the Treasury security
 * that they are compared with, and how far theirs lies above it; what all bring at that price, what of it the
 * underwriters get, and what is left.
 */
export type OfferingTermName =
  'principal' | 'price' | 'discount' | 'yield' | 'benchmark' | 'spread' | 'proceeds' | 'discount-paid' | 'net';

/** A line of such a term sheet: `Yield to Maturity: 3.534%`, with an amount for each series beside it. */
export interface OfferingTerm {
  readonly kind: 'offering-term';
  /** The label. */
  readonly at: LocalSpan;
  readonly name: OfferingTermName;
  /** One for each series, in the order of the columns. */
  readonly amounts: readonly Amount[];
}
