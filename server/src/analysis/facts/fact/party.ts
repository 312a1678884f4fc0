import type { LocalSpan } from '../../text/span.ts';

/**
 * The name of a party that ends in no suffix, known by what the draft calls it right there:
 * `Cedar Hollow Partners (the "Landlord")`, `Tenant: Ann Lee`.
 */
export interface Party {
  readonly kind: 'party';
  readonly at: LocalSpan;
  /** Its words in upper case, without points, accents and apostrophes. */
  readonly key: string;
  /** What it is called there, in upper case: `LANDLORD`. */
  readonly called: string;
  /** Whether a label calls it so, `Tenant: Ann Lee`, and not a definition. */
  readonly labelled: boolean;
}
