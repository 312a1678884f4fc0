import { localSpan, type LocalSpan } from '../../text/span.ts';
import { areKindred } from '../../words/kindred.ts';
import { genitiveLength } from '../../words/name-word.ts';
import { termWordKey } from '../../words/term-key.ts';
import type { Draft } from '../draft.ts';
import type { Places } from '../fact-index.ts';
import { followedIndex } from '../followed-index.ts';
import { eachCapitalWord } from '../name/word-run.ts';

/** Two words with a capital, one right behind the other: the `Competing Proposal` of `any Competing Proposal`. */
export interface NounPair {
  /** The same for pairs whose first words begin alike before the same word. */
  readonly key: string;
  /** The first word in upper case. */
  readonly word: string;
  /** Where that stands. */
  readonly at: LocalSpan;
  /** Where the second word stands, without the ending of a genitive. */
  readonly next: LocalSpan;
}

/** The fewest letters of the two words; so many of the first are in the key. */
const shortest = { first: 5, second: 3 };
const inKey = 4;

/** A pair that stands more often is not looked through. */
const most = 400;

/** The pairs of a document of which one stands once, and another one with a kindred first word beside it. */
export const nounPairs = followedIndex<NounPair>({
  read: pairsIn,
  counted: () => [],
  tells: (places) => places.size <= most && isVaried(places),
});

function isVaried(places: Places<NounPair>): boolean {
  const times = new Map<string, number>();
  for (const pairs of places.values()) for (const { word } of pairs) times.set(word, (times.get(word) ?? 0) + 1);
  if (times.size < 2) return false;
  return [...times].some(([one, count]) => count === 1 && [...times.keys()].some((other) => areKindred(one, other)));
}

/** Plurals are one with their singulars: `Initials Purchaser`, `the Initial Purchasers`. */
const pairKey = (first: string, second: string): string => `${first.slice(0, inKey)} ${termWordKey(second)}`;

const none: readonly NounPair[] = [];

function pairsIn(draft: Draft, index: number): readonly NounPair[] {
  const block = draft.blocks[index];
  if (!block || block.kind === 'code' || block.kind === 'furniture') return none;
  const { text } = draft;
  const start = draft.starts[index] ?? 0;
  const found: NounPair[] = [];
  let before: LocalSpan | undefined;
  eachCapitalWord(text, start, start + block.length, (from, to) => {
    const pair = before && pairOf(text, start, before, localSpan(from, to));
    if (pair) found.push(pair);
    before = localSpan(from, to);
  });
  return found.length > 0 ? found : none;
}

/** The pair that two words make, by their places in the text; undefined where they are short or stand apart. */
function pairOf(text: string, start: number, first: LocalSpan, second: LocalSpan): NounPair | undefined {
  if (first.end - first.start < shortest.first || second.end - second.start < shortest.second) return undefined;
  if (!isSpace(text, first.end, second.start)) return undefined;
  const word = text.slice(first.start, first.end).toUpperCase();
  if (!/^[A-Z]+$/.test(word)) return undefined;
  const next = text.slice(second.start, second.end);
  return {
    key: pairKey(word, next),
    word,
    at: localSpan(first.start - start, first.end - start),
    next: localSpan(second.start - start, second.end - start - genitiveLength(next)),
  };
}

/** Spaces, line breaks, and the marks of emphasis. */
const space = /^[\s*_]+$/;
/** No more stands between two words of a phrase, in UTF-16 units: a line break and its indent. */
const widest = 60;

const isSpace = (text: string, from: number, to: number): boolean =>
  to - from === 1 ? text.charCodeAt(from) === 0x20 : to - from <= widest && space.test(text.slice(from, to));
