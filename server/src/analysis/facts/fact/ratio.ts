import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/** A percentage stated beside the two amounts it comes from: `19,402,117 votes out of 25,563,400, or 75.9%`. */
export interface Ratio {
  readonly kind: 'ratio';
  /** From the first of the three amounts to the end of the last. */
  readonly at: LocalSpan;
  readonly part: Amount;
  readonly whole: Amount;
  readonly percent: Amount;
  /** Whether the percentage is said to be only near: `approximately 95.7%`. */
  readonly approximate: boolean;
  /**
   * Whether it says by how much the part is above the whole or below it, as one price beside another, or by how much
   * the whole grew or shrank to become the part; and not how much of it.
   */
  readonly beyond?: 'premium' | 'discount' | 'increase' | 'decrease' | undefined;
}
