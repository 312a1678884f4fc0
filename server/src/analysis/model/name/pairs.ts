import type { Indexes } from '../indexes.ts';
import { keptWith } from '../kept.ts';
import { distinctKeys } from './distinct-keys.ts';
import { hasSynonym, plainWords } from './plain-key.ts';
import { slipBetween, type Slip } from './slip.ts';
import { slipWords } from './slip-words.ts';

/** A word that two names spell in two ways: its place among the words of each key, and how the spellings differ. */
export interface Difference {
  readonly first: number;
  readonly second: number;
  readonly slip: Slip;
}

/** Two names of the draft that are alike but for one word or two, each spelled in two ways one slip apart. */
export interface NamePair {
  /** The keys of the two names. */
  readonly first: string;
  readonly second: string;
  /** In the order of the words. */
  readonly differences: readonly Difference[];
  /**
   * How many words of one name stand before all that the other has: what was read as part of a name may be a heading.
   */
  readonly extra: number;
}

/**
 * The pairs of distinct names that differ in one word, or in two, by a slip of the keyboard each, and end alike. In an
 * order that is the same however the draft came to be.
 */
export const namePairs = (indexes: Indexes): readonly NamePair[] => pairsAmong(distinctKeys(indexes));

/** Kept as long as no name comes that was not there, and none goes for good. */
const pairsAmong = keptWith((keys: ReadonlySet<string>) => findPairs([...keys].sort()));

/** A word in a name: the name's words, and the place of this one. */
interface Place {
  readonly key: string;
  readonly words: readonly string[];
  readonly index: number;
}

/** The most pairs that are looked for: where more names are alike, they are codes and not names. */
const crowd = 400;

function findPairs(keys: readonly string[]): readonly NamePair[] {
  const places = placesByWord(keys);
  const pairs = new Map<string, NamePair>();
  for (const [one, other] of slipWords([...places.keys()])) {
    for (const pair of pairsOf(places.get(one) ?? [], places.get(other) ?? [])) {
      pairs.set(`${pair.first}\n${pair.second}`, pair);
    }
    if (pairs.size >= crowd) break;
  }
  return [...pairs.values()].sort((a, b) =>
    a.first === b.first ? (a.second < b.second ? -1 : 1) : a.first < b.first ? -1 : 1,
  );
}

function placesByWord(keys: readonly string[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const key of keys) {
    const words = plainWords(key);
    const full = key.split(' ');
    const add = (word: string, place: Place): void => {
      const found = places.get(word);
      if (found) found.push(place);
      else places.set(word, [place]);
    };
    for (const [index, word] of words.entries()) {
      add(word, { key, words, index });
      const long = full[index] ?? '';
      // "Compny" is a slip of "Company" and not of "Co."
      if (long !== word && hasSynonym(long)) add(long, { key, words: words.with(index, long), index });
    }
  }
  return places;
}

/** The most names with something in common that are compared with each other; drafts have fewer. */
const most = 24;

/** The pairs among names that have one of two words one slip apart at a place with the same words behind it. */
function* pairsOf(ones: readonly Place[], others: readonly Place[]): Iterable<NamePair> {
  const [only, single] = [ones[0], others[0]];
  if (only && single && ones.length === 1 && others.length === 1) {
    const pair = endsAlike(only, single) ? aligned(only, single) : undefined;
    if (pair) yield pair;
    return;
  }
  const lots = new Map<string, Place[]>();
  for (const other of others) {
    for (const lot of new Set([lotOf(other), lotOf(other, '')])) {
      const found = lots.get(lot) ?? [];
      found.push(other);
      lots.set(lot, found);
    }
  }
  for (const one of ones) {
    // A name that begins here goes with whatever stands before the same place in another.
    const alike = one.index === 0 ? lots.get(lotOf(one, '')) : lots.get(lotOf(one));
    const opening = one.index === 0 ? [] : (lots.get(lotOf(one, '^')) ?? []);
    for (const other of [...(alike ?? []).slice(0, most), ...opening.slice(0, most)]) {
      const pair = aligned(one, other);
      if (pair) yield pair;
    }
  }
}

/** What names must have in common to be compared: the words behind the place, and how the one before it begins. */
function lotOf({ words, index }: Place, before = index === 0 ? '^' : (words[index - 1]?.[0] ?? '')): string {
  return `${before}|${words.slice(index + 1).join(' ')}`;
}

/** Whether the same words stand behind both places. */
const endsAlike = (one: Place, other: Place): boolean =>
  one.words.length - one.index === other.words.length - other.index &&
  one.words.every((word, at) => at <= one.index || word === other.words[at - one.index + other.index]);

/** Two names laid on each other at a word that differs; undefined where more than one other word does. */
function aligned(one: Place, other: Place): NamePair | undefined {
  if (one.key === other.key) return undefined;
  const differences: Difference[] = [];
  const shared = Math.min(one.index, other.index);
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  for (let back = shared; back >= 0; back--) {
    const first = a.index - back;
    const second = b.index - back;
    const [x, y] = [a.words[first] ?? '', b.words[second] ?? ''];
    if (x === y) continue;
    const slip = slipBetween(x, y);
    if (!slip || differences.length === 2) return undefined;
    differences.push({ first, second, slip });
  }
  return { first: a.key, second: b.key, differences, extra: Math.abs(one.index - other.index) };
}
