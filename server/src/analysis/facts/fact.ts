import type Fraction from 'fraction.js';
import type { LocalSpan } from '../text/span.ts';

/** Something the draft states at a place. Spans are relative to the block that states it. */
export type Fact = Amount | CalendarDate | Name | Reference | Enumerator;

/** How one statement of an amount is written. */
export type Form = 'words' | 'figures';

/** A cardinal counts (`ten`), an ordinal ranks (`tenth`), a fraction divides (`two-thirds`), a ratio compares (`one-for-ten`). */
export type NumberSense = 'cardinal' | 'ordinal' | 'fraction' | 'ratio';

/** One way to read a statement: `one hundredth` is both the 100th and 1/100. */
export interface Reading {
  readonly sense: NumberSense;
  /** Exact, in the unit's base (dollars for `cents`, percent for `basis points`); a ratio is its first term by its second. */
  readonly value: Fraction;
}

/**
 * What an amount is an amount of. `base` is what makes two units comparable (`USD`, `percent`); `$` alone is the dollar of
 * any country. `scale` turns the stated number into the base: a cent is 1/100 of a dollar, a basis point 1/100 percent.
 */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'count';
  readonly base: string;
}

/** One of the one to three ways in which an amount is stated: the words, the figures, or both joined (`three (3) million`). */
export interface Statement {
  readonly form: Form;
  /** From the first to the last token of the number, without brackets; with its sign or unit where they are glued to it. */
  readonly at: LocalSpan;
  /** The tokens of the bare number: `Six Hundred` in `Six Hundred Dollars`, `650.00` in `($650.00)`. */
  readonly number: LocalSpan;
  /** Every way to read it, the likeliest first; empty when it stands there but cannot be read as one number. */
  readonly readings: readonly Reading[];
  readonly unit: Unit | undefined;
  /** For figures: how many decimals are printed. A rounded figure agrees with words that it rounds. */
  readonly decimals: number;
  /** What keeps a number from being read, for `amount-malformed`; undefined when nothing does. */
  readonly malformed: string | undefined;
  /** Number words in it that are misspelt, with what was meant. */
  readonly misspelt: readonly Misspelling[];
}

export interface Misspelling {
  readonly at: LocalSpan;
  readonly meant: string;
}

/** An amount: one statement standing alone, or two and more that must agree (a double form). */
export interface Amount {
  readonly kind: 'amount';
  readonly at: LocalSpan;
  readonly statements: readonly Statement[];
  readonly unit: Unit | undefined;
  /** The counted noun as written, `shares` in `650 shares`; undefined for money, percentages and bare numbers. */
  readonly noun: string | undefined;
}

/** A calendar date as stated. Months are 1 to 12. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly at: LocalSpan;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly dayAt: LocalSpan;
}

/** The name of a company or other entity, up to and including its suffix. */
export interface Name {
  readonly kind: 'name';
  readonly at: LocalSpan;
  /** The words as written, white space made single. */
  readonly text: string;
  /** What equals in two spellings of the same name: upper case, without points and commas. */
  readonly key: string;
  /** What the draft says of it right there, upper case: `NEVADA CORPORATION`; undefined where it says nothing. */
  readonly description: string | undefined;
}

/** A pointer to a provision, page, rule or registration: its numbers are no amounts. */
export interface Reference {
  readonly kind: 'reference';
  readonly at: LocalSpan;
}

/** The mark of an item in a list: `(a)`, `(2)`, `(iii)`, `1.`. Its number is no amount. */
export interface Enumerator {
  readonly kind: 'enumerator';
  readonly at: LocalSpan;
  /** The series it counts in. */
  readonly series: 'letter' | 'number' | 'roman';
  /** Its place in the series, from 1. */
  readonly ordinal: number;
}
