import type { Change, Span } from '../analysis/index.ts';

/**
 * The smallest single change that covers two consecutive ones, the second given in offsets of the text after the first.
 */
export function joinChanges(first: Change, second: Change): Change {
  const grown = first.inserted - (first.end - first.start);
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.end, second.end - grown);
  return { start, end, inserted: end - start + grown + second.inserted - (second.end - second.start) };
}

/** Whether a change begins where the text of the one before it came to stand, or touches that text. */
export const adjoins = (first: Change, second: Change): boolean =>
  second.start <= first.start + first.inserted && first.start <= second.end;

/** Where a change left its text, in offsets of the text after it. */
export const spanOf = (change: Change): Span => ({ start: change.start, end: change.start + change.inserted });

/** Where a span lies after a change; what the change took away of it shrinks to the new text. */
export function moved(at: Span, change: Change): Span {
  const grown = change.inserted - (change.end - change.start);
  const move = (offset: number, inside: number): number =>
    offset <= change.start ? offset : offset >= change.end ? offset + grown : inside;
  return { start: move(at.start, change.start), end: move(at.end, change.start + change.inserted) };
}
