import { inkEnd } from '../blocks/line.ts';
import { readSentences } from '../text/sentences.ts';
import { span, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** The sentence of a block that an offset of the draft lies in. */
export function sentenceSpan(draft: Draft, index: number, offset: number): Span {
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  if (!block) return span(offset, offset);
  const starts = readSentences(draft.text.slice(start, start + block.length), block.readable).map((one) => one.start);
  const at = Math.max(
    0,
    starts.findLastIndex((from) => from + start <= offset),
  );
  const from = (starts[at] ?? 0) + start;
  return span(from, inkEnd(draft.text, from, (starts[at + 1] ?? block.length) + start));
}
