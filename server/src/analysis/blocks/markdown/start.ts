import {
  ASTERISK,
  BACKTICK,
  BAR,
  BLANK,
  CLOSE,
  COLON,
  EQUALS,
  GREATER_THAN,
  HYPHEN,
  NUMBER_SIGN,
  PLUS,
  POINT,
  TAB,
  TILDE,
  UNDERSCORE,
} from '../../text/sign-codes.ts';
import type { Line } from './line.ts';
import { columnAt } from './line.ts';

/**
 * What a line starts, seen alone. These forms follow CommonMark as micromark reads it with indented code off, so that a
 * line may be indented as far as it likes.
 */

/** An open code fence: its character and how many of it stand there. */
export interface Fence {
  readonly tilde: boolean;
  readonly size: number;
}

/** The code fence that a line opens; undefined when it opens none. */
export function fenceOf(line: Line): Fence | undefined {
  const code = line.text.charCodeAt(line.ink);
  if (code !== BACKTICK && code !== TILDE) return undefined;
  let end = line.ink;
  while (line.text.charCodeAt(end) === code) end++;
  const size = end - line.ink;
  if (size < 3 || (code === BACKTICK && line.text.includes('`', end))) return undefined;
  return { tilde: code === TILDE, size };
}

/** Whether a line closes a fence: at least as many of its characters and nothing else. */
export function closesFence(line: Line, fence: Fence): boolean {
  const code = fence.tilde ? TILDE : BACKTICK;
  for (let at = line.ink; at < line.last; at++) if (line.text.charCodeAt(at) !== code) return false;
  return line.last - line.ink >= fence.size;
}

/** Whether a line is a heading of one to six `#`. */
export function isHeading(line: Line): boolean {
  let end = line.ink;
  while (line.text.charCodeAt(end) === NUMBER_SIGN) end++;
  const size = end - line.ink;
  return size > 0 && size <= 6 && isSpaceOrEnd(line.text, end);
}

/** Whether a line is a thematic break: three and more of one of `*`, `-`, `_`, with blanks between or none. */
export function isThematicBreak(line: Line): boolean {
  const code = line.text.charCodeAt(line.ink);
  if (code !== ASTERISK && code !== HYPHEN && code !== UNDERSCORE) return false;
  let size = 0;
  for (let at = line.ink; at < line.last; at++) {
    const here = line.text.charCodeAt(at);
    if (here === code) size++;
    else if (here !== 32 && here !== 9) return false;
  }
  return size >= 3;
}

/** Whether a line may underline a heading: nothing but `=` or nothing but `-`. */
export function isUnderline(line: Line): boolean {
  const code = line.text.charCodeAt(line.ink);
  if (code !== EQUALS && code !== HYPHEN) return false;
  for (let at = line.ink; at < line.last; at++) if (line.text.charCodeAt(at) !== code) return false;
  return true;
}

/** Whether a line may be the delimiter row of a table. */
export function isDelimiterRow(line: Line): boolean {
  const code = line.text.charCodeAt(line.ink);
  if (code !== HYPHEN && code !== COLON && code !== BAR) return false;
  return /^[-:| \t]+$/.test(line.text) && /[:|]/.test(line.text);
}

/** Whether a line opens a block quote or goes on with one. */
export const isQuote = (line: Line): boolean => line.text.charCodeAt(line.ink) === GREATER_THAN;

/**
 * A list item: the column at which its content stands, which lines of the item reach, and whether the line holds none.
 */
export interface Marker {
  readonly size: number;
  readonly empty: boolean;
  /** Where in the line its content starts. */
  readonly content: number;
  /** Whether it may follow a paragraph without a blank line: it is not empty and, if numbered, starts at 1. */
  readonly interrupts: boolean;
}

/** The list item that a line opens; undefined when it opens none. */
export function markerOf(line: Line): Marker | undefined {
  const { text, ink, last } = line;
  const code = text.charCodeAt(ink);
  let end = ink;
  if (code === ASTERISK || code === PLUS || code === HYPHEN) {
    if (isThematicBreak(line)) return undefined;
    end++;
  } else {
    while (end - ink < 10 && isDigit(text.charCodeAt(end))) end++;
    const digits = end - ink;
    const closer = text.charCodeAt(end);
    if (digits === 0 || digits > 9 || (closer !== POINT && closer !== CLOSE)) return undefined;
    end++;
  }
  if (end >= last) {
    return { size: line.indent + end - ink + 1, empty: true, content: last, interrupts: false };
  }
  if (!isSpaceOrEnd(text, end)) return undefined;
  let content = end;
  while (text.charCodeAt(content) === BLANK || text.charCodeAt(content) === TAB) content++;
  const interrupts = !isDigit(code) || (code === 49 && end - ink === 2);
  return { size: columnAt(text, content), empty: false, content, interrupts };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isSpaceOrEnd = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return at >= text.length || code === BLANK || code === TAB;
};

/** Whether a character that stands first on a line can start something there; letters and most signs cannot. */
export const mayStart = (code: number): boolean =>
  !(code > GREATER_THAN && code !== UNDERSCORE && code !== BACKTICK && code !== BAR && code !== TILDE) &&
  !harmless.has(code);

/** Signs that start nothing. */
const harmless = new Set(Array.from('!"$%&\'(),./;', (sign) => sign.charCodeAt(0)));
