import { areSpellings } from '../../words/spelling-variant.ts';
import { slipBetween } from '../name/slip.ts';
import type { CapitalWords } from './capital-words.ts';
import { areFar, isDerived } from './misspelt-word.ts';

/** The fewest letters of two words that are told to be one without any fact to say what they are. */
const shortest = 4;
/** The most words of one length and one first letter that are compared; where there are more, they are codes. */
const crowd = 250;

/** The longer words with a capital that are one slip from each other, kept up to date word by word. */
export class NearCapitals {
  /** Each such word with those near it, both ways. */
  readonly near = new Map<string, Set<string>>();
  /** By first letter and length. */
  readonly #lots = new Map<string, Set<string>>();
  /** The lots that hold too many words, of which nothing is near. */
  readonly #crowded = new Set<string>();

  /** Takes in the words that came and forgets those that left. */
  follow(words: CapitalWords, changed: ReadonlySet<string>): void {
    for (const word of changed) {
      if (word.length < shortest) continue;
      if (words.blocksOf.has(word)) this.#add(word);
      else this.#remove(word);
    }
    for (const key of this.#crowded) {
      const lot = this.#lots.get(key);
      if (lot && lot.size > crowd) continue;
      this.#crowded.delete(key);
      for (const word of lot ?? []) this.#compare(word);
    }
  }

  #add(word: string): void {
    const key = lotOf(word, 0);
    const lot = this.#lots.get(key) ?? new Set();
    if (lot.has(word)) return;
    this.#lots.set(key, lot.add(word));
    if (this.#crowded.has(key)) return;
    if (lot.size > crowd) {
      this.#crowded.add(key);
      for (const other of lot) this.#forget(other);
    } else this.#compare(word);
  }

  #remove(word: string): void {
    this.#lots.get(lotOf(word, 0))?.delete(word);
    this.#forget(word);
  }

  #forget(word: string): void {
    for (const other of this.near.get(word) ?? []) {
      const others = this.near.get(other);
      others?.delete(word);
      if (others?.size === 0) this.near.delete(other);
    }
    this.near.delete(word);
  }

  #compare(word: string): void {
    for (const more of [-1, 0, 1]) {
      const key = lotOf(word, more);
      if (this.#crowded.has(key)) continue;
      for (const other of this.#lots.get(key) ?? []) {
        if (!isNear(word, other)) continue;
        this.#put(word, other);
        this.#put(other, word);
      }
    }
  }

  #put(word: string, other: string): void {
    const near = this.near.get(word);
    if (near) near.add(other);
    else this.near.set(word, new Set([other]));
  }
}

/** The lot of the words as long as one, or a letter longer or shorter. */
const lotOf = (word: string, more: number): string => `${word.charAt(0)}${(word.length + more).toFixed()}`;

/** Whether two words in upper case are a slip apart, and neither two forms nor two spellings of one. */
function isNear(a: string, b: string): boolean {
  if (a === b || areFar(a, b)) return false;
  const slip = slipBetween(a, b);
  return slip !== undefined && slip !== 'plural' && !isDerived(a, b) && !areSpellings(a, b);
}
