import type { LocalSpan } from '../../text/span.ts';

/** A word of a title, as written and in upper case: `AND` for `&`, without an apostrophe. */
export interface StatuteWord {
  readonly text: string;
  readonly key: string;
  readonly at: LocalSpan;
}

/** A statute by its title and year: `the Securities Exchange Act of 1934`. */
export interface StatuteCitation {
  readonly kind: 'statute';
  /** From the first word to the year. */
  readonly at: LocalSpan;
  /** The words before the year, the last of them `Act` or `Code`. */
  readonly words: readonly StatuteWord[];
  /**
   * At which of the words the title may begin, the earliest first: what stands before it in capitals may be of the
   * sentence (`Section 5 of`, `REGISTERED UNDER`).
   */
  readonly starts: readonly number[];
  readonly year: number;
  readonly yearAt: LocalSpan;
}
