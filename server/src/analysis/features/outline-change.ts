import { changedBlocks } from '../model/changed-blocks.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { outlineOf, partAt, type Outline, type Part } from '../model/outline.ts';
import { lastBlockOf } from '../model/outline/extent.ts';

/** An outline as somebody was told it. Of the text nothing is kept, so that no old one is held on to. */
export interface ToldOutline {
  readonly outline: Outline;
  readonly blocks: readonly ReadBlock[];
}

/** What became of an outline that still has the same parts. */
export interface OutlineChange {
  /** The parts that read otherwise now, or may end elsewhere in their last line. */
  readonly parts: ReadonlySet<Part>;
  /** Everything from this offset on, in UTF-16 units, was no more than moved. */
  readonly after: number;
}

/**
 * The most changed blocks that are told one by one, more than are typed in between two questions; beyond, all is told
 * anew.
 */
const mostBlocks = 64;

/** The outline of a draft, to be compared with later ones. */
export const toldOutline = (draft: Draft): ToldOutline => ({ outline: outlineOf(draft), blocks: draft.blocks });

/** What changed since an outline was told; undefined where parts came, went or changed their headings. */
export function outlineChange(told: ToldOutline, draft: Draft): OutlineChange | undefined {
  const outline = outlineOf(draft);
  if (outline !== told.outline) return undefined;
  const { from, to } = changedBlocks(told.blocks, draft.blocks);
  if (to - from > mostBlocks) return undefined;
  const parts = new Set<Part>();
  for (let index = from; index < to; index++) {
    for (let part = partAt(outline, index); part; part = part.parent) {
      if (part.first === index || lastBlockOf(draft, part) === index) parts.add(part);
    }
  }
  return { parts, after: draft.starts[to] ?? draft.text.length };
}
