import { changedBlocks } from '../changed-blocks.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { eachCapitalWord, wordIn } from '../name/word-run.ts';

/** The fewest letters of a word that is one slip from another, and not another word. */
export const shortestCapital = 4;

/** `Z`: the words of other alphabets are no terms. */
const lastCapital = 0x5a;

/** The longer words with a capital that a document holds, kept up to date block by block. */
export class CapitalWords {
  /** By the word in upper case, the blocks that hold it. */
  readonly blocksOf = new Map<string, Set<ReadBlock>>();
  /** The same words by their first letter. */
  readonly byInitial = new Map<string, Set<string>>();
  readonly #byBlock = new WeakMap<ReadBlock, readonly string[]>();
  /** By hash, so that a word which stands again is not cut out of the text again. */
  readonly #known = new Map<number, string>();
  #blocks: readonly ReadBlock[] = [];

  /** Takes out what the blocks that left held, adds what those that came hold; gives the words that are new or gone. */
  follow(draft: Draft): ReadonlySet<string> {
    const changed = new Set<string>();
    if (this.#blocks === draft.blocks) return changed;
    const { left, from, to } = changedBlocks(this.#blocks, draft.blocks);
    this.#blocks = draft.blocks;
    for (const block of left) for (const word of this.#byBlock.get(block) ?? []) this.#remove(word, block, changed);
    for (let index = from; index < to; index++) {
      const block = draft.blocks[index];
      if (!block) continue;
      const words = this.#wordsIn(draft, index);
      this.#byBlock.set(block, words);
      for (const word of words) this.#add(word, block, changed);
    }
    return changed;
  }

  #add(word: string, block: ReadBlock, changed: Set<string>): void {
    const blocks = this.blocksOf.get(word);
    if (blocks) {
      blocks.add(block);
      return;
    }
    this.blocksOf.set(word, new Set([block]));
    const initial = word.charAt(0);
    const same = this.byInitial.get(initial);
    if (same) same.add(word);
    else this.byInitial.set(initial, new Set([word]));
    changed.add(word);
  }

  #remove(word: string, block: ReadBlock, changed: Set<string>): void {
    const blocks = this.blocksOf.get(word);
    blocks?.delete(block);
    if (blocks?.size !== 0) return;
    this.blocksOf.delete(word);
    this.byInitial.get(word.charAt(0))?.delete(word);
    changed.add(word);
  }

  /** The distinct words of a block that are of plain letters. */
  #wordsIn(draft: Draft, index: number): readonly string[] {
    const words = new Set<string>();
    const { text } = draft;
    const start = draft.starts[index] ?? 0;
    eachCapitalWord(text, start, start + (draft.blocks[index]?.length ?? 0), (from, to, hash) => {
      if (to - from < shortestCapital || text.charCodeAt(from) > lastCapital) return;
      const known = hash === undefined ? undefined : this.#known.get(hash);
      const word = known?.length === to - from ? known : wordIn(text, from, to).toUpperCase();
      if (word !== known && !/^[A-Z]+$/.test(word)) return;
      if (hash !== undefined) this.#known.set(hash, word);
      words.add(word);
    });
    return [...words];
  }
}
