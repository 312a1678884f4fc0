import { distance } from 'fastest-levenshtein';
import type { Indexes } from './indexes.ts';

/** Two names of the draft that are alike but for one word, which is spelled in two ways one slip apart. */
export interface NamePair {
  /** The keys of the two names. */
  readonly first: string;
  readonly second: string;
  /** The word that differs: its place among the words of the keys, and what each name has there. */
  readonly index: number;
  readonly firstWord: string;
  readonly secondWord: string;
}

/** Suffixes that say the same in two lengths; their drift is another matter than a misspelt word. */
export const shortSuffixes: Readonly<Record<string, string>> = {
  CORPORATION: 'CORP',
  INCORPORATED: 'INC',
  COMPANY: 'CO',
  LIMITED: 'LTD',
};

interface Known {
  readonly revision: number;
  readonly keys: ReadonlySet<string>;
  readonly pairs: readonly NamePair[];
}

/** The pairs of a document's names as long as no name comes that was not there, and none goes for good. */
const known = new WeakMap<Indexes, Known>();

/**
 * The pairs of distinct names that differ in one word by one slip of the keyboard: a letter too many, too few, another one,
 * or two that changed places. Names are compared only with those that have all other words in common. In an order that is
 * the same however the draft came to be.
 */
export function namePairs(indexes: Indexes): readonly NamePair[] {
  const { byKey: names, revision } = indexes.names;
  const before = known.get(indexes);
  if (before?.revision === revision) return before.pairs;
  const same = before?.keys.size === names.size && [...names.keys()].every((key) => before.keys.has(key));
  const keys = same ? before.keys : new Set(names.keys());
  const pairs = same ? before.pairs : findPairs([...keys].sort());
  known.set(indexes, { revision, keys, pairs });
  return pairs;
}

interface Entry {
  readonly key: string;
  readonly word: string;
  readonly index: number;
}

function findPairs(keys: readonly string[]): readonly NamePair[] {
  const alike = new Map<string, Entry[]>();
  for (const key of keys) {
    const words = key.split(' ');
    const plain = words.map((word, index) => (index === 0 ? word : (shortSuffixes[word] ?? word)));
    for (const [index, word] of words.entries()) {
      const rest = plain.map((other, at) => (at === index ? '*' : other)).join(' ');
      const entries = alike.get(rest) ?? [];
      entries.push({ key, word, index });
      alike.set(rest, entries);
    }
  }
  const pairs = [...alike.values()].flatMap(pairsAmong);
  return pairs.sort((a, b) => (a.first === b.first ? (a.second < b.second ? -1 : 1) : a.first < b.first ? -1 : 1));
}

/** So many names may have all other words in common before they are sorted into smaller lots. */
const few = 12;

/** The pairs among names that have all words but one in common. */
function pairsAmong(entries: readonly Entry[]): readonly NamePair[] {
  if (entries.length < 2) return [];
  if (entries.length <= few) return compared(entries);
  // Words one slip apart have a form in common once a letter is taken from each, or from one of them.
  const lots = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const form of shortened(entry.word)) {
      const lot = lots.get(form) ?? [];
      lot.push(entry);
      lots.set(form, lot);
    }
  }
  const pairs = new Map<string, NamePair>();
  for (const lot of lots.values()) {
    for (const pair of compared(lot.slice(0, few))) pairs.set(`${pair.first}\n${pair.second}`, pair);
  }
  return [...pairs.values()];
}

function shortened(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

function compared(entries: readonly Entry[]): readonly NamePair[] {
  const pairs: NamePair[] = [];
  for (const [at, a] of entries.entries()) {
    for (const b of entries.slice(at + 1)) {
      if (isOneSlip(a.word, b.word)) pairs.push(pairOf(a, b));
    }
  }
  return pairs;
}

const pairOf = (a: Entry, b: Entry): NamePair => ({
  ...{ first: a.key, second: b.key, index: a.index },
  ...{ firstWord: a.word, secondWord: b.word },
});

/** Whether one slip turns one word into the other: one letter, or two neighbours that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const edits = distance(a, b);
  if (edits !== 2 || a.length !== b.length) return edits === 1;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
