import { areNearNames } from '../../words/near-name.ts';
import type { Draft } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { keptWhile, keptWithDraft } from '../kept.ts';
import { CapitalWords, shortestCapital } from './capital-words.ts';
import { isMisspelt, isNear } from './misspelt-word.ts';
import { NearCapitals } from './near-capitals.ts';
import { phrasesOf } from './phrases.ts';
import { properWordsOf } from './proper-words.ts';

/** What is kept of one document. */
interface State {
  readonly words: CapitalWords;
  readonly misspelt: NearWords;
  readonly near: NearWords;
  readonly exchanged: NearWords;
  readonly capitals: NearCapitals;
}

const known = new WeakMap<Indexes, State>();

/** The longer words with a capital of a draft, and those near others by which it calls things of its own. */
interface WordsNear {
  readonly words: CapitalWords;
  /** Those that may be words of its terms misspelt, each with these. */
  readonly meantBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those one slip from a word of its terms, titles or names, each with these. */
  readonly nearTo: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that may stand for a word of the name of a person or a company, further from it than a slip or not. */
  readonly nearNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those one slip from each other, whatever they name. */
  readonly nearEachOther: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The longer words with a capital of a draft and what they may be misspelt for, kept up to date word by word. */
export const nearWordsOf = keptWithDraft((draft: Draft): WordsNear => {
  const state = known.get(draft.indexes) ?? {
    words: new CapitalWords(),
    misspelt: new NearWords(isMisspelt),
    near: new NearWords(isNear),
    exchanged: new NearWords(areNearNames),
    capitals: new NearCapitals(),
  };
  known.set(draft.indexes, state);
  const { words, misspelt, near, exchanged, capitals } = state;
  const changed = words.follow(draft);
  misspelt.follow(words, changed, phrasesOf(draft).terms);
  near.follow(words, changed, properWordsOf(draft));
  exchanged.follow(words, changed, wordsOfNames(draft));
  capitals.follow(words, changed);
  return {
    ...{ words, meantBy: misspelt.nearTo, nearTo: near.nearTo },
    ...{ nearNames: exchanged.nearTo, nearEachOther: capitals.near },
  };
});

/** The longer words in upper case of the names of persons and companies. */
const wordsOfNames = keptWhile(
  ({ names, persons, parties }) => `${names.revision} ${persons.revision} ${parties.revision}`,
  ({ indexes: { names, persons, parties } }): ReadonlySet<string> => {
    const keys = [...names.byKey.keys(), ...persons.byKey.keys(), ...parties.byKey.keys()];
    return new Set(keys.flatMap((key) => key.split(' ').filter((word) => word.length >= shortestCapital)));
  },
);

/**
 * The words of a document that come near words it has for things of its own, each with those. Brought up to date with
 * the words that came or left on either side alone.
 */
class NearWords {
  readonly nearTo = new Map<string, Set<string>>();
  #own: ReadonlySet<string> = new Set();
  readonly #ownByInitial = new Map<string, Set<string>>();
  readonly #isNear: (word: string, own: string) => boolean;

  constructor(isNear: (word: string, own: string) => boolean) {
    this.#isNear = isNear;
  }

  /** Takes up what changed among the words, and the words for things of its own as they are now. */
  follow(words: CapitalWords, changed: ReadonlySet<string>, own: ReadonlySet<string>): void {
    for (const word of changed) {
      if (!words.blocksOf.has(word)) this.nearTo.delete(word);
      else for (const other of this.#ownByInitial.get(word.charAt(0)) ?? []) this.#hold(word, other);
    }
    if (own === this.#own) return;
    for (const other of this.#own) if (!own.has(other)) this.#forget(other);
    for (const other of own) if (!this.#own.has(other)) this.#takeUp(other, words);
    this.#own = own;
  }

  #takeUp(own: string, words: CapitalWords): void {
    const initial = own.charAt(0);
    const same = this.#ownByInitial.get(initial);
    if (same) same.add(own);
    else this.#ownByInitial.set(initial, new Set([own]));
    for (const word of words.byInitial.get(initial) ?? []) this.#hold(word, own);
  }

  #hold(word: string, own: string): void {
    if (!this.#isNear(word, own)) return;
    const near = this.nearTo.get(word);
    if (near) near.add(own);
    else this.nearTo.set(word, new Set([own]));
  }

  #forget(own: string): void {
    this.#ownByInitial.get(own.charAt(0))?.delete(own);
    for (const [word, near] of this.nearTo) if (near.delete(own) && near.size === 0) this.nearTo.delete(word);
  }
}
