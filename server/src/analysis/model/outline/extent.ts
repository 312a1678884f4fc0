import { inkEnd, inkStart, skipBlankLines } from '../../blocks/line.ts';
import { lift, span, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Part } from '../outline.ts';

/** Where the heading of a part stands in a draft that has this outline. */
export const headingSpan = ({ starts }: Draft, { heading, first }: Part): Span => lift(heading, starts[first] ?? 0);

/** All of a part: from its first character to the last that is neither white space nor page furniture. */
export function partSpan(draft: Draft, part: Part): Span {
  const { text, blocks, starts } = draft;
  const line = skipBlankLines(text, starts[part.first] ?? 0);
  const last = lastBlockOf(draft, part);
  const start = starts[last] ?? 0;
  return span(inkStart(text, line, text.length), inkEnd(text, start, start + (blocks[last]?.length ?? 0)));
}

/** The index of the last block of a part that is no page furniture; its first one where all others are. */
export function lastBlockOf({ blocks }: Draft, { first, end }: Part): number {
  let last = end - 1;
  while (last > first && blocks[last]?.kind === 'furniture') last--;
  return last;
}
