import type { LocalSpan } from '../../text/span.ts';

/**
 * Who gives out an identifier: CUSIP and ISIN are of securities, LEI of legal entities, ABA of banks in the United
 * States; `docket` stands for all numbers that a court, an agency or a party counts its files by.
 */
export type IdentifierSystem = 'CUSIP' | 'ISIN' | 'LEI' | 'ABA' | 'docket';

/** By what a security, an entity, a bank or a file is known: `CUSIP 00517K AA9`, `File No. 333-104162`. */
export interface Identifier {
  readonly kind: 'identifier';
  readonly at: LocalSpan;
  /** As written. */
  readonly text: string;
  readonly system: IdentifierSystem;
  /** What it numbers, in lower case: `file`, `case`; the system itself where the identifier is none of a docket. */
  readonly numbers: string;
  /** Without blanks and hyphens; of a docket as written. */
  readonly value: string;
}
