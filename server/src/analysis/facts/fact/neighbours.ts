import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * The amounts of a block of prose, of which some may come from others although no word says so: `1,669,917 options, all
 * vested ones (1,054,000) and all unvested ones (615,917)`. Which do, their figures alone tell.
 */
export interface Neighbours {
  readonly kind: 'neighbours';
  /** From the first of the amounts to the end of the last. */
  readonly at: LocalSpan;
  /** In the order of the text, three of them or more. */
  readonly amounts: readonly Amount[];
}
