import type { LocalSpan } from '../../text/span.ts';

/**
 * In what part a person is named: `signatory` signs or has the name printed under a signature, `appearing` came before
 * a notary, `notary` is the notary, and `named` is any other person whose office or address the text gives.
 */
export type PersonRole = 'signatory' | 'appearing' | 'notary' | 'named';

/** Words of the draft with their place: a title, a company. */
export interface StatedWords {
  readonly at: LocalSpan;
  /** As written, white space made single. */
  readonly text: string;
}

/** A company as it stands beside a person; `key` is upper case, without points, commas, apostrophes and spaces. */
export interface StatedCompany extends StatedWords {
  readonly key: string;
}

/** The name of a person where the draft says in what part: in a signature, before a notary, with an office. */
export interface PersonName {
  readonly kind: 'person';
  /** Without `Mr.` and degrees, with `Jr.`: `Robert A. Blanchard`. */
  readonly at: LocalSpan;
  readonly text: string;
  /**
   * What equals in two spellings of one name: its words in upper case, without points and accents:
   * `ROBERT A BLANCHARD`.
   */
  readonly key: string;
  /** Where each word of the key stands. */
  readonly words: readonly LocalSpan[];
  readonly role: PersonRole;
  /** Whether it stands for a signature, behind `/s/` or `By:`, rather than in print. */
  readonly conformed: boolean;
  /** The office that the text gives right there: `President and Chief Executive Officer`. */
  readonly title: StatedWords | undefined;
  /**
   * The company for which the person signs or is said to hold the office; undefined where the block does not name it.
   */
  readonly company: StatedCompany | undefined;
}

/** One signature of a signature block. At least one of its two names is there. */
export interface Signature {
  readonly kind: 'signature';
  /** From the first to the last of its parts, the company aside. */
  readonly at: LocalSpan;
  /** The name behind `/s/` or `By:`. */
  readonly conformed: PersonName | undefined;
  /** The name printed with it. */
  readonly printed: PersonName | undefined;
  readonly title: StatedWords | undefined;
  readonly company: StatedCompany | undefined;
  /** What stands behind its `Date:`. */
  readonly date: LocalSpan | undefined;
}
