import { inkEnd, inkStart, skipBlankLines } from '../blocks/line.ts';
import { blockIndexAt, type Draft } from '../model/draft.ts';
import { outlineOf, partAt } from '../model/outline.ts';
import { partSpan } from '../model/outline/extent.ts';
import { span, type Span } from '../text/span.ts';

/** What can be folded away but for its first line. */
export interface Folding {
  readonly at: Span;
  readonly kind: 'part' | 'table' | 'page';
}

/**
 * The parts of a draft (articles, sections, signatures and the like), its tables, and the pages that lie within one
 * part or hold whole ones: an editor that is given folds which cross each other leaves out one of them. In no order.
 */
export function foldings(draft: Draft): readonly Folding[] {
  const parts = outlineOf(draft).all.map((part): Folding => ({ at: partSpan(draft, part), kind: 'part' }));
  return [...parts, ...foldingsBesideParts(draft)];
}

/** The tables and the pages alone. */
export const foldingsBesideParts = (draft: Draft): readonly Folding[] => [...tables(draft), ...pages(draft)];

function tables({ text, blocks, starts }: Draft): readonly Folding[] {
  return blocks.flatMap(({ kind, length }, index): Folding[] => {
    if (kind !== 'table') return [];
    const start = starts[index] ?? 0;
    const ink = inkStart(text, skipBlankLines(text, start), text.length);
    return [{ at: span(ink, inkEnd(text, ink, start + length)), kind: 'table' }];
  });
}

/**
 * Where pages begin: at a tag that stands first in its line, or at a form feed. A search for each form costs next to
 * nothing.
 */
function pageBreaks(text: string): readonly number[] {
  const found: number[] = [];
  for (const mark of ['<PAGE>', '<page>', '\f']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const line = lineBefore(text, at);
      if (mark === '\f' || line >= 0) found.push(mark === '\f' ? at : line);
    }
  }
  return found.sort((a, b) => a - b);
}

/** The start of the line in which nothing but blanks stands before the offset; -1 where something else does. */
function lineBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at === 0 || text[at - 1] === '\n' ? at : -1;
}

function pages(draft: Draft): readonly Folding[] {
  const outline = outlineOf(draft);
  const breaks = pageBreaks(draft.text);
  const found: Folding[] = [];
  let next = 0;
  for (const [page, start] of breaks.entries()) {
    const end = pageEnd(draft, start, breaks[page + 1]);
    let around = partAt(outline, blockIndexAt(draft, start));
    while (around && partSpan(draft, around).end <= start) around = around.parent;
    let crossed = around !== undefined && partSpan(draft, around).end < end;
    for (; next < outline.all.length; next++) {
      const part = outline.all[next];
      const whole = part && partSpan(draft, part);
      if (!whole || whole.start >= end) break;
      if (whole.start >= start && whole.end > end) crossed = true;
    }
    if (!crossed && end > start) found.push({ at: span(start, end), kind: 'page' });
  }
  return found;
}

/** Where the last thing ends that stands on a page, its number at the foot aside. */
function pageEnd(draft: Draft, start: number, next: number | undefined): number {
  const { text, blocks, starts } = draft;
  if (next === undefined) return inkEnd(text, start, text.length);
  let index = blockIndexAt(draft, next);
  if (blocks[index]?.kind !== 'furniture') return inkEnd(text, start, next);
  while (index > 0 && blocks[index]?.kind === 'furniture') {
    // Nothing but furniture stands on this page; what stands on the ones before it is theirs.
    if ((starts[index] ?? 0) <= start) return start;
    index--;
  }
  return inkEnd(text, start, Math.max(start, (starts[index] ?? 0) + (blocks[index]?.length ?? 0)));
}
