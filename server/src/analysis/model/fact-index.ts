import type { ReadBlock } from './draft.ts';

/** Where the facts of one key stand: the blocks that state them, each with its facts in order. */
export type Places<F> = ReadonlyMap<ReadBlock, readonly F[]>;

/** The facts of one kind in a draft, by the key that equal ones share. */
export interface FactIndex<F> {
  readonly byKey: ReadonlyMap<string, Places<F>>;
  /** Grows whenever a fact came or went: equal revisions have equal facts at equal blocks. */
  readonly revision: number;
}

/** The index of one kind of fact, changed in place as blocks come and leave. */
export class GrowingIndex<F> implements FactIndex<F> {
  readonly byKey = new Map<string, Map<ReadBlock, F[]>>();
  revision = 0;

  add(key: string, block: ReadBlock, fact: F): void {
    this.revision++;
    const places = this.byKey.get(key) ?? new Map<ReadBlock, F[]>();
    this.byKey.set(key, places);
    const here = places.get(block);
    if (here) here.push(fact);
    else places.set(block, [fact]);
  }

  /** Forgets all that the block states under the key. */
  remove(key: string, block: ReadBlock): void {
    this.revision++;
    const places = this.byKey.get(key);
    places?.delete(block);
    if (places?.size === 0) this.byKey.delete(key);
  }
}
