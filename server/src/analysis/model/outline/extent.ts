import { inkEnd } from '../../blocks/line.ts';
import type { Draft } from '../draft.ts';

/** Where the last block before `end` that is no page furniture ends, blank lines aside, as an offset in UTF-16 units. */
export function endOfBlocks({ text, blocks, starts }: Draft, first: number, end: number): number {
  let last = end - 1;
  while (last > first && blocks[last]?.kind === 'furniture') last--;
  const start = starts[last] ?? 0;
  return inkEnd(text, start, start + (blocks[last]?.length ?? 0));
}
