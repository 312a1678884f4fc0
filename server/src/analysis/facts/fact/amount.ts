import type Fraction from 'fraction.js';
import type { LocalSpan } from '../../text/span.ts';
import type { Reading } from '../../words/reading.ts';
import type { Form } from './form.ts';

/**
 * What an amount is an amount of. `base` is what makes two units comparable: a currency code, `percent`; `$` alone is
 * the dollar of any country. Values are stated in the base: a cent is 1/100 of a dollar, a basis point 1/100 of a
 * percent.
 */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'shares';
  readonly base: string;
}

/**
 * One of the one to three ways in which an amount is stated: in words, in figures, or in both joined
 * (`three (3) million`).
 */
export interface Statement {
  readonly form: Form;
  /** The whole statement with its sign and unit, without brackets: `$650.00`, `Six Hundred Dollars`. */
  readonly at: LocalSpan;
  /** The bare number: `650.00`, `Six Hundred`; in `Ten and 50/100 Dollars` from `Ten` to `100`. */
  readonly number: LocalSpan;
  /** Every way to read it, in the unit's base, the likeliest first; empty when it cannot be read as one number. */
  readonly readings: readonly Reading[];
  readonly unit: Unit | undefined;
  /** How many of the base's units the number counts: 1/100 for cents, 1,000,000 for `1.5 million`. */
  readonly multiplier: Fraction;
  /**
   * For figures, how many decimals are printed: a rounded figure agrees with words that it rounds. Of a ratio, those of
   * its first term; 1 for words in which it is not whole.
   */
  readonly decimals: number;
  /** Whether the reading is certain enough to be held against the other statement; agreement needs no certainty. */
  readonly certain: boolean;
  /** The bare number as written, white space made single, where it cannot be read as one; else empty. */
  readonly written: string;
  /** What keeps it from being one number, where that is certain; for `amount-malformed`. */
  readonly malformed: string | undefined;
  /** Number words in it that are misspelt, with what was meant. */
  readonly misspelt: readonly Misspelling[];
  /** For words, each word, hyphen and comma of the number, in order. */
  readonly pieces: readonly LocalSpan[];
}

/** A number word that is misspelt. */
export interface Misspelling {
  readonly at: LocalSpan;
  readonly written: string;
  /** The word that was meant, in lower case. */
  readonly meant: string;
}

/** An amount: one statement standing alone, or two and more that must agree (a double form). */
export interface Amount {
  readonly kind: 'amount';
  readonly at: LocalSpan;
  readonly statements: readonly Statement[];
  /** The counted noun as written, `shares` in `650 shares`; undefined where none follows. */
  readonly noun: string | undefined;
}
