import type { ReadBlock } from '../draft.ts';
import type { FullMention } from './full-mentions.ts';

/** Two spellings of one word of a name, the one to doubt and the other, and where each stands; neither is empty. */
export interface SpellingPair {
  /** The words of the right spelling, in upper case. */
  readonly words: readonly string[];
  readonly right: readonly FullMention[];
  readonly wrong: readonly FullMention[];
  /** The word that differs by its place among the words, as it is written where it is doubted, and elsewhere. */
  readonly word: number;
  readonly written: string;
  readonly meant: string;
}

/**
 * A known name and each way in which the text spells one word of it otherwise; the rarer spelling is the one to doubt.
 * Another initial may be another person's, and makes no pair.
 */
export function spellingPairs(key: string, all: readonly FullMention[]): readonly SpellingPair[] {
  const own = all.filter(({ differs }) => !differs);
  if (own.length === 0) return [];
  const words = key.split(' ');
  return lotsOf(all).flatMap((others): SpellingPair[] => {
    const differs = others[0]?.differs;
    if (!differs) return [];
    const { index: word, word: other } = differs;
    const known = words[word] ?? '';
    return isDoubted(own, others)
      ? [{ words: words.with(word, other), wrong: own, right: others, word, written: known, meant: other }]
      : [{ words, wrong: others, right: own, word, written: other, meant: known }];
  });
}

/** The same of another initial, which stands once where the known one stands again and again. */
export function initialPairs(key: string, all: readonly FullMention[]): readonly SpellingPair[] {
  const right = all.filter(({ differs }) => !differs);
  const words = key.split(' ');
  return lotsOf(all, true).flatMap((wrong): SpellingPair[] => {
    const differs = wrong[0]?.differs;
    if (!differs || timesOf(wrong) > 1 || timesOf(right) < mostOften) return [];
    return [{ words, wrong, right, word: differs.index, written: differs.word, meant: words[differs.index] ?? '' }];
  });
}

/** How often one initial must stand for another to be its slip. */
const mostOften = 3;

/** The mentions that differ, those that differ alike together; in an initial, or in a longer word. */
function lotsOf(all: readonly FullMention[], inInitial = false): readonly (readonly FullMention[])[] {
  const lots = new Map<string, FullMention[]>();
  for (const mention of all) {
    const { differs } = mention;
    if (!differs || (differs.word.length === 1) !== inInitial) continue;
    const lot = `${differs.index} ${differs.word}`;
    const same = lots.get(lot);
    if (same) same.push(mention);
    else lots.set(lot, [mention]);
  }
  return [...lots.values()];
}

/**
 * Whether the first of two spellings is the one to doubt: the rarer; of two that stand as often the one that signs
 * nothing, else the later.
 */
function isDoubted(first: readonly FullMention[], second: readonly FullMention[]): boolean {
  const [once, twice] = [timesOf(first), timesOf(second)];
  if (once !== twice) return once < twice;
  const [one, other] = [first, second].map((all) => all.some(({ block }) => block.kind === 'signature-block'));
  return one === other ? placeOf(first) > placeOf(second) : other === true;
}

const placeOf = ([first]: readonly FullMention[]): number => (first ? first.start + first.at.start : 0);

/** The mentions of each block. A signature and the name printed with it say a name once, and so does a paragraph. */
export function byBlock(mentions: readonly FullMention[]): ReadonlyMap<ReadBlock, readonly FullMention[]> {
  const blocks = new Map<ReadBlock, FullMention[]>();
  for (const mention of mentions) {
    const same = blocks.get(mention.block);
    if (same) same.push(mention);
    else blocks.set(mention.block, [mention]);
  }
  return blocks;
}

/** How often a name stands: in how many blocks. */
export const timesOf = (mentions: readonly FullMention[]): number => byBlock(mentions).size;
