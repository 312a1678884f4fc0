import { lastAtOrBefore } from '../text/ordered.ts';
import type { ReadBlock } from './draft.ts';

/** How far apart the marks of two blocks are that come at the end, or when all are marked anew. */
const spacing = 2 ** 20;

/** How near each other two marks may come before all are made anew. */
const nearest = 2 ** -10;

/** What is known of where a block stands. */
interface Stand {
  readonly mark: number;
  /** Its index when it was last looked for; most keys leave it there. */
  seen: number;
}

/**
 * The order of a document's blocks. Each block bears a mark, and the marks grow along the draft. A new block takes a
 * mark between those of its neighbours, and the others keep theirs. A block is then looked for where it last stood,
 * else by halving: thousands need not be gone through, nor numbered anew after each key.
 */
export class BlockOrder {
  /** The marks of the blocks, in their order. */
  #marks: readonly number[] = [];
  readonly #stands = new Map<ReadBlock, Stand>();

  /** Follows an edit: those blocks left behind the first `kept` ones, and these came; `all` is what there is now. */
  follow(all: readonly ReadBlock[], kept: number, left: readonly ReadBlock[], came: readonly ReadBlock[]): void {
    for (const block of left) this.#stands.delete(block);
    const rest = this.#marks.slice(kept + left.length);
    const [behind] = rest;
    const from = this.#marks[kept - 1] ?? (behind ?? 0) - spacing * (came.length + 1);
    const step = behind === undefined ? spacing : (behind - from) / (came.length + 1);
    if (step < nearest) return this.#markAll(all);
    const marks = came.map((_, n) => from + step * (n + 1));
    this.#marks = this.#marks.slice(0, kept).concat(marks, rest);
    for (const [n, block] of came.entries()) this.#stands.set(block, { mark: marks[n] ?? 0, seen: kept + n });
  }

  /** Which of the blocks there are now this is, counted from 0; -1 where it is none of them. */
  indexOf(block: ReadBlock): number {
    const stand = this.#stands.get(block);
    if (!stand) return -1;
    if (this.#marks[stand.seen] !== stand.mark)
      stand.seen = lastAtOrBefore(this.#marks.length, (n) => this.#marks[n] ?? 0, stand.mark);
    return stand.seen;
  }

  #markAll(all: readonly ReadBlock[]): void {
    this.#marks = all.map((_, n) => n * spacing);
    for (const [n, block] of all.entries()) this.#stands.set(block, { mark: n * spacing, seen: n });
  }
}
