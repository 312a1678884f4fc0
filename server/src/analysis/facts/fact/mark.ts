import type { LocalSpan } from '../../text/span.ts';

/** A pointer to a provision, page, rule or registration: its numbers are no amounts. */
export interface Reference {
  readonly kind: 'reference';
  readonly at: LocalSpan;
}

/** The mark of an item in a list: `(a)`, `(2)`, `(iii)`, `1.`. Its number is no amount. */
export interface Enumerator {
  readonly kind: 'enumerator';
  readonly at: LocalSpan;
  /** The series it counts in; the `last` letters are x, y and z, of which the first is x. */
  readonly series: 'letter' | 'last' | 'number' | 'roman';
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

/** A word between a day and a year that was meant for a month: `Febuary 3, 2004`. */
export interface MisspeltMonth {
  readonly kind: 'misspelt-month';
  readonly at: LocalSpan;
  readonly written: string;
  /** The month, in lower case. */
  readonly meant: string;
}
