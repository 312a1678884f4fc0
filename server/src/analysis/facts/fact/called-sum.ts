import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/** A sum, or a number of what is counted, beside the term that stands for it: `the Termination Fee of $8,400,000`. */
export interface CalledSum {
  readonly kind: 'called-sum';
  /** From the term to the end of the amount, or the other way round. */
  readonly at: LocalSpan;
  /** The term as written, and its key. */
  readonly text: string;
  readonly term: string;
  readonly amount: Amount;
  /** Whether it is stated there for what the term stands for: before a definition further behind, or by a label. */
  readonly defines?: boolean;
}
