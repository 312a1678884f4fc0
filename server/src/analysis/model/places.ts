import type { Draft, ReadBlock } from './draft.ts';

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
  const indexes =
    facts.size > fewBlocks
      ? draft.blocks.flatMap((block, index) => (facts.has(block) ? [index] : []))
      : [...facts.keys()].map((block) => draft.blocks.indexOf(block)).sort((a, b) => a - b);
  return indexes.flatMap((index) => {
    const block = draft.blocks[index];
    return block ? [{ block, index, start: draft.starts[index] ?? 0, facts: facts.get(block) ?? [] }] : [];
  });
}

/** For so few blocks it is quicker to look each up than to walk through the draft. */
const fewBlocks = 24;
