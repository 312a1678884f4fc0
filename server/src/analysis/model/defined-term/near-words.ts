import { areSpellings } from '../../words/spelling-variant.ts';
import type { Draft } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { keptWithDraft } from '../kept.ts';
import { isMechanical, slipBetween } from '../name/slip.ts';
import { CapitalWords } from './capital-words.ts';
import { phrasesOf, shortestWord } from './phrases.ts';
import { properWordsOf } from './proper-words.ts';

/** The fewest letters of two words that one letter within makes a slip of each other. */
const longWord = 7;

/** Whether two words in upper case that begin alike are one slip apart, and not two numbers or spellings of one. */
function isNear(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1 || areFar(word, meant)) return false;
  const slip = slipBetween(word, meant);
  return slip !== undefined && slip !== 'plural' && !areSpellings(word, meant);
}

/** Whether the first of two words in upper case is the second misspelt, and no other form or spelling of it. */
export function isMisspelt(word: string, meant: string): boolean {
  if (word.length < shortestWord || Math.abs(word.length - meant.length) > 1 || areFar(word, meant)) return false;
  const slip = slipBetween(word, meant);
  if (slip === undefined || areSpellings(word, meant)) return false;
  // "Mortgagee" beside "Mortgage", and a genitive that lost its apostrophe.
  const [short, long] = word.length < meant.length ? [word, meant] : [meant, word];
  if (long === `${short}E` || long === `${short}S`) return false;
  return isMechanical(slip, word, meant) || (slip === 'inside' && short.length >= longWord);
}

/** The quick look: whether more than two letters of the alphabet stand in only one of two words. */
function areFar(a: string, b: string): boolean {
  let bits = lettersOf(a) ^ lettersOf(b);
  for (let more = 0; bits !== 0; bits &= bits - 1) if (++more > 2) return true;
  return false;
}

/** A bit for each letter that a word has. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** What is kept of one document. */
interface State {
  readonly words: CapitalWords;
  readonly misspelt: NearWords;
  readonly near: NearWords;
}

const known = new WeakMap<Indexes, State>();

/** The longer words with a capital of a draft, and those near others by which it calls things of its own. */
interface WordsNear {
  readonly words: CapitalWords;
  /** Those that may be words of its terms misspelt, each with these. */
  readonly meantBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those one slip from a word of its terms, titles or names, each with these. */
  readonly nearTo: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The longer words with a capital of a draft and what they may be misspelt for, kept up to date word by word. */
export const nearWordsOf = keptWithDraft((draft: Draft): WordsNear => {
  const state = known.get(draft.indexes) ?? {
    ...{ words: new CapitalWords(), misspelt: new NearWords(isMisspelt), near: new NearWords(isNear) },
  };
  known.set(draft.indexes, state);
  const { words, misspelt, near } = state;
  const changed = words.follow(draft);
  misspelt.follow(words, changed, phrasesOf(draft).terms);
  near.follow(words, changed, properWordsOf(draft));
  return { words, meantBy: misspelt.meantBy, nearTo: near.meantBy };
});

/**
 * The words of a document that may be words of its terms misspelt, each with those. Brought up to date with the words
 * that came or left on either side alone.
 */
class NearWords {
  readonly meantBy = new Map<string, Set<string>>();
  #terms: ReadonlySet<string> = new Set();
  readonly #termsByInitial = new Map<string, Set<string>>();
  readonly #isSlip: (word: string, meant: string) => boolean;

  constructor(isSlip: (word: string, meant: string) => boolean) {
    this.#isSlip = isSlip;
  }

  follow(words: CapitalWords, changed: ReadonlySet<string>, terms: ReadonlySet<string>): void {
    for (const word of changed) {
      if (!words.blocksOf.has(word)) this.meantBy.delete(word);
      else for (const term of this.#termsByInitial.get(word.charAt(0)) ?? []) this.#hold(word, term);
    }
    if (terms === this.#terms) return;
    for (const term of this.#terms) if (!terms.has(term)) this.#forget(term);
    for (const term of terms) {
      if (this.#terms.has(term)) continue;
      const initial = term.charAt(0);
      const same = this.#termsByInitial.get(initial);
      if (same) same.add(term);
      else this.#termsByInitial.set(initial, new Set([term]));
      for (const word of words.byInitial.get(initial) ?? []) this.#hold(word, term);
    }
    this.#terms = terms;
  }

  #hold(word: string, term: string): void {
    if (!this.#isSlip(word, term)) return;
    const meant = this.meantBy.get(word);
    if (meant) meant.add(term);
    else this.meantBy.set(word, new Set([term]));
  }

  #forget(term: string): void {
    this.#termsByInitial.get(term.charAt(0))?.delete(term);
    for (const [word, meant] of this.meantBy) if (meant.delete(term) && meant.size === 0) this.meantBy.delete(word);
  }
}
