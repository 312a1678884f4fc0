import type { Draft, ReadBlock } from './draft.ts';
import type { Places } from './fact-index.ts';
import type { Indexes } from './indexes.ts';
import { keptWhile } from './kept.ts';
import { startOfBlock } from './places.ts';

/** What the facts that a block has under one key of an index come to, by the words around them in the block. */
type Select<F, Selected> = (draft: Draft, start: number, facts: readonly F[]) => readonly Selected[];

/**
 * By block, what is selected from the facts that an index lists, by their words and those around them in their own
 * block; `start` is where it stands in the draft. It is kept with these facts: they go with their block, so that a key
 * reads those of the block that it changes and asks the others for what was found. Blocks in which nothing is selected
 * are left out. `placesIn` gives the keys of the index that are looked at, `stateOf` its revision.
 */
export function keptPlaces<F, Selected>(
  stateOf: (indexes: Indexes) => number,
  placesIn: (indexes: Indexes) => Iterable<Places<F> | undefined>,
  select: Select<F, Selected>,
): (draft: Draft) => ReadonlyMap<ReadBlock, readonly Selected[]> {
  const known = new WeakMap<readonly F[], readonly Selected[]>();
  const selected = (draft: Draft, block: ReadBlock, facts: readonly F[]): readonly Selected[] => {
    const before = known.get(facts);
    if (before) return before;
    const now = select(draft, startOfBlock(draft, block) ?? 0, facts);
    known.set(facts, now);
    return now;
  };
  return keptWhile(stateOf, (draft) => {
    const found = new Map<ReadBlock, readonly Selected[]>();
    for (const places of placesIn(draft.indexes)) {
      for (const [block, facts] of places ?? []) {
        const here = selected(draft, block, facts);
        if (here.length > 0) found.set(block, [...(found.get(block) ?? []), ...here]);
      }
    }
    return found;
  });
}
