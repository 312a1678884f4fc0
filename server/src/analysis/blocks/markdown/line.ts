import { FORM_FEED, LESS_THAN, NEWLINE, RETURN, TAB } from '../../text/sign-codes.ts';
import { inkEnd, isBlank, lineEnd, lineReach } from '../line.ts';
import { pageLine } from '../page.ts';
import { tagName } from '../tag.ts';
import { maskMarks } from './mask.ts';

/**
 * One line of a Markdown draft, as micromark sees it: EDGAR tags and odd white space are blanks, a form feed ends it.
 */
export interface Line {
  /** The offset at which it starts and the one after its line ending. */
  readonly at: number;
  readonly next: number;
  /** Its masked characters, without the line ending. */
  readonly text: string;
  /**
   * Where in `text` its first character that is not white space stands, and where its last one ends; equal in a blank
   * line.
   */
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
  const { end, next, reach } = lineAt(text, at);
  const written = maskMarks(text.slice(at, end));
  const length = end - at;
  let ink = 0;
  while (ink < length && isBlank(written.charCodeAt(ink))) ink++;
  let last = length;
  while (last > ink && isBlank(written.charCodeAt(last - 1))) last--;
  const indent = columnAt(written, ink);
  return { at, next, text: written, ink, last, indent, divider: dividerOf(text, at, next), reach };
}

/** How far a line end is looked for one character at a time. */
const near = 256;

/** Where a line and its line ending end; `\n`, `\r\n`, `\r` and a form feed are line endings. */
function lineAt(text: string, from: number): { readonly end: number; readonly next: number; readonly reach: number } {
  const stop = Math.min(text.length, from + near);
  for (let at = from; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || code === FORM_FEED) return { end: at, next: at + 1, reach: at + 1 };
    if (code === RETURN) return afterReturn(text, at);
  }
  const next = lineEnd(text, from);
  const reach = lineReach(text, from, next);
  const early = text.slice(from, next).search(/[\r\f\n]/);
  if (early < 0) return { end: next, next, reach };
  const at = from + early;
  const ending = text.charCodeAt(at) === RETURN ? afterReturn(text, at) : { end: at, next: at + 1, reach: at + 1 };
  return { ...ending, reach };
}

/** A `\r` ends a line, with the `\n` after it if there is one. */
function afterReturn(
  text: string,
  at: number,
): { readonly end: number; readonly next: number; readonly reach: number } {
  const paired = text.charCodeAt(at + 1) === NEWLINE;
  return { end: at, next: at + (paired ? 2 : 1), reach: Math.min(at + 2, text.length + 1) };
}

/** Looks behind the mask. */
function dividerOf(text: string, at: number, next: number): 'page' | 'table' | undefined {
  let ink = at;
  while (ink < next && isBlank(text.charCodeAt(ink))) ink++;
  const code = text.charCodeAt(ink);
  if (ink === next || (code !== LESS_THAN && code !== FORM_FEED)) return undefined;
  if (tagName(text, ink) === 'table') return 'table';
  return pageLine(text, ink, inkEnd(text, ink, next)) === 'break' ? 'page' : undefined;
}

/** Whether nothing but white space stands on a line. */
export const isBlankLine = (line: Line): boolean => line.ink === line.last;

/** The column of a character of a line. */
export function columnAt(text: string, index: number): number {
  let column = 0;
  for (let at = 0; at < index; at++) column += text.charCodeAt(at) === TAB ? tabSize - (column % tabSize) : 1;
  return column;
}
