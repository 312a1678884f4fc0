import { lastAtOrBefore } from '../text/ordered.ts';
import type { ReadBlock } from './draft.ts';

/** How far apart the marks of two blocks are that come at the end, or when all are marked anew. */
const spacing = 2 ** 20;

/** Marks that would come nearer to each other than this are made anew. */
const nearest = 2 ** -10;

/**
 * The order of a document's blocks, told by a mark that each of them bears and that grows along the draft. A block that
 * comes takes a mark between those of its neighbours and the others keep theirs, so that a block is found by halving:
 * thousands are neither gone through for it nor numbered anew after each key.
 */
export class BlockOrder {
  /** The marks of the blocks, in their order. */
  #marks: readonly number[] = [];
  readonly #markOf = new Map<ReadBlock, number>();

  /** Follows an edit: those blocks left behind the first `kept` ones, and these came; `all` is what there is now. */
  follow(all: readonly ReadBlock[], kept: number, left: readonly ReadBlock[], came: readonly ReadBlock[]): void {
    for (const block of left) this.#markOf.delete(block);
    const rest = this.#marks.slice(kept + left.length);
    const [behind] = rest;
    const from = this.#marks[kept - 1] ?? (behind ?? 0) - spacing * (came.length + 1);
    const step = behind === undefined ? spacing : (behind - from) / (came.length + 1);
    if (step < nearest) return this.#markAll(all);
    const marks = came.map((_, n) => from + step * (n + 1));
    this.#marks = this.#marks.slice(0, kept).concat(marks, rest);
    for (const [n, block] of came.entries()) this.#markOf.set(block, marks[n] ?? 0);
  }

  /** Which of the blocks there are now this is, counted from 0; -1 where it is none of them. */
  indexOf(block: ReadBlock): number {
    const mark = this.#markOf.get(block);
    return mark === undefined ? -1 : lastAtOrBefore(this.#marks.length, (n) => this.#marks[n] ?? 0, mark);
  }

  #markAll(all: readonly ReadBlock[]): void {
    this.#marks = all.map((_, n) => n * spacing);
    for (const [n, block] of all.entries()) this.#markOf.set(block, n * spacing);
  }
}
