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
  /** How many words at the end of the key say what kind of entity it is: 2 in `Harlan Co., Ltd.`, `Bank, N.A.` */
  readonly suffix: number;
  /** What the draft says of it right there; undefined where it says nothing. */
  readonly description: Description | undefined;
  /** What it is called for short, right there: `Company` in `(the "Company")` and in `"Company" means ...`. */
  readonly alias: Alias | undefined;
  /**
   * In what part it acts, right there, in lower case: `administrative agent` for `, as Administrative Agent`, `tenant`
   * behind the label `TENANT:`, `registrant` over `(Exact name of registrant as specified in its charter)`.
   */
  readonly role: string | undefined;
  /** The number and the first word of a street right there, upper case: `400 WEST` for `of 400 West Avenue`. */
  readonly address: string | undefined;
  /** Whether it signs there: the next thing is `By:` or a conformed signature. */
  readonly signs: boolean;
  /** Whether words before it call it a former name, a trade name or one succeeded to: `f/k/a`, `doing business as`. */
  readonly former: boolean;
}

/** The part of whoever files a report, as its cover says it. */
export const registrant = 'registrant';

/**
 * What an entity is said to be: `a Nevada corporation`,
 * `a corporation organized under the laws of the State of Nevada`.
 */
export interface Description {
  /** Upper case, the same however it is said: `NEVADA CORPORATION`. */
  readonly said: string;
  /** `NEVADA`, and where it stands. */
  readonly place: string;
  readonly placeAt: LocalSpan;
  /** `CORPORATION`, `LIMITED LIABILITY COMPANY`, and where it stands. */
  readonly form: string;
  readonly formAt: LocalSpan;
  /** The `a` or `an` right before the place; undefined where something else stands there. */
  readonly article: LocalSpan | undefined;
}

/** What an entity is called for short, as written between the quotation marks. */
export interface Alias {
  readonly text: string;
  readonly at: LocalSpan;
}
