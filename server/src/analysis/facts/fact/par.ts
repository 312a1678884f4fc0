import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/** The par value of a class of shares, stated beside it: `Common Stock, par value $.001 per share`. */
export interface ParValue {
  readonly kind: 'par';
  readonly at: LocalSpan;
  readonly amount: Amount;
  /** The class, in lower case: `common stock`, `series a preferred stock`. */
  readonly stock: string;
  /** Whose it is said to be right there: `the company`, `our`, the words of a name; empty where nothing is said. */
  readonly owner: string;
  /** Whether the sentence speaks of a change: what it states may be what was. */
  readonly changing: boolean;
}
