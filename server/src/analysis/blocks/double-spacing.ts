import { isShortened } from '../text/sentence-end.ts';
import { NEWLINE, POINT } from '../text/sign-codes.ts';
import { span, type Span } from '../text/span.ts';
import type { Chunk } from './chunk.ts';
import { goesOnWithNumber, mayContinue, opensItem, opensMidSentence, readsAsProse } from './continuation.ts';
import { hasColumns, inkEnd, inkStart, isBlank } from './line.ts';

/** The least length of a line that a sentence may leave, in UTF-16 units. */
const fullLine = 40;
/** How wide the lines of a page are at least and at most; a longer one is a paragraph that was never wrapped. */
const narrowest = 60;
const widest = 100;

/** What begins a paragraph however full the line before it is. */
const beginning = /^(?:WHEREAS|RESOLVED|FURTHER|IN WITNESS|NOW|ARTICLE|SECTION|Section|EXHIBIT|Exhibit)\b/;

/**
 * Whether a chunk may be one line of a text with a blank line between all of its lines. Such a line is full and stands
 * alone, with one blank line before what stands at `resumes`, and it does not end as a sentence does.
 */
export function maySpaceOut(text: string, { lines, start, lastLine, end }: Chunk, resumes: number): boolean {
  return (
    lines === 1 &&
    end - start >= fullLine &&
    resumes > end &&
    text.slice(end, resumes).indexOf('\n') === resumes - end - 1 &&
    (mayContinue(text, lastLine, end) || endsShortened(text, start, end)) &&
    !hasColumns(text, span(start, inkEnd(text, start, end)))
  );
}

/**
 * Whether the chunk behind such a line is the next line of its sentence. It stands alone as well; and it begins in
 * lower case, with the rest of a number, or with a word for which the line before had no room.
 */
export function goesOnBelow(text: string, above: Chunk, below: Chunk): boolean {
  const before = span(above.start, inkEnd(text, above.start, above.end));
  const next = span(below.start, inkEnd(text, below.start, below.end));
  if (below.lines !== 1 || hasColumns(text, next)) return false;
  if (opensMidSentence(text, before, next, 'blank-lines') || goesOnWithNumber(text, before, next)) return true;
  if (opensItem(text, before, next) || !readsAsProse(text, before) || !readsAsProse(text, next)) return false;
  if (beginning.test(text.slice(next.start, next.start + fullLine))) return false;
  if (above.width < narrowest || above.width > widest || !mayLeaveOff(text, before)) return false;
  let word = next.start;
  while (word < next.end && !isBlank(text.charCodeAt(word))) word++;
  const hadRoom = above.width + 1 + (word - next.start) <= Math.max(above.width, below.width);
  return !hadRoom && indentOf(text, below) <= indentOf(text, above);
}

/** Whether a line ends with a word that is written short, and not with its sentence: `Alder Mills, Inc.`. */
const endsShortened = (text: string, start: number, end: number): boolean => {
  const word = shortWord(text, span(start, inkEnd(text, start, end)));
  return word !== undefined && isShortened(word);
};

/** Whether a line may break off before a capital: at an initial (`Edith N.`), but not behind the name of a company. */
const mayLeaveOff = (text: string, line: Span): boolean => (shortWord(text, line)?.length ?? 1) === 1;

/** The word before the point that a line ends with, in lower case; undefined where it ends otherwise. */
function shortWord(text: string, { start, end }: Span): string | undefined {
  if (text.charCodeAt(end - 1) !== POINT) return undefined;
  return /[a-z]+$/i.exec(text.slice(Math.max(start, end - longestShort), end - 1))?.[0].toLowerCase();
}

/** The longest abbreviation, with its point, in UTF-16 units. */
const longestShort = 7;

/** How far the first line of a chunk is indented. */
function indentOf(text: string, { start }: Chunk): number {
  let line = start;
  while (line > 0 && text.charCodeAt(line - 1) !== NEWLINE) line--;
  return inkStart(text, line, start) - line;
}
