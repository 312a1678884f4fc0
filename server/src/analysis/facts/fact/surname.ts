import type { LocalSpan } from '../../text/span.ts';

/** A person called by the surname alone behind a form of address: `Mr. Marchetti`. */
export interface Surname {
  readonly kind: 'surname';
  /** The name, without the form of address and the ending of a genitive. */
  readonly at: LocalSpan;
  /** The name as names are compared: in upper case, without accents and apostrophes. */
  readonly key: string;
  /** The form of address: in lower case, and where it stands without its point. */
  readonly address: { readonly word: 'mr' | 'mrs' | 'ms' | 'dr' | 'messrs'; readonly at: LocalSpan };
}
