import type { LocalSpan } from '../../text/span.ts';
import type { Amount } from './amount.ts';

/**
 * The shares that a corporation may issue, in all and by class:
 * `110,000,000 shares, consisting of 100,000,000 shares of Common Stock and ...`.
 */
export interface Capital {
  readonly kind: 'capital';
  /** From the total to the end of the last class. */
  readonly at: LocalSpan;
  readonly total: Amount;
  readonly classes: readonly ShareClass[];
  /** Whether so much is said that the classes should make up the total; else only their doing so is worth a word. */
  readonly certain: boolean;
}

/** So many shares of one class. */
export interface ShareClass {
  readonly amount: Amount;
  /** `common`, `preferred`, `class a common`. */
  readonly name: string;
}

/** The preferred shares that a corporation may issue, where nothing is said of its others in one breath. */
export interface AuthorizedPreferred {
  readonly kind: 'authorized-preferred';
  readonly at: LocalSpan;
  readonly amount: Amount;
}

/** Shares of the preferred stock that are given a series: `650 shares are designated as Series B Preferred Stock`. */
export interface Designation {
  readonly kind: 'designation';
  readonly at: LocalSpan;
  readonly amount: Amount;
  /** As it stands, white space made single: `Series B Preferred Stock`. */
  readonly series: string;
}

/** Shares of a class that are kept for something: `shall reserve 500,000 shares of Common Stock for the Plan`. */
export interface Reservation {
  readonly kind: 'reservation';
  readonly at: LocalSpan;
  readonly amount: Amount;
  /** As it stands, white space made single: `Class A Common Stock`. */
  readonly stock: string;
}

/**
 * The ratio of a split: `a one-for-fifteen reverse split`; or how many shares become one in it (`exchange`): `every
 * fifteen shares are combined into one`.
 */
export interface SplitRatio {
  readonly kind: 'split-ratio';
  readonly at: LocalSpan;
  /** The ratio, or the number of shares that become one. */
  readonly amount: Amount;
  readonly exchange: boolean;
  /** Whether it is one of several that may be chosen: `between 1-for-5 and 1-for-25`. */
  readonly open: boolean;
}

/** What a split makes of a number of shares: `from 50,000,000 to 1,000,000` beside `one-for-fifty (1:50)`. */
export interface Split {
  readonly kind: 'split';
  readonly at: LocalSpan;
  readonly ratio: Amount;
  readonly before: Amount;
  readonly after: Amount;
  /** Whether what is left is said to be only near, as fractions are cashed out. */
  readonly approximate: boolean;
  /** Whether it is said of each so many shares what they become: `each fifty (50) shares are combined into one (1)`. */
  readonly exchange: boolean;
}
