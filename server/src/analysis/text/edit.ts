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

/** Applies edits that do not overlap, in any order, and returns the new text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  let result = '';
  let done = 0;
  for (const edit of ordered) {
    if (edit.at.start < done) throw new RangeError(`edits overlap at ${edit.at.start}`);
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

/**
 * One edit that does what several do: from the first to the last of them, with what stands between kept.
 * `Six Hundred (650)` with ` Fifty` put in at 11 stays an insertion at 11. There must be at least one.
 */
export function mergeEdits(text: string, edits: readonly Edit[]): Edit {
  const start = Math.min(...edits.map(({ at }) => at.start));
  const end = Math.max(...edits.map(({ at }) => at.end));
  const moved = edits.map((edit) => ({ at: span(edit.at.start - start, edit.at.end - start), text: edit.text }));
  return { at: span(start, end), text: applyEdits(text.slice(start, end), moved) };
}
