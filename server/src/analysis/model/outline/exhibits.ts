import { lastAtOrBefore } from '../../text/ordered.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { keptWithDraft } from '../kept.ts';
import type { BlockHeading } from './heading.ts';
import { areHeadingsKept } from './lasting.ts';
import { exhibitStarts } from './placed.ts';

/** Where the exhibits of a document begin, with the blocks that they were found in. */
interface ExhibitStand {
  readonly starts: readonly number[];
  readonly blocks: readonly ReadBlock[];
}

const stands = new WeakMap<Indexes, ExhibitStand>();

/**
 * The indexes of the blocks in which exhibits begin. Rules ask for these after each key, while an outline with all its
 * parts is put together when an editor asks; and more of the keys leave them as they were.
 */
const startsOf = keptWithDraft((draft: Draft): readonly number[] => {
  const before = stands.get(draft.indexes);
  const kept = before && areHeadingsKept(before.blocks, draft, headAlike);
  const starts = kept ? before.starts : exhibitStarts(draft);
  stands.set(draft.indexes, { starts, blocks: draft.blocks });
  return starts;
});

/** Whether two headings are the same to what tells an exhibit from an entry in a list of exhibits. */
const headAlike = (one: BlockHeading, other: BlockHeading): boolean =>
  one.kind === other.kind &&
  one.key === other.key &&
  one.label === other.label &&
  one.depth === other.depth &&
  (one.text === '') === (other.text === '') &&
  (one.kind !== 'title' || one.name === other.name);

/** The block in which the exhibit of a block begins, both by index; -1 for one that stands in none. */
function exhibitAt(draft: Draft, index: number): number {
  const starts = startsOf(draft);
  const start = starts[lastAtOrBefore(starts.length, (n) => starts[n] ?? 0, index)] ?? -1;
  return start <= index ? start : -1;
}

/** Whether two blocks, by their indexes, stand in one exhibit or both in none. */
export const areInOneExhibit = (draft: Draft, first: number, second: number): boolean =>
  exhibitAt(draft, first) === exhibitAt(draft, second);

/** Those of some things, by the indexes of their blocks, that stand in the exhibit of a block, or as it in none. */
export const inSameExhibit = <Placed extends { readonly index: number }>(
  draft: Draft,
  index: number,
  placed: readonly Placed[],
): readonly Placed[] => placed.filter((one) => areInOneExhibit(draft, index, one.index));
