import { fenceIn, htmlIn, inParagraph, tableOf } from '../../blocks/markdown/state.ts';
import { blockIndexAt, type Draft } from '../../model/draft.ts';

/** Indexes of the first and the last of some blocks of a draft, both included. */
export interface BlockRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The blocks that make up what a Markdown reader sees as one at an offset: all items of a list, all pieces of a
 * paragraph that was cut for its length.
 */
export function wholeBlockAt(draft: Draft, offset: number): BlockRun {
  let first = blockIndexAt(draft, offset);
  let last = first;
  while (first > 0 && belongTogether(draft, first - 1, first)) first--;
  while (last + 1 < draft.blocks.length && belongTogether(draft, last, last + 1)) last++;
  return { first, last };
}

function belongTogether(draft: Draft, one: number, next: number): boolean {
  const state = draft.blocks[one]?.state ?? 0;
  if (state === inParagraph || tableOf(state) > 0 || htmlIn(state) > 0 || fenceIn(state)) return true;
  const marker = listMarker(draft, one);
  return marker !== undefined && marker === listMarker(draft, next);
}

const ITEM = /^ {0,3}(?:([-*+])|\d{1,9}([.)]))(?:[ \t]|$)/;
const RULE = /^(?:-{3,}|\*{3,})$/;

/**
 * What marks the item that a block is: its bullet, or what stands after its number; a list is a run of items marked
 * alike.
 */
function listMarker(draft: Draft, index: number): string | undefined {
  const start = inkStart(draft, index);
  const end = draft.text.indexOf('\n', start);
  // A line has to be no longer than this to show its marker, or to be a rule that anybody would write.
  const line = draft.text.slice(start, Math.min(end < 0 ? draft.text.length : end, start + 200)).trimEnd();
  const found = ITEM.exec(line);
  return found && !RULE.test(line.replace(/[ \t]/g, '')) ? (found[1] ?? found[2]) : undefined;
}

/** The offset of the first line of a block that is not blank. */
export function inkStart(draft: Draft, index: number): number {
  const start = draft.starts[index] ?? 0;
  const text = draft.text.slice(start, start + (draft.blocks[index]?.length ?? 0));
  const blank = text.length - text.trimStart().length;
  return start + text.lastIndexOf('\n', blank) + 1;
}
