import { span, type Span } from './span.ts';

/** A replacement of one range of the draft; an empty range inserts, an empty text deletes. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** What became of a draft: the old range that went and the length (UTF-16 units) of what came in its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly inserted: number;
}

/** The edits in the order of the text. Throws a RangeError where two overlap. */
export function orderedEdits(edits: readonly Edit[]): readonly Edit[] {
  const ordered = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  ordered.reduce((done, { at }) => {
    if (at.start < done) throw new RangeError(`edits overlap at ${at.start}`);
    return at.end;
  }, 0);
  return ordered;
}

/** Applies edits that do not overlap, in any order, and returns the new text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of orderedEdits(edits)) {
    result += text.slice(done, edit.at.start) + edit.text;
    done = edit.at.end;
  }
  return result + text.slice(done);
}

/** The smallest single change that turns one text into the other: what lies between their common head and tail. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start: head, end: before.length - tail, inserted: after.length - tail - head };
}

/** From where the first of some edits begins to where the last ends, in any order. There must be at least one. */
export const reachOf = (edits: readonly Edit[]): Span =>
  edits.map(({ at }) => at).reduce((a, b) => span(Math.min(a.start, b.start), Math.max(a.end, b.end)));

/**
 * One edit that does what several do: from the first to the last of them, with what stands between kept.
 * `Six Hundred (650)` with ` Fifty` put in at 11 stays an insertion at 11. There must be at least one.
 */
export function mergeEdits(text: string, edits: readonly Edit[]): Edit {
  const { start, end } = reachOf(edits);
  const moved = edits.map((edit) => ({ at: span(edit.at.start - start, edit.at.end - start), text: edit.text }));
  return { at: span(start, end), text: applyEdits(text.slice(start, end), moved) };
}
