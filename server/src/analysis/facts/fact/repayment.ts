import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * In how many equal payments the principal of a note is paid back, or what a term stands for, and how much each comes
 * to: `principal shall be payable in sixty (60) monthly installments of $2,000`.
 */
export interface Repayment {
  readonly kind: 'repayment';
  /** From how many there are to the end of what each comes to. */
  readonly at: LocalSpan;
  readonly count: Amount;
  readonly each: Amount;
  /** The key of the term; undefined for the principal. */
  readonly term: string | undefined;
}
