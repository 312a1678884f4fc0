import { inkEnd, inkStart, skipBlankLines } from '../blocks/line.ts';
import type { Fact } from '../facts/fact.ts';
import { blockIndexAt, type Draft } from '../model/draft.ts';
import { outlineOf, partAt } from '../model/outline.ts';
import { partSpan } from '../model/outline/extent.ts';
import { sentenceSpan } from '../model/sentence-span.ts';
import { lift, span, type LocalSpan, type Span } from '../text/span.ts';

/**
 * What a drafter may mean by the place at an offset, from the smallest to the whole draft, each within the next: the
 * word, the figure or the words of an amount, the amount, date or name, the sentence, the paragraph, and the parts
 * around it.
 */
export function selectionRanges(draft: Draft, offset: number): readonly Span[] {
  const { text } = draft;
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  const ranges: Span[] = [wordAt(text, offset)];
  if (block) {
    const ink = inkStart(text, skipBlankLines(text, start), text.length);
    const whole = span(ink, inkEnd(text, ink, start + block.length));
    const facts = block.facts.flatMap(spansOf).map((at) => lift(at, start));
    ranges.push(...facts, sentenceSpan(draft, index, offset), whole);
    for (let part = partAt(outlineOf(draft), index); part; part = part.parent) ranges.push(partSpan(draft, part));
  }
  return growing([...ranges, span(0, text.length)], offset);
}

/** A fact and what it is made of, as far as one selects it; a whole table is a paragraph already. */
const spansOf = (fact: Fact): readonly LocalSpan[] =>
  fact.kind === 'amount'
    ? [...fact.statements.map(({ at }) => at), fact.at]
    : fact.kind === 'table' || fact.kind === 'signature'
      ? []
      : [fact.at];

/** The ranges that hold the offset, each larger than the one before and around it. */
function growing(ranges: readonly Span[], offset: number): readonly Span[] {
  const found: Span[] = [];
  const holding = ranges.filter(({ start, end }) => start <= offset && offset <= end && end > start);
  for (const range of holding.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = found.at(-1);
    const around = !inner || (range.start <= inner.start && inner.end <= range.end);
    if (around && (!inner || range.end - range.start > inner.end - inner.start)) found.push(range);
  }
  return found.length > 0 ? found : [span(offset, offset)];
}

/** What a word is made of; one that goes on for longer than this is none. */
const inWord = /[\p{L}\p{N}'’]/u;
const longestWord = 64;

/** The word or the figure, with the points and commas between its digits, that an offset lies in or touches. */
function wordAt(text: string, offset: number): Span {
  const belongs = (at: number): boolean =>
    inWord.test(text[at] ?? '') || (at > 0 && /^\d[.,]\d$/.test(text.slice(at - 1, at + 2)));
  let start = offset;
  while (start > 0 && offset - start < longestWord && belongs(start - 1)) start--;
  let end = offset;
  while (end < text.length && end - offset < longestWord && belongs(end)) end++;
  return span(start, end);
}
