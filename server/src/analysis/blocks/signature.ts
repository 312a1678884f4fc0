import { ASTERISK, COMMA, POINT, SEMICOLON } from '../text/sign-codes.ts';
import { isByLine, isConformed, type Chunk } from './chunk.ts';
import { inkEnd, isRule } from './line.ts';

/** The widest line of a signature, rules behind its names aside, and the most lines of one of its parts. */
const widest = 100;
const widestSigned = 160;
const mostLines = 6;

/** A label at the end of a part, whose words stand in the next. */
const openLabel = /^(?:Name|NAME|Title|TITLE|Its|ITS|Print(?:ed)? Name)\s*:\s*$/;

const label = /^(?:Name|NAME|Title|TITLE|Its|ITS|Date|DATE|Attest|ATTEST|Print(?:ed)? Name)\s*:/;

/** Whether it is worth reading on for a signature: only short chunks sign, and few do. */
export const maySign = (text: string, chunk: Chunk): boolean =>
  chunk.lines <= mostLines &&
  (chunk.signed ? chunk.width <= widestSigned : chunk.width <= widest && isParty(text, chunk));

/**
 * Whether the next chunk of lines belongs to the signature that this one is or opens, though blank lines stand between:
 * the party's name over its `By:`, the rule or `/s/` over the printed name, and `Name:`, `Title:` after them.
 */
export function goesOnSigning(text: string, chunk: Chunk, signed: boolean, next: Chunk): boolean {
  const most = signed ? widestSigned : widest;
  if (chunk.lines > mostLines || next.lines > mostLines || next.width > most || chunk.width > most) return false;
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
  if (first < 65 || first > 90 || chunk.lines > 4 || last - chunk.start > 200 || code === SEMICOLON || code === COMMA)
    return false;
  return !runsOn(text, chunk.start, last);
}

/** Past the marks that set a name in bold in Markdown. */
function pastEmphasis(text: string, start: number): number {
  let at = start;
  while (at < start + 3 && text.charCodeAt(at) === ASTERISK) at++;
  return at;
}

/**
 * Whether a chunk is a `By:` with the name of another company, for which someone signs below:
 * `By: Hale GP LLC, its manager`.
 */
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
  if (isByLine(text, start) || isRule(text, start, last) || openLabel.test(text.slice(start, last))) return true;
  const end = text.slice(Math.max(chunk.start, last - conformedReach), last);
  return isConformed(end) || (chunk.signed && end.endsWith('(Signature)'));
}

/** How far before the end of a part its `/s/` may stand, in UTF-16 units: the name behind it may take two lines. */
const conformedReach = 48;

/**
 * Whether a chunk may be a printed name with its titles: it begins with a capital and does not end as a sentence does.
 */
function isName(text: string, chunk: Chunk): boolean {
  const first = text.charCodeAt(chunk.start);
  const last = inkEnd(text, chunk.start, chunk.end);
  if (first < 65 || first > 90 || last - chunk.start > 120) return false;
  if (heading.test(text.slice(chunk.start, Math.min(last, chunk.start + 16)))) return false;
  return text.charCodeAt(last - 1) !== POINT || abbreviated.test(text.slice(Math.max(chunk.start, last - 8), last));
}

/** What opens another part of the draft right behind a signature. */
const heading =
  /^(?:EXHIBIT|Exhibit|ANNEX|Annex|SCHEDULE|Schedule|APPENDIX|Appendix|ARTICLE|SECTION|ACKNOWLEDGE?MENTS?|STATE\s+OF|COUNTY\s+OF)\b/;

/** What a name or a title may end with, point and all. */
const abbreviated = /\b(?:[JS]r|JR|SR|Esq|ESQ|[A-Z]|Ph\.?D|Dr|V\.?P|N\.?A|Inc|INC|Corp|CORP|Ltd|LTD|Co|CO)\.$/;
