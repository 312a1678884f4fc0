import { inkEnd, isBlank, lineEnd, lineReach } from '../line.ts';
import { pageLine } from '../page.ts';
import { tagName } from '../tag.ts';
import { maskMarks } from './mask.ts';

/** One line of a Markdown draft, as micromark sees it: EDGAR tags and odd white space are blanks, a form feed ends it. */
export interface Line {
  /** The offset at which it starts and the one after its line ending. */
  readonly at: number;
  readonly next: number;
  /** Its masked characters, without the line ending. */
  readonly text: string;
  /** Where in `text` its first character that is not white space stands, and where its last one ends; equal in a blank line. */
  readonly ink: number;
  readonly last: number;
  /** The columns before `ink`; a tab goes to the next multiple of four. */
  readonly indent: number;
  /** What it is beside Markdown: the end of a page, or the start of an EDGAR table. */
  readonly divider: 'page' | 'table' | undefined;
  /** How far the draft was looked at to read it. */
  readonly reach: number;
}

const tabSize = 4;

/** Reads the line that starts at `at`. */
export function readLine(text: string, at: number): Line {
  const end = lineEnd(text, at);
  const reach = lineReach(text, at, end);
  const raw = text.slice(at, end);
  const early = raw.search(/[\r\f\n]/);
  const length = early < 0 ? raw.length : early;
  const next = early < 0 ? end : at + early + (raw.startsWith('\r\n', early) ? 2 : 1);
  const written = maskMarks(raw.slice(0, length));
  let ink = 0;
  while (ink < length && isBlank(written.charCodeAt(ink))) ink++;
  let last = length;
  while (last > ink && isBlank(written.charCodeAt(last - 1))) last--;
  return {
    at,
    next,
    text: written,
    ink,
    last,
    indent: columnAt(written, ink),
    divider: dividerOf(text, at, next),
    reach,
  };
}

/** Looks behind the mask. */
function dividerOf(text: string, at: number, next: number): 'page' | 'table' | undefined {
  let ink = at;
  while (ink < next && isBlank(text.charCodeAt(ink))) ink++;
  const code = text.charCodeAt(ink);
  if (ink === next || (code !== 60 && code !== 12)) return undefined;
  if (tagName(text, ink) === 'table') return 'table';
  return pageLine(text, ink, inkEnd(text, ink, next)) === 'break' ? 'page' : undefined;
}

export const isBlankLine = (line: Line): boolean => line.ink === line.last;

/** The column of a character of a line. */
export function columnAt(text: string, index: number): number {
  let column = 0;
  for (let at = 0; at < index; at++) column += text.charCodeAt(at) === 9 ? tabSize - (column % tabSize) : 1;
  return column;
}
