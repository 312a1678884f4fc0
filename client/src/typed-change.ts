/** A range of UTF-16 offsets of a document. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** One change as an editor tells it. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** The longest word that one key deletes, in UTF-16 units. */
const longestDeleted = 40;

/**
 * Whether a change is one key of the drafter at the caret: one letter, or what is deleted there. What comes with more
 * is a paste, a completion or the edit of somebody else.
 */
export function isTyped({ rangeOffset, rangeLength, text }: TextChange, caret: OffsetRange): boolean {
  if (text.length > 1 || rangeLength > longestDeleted || /[\r\n]/.test(text)) return false;
  return rangeOffset <= caret.end && rangeOffset + rangeLength >= caret.start;
}

/**
 * Whether what is typed goes on with the word before it, as the last digit of a year does that was deleted: a letter or
 * a digit behind one, or where the last word of something was just deleted.
 */
export const goesOn = (before: string, text: string, deletedLast: boolean): boolean =>
  /^[\p{L}\p{N}]$/u.test(text) && (deletedLast || /[\p{L}\p{N}]$/u.test(before));

/**
 * Where a range stands after a change: a change within it stretches it, one before it moves it. What is typed right at
 * its start is part of it, as the first word of it typed anew is; what is typed right behind it is part of it where it
 * `goesOn` with its last word. Undefined where a change runs over an end of it.
 */
export function rangeAfter(
  range: OffsetRange,
  { rangeOffset, rangeLength, text }: TextChange,
  goesOn = false,
): OffsetRange | undefined {
  const end = rangeOffset + rangeLength;
  const grown = text.length - rangeLength;
  if (goesOn && rangeOffset === range.end && rangeLength === 0) return { start: range.start, end: range.end + grown };
  if (rangeOffset >= range.end) return range;
  const atStart = rangeLength === 0 && rangeOffset === range.start;
  if (end <= range.start && !atStart) return { start: range.start + grown, end: range.end + grown };
  if (rangeOffset < range.start || end > range.end) return undefined;
  return { start: range.start, end: range.end + grown };
}
