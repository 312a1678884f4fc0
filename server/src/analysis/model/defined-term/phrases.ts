import type { Definition, Instrument } from '../../facts/fact.ts';
import type { LocalSpan } from '../../text/span.ts';
import { nameWord } from '../../words/name-word.ts';
import { isCapitals } from '../../words/spell-case.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Places } from '../fact-index.ts';
import type { Indexes } from '../indexes.ts';
import { keptWhile, keptWith } from '../kept.ts';
import { placesOf } from '../places.ts';
import { shortestCapital } from './capital-words.ts';

/** A term, or the title of an instrument. */
export interface Phrase {
  /** Its words in upper case. */
  readonly words: readonly string[];
  /** The same as they stand where the draft defines it. */
  readonly texts: readonly string[];
}

/** A word of a phrase, by its place. */
export interface PhraseWord {
  readonly phrase: Phrase;
  readonly index: number;
}

/** The words by which a draft calls things of its own. */
export interface Phrases {
  /** The words of four letters and more, each with the phrases that hold it. */
  readonly places: ReadonlyMap<string, readonly PhraseWord[]>;
  /** The longer ones of them. */
  readonly terms: ReadonlySet<string>;
  /** Every word of any. */
  readonly words: ReadonlySet<string>;
  /** Every word of a title that stands but once. */
  readonly titles: ReadonlySet<string>;
  /** What the draft defines, by the words of it. */
  readonly defined: ReadonlySet<string>;
}

/** The fewest letters of a word that can be told to be misspelt. */
export const shortestWord = 6;
/** The most words of a phrase. */
const mostWords = 10;

/**
 * The defined terms of a draft, and the titles of two words and more that it gives to instruments twice and more: one
 * that stands once may be another misspelt. Put together anew only after a change of either.
 */
export const phrasesOf = keptWhile(stated, ({ indexes }): Phrases => {
  const phrases = new Map<string, Phrase>();
  const add = (fact: Definition | Instrument): void => {
    const phrase = phraseOf(fact);
    const { words, texts } = phrase;
    if (texts.length === 0 || texts.length > mostWords) return;
    const key = words.join(' ');
    const before = phrases.get(key);
    if (!before || isPlainer(texts, before.texts)) phrases.set(key, phrase);
  };
  for (const places of indexes.definitions.byKey.values()) {
    for (const definitions of places.values()) for (const definition of definitions) add(definition);
  }
  const defined = new Set(phrases.keys());
  const titles = new Set<string>();
  for (const places of indexes.instruments.byKey.values()) {
    const [first] = [...places.values()].flat();
    if (!first || first.words.length < 2) continue;
    if (isRepeated(places)) add(first);
    else for (const word of phraseOf(first).words) titles.add(word);
  }
  const places = new Map<string, PhraseWord[]>();
  for (const phrase of phrases.values()) {
    for (const [index, word] of phrase.words.entries()) {
      if (word.length < shortestCapital || !/^[A-Z]+$/.test(word)) continue;
      const same = places.get(word);
      if (same) same.push({ phrase, index });
      else places.set(word, [{ phrase, index }]);
    }
  }
  return {
    places,
    terms: new Set([...places.keys()].filter(({ length }) => length >= shortestWord)),
    words: new Set([...phrases.values()].flatMap(({ words }) => words)),
    ...{ titles, defined },
  };
});

/** The state of what phrases are made of. */
function stated({ definitions, instruments }: Indexes): string {
  return `${definitions.revision} ${instruments.revision}`;
}

/** Whether something is stated twice. */
const isRepeated = (places: Places<unknown>): boolean =>
  places.size > 1 || [...places.values()].some(({ length }) => length > 1);

/** The words of a fact are taken apart once in its life. */
const phraseOf = keptWith(({ text }: Definition | Instrument): Phrase => {
  const texts = wordsIn(text);
  return { words: texts.map(nameWord), texts };
});

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d'\u2019]+/gu) ?? [];

/** Whether the first of two ways to write a phrase is the one to show: not in capitals; in an order of its own. */
function isPlainer(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.join(' '), b.join(' ')];
  const capitals = Number(isCapitals(first)) - Number(isCapitals(second));
  return capitals === 0 ? first < second : capitals < 0;
}

/** The first place that defines a phrase, or that has it for a title; undefined where none does any more. */
export const phrasePlace = (draft: Draft, { words }: Phrase): PhrasePlace | undefined =>
  firstPlaces(draft).get(words.join(' '));

/** By the words of each phrase, where it stands first: where it is defined, else where it is a title. */
const firstPlaces = keptWhile(stated, (draft): ReadonlyMap<string, PhrasePlace> => {
  const first = new Map<string, PhrasePlace>();
  for (const { byKey } of [draft.indexes.definitions, draft.indexes.instruments]) {
    const facts = new Map<ReadBlock, readonly (Definition | Instrument)[]>();
    for (const places of byKey.values()) {
      for (const [block, here] of places) facts.set(block, [...(facts.get(block) ?? []), ...here]);
    }
    const own = new Map<string, PhrasePlace>();
    for (const { block, facts: here } of placesOf(draft, facts)) {
      for (const fact of here) {
        const key = phraseOf(fact).words.join(' ');
        const before = own.get(key);
        const isFirst = !before || (before.block === block && fact.at.start < before.at.start);
        if (isFirst) own.set(key, { block, at: fact.at });
      }
    }
    for (const [key, place] of own) if (!first.has(key)) first.set(key, place);
  }
  return first;
});

/** Where a phrase stands. */
export interface PhrasePlace {
  readonly block: ReadBlock;
  readonly at: LocalSpan;
}
