import type { Indexes } from '../indexes.ts';
import { keptWith } from '../kept.ts';
import { distinctKeys } from './distinct-keys.ts';
import { plainWords } from './plain-key.ts';
import { isShortSlip } from './short-slip.ts';

/**
 * Two names with the same words but for one difference: the one has one word more within (`missing`), a word twice in a
 * row (`doubled`), two neighbours the other way round (`swapped`), or a short word with a slip in it (`short`).
 */
export interface WordPair {
  readonly slip: 'missing' | 'doubled' | 'swapped' | 'short';
  /** The key of the name with fewer words; of two that have as many the first in the alphabet. */
  readonly short: string;
  readonly long: string;
  /** The word that only one of them has, or the first of two that changed places. */
  readonly word: string;
}

/** The most words of a name that is looked at; what has more is a list that was read as one name. */
const mostWords = 12;

/**
 * The pairs of a document's names of which one lacks a word of the other, or has two words in another order. Their
 * first and last words are the same, unless the first stands twice: what stands before a name may have been read as
 * part of it, and its last word says its form.
 */
export const wordPairs = (indexes: Indexes): readonly WordPair[] => pairsAmong(distinctKeys(indexes));

const pairsAmong = keptWith((keys: ReadonlySet<string>): readonly WordPair[] => {
  const byWords = new Map<string, string>();
  for (const key of [...keys].sort()) {
    const plain = plainWords(key).join(' ');
    if (!byWords.has(plain)) byWords.set(plain, key);
  }
  const pairs: WordPair[] = [];
  for (const [plain, key] of byWords) {
    const words = plain.split(' ');
    if (words.length < 3 || words.length > mostWords) continue;
    pairs.push(...shortened(key, words, byWords), ...turned(key, words, byWords));
  }
  return [...pairs, ...shortSlips(byWords)];
});

/** The names that a name becomes when one of its words is left out. */
function* shortened(long: string, words: readonly string[], byWords: ReadonlyMap<string, string>): Iterable<WordPair> {
  for (const [at, word] of words.slice(0, -1).entries()) {
    const doubled = word === words[at + 1];
    if (at === 0 && !doubled) continue;
    // Of two equal neighbours either may go.
    if (at > 0 && word === words[at - 1]) continue;
    const short = byWords.get([...words.slice(0, at), ...words.slice(at + 1)].join(' '));
    if (short !== undefined) yield { slip: doubled ? 'doubled' : 'missing', short, long, word };
  }
}

/** The names that a name becomes when two neighbours change places. */
function* turned(key: string, words: readonly string[], byWords: ReadonlyMap<string, string>): Iterable<WordPair> {
  for (let at = 0; at + 2 < words.length; at++) {
    const [one, other] = [words[at] ?? '', words[at + 1] ?? ''];
    if (one === other) continue;
    const swapped = byWords.get([...words.slice(0, at), other, one, ...words.slice(at + 2)].join(' '));
    if (swapped !== undefined && key < swapped) yield { slip: 'swapped', short: key, long: swapped, word: one };
    // "Timber & Land", "Land & Timber".
    const last = words[at + 2] ?? '';
    if (other !== 'AND' || at + 3 >= words.length || one === last) continue;
    const round = byWords.get([...words.slice(0, at), last, other, one, ...words.slice(at + 3)].join(' '));
    if (round !== undefined && key < round) yield { slip: 'swapped', short: key, long: round, word: one };
  }
}

/** How many other words two names must have in common for a slip in a short word to count. */
const mostlySame = 3;
/** The most letters of a short word. */
const longestShort = 4;

/** The names that are alike but for a slip in one short word, the last of each aside. */
function* shortSlips(byWords: ReadonlyMap<string, string>): Iterable<WordPair> {
  const lots = new Map<string, { readonly key: string; readonly word: string }[]>();
  for (const [plain, key] of byWords) {
    const words = plain.split(' ');
    if (words.length <= mostlySame || words.length > mostWords) continue;
    for (const [at, word] of words.slice(0, -1).entries()) {
      if (word.length > longestShort || word.length < 2) continue;
      const lot = words.with(at, '?').join(' ');
      const one = { key, word };
      for (const other of lots.get(lot) ?? []) {
        if (!isShortSlip(word, other.word)) continue;
        const [short = key, long = key] = [key, other.key].sort();
        yield { slip: 'short', short, long, word };
      }
      lots.set(lot, [...(lots.get(lot) ?? []).slice(0, most), one]);
    }
  }
}

/** The most names that differ in one word only and are compared with each other. */
const most = 8;
