import type { Span } from '../text/span.ts';
import { blockIndexAt, type Draft } from './draft.ts';
import { single } from './outline/title.ts';

/**
 * The text of a span as it is read, without page furniture and marks of emphasis, white space single; whole words of it
 * up to `most` UTF-16 units, with an ellipsis where more follows.
 */
export function shownText(draft: Draft, { start, end }: Span, most: number): string {
  let shown = '';
  let last = start;
  for (let index = blockIndexAt(draft, start); index < draft.blocks.length && shown.length <= most; index++) {
    const origin = draft.starts[index] ?? 0;
    if (origin >= end) break;
    for (const range of draft.blocks[index]?.readable ?? []) {
      const from = Math.max(range.start + origin, start);
      const to = Math.min(range.end + origin, end);
      if (from >= to) continue;
      shown += (shown !== '' && /\s/.test(draft.text.slice(last, from)) ? ' ' : '') + draft.text.slice(from, to);
      last = to;
    }
  }
  const words = single(shown);
  if (words.length <= most) return words;
  return `${words.slice(0, most).replace(/\s\S*$/, '')} …`;
}
