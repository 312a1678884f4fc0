import type { Name } from '../facts/fact.ts';
import type { ReadBlock } from './draft.ts';

/** Where one name stands: the blocks that mention it, each with its mentions in order. */
export type Mentions = ReadonlyMap<ReadBlock, readonly Name[]>;

/** What draft-wide rules read. Kept up to date from the blocks that left and came. */
export interface Indexes {
  /** By the key that spellings of one name share. */
  readonly names: ReadonlyMap<string, Mentions>;
  /** Grows whenever a name came or went: equal revisions have equal names at equal blocks. */
  readonly namesRevision: number;
}

/** The indexes of one document, changed in place by its analyser. */
export class DocumentIndexes implements Indexes {
  readonly names = new Map<string, Map<ReadBlock, Name[]>>();
  namesRevision = 0;

  add(block: ReadBlock): void {
    for (const fact of block.facts) {
      if (fact.kind !== 'name') continue;
      this.namesRevision++;
      const mentions = this.names.get(fact.key) ?? new Map<ReadBlock, Name[]>();
      this.names.set(fact.key, mentions);
      const here = mentions.get(block);
      if (here) here.push(fact);
      else mentions.set(block, [fact]);
    }
  }

  remove(block: ReadBlock): void {
    for (const fact of block.facts) {
      if (fact.kind !== 'name') continue;
      this.namesRevision++;
      const mentions = this.names.get(fact.key);
      mentions?.delete(block);
      if (mentions?.size === 0) this.names.delete(fact.key);
    }
  }
}
