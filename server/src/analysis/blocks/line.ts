import {
  ASTERISK,
  BLANK,
  EM_DASH,
  EQUALS,
  FORM_FEED,
  HARD_BLANK,
  HYPHEN,
  NEWLINE,
  POINT,
  RETURN,
  TAB,
  UNDERSCORE,
} from '../text/sign-codes.ts';
import type { Span } from '../text/span.ts';

/*
 * What a splitter needs to know of single lines. Lines end at `\n`; a `\r` before it counts as white space. Nothing
 * here makes a string of a line, so that a large draft is split without garbage.
 */

/**
 * The longest line, and the longest block of plain text, in UTF-16 units. What is longer is cut, so that a key typed in
 * a draft without line ends costs no more than this.
 */
export const longest = 32_768;

/** How far back from the limit a cut looks for the end of a sentence or a space, in UTF-16 units. */
const cutSlack = 2_000;

/** Whether a character is white space within a line: blanks of every width, tabs, a byte order mark and a `\r`. */
export const isBlank = (code: number): boolean =>
  code === BLANK ||
  code === TAB ||
  code === RETURN ||
  code === HARD_BLANK ||
  code === 11 ||
  (code >= 0x2000 && (code <= 0x200b || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff));

/** The offset of the first character of a line that is not white space, or of its `\n`, or `end`. */
export function inkStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/**
 * The offset after the last character before `end` that is neither white space nor a line end; `from` when there is
 * none.
 */
export function inkEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from) {
    const code = text.charCodeAt(at - 1);
    if (code !== NEWLINE && !isBlank(code) && code !== FORM_FEED) break;
    at--;
  }
  return at;
}

/**
 * The offset at which the next line that holds anything starts, its indent included; the length of the text if none
 * does.
 */
export function skipBlankLines(text: string, from: number): number {
  let line = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) line = at + 1;
    else if (!isBlank(code)) return line;
  }
  return text.length;
}

/**
 * The offset after the line that holds `from`, its `\n` included. A form feed that stands first is a line of its own. A
 * line longer than `longest` is cut at the end of a sentence, at a space or, failing both, between two characters.
 */
export function lineEnd(text: string, from: number): number {
  if (text.charCodeAt(from) === FORM_FEED) return from + 1;
  const limit = from + longest;
  // A search over the whole text would be quadratic where many pieces are cut off one line without an end.
  const found = text.slice(from, limit).indexOf('\n');
  if (found >= 0) return from + found + 1;
  return limit < text.length ? cutBefore(text, limit) : text.length;
}

/**
 * How far the text was looked at to find that the line which holds `from` ends at `end`: one past the end of the text
 * if it does there.
 */
export function lineReach(text: string, from: number, end: number): number {
  if (text.charCodeAt(end - 1) === NEWLINE) return end;
  const seen = end - from > longest - cutSlack - 2 ? Math.max(end, from + longest) : end;
  return seen >= text.length ? text.length + 1 : seen;
}

/** The last place before the limit at which text may be cut. */
function cutBefore(text: string, limit: number): number {
  let space = 0;
  for (let at = limit - 1; at > limit - cutSlack; at--) {
    if (!isBlank(text.charCodeAt(at))) continue;
    if (text.charCodeAt(at - 1) === POINT) return at + 1;
    space ||= at + 1;
  }
  if (space > 0) return space;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}

/**
 * Whether the text from `start` to `end` is a line drawn in characters: at least three of `-`, `_`, `=` or `*`, and
 * blanks.
 */
export function isRule(text: string, start: number, end: number): boolean {
  let drawn = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN || code === UNDERSCORE || code === EQUALS || code === ASTERISK || code === EM_DASH) drawn++;
    else if (!isBlank(code)) return false;
  }
  return drawn >= 3;
}

/** How many blanks in a row part the columns of a table. */
const tableGap = 3;

/** Whether a line is parted into columns, as rows of tables are; given from its first to past its last character. */
export function hasColumns(text: string, { start, end }: Span): boolean {
  let gap = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) return true;
    gap = isBlank(code) ? gap + 1 : 0;
    if (gap >= tableGap) return true;
  }
  return false;
}
