import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * What a sentence says an amount is made of, without marks before the parts:
 * `900 shares, consisting of 400 shares held by Alder and 500 shares held by Birch`;
 * `divided 60% to Alder and 40% to Birch`.
 */
export interface Breakdown {
  readonly kind: 'breakdown';
  /** From the whole or the first part to the end of what stands last. */
  readonly at: LocalSpan;
  /** Undefined where percentages are shares of one whole, a hundred percent, and where a term stands for it. */
  readonly whole: Amount | undefined;
  /** The key of the term that stands for the whole: `The Settlement Amount shall be paid as follows`. */
  readonly term?: string;
  /** Whether it is the principal that the note promises which stands for the whole. */
  readonly ofNote?: boolean;
  readonly parts: readonly Amount[];
  /** What is taken off of the parts: `less a deposit of $930,000`; empty where one sum is only added to another. */
  readonly deducted?: readonly Amount[];
  /** Whether there may be other parts: `including`. They are no more than the whole, and may be less. */
  readonly some?: boolean;
  /**
   * How much says that the parts make up the whole: so much that they should; or so much that one slip of the keyboard
   * must explain why they do not, in figures of two digits that say something (`likely`), of three (`possible`) or of
   * four (`slight`).
   */
  readonly evidence: 'certain' | 'likely' | 'possible' | 'slight';
}
