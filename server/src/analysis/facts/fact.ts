import type Fraction from 'fraction.js';
import type { LocalSpan } from '../text/span.ts';
import type { Reading } from '../words/reading.ts';

/** Something the draft states at a place. Spans are relative to the block that states it. */
export type Fact = Amount | CalendarDate | Name | Reference | Enumerator | OrdinalFigure;

/** How one statement of an amount is written. */
export type Form = 'words' | 'figures';

/**
 * What an amount is an amount of. `base` is what makes two units comparable: a currency code, `percent`; `$` alone is the
 * dollar of any country. Values are stated in the base: a cent is 1/100 of a dollar, a basis point 1/100 of a percent.
 */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'shares';
  readonly base: string;
}

/** One of the one to three ways in which an amount is stated: in words, in figures, or in both joined (`three (3) million`). */
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
  /** For figures, how many decimals are printed: a rounded figure agrees with words that it rounds. */
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

export interface Misspelling {
  readonly at: LocalSpan;
  readonly written: string;
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

/** A calendar date as stated; whether the calendar has such a day is for a rule to say. Months are 1 to 12. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly at: LocalSpan;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The month's name without a point: `April`, `Apr`. */
  readonly monthAt: LocalSpan;
  /** Each way in which the day is stated: `24th`, or `twenty-fourth` and `24th`. */
  readonly days: readonly DayStatement[];
}

/** The day of a date in one form, with its suffix. */
export interface DayStatement {
  readonly form: Form;
  readonly at: LocalSpan;
  /** For words, each word and hyphen, in order. */
  readonly pieces: readonly LocalSpan[];
}

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

/** An ordinal in figures, `24th`, with the suffix as written. */
export interface OrdinalFigure {
  readonly kind: 'ordinal-figure';
  readonly at: LocalSpan;
  readonly rank: number;
  readonly suffix: string;
  readonly suffixAt: LocalSpan;
}
