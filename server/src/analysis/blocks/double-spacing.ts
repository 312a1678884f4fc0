import { isShortened } from '../text/sentence-end.ts';
import { NEWLINE, POINT } from '../text/sign-codes.ts';
import { span } from '../text/span.ts';
import type { Chunk } from './chunk.ts';
import { goesOnWithNumber, mayContinue, opensItem, opensMidSentence, readsAsProse } from './continuation.ts';
import { hasColumns, inkEnd, inkStart, isBlank } from './line.ts';

/** The least length of a line that was ended for want of room, in UTF-16 units. */
const fullLine = 40;

/**
 * Whether a chunk may be one line of a text that has a blank line between all of its lines: a full one that stands
 * alone, with one blank line before what stands at `resumes`, and does not end as a sentence does.
 */
export function maySpaceOut(text: string, { lines, start, lastLine, end }: Chunk, resumes: number): boolean {
  return (
    lines === 1 &&
    end - start >= fullLine &&
    text.indexOf('\n', end) === resumes - 1 &&
    (mayContinue(text, lastLine, end) || endsShortened(text, start, end)) &&
    !hasColumns(text, span(start, inkEnd(text, start, end)))
  );
}

/**
 * Whether the chunk behind such a line is the next line of its sentence: it stands alone as well, and goes on in lower
 * case, with the rest of a number, or with a word for which the line before had no room.
 */
export function goesOnBelow(text: string, above: Chunk, below: Chunk): boolean {
  const before = span(above.start, inkEnd(text, above.start, above.end));
  const next = span(below.start, inkEnd(text, below.start, below.end));
  if (below.lines !== 1 || hasColumns(text, next)) return false;
  if (opensMidSentence(text, before, next, 'blank-lines') || goesOnWithNumber(text, before, next)) return true;
  if (opensItem(text, before, next) || !readsAsProse(text, before) || !readsAsProse(text, next)) return false;
  let word = next.start;
  while (word < next.end && !isBlank(text.charCodeAt(word))) word++;
  const hadRoom = above.width + 1 + (word - next.start) <= Math.max(above.width, below.width);
  return !hadRoom && indentOf(text, below) <= indentOf(text, above);
}

/** Whether a line ends with a word that is written short, and not with its sentence: `Alder Mills, Inc.`. */
function endsShortened(text: string, start: number, end: number): boolean {
  const last = inkEnd(text, start, end) - 1;
  if (text.charCodeAt(last) !== POINT) return false;
  const word = /[a-z]+$/i.exec(text.slice(Math.max(start, last - longestShort), last));
  return word !== null && isShortened(word[0].toLowerCase());
}

/** Longer than any word that is written short, in UTF-16 units. */
const longestShort = 6;

/** How far the first line of a chunk is indented. */
function indentOf(text: string, { start }: Chunk): number {
  let line = start;
  while (line > 0 && text.charCodeAt(line - 1) !== NEWLINE) line--;
  return inkStart(text, line, start) - line;
}
