import type { LocalSpan } from '../text/span.ts';
import type { Draft, ReadBlock } from './draft.ts';

/** Which of a draft's blocks this is, counted from 0; -1 for a block of another draft. */
export function indexOfBlock({ blocks, indexes }: Draft, block: ReadBlock): number {
  const index = indexes.order.indexOf(block);
  return blocks[index] === block ? index : blocks.indexOf(block);
}

/** Where a block starts in the draft, in UTF-16 units; undefined for a block of another draft. */
export const startOfBlock = (draft: Draft, block: ReadBlock): number | undefined =>
  draft.starts[indexOfBlock(draft, block)];

/** Where a place in a block starts in the draft, in UTF-16 units; a block of another draft counts as the first one. */
export const offsetIn = (draft: Draft, { block, at }: { readonly block: ReadBlock; readonly at: LocalSpan }): number =>
  (startOfBlock(draft, block) ?? 0) + at.start;

/** The source text of a block of the draft; empty for a block of another draft. */
export function blockText(draft: Draft, block: ReadBlock): string {
  const start = startOfBlock(draft, block);
  return start === undefined ? '' : draft.text.slice(start, start + block.length);
}

/** Some of a draft's blocks, each with its place and where it starts, in the order of the text. */
export function placesOf<F>(
  draft: Draft,
  facts: ReadonlyMap<ReadBlock, readonly F[]> | undefined,
): readonly {
  readonly block: ReadBlock;
  readonly index: number;
  readonly start: number;
  readonly facts: readonly F[];
}[] {
  const places: { block: ReadBlock; index: number; start: number; facts: readonly F[] }[] = [];
  let inOrder = true;
  let last = -1;
  for (const [block, here] of facts ?? []) {
    const index = indexOfBlock(draft, block);
    if (index < 0) continue;
    places.push({ block, index, start: draft.starts[index] ?? 0, facts: here });
    inOrder &&= last < index;
    last = index;
  }
  return inOrder ? places : places.sort((a, b) => a.index - b.index);
}
