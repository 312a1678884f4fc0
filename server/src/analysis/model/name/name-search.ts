import type { Fact } from '../../facts/fact.ts';
import { Dictionary, hashOf } from '../../text/dictionary.ts';
import { lastAtOrBefore } from '../../text/ordered.ts';
import { Scanner } from '../../text/scanner.ts';
import type { LocalSpan } from '../../text/span.ts';
import { isCapital } from '../../text/tokens.ts';
import { dictionary } from '../../words/lexicon.ts';
import { isGeneration } from '../../words/person.ts';
import type { Draft } from '../draft.ts';
import { laidAt, nameWordAt, type Laid } from './laid-name.ts';
import { eachCapitalWord, idOfWord } from './word-run.ts';

/** A word of a name from which it is looked for. */
interface Anchor {
  readonly key: string;
  readonly words: readonly string[];
  readonly index: number;
}

/** What is looked for: the names, and which words of theirs to begin from. */
export interface Search {
  readonly keys: ReadonlySet<string>;
  /** By anchor, the names that hold it, and where. */
  readonly places: ReadonlyMap<string, readonly Anchor[]>;
  /** The anchors in the order of their numbers in the dictionary, and their hashes. */
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  readonly dictionary: Dictionary;
  /** A bit for each letter with which one of those words begins. */
  readonly initials: number;
}

/** A mention with the key of its name. */
export interface Keyed {
  readonly key: string;
  readonly mention: Laid;
}

/** From how many words of a name the search begins: with two, one of them is free of the slip. */
const anchored = 2;
/** The most names that may share a word from which the search begins. */
const sharing = 24;

/** What stands for a name that was blotted out: `Xxxxxx`. */
const blotted = /^(\p{L})\1+$/u;

const mayBegin = (word: string): boolean => word.length > 2 && !isGeneration(word);

/** The words that too many of some names share to be looked for from them. */
export function crowdedWords(keys: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    for (const word of new Set(key.split(' ').filter(mayBegin))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count > sharing ? [word] : [])));
}

/** What to look for to find those names, given by their keys; none of one word, nor of crowded ones alone. */
export function searchFor(keys: ReadonlySet<string>, crowded: ReadonlySet<string>): Search {
  const places = new Map<string, Anchor[]>();
  for (const key of keys) {
    const words = key.split(' ');
    if (words.filter((word) => word.length > 1).length < 2 || words.some((word) => blotted.test(word))) continue;
    const longest = words
      .flatMap((word, index) => (mayBegin(word) && !crowded.has(word) ? [{ word, index }] : []))
      .sort((a, b) => b.word.length - a.word.length)
      .slice(0, anchored);
    for (const { word, index } of longest) {
      const same = places.get(word);
      if (same) same.push({ key, words, index });
      else places.set(word, [{ key, words, index }]);
    }
  }
  const words = [...places.keys()];
  return {
    keys,
    places,
    words,
    hashes: words.map(hashOf),
    dictionary: new Dictionary(words.map((word) => word.toLowerCase())),
    initials: words.reduce((bits, word) => bits | bitOf(word.charCodeAt(0)), 0),
  };
}

/** The bit of a letter of whatever case; of what is no letter of the alphabet that of one. */
const bitOf = (code: number): number => 1 << (code & 31);

/** The anchors that stand in the block of that index, as they are in names. */
function anchorsIn(
  { dictionary, words, initials }: Search,
  { text, starts, blocks }: Draft,
  index: number,
): Set<string> {
  const found = new Set<string>();
  const from = starts[index] ?? 0;
  eachCapitalWord(text, from, from + (blocks[index]?.length ?? 0), (start, end, hash) => {
    if (hash !== undefined && (initials & bitOf(text.charCodeAt(start))) === 0) return;
    const word = words[idOfWord(dictionary, text, start, end, hash) - 1];
    if (word !== undefined) found.add(word);
  });
  return found;
}

const scanner = new Scanner(dictionary);

/** Facts in whose words no other name stands. */
const taken: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['name', 'date', 'reference', 'amount']);

/**
 * The names that stand in the block of that index, in the order of the text. Each is found by a word of its own, so
 * that what is found of it does not hang on which others are looked for.
 */
export function mentionsIn(search: Search, draft: Draft, index: number): readonly Keyed[] {
  const block = draft.blocks[index];
  const anchors = anchorsIn(search, draft, index);
  if (!block || anchors.size === 0) return [];
  const tokens = scanner.scan(draft.text, draft.starts[index] ?? 0, block.readable);
  const other = block.facts.filter(({ kind }) => taken.has(kind));
  const found = new Map<string, Keyed>();
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens, i)) continue;
    const word = nameWordAt(tokens, i);
    if (!anchors.has(word)) continue;
    for (const { key, words, index: place } of search.places.get(word) ?? []) {
      const mention = laidAt(tokens, i, words, place);
      if (mention && !isOver(other, mention.at)) found.set(`${mention.at.start} ${key}`, { key, mention });
    }
  }
  return [...found.values()];
}

/** Whether one of some facts, which stand apart and in the order of the text, has something in common with a span. */
function isOver(facts: readonly Fact[], { start, end }: LocalSpan): boolean {
  const last = facts[lastAtOrBefore(facts.length, (at) => facts[at]?.at.start ?? 0, end - 1)];
  return last !== undefined && last.at.start < end && start < last.at.end;
}
