import { changedBlocks } from './changed-blocks.ts';
import type { Draft, ReadBlock } from './draft.ts';
import type { Places } from './fact-index.ts';
import type { Indexes } from './indexes.ts';

/** What is read from the blocks of a document, one by one, and what is asked of it. */
export interface Following<Item> {
  /** What stands in a block, told by its index; nothing of it may depend on other blocks. */
  readonly read: (draft: Draft, index: number) => readonly Item[];
  /** What is counted of a block, by a name: the same as long as the block stands. */
  readonly counted: (block: ReadBlock, items: readonly Item[]) => readonly string[];
  /** Whether what stands under one key is to be looked at. */
  readonly tells: (places: Places<Item>) => boolean;
}

/** Things of one kind in a document by their keys, where a change is not to go through all of them again. */
export interface FollowedIndex<Item> {
  /** The keys under which stands what is to be looked at. */
  readonly telling: ReadonlySet<string>;
  /** Where things of a key stand, by block; empty for a key that none has. */
  readonly placesOf: (key: string) => Places<Item>;
  /** How often something is counted in the document. */
  readonly timesOf: (name: string) => number;
}

/** The index of each document, brought up to date from the blocks that left and came when it is asked for. */
export function followedIndex<Item extends { readonly key: string }>(
  following: Following<Item>,
): (draft: Draft) => FollowedIndex<Item> {
  const known = new WeakMap<Indexes, BlockwiseIndex<Item>>();
  return (draft) => {
    const index = known.get(draft.indexes) ?? new BlockwiseIndex(following);
    known.set(draft.indexes, index);
    index.follow(draft);
    return index;
  };
}

class BlockwiseIndex<Item extends { readonly key: string }> implements FollowedIndex<Item> {
  readonly telling = new Set<string>();
  readonly #following: Following<Item>;
  readonly #byKey = new Map<string, Map<ReadBlock, Item[]>>();
  readonly #byBlock = new WeakMap<ReadBlock, readonly Item[]>();
  readonly #times = new Map<string, number>();
  #blocks: readonly ReadBlock[] = [];

  constructor(following: Following<Item>) {
    this.#following = following;
  }

  placesOf(key: string): Places<Item> {
    return this.#byKey.get(key) ?? new Map<ReadBlock, readonly Item[]>();
  }

  timesOf(name: string): number {
    return this.#times.get(name) ?? 0;
  }

  follow(draft: Draft): void {
    if (this.#blocks === draft.blocks) return;
    const { left, from, to } = changedBlocks(this.#blocks, draft.blocks);
    this.#blocks = draft.blocks;
    const touched = new Set<string>();
    for (const block of left) this.#forget(block, touched);
    for (let index = from; index < to; index++) this.#take(draft, index, touched);
    for (const key of touched) {
      if (this.#following.tells(this.placesOf(key))) this.telling.add(key);
      else this.telling.delete(key);
    }
  }

  #take(draft: Draft, index: number, touched: Set<string>): void {
    const block = draft.blocks[index];
    if (!block) return;
    const items = this.#following.read(draft, index);
    this.#count(block, items, 1);
    if (items.length > 0) this.#byBlock.set(block, items);
    for (const item of items) {
      const places = this.#byKey.get(item.key) ?? new Map<ReadBlock, Item[]>();
      this.#byKey.set(item.key, places);
      const here = places.get(block);
      if (here) here.push(item);
      else places.set(block, [item]);
      touched.add(item.key);
    }
  }

  #forget(block: ReadBlock, touched: Set<string>): void {
    const items = this.#byBlock.get(block) ?? [];
    this.#count(block, items, -1);
    for (const { key } of items) {
      const places = this.#byKey.get(key);
      places?.delete(block);
      if (places?.size === 0) this.#byKey.delete(key);
      touched.add(key);
    }
  }

  #count(block: ReadBlock, items: readonly Item[], by: 1 | -1): void {
    for (const name of this.#following.counted(block, items)) {
      const times = (this.#times.get(name) ?? 0) + by;
      if (times > 0) this.#times.set(name, times);
      else this.#times.delete(name);
    }
  }
}
