import { hashOf } from '../../text/dictionary.ts';
import { WordNumbers } from '../../text/word-numbers.ts';
import { changedBlocks } from '../changed-blocks.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { eachWord, wordIn } from './word-run.ts';

/** How often a word stands in a draft. */
export interface WordCount {
  /** In whatever case, as a genitive too. */
  readonly all: number;
  /** Of these, in lower case: such a word is one of the language, and not only of a name. */
  readonly lower: number;
}

/** How often each word stands in a draft, given in capitals and without apostrophes. */
export interface WordCounts {
  readonly get: (word: string) => WordCount;
}

const known = new WeakMap<Indexes, DocumentWords>();

/** The counts of the words of a draft. Nothing is counted before one is asked for. */
export function wordCounts(draft: Draft): WordCounts {
  return {
    get: (word) => {
      const before = known.get(draft.indexes);
      const words = before && !before.isWornOut() ? before : new DocumentWords();
      if (words !== before) known.set(draft.indexes, words);
      words.follow(draft);
      return words.countOf(word);
    },
  };
}

/**
 * How many more words may be kept than stand in the draft: each letter of a name that is typed makes a new word, and
 * leaves it.
 */
const spare = 20_000;

/** The counts of one document, brought up to date from the blocks that left and came. */
class DocumentWords {
  #blocks: readonly ReadBlock[] = [];
  #numbers = new WordNumbers();
  /** By the number of a word. */
  readonly #all: number[] = [];
  readonly #lower: number[] = [];
  #standing = 0;
  /** Twice the number of each word of a block, and one more where it begins with a small letter. */
  readonly #byBlock = new WeakMap<ReadBlock, readonly number[]>();

  isWornOut(): boolean {
    return this.#numbers.size > 2 * this.#standing + spare;
  }

  countOf(word: string): WordCount {
    const lower = word.toLowerCase();
    const number = this.#numbers.find(hashOf(lower), lower, 0, lower.length);
    return { all: this.#all[number] ?? 0, lower: this.#lower[number] ?? 0 };
  }

  follow(draft: Draft): void {
    if (this.#blocks === draft.blocks) return;
    const { left, from, to } = changedBlocks(this.#blocks, draft.blocks);
    this.#blocks = draft.blocks;
    for (const block of left) for (const said of this.#byBlock.get(block) ?? []) this.#count(said, -1);
    for (let index = from; index < to; index++) {
      const block = draft.blocks[index];
      if (!block) continue;
      const words = this.#wordsIn(draft.text, draft.starts[index] ?? 0, block.length);
      this.#byBlock.set(block, words);
      for (const said of words) this.#count(said, 1);
    }
  }

  #wordsIn(text: string, start: number, length: number): readonly number[] {
    const words: number[] = [];
    eachWord(text, start, start + length, (from, to, hash) => {
      const first = text.charCodeAt(from);
      const isLower = first >= 97 && first <= 122;
      words.push(2 * this.#numberOf(text, from, to, hash) + (isLower ? 1 : 0));
    });
    return words;
  }

  #numberOf(text: string, from: number, to: number, hash: number | undefined): number {
    if (hash !== undefined) return this.#numbers.numberOf(hash, text, from, to);
    const word = wordIn(text, from, to);
    return this.#numbers.numberOf(hashOf(word), word, 0, word.length);
  }

  #count(said: number, by: 1 | -1): void {
    const number = said >>> 1;
    const before = this.#all[number] ?? 0;
    this.#all[number] = before + by;
    if (said & 1) this.#lower[number] = (this.#lower[number] ?? 0) + by;
    if (before === 0) this.#standing++;
    else if (before + by === 0) this.#standing--;
  }
}
