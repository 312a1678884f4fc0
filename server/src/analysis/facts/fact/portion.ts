import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * A sum that is said to be so much of another: `ten percent (10%) of the Purchase Price ($50,000)`,
 * `five percent (5%) of the fee of $20,000, being $1,000`, `one-third (1/3) of the Settlement Amount, or $12,000`.
 */
export interface Portion {
  readonly kind: 'portion';
  /** From the first of what is said to the end of the last. */
  readonly at: LocalSpan;
  /** A percentage or a fraction. */
  readonly share: Amount;
  readonly part: Amount;
  /** The whole as it is stated right there, or the key of the term that stands for it. */
  readonly whole: Amount | string;
  /** Whether it is the principal that the note promises which is the whole: `one-third of the principal amount`. */
  readonly ofNote?: true;
}
