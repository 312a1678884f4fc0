import type { Draft, ReadBlock } from './draft.ts';
import { keptWithDraft } from './kept.ts';

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
  if (!facts) return [];
  const indexOf =
    facts.size > fewBlocks
      ? (block: ReadBlock): number => indexes(draft).get(block) ?? -1
      : (block: ReadBlock): number => draft.blocks.indexOf(block);
  const places = [...facts.keys()].map(indexOf).sort((a, b) => a - b);
  return places.flatMap((index) => {
    const block = draft.blocks[index];
    return block ? [{ block, index, start: draft.starts[index] ?? 0, facts: facts.get(block) ?? [] }] : [];
  });
}

/** For so few blocks it is quicker to look each up than to number all blocks of the draft. */
const fewBlocks = 24;

const indexes = keptWithDraft(
  ({ blocks }): ReadonlyMap<ReadBlock, number> => new Map(blocks.map((block, index) => [block, index])),
);
