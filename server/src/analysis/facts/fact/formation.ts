import type { LocalSpan } from '../../text/span.ts';
import type { Description } from './name.ts';

/**
 * What the draft says of an entity that it calls by a short name: `The Company is a Nevada corporation`,
 * `the Seller, a corporation organized under the laws of Utah`.
 */
export interface Formation {
  readonly kind: 'formation';
  /** The short name, without an article. */
  readonly at: LocalSpan;
  /** The same as written, with its article: `the Company`. */
  readonly text: string;
  /** What it shares with the definition of the short name. */
  readonly key: string;
  readonly description: Description;
}
