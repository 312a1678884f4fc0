import { span } from '../../text/span.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Outline, Part } from '../outline.ts';
import { endOfBlocks } from './extent.ts';
import { headingOf, isReadWithout } from './heading.ts';

/** An outline with what it was put together from. Of the text nothing is kept but its length, so that no old one is held on to. */
export interface OutlineStand {
  readonly outline: Outline;
  readonly blocks: readonly ReadBlock[];
  readonly length: number;
}

/** More blocks than a key or a repair changes. */
const mostChanged = 4;

/**
 * The outline of a draft that came of an earlier one by a change beside all headings: the same parts, moved. Undefined where a
 * heading may have come, gone or changed, or blocks have, and the outline must be put together anew.
 */
export function movedOutline(before: OutlineStand, draft: Draft): Outline | undefined {
  const { blocks } = draft;
  if (blocks.length !== before.blocks.length) return undefined;
  const [first, stop] = changedBlocks(before.blocks, blocks);
  if (stop - first > mostChanged) return undefined;
  for (let index = first; index < stop; index++) {
    const [old, block] = [before.blocks[index], blocks[index]];
    if (!old || !block || old.kind !== block.kind || !isReadWithout(old)) return undefined;
    if (headingOf(draft.text, draft.starts[index] ?? 0, block) !== undefined) return undefined;
  }
  return moved(before, draft, first, stop);
}

/** The blocks that are others than before, from the first up to, not including, the second index; the same where none is. */
function changedBlocks(
  before: readonly ReadBlock[],
  after: readonly ReadBlock[],
): readonly [first: number, stop: number] {
  let first = 0;
  while (first < after.length && before[first] === after[first]) first++;
  let stop = after.length;
  while (stop > first && before[stop - 1] === after[stop - 1]) stop--;
  return [first, stop];
}

function moved({ outline, length }: OutlineStand, draft: Draft, first: number, stop: number): Outline {
  const shift = draft.text.length - length;
  const all: Part[] = [];
  const byKey = new Map<string, Part[]>();
  const move = (parts: readonly Part[], parent: Part | undefined): Part[] =>
    parts.map(({ kind, label, name, detail, key, at, whole, first: from, end, parts: inner }) => {
      const by = from < stop ? 0 : shift;
      const stand = by === 0 ? at : span(at.start + by, at.end + by);
      const last = end <= first ? whole.end : from >= stop ? whole.end + by : endOfBlocks(draft, from, end);
      const extent = by === 0 && last === whole.end ? whole : span(whole.start + by, last);
      const own: Part[] = [];
      const part = { kind, label, name, detail, key, at: stand, whole: extent, first: from, end, parent, parts: own };
      all.push(part);
      if (key !== undefined) {
        const same = byKey.get(key);
        if (same) same.push(part);
        else byKey.set(key, [part]);
      }
      own.push(...move(inner, part));
      return part;
    });
  return { parts: move(outline.parts, undefined), all, byKey };
}
