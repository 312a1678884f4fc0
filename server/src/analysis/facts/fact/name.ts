import type { LocalSpan } from '../../text/span.ts';

/** The name of a company or other entity, up to and including its suffix. */
export interface Name {
  readonly kind: 'name';
  readonly at: LocalSpan;
  /** The words as written, white space made single. */
  readonly text: string;
  /** What equals in two spellings of the same name: its words in upper case, without points, commas and apostrophes. */
  readonly key: string;
  /** Where each word of the key stands: the two initials of `J.P. Hale Corp.` are one. */
  readonly words: readonly LocalSpan[];
  /** What the draft says of it right there, upper case: `NEVADA CORPORATION`; undefined where it says nothing. */
  readonly description: string | undefined;
}
