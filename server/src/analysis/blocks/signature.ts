import { isByLine, isConformed, type Chunk } from './chunk.ts';
import { inkEnd, isRule } from './line.ts';

/** The widest line of a signature and the most lines of one of its parts. */
const widest = 100;
const mostLines = 6;

/** A label at the end of a part, whose words stand in the next. */
const openLabel = /^(?:Name|NAME|Title|TITLE|Its|ITS|Print(?:ed)? Name)\s*:\s*$/;

const label = /^(?:Name|NAME|Title|TITLE|Its|ITS|Date|DATE|Attest|ATTEST|Print(?:ed)? Name)\s*:/;

/** Whether it is worth reading on for a signature: only short chunks sign, and few do. */
export const maySign = (text: string, chunk: Chunk): boolean =>
  chunk.lines <= mostLines && chunk.width <= widest && (chunk.signed || isParty(text, chunk));

/**
 * Whether the next chunk of lines belongs to the signature that this one is or opens, though blank lines stand between: the
 * party's name over its `By:`, the rule or `/s/` over the printed name, and `Name:`, `Title:` after them.
 */
export function goesOnSigning(text: string, chunk: Chunk, signed: boolean, next: Chunk): boolean {
  if (chunk.lines > mostLines || next.lines > mostLines || next.width > widest || chunk.width > widest) return false;
  const opening = text.slice(next.start, next.start + 16);
  const signs = isByLine(text, next.start) || opening.startsWith('/s/') || opening.startsWith('/S/');
  if (!signed) return signs && isParty(text, chunk);
  if (label.test(opening) || (signs && actsThrough(text, chunk))) return true;
  if (!awaitsName(text, chunk)) return false;
  return signs || (next.lines <= 3 && !next.signed && isName(text, next));
}

/** Whether a chunk may be the party that signs below: a few short lines that begin with a capital and do not run on. */
function isParty(text: string, chunk: Chunk): boolean {
  const first = text.charCodeAt(pastEmphasis(text, chunk.start));
  const last = inkEnd(text, chunk.start, chunk.end);
  const code = text.charCodeAt(last - 1);
  if (first < 65 || first > 90 || chunk.lines > 4 || last - chunk.start > 200 || code === 59 || code === 44)
    return false;
  return !runsOn(text, chunk.start, last);
}

/** Past the marks that set a name in bold in Markdown. */
function pastEmphasis(text: string, start: number): number {
  let at = start;
  while (at < start + 3 && text.charCodeAt(at) === 42) at++;
  return at;
}

/** Whether a chunk is a `By:` with the name of another company, for which someone signs below: `By: Hale GP LLC, its manager`. */
function actsThrough(text: string, chunk: Chunk): boolean {
  if (!isByLine(text, chunk.start)) return false;
  const last = inkEnd(text, chunk.start, chunk.end);
  const name = text.slice(chunk.start + 3, last).trimStart();
  return /^[A-Z]/.test(name) && !isConformed(name) && !/_{3}|^Name\b/m.test(name);
}

/** Whether the text reads as a sentence rather than as a name: many of its words begin in lower case. */
function runsOn(text: string, start: number, end: number): boolean {
  let small = 0;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122 && text.charCodeAt(at - 1) <= 32) small++;
  }
  return small >= 6;
}

/** Whether the chunk ends in a place for a name: a `By:`, a `/s/`, a rule, or a label with nothing behind it. */
function awaitsName(text: string, chunk: Chunk): boolean {
  const start = chunk.lastLine;
  const last = inkEnd(text, start, chunk.end);
  return (
    isByLine(text, start) ||
    text.charCodeAt(start) === 47 ||
    isRule(text, start, last) ||
    openLabel.test(text.slice(start, last))
  );
}

/** Whether a chunk may be a printed name with its titles: it begins with a capital and ends without a full stop. */
function isName(text: string, chunk: Chunk): boolean {
  const first = text.charCodeAt(chunk.start);
  const last = inkEnd(text, chunk.start, chunk.end);
  return first >= 65 && first <= 90 && last - chunk.start <= 120 && text.charCodeAt(last - 1) !== 46;
}
