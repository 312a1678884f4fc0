import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * The principal of a note: `promises to pay the principal sum of $480,000`, or the sum that stands by itself over that,
 * at the head.
 */
export interface Principal {
  readonly kind: 'principal';
  readonly at: LocalSpan;
  readonly stands: 'head' | 'promise';
  readonly amount: Amount;
}
