import type { Block, Syntax } from '../blocks/block.ts';
import type { Fact } from '../facts/fact.ts';
import { lastAtOrBefore } from '../text/ordered.ts';
import type { BlockFindings } from './finding.ts';
import type { Indexes } from './indexes.ts';

/** A block that has been read: its facts are kept with it as long as its text stands. */
export interface ReadBlock extends Block {
  readonly facts: readonly Fact[];
}

/**
 * One state of one document being drafted. Immutable, but for its indexes, which the analyser keeps up to date: a draft
 * is current until the analyser that made it is given the next change.
 */
export interface Draft {
  readonly text: string;
  readonly syntax: Syntax;
  readonly blocks: readonly ReadBlock[];
  /** `starts[i]` is the UTF-16 offset at which `blocks[i]` starts. */
  readonly starts: readonly number[];
  /**
   * `reaches[i]` is the offset up to which the splitter looked to cut `blocks[i]`. A list of numbers is gone through in
   * no time; thousands of blocks, which lie all over the memory, take longer than reading the edited one.
   */
  readonly reaches: readonly number[];
  /** What the block rules found in `blocks[i]`; their runner fills it in, once in a block's life. */
  readonly found: (readonly BlockFindings[] | undefined)[];
  readonly indexes: Indexes;
}

/** The index of the block that holds the offset; the last block for an offset at or past the end. */
export const blockIndexAt = ({ starts }: Draft, offset: number): number =>
  lastAtOrBefore(starts.length, (index) => starts[index] ?? 0, offset);

/**
 * How many blocks around a place are looked at: those farther away say little of it, and would take longer than a key.
 */
const mostBlocks = 3000;

/**
 * The blocks of a draft from the one that holds an offset outwards, nearest first, each with its index; not those far
 * away.
 */
export function* blocksAround(draft: Draft, offset: number): Generator<readonly [ReadBlock, number]> {
  const middle = blockIndexAt(draft, offset);
  for (let away = 0; away * 2 < mostBlocks; away++) {
    const before = draft.blocks[middle - away];
    if (before) yield [before, middle - away];
    const behind = away === 0 ? undefined : draft.blocks[middle + away];
    if (behind) yield [behind, middle + away];
    if (!before && !behind) return;
  }
}
