import type { Name } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';

/** A mention of a name in the block that states it. */
export interface NameMention {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
  readonly name: Name;
}

/** For so few blocks it is quicker to look each up than to walk through the draft. */
const fewBlocks = 24;

/** The mentions of a name in the order of the text; none for a key that the draft lacks. */
export function mentionsOf(draft: Draft, key: string): readonly NameMention[] {
  const blocks = draft.indexes.names.byKey.get(key);
  if (!blocks) return [];
  const indexes =
    blocks.size > fewBlocks
      ? draft.blocks.flatMap((block, index) => (blocks.has(block) ? [index] : []))
      : [...blocks.keys()].map((block) => draft.blocks.indexOf(block)).sort((a, b) => a - b);
  return indexes.flatMap((index) => {
    const block = draft.blocks[index];
    const start = draft.starts[index] ?? 0;
    return block ? (blocks.get(block) ?? []).map((name) => ({ block, start, name })) : [];
  });
}

/** Where a mention stands in the draft, as a UTF-16 offset. */
export const placeOf = ({ start, name }: NameMention): number => start + name.at.start;
