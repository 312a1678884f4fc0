import type { LocalSpan } from '../../text/span.ts';

/** The place where the draft says what a term of its own means: `(the "Company")`, `"Business Day" means`. */
export interface Definition {
  readonly kind: 'definition';
  /** The term, without its quotation marks. */
  readonly at: LocalSpan;
  /** The term as written, white space made single. */
  readonly text: string;
  /** What equals in the singular, the plural and the genitive, and in capitals: `purchaser` for `Purchasers`. */
  readonly key: string;
  /**
   * `means`: a sentence says it. `called`: a bracket or a clause calls so what stands before. `elsewhere`: another
   * place says it.
   */
  readonly form: 'means' | 'called' | 'elsewhere';
}
