import { changedBlocks } from '../changed-blocks.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Outline } from '../outline.ts';
import { headingOf, headingRead, isPassedOver, type BlockHeading } from './heading.ts';

/** An outline with the blocks that it was put together from. */
export interface OutlineStand {
  readonly outline: Outline;
  readonly blocks: readonly ReadBlock[];
}

/** The most blocks that are compared one by one; keys and repairs change fewer between two questions. */
const mostChanged = 64;

/**
 * Whether the outline of an earlier draft is that of this one, which came of it by a change that left every heading as
 * it was. An outline says in which blocks its parts stand and not where in the text, so that it lasts while one types
 * between headings.
 */
export const lasts = ({ blocks }: OutlineStand, draft: Draft): boolean => areHeadingsKept(blocks, draft, makeSamePart);

/**
 * Whether a draft has the headings that it had when its blocks were these, by what makes two headings the same; never
 * where it has more or fewer blocks.
 */
export function areHeadingsKept(
  before: readonly ReadBlock[],
  { text, blocks, starts }: Draft,
  areSame: (one: BlockHeading, other: BlockHeading) => boolean,
): boolean {
  if (blocks.length !== before.length) return false;
  const { from, to } = changedBlocks(before, blocks);
  let changed = 0;
  for (let index = from; index < to; index++) {
    const [old, block] = [before[index], blocks[index]];
    if (old === block) continue;
    if (!old || !block || old.kind !== block.kind || ++changed > mostChanged) return false;
    if (isPassedOver(block)) continue;
    const heading = headingRead(old);
    if (heading === undefined) return false;
    const now = headingOf(text, starts[index] ?? 0, block) ?? null;
    if (heading && now ? !areSame(heading, now) : heading !== now) return false;
  }
  return true;
}

/**
 * Whether two headings make the same part. Who signs is told by the facts of a block as well, so that a signature may
 * be another.
 */
const makeSamePart = (one: BlockHeading, other: BlockHeading): boolean =>
  one.kind === other.kind &&
  one.kind !== 'signature' &&
  one.label === other.label &&
  one.name === other.name &&
  one.key === other.key &&
  one.parts === other.parts &&
  one.depth === other.depth &&
  one.listed === other.listed &&
  one.at.start === other.at.start &&
  one.at.end === other.at.end &&
  (one.text === '') === (other.text === '');
