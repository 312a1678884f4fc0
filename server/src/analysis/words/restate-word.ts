import type Fraction from 'fraction.js';
import type { NumberSense } from './reading.ts';
import type { PhraseWord } from './restate-phrase.ts';
import type { SaidWord } from './spell.ts';
import type { Joint } from './spell-joint.ts';

/** What a statement is to say. */
export interface Target {
  /** Exact, in the terms of the bare number that is restated: 3 for `three cents`, 1/50 for `one-for-fifty`. */
  readonly value: Fraction;
  readonly sense: NumberSense;
  /** `money` may take on `and 50/100`. */
  readonly kind: 'plain' | 'money' | 'percent';
}

/** What else is known when words are restated. */
export interface WordHints {
  /** How many decimals the target was printed with: `66.67` leaves `two-thirds` as it is. */
  readonly decimals?: number;
  /** The divisor that the target was printed with: 8 for `3/8`; not heeded where decimals are printed. */
  readonly divisor?: bigint;
}

/** One word of the new number. `hundredths` carries the cents; a `kept` word is the old one, untouched. */
export type NewWord =
  | (SaidWord & { readonly kind: 'said' })
  | { readonly kind: 'hundredths'; readonly cents: number; readonly joint: Joint }
  | { readonly kind: 'kept'; readonly old: PhraseWord; readonly joint: Joint };

/** The words of the new number; undefined where they cannot say it. */
export type NewWords = readonly NewWord[] | undefined;

/** Words that are newly said. */
export const said = (words: readonly SaidWord[] | undefined): NewWords =>
  words?.map((word) => ({ ...word, kind: 'said' }));

/** Old words that stay as they are, and what goes before the first of them. */
export const kept = (words: readonly PhraseWord[], first: Joint = 'loose'): readonly NewWord[] =>
  words.map((old, at) => ({ kind: 'kept', old, joint: at === 0 ? first : 'loose' }));
