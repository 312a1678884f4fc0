import { isPartingTag, partingReach } from '../text/html-tag.ts';
import {
  ASTERISK,
  BLANK,
  CLOSE,
  CLOSE_QUOTE,
  COLON,
  EM_DASH,
  EQUALS,
  FORM_FEED,
  HYPHEN,
  LESS_THAN,
  NEWLINE,
  OPEN_QUOTE,
  POINT,
  QUOTE,
  RETURN,
  SLASH,
  UNDERSCORE,
} from '../text/sign-codes.ts';
import { inkEnd, inkStart, isRule, lineEnd, lineReach, longest } from './line.ts';
import { isMarginAlone } from './margin.ts';
import { longestTag, tagName } from './tag.ts';

/** A run of lines without a blank one between: what a paragraph, a heading or a signature looks like on the page. */
export interface Chunk {
  /** The offset of its first character that is not white space. */
  readonly start: number;
  /** The offset after its last line, the `\n` included. */
  readonly end: number;
  /** The offset at which its last line starts, indent aside. */
  readonly lastLine: number;
  readonly lines: number;
  /** The length of its longest line, its indent included, in UTF-16 units. */
  readonly width: number;
  /** Whether any tag or rule stands in it, which are not read. */
  readonly marked: boolean;
  /** Whether a signature stands in it: a conformed one (`/s/`), a `By:` line, or a rule to sign on. */
  readonly signed: boolean;
  readonly reach: number;
}

/**
 * Reads lines from the one at `from` up to a blank line, a page or table tag, the start of another paragraph, or the
 * longest that a block may be, counted from `blockStart`.
 */
export function readChunk(text: string, from: number, blockStart: number): Chunk {
  const start = inkStart(text, from, text.length);
  let end = lineEnd(text, start);
  let reach = lineReach(text, start, end);
  let lines = 1;
  let lastLine = start;
  let lastStart = from;
  let width = inkEnd(text, from, end) - from;
  let marked = isDrawn(text, start, end);
  let signed = isByLine(text, start);
  while (end < text.length) {
    const ink = inkStart(text, end, text.length);
    reach = Math.max(reach, ink + 1);
    const code = text.charCodeAt(ink);
    if (ink === text.length || code === NEWLINE || code === FORM_FEED) break;
    if (code === LESS_THAN) {
      reach = Math.max(reach, ink + tagReach);
      if (divides(tagName(text, ink)) || isPartingTag(text, ink)) break;
    }
    const next = lineEnd(text, ink);
    reach = Math.max(reach, lineReach(text, ink, next));
    if (next - blockStart > longest || isMarginAlone(text, lastLine, ink, next)) break;
    const last = inkEnd(text, ink, next);
    const columns = last - end;
    if (opensParagraph(text, lastStart, end, next, Math.max(width, columns))) break;
    lines++;
    lastStart = end;
    lastLine = ink;
    if (columns > width) width = columns;
    if (!marked) marked = isDrawn(text, ink, next);
    if (!signed) signed = isByLine(text, ink);
    end = next;
  }
  if (end === text.length) reach = text.length + 1;
  const written = text.slice(start, end);
  marked ||= written.indexOf('<') >= 0;
  signed ||= isConformed(written);
  return { start, end, lastLine, lines, width, marked, signed, reach: Math.min(reach, text.length + 1) };
}

/** Whether `/s/`, as a conformed signature begins, stands in a text. */
export function isConformed(text: string): boolean {
  // A search for one character is several times as fast as one for three.
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (text.charCodeAt(at + 2) === SLASH && (text.charCodeAt(at + 1) | 32) === 115) return true;
  }
  return false;
}

/** How far past a `<` the text is looked at to know whether it opens a tag, in UTF-16 units. */
const tagReach = Math.max(longestTag + 1, partingReach);

/** Whether a tag stands between blocks and in none. */
const divides = (name: string): boolean => name === 'page' || name === 'table' || name === '/table';

/** Whether the line is drawn from end to end. */
function isDrawn(text: string, ink: number, end: number): boolean {
  const code = text.charCodeAt(ink);
  const drawn = code === HYPHEN || code === UNDERSCORE || code === EQUALS || code === ASTERISK || code === EM_DASH;
  return drawn && isRule(text, ink, end - 1);
}

/** Whether `By:`, or `By` and a rule, stands at `ink`, or behind the rule there on which a witness signs. */
export function isByLine(text: string, ink: number): boolean {
  return isBy(text, text.charCodeAt(ink) === UNDERSCORE ? pastRule(text, ink) : ink);
}

/** The longest rule for a witness to sign on with the gap behind it, in UTF-16 units. */
const widestRule = 100;

/** The first ink behind a rule. */
function pastRule(text: string, rule: number): number {
  let at = rule;
  while (at < rule + widestRule && text.charCodeAt(at) === UNDERSCORE) at++;
  while (at < rule + widestRule && text.charCodeAt(at) === BLANK) at++;
  return at;
}

function isBy(text: string, ink: number): boolean {
  if (text.charCodeAt(ink) !== 66 || (text.charCodeAt(ink + 1) | 32) !== 121) return false;
  const after = text.charCodeAt(ink + 2);
  if (after !== BLANK) return after === COLON || after === NEWLINE || after === RETURN;
  let at = ink + 3;
  while (at < ink + widestGap && text.charCodeAt(at) === BLANK) at++;
  return text.charCodeAt(at) === UNDERSCORE || /^\/s\/$/i.test(text.slice(at, at + 3));
}

/** How far behind a `By` without a colon its rule or its `/s/` may stand, in UTF-16 units. */
const widestGap = 12;

/** A numbered or lettered paragraph, or words that only begin one. */
const opening =
  /^(?:\((?:[a-z]{1,4}|[A-Z]{1,2}|\d{1,2})\)\s|\d{1,2}\.(?:\d{1,2}\.?)*\s|ARTICLE\s|SECTION\s|Section\s+\d|WHEREAS|RESOLVED|IN WITNESS|NOW, THEREFORE)/;

/** By how many characters the indent of a new paragraph is deeper. */
const paragraphIndent = 3;

/**
 * Whether the line from `line` to `next` opens a paragraph though no blank line stands before it, but the line that
 * starts at `before`. Only after a full stop, and only where that line was ended though the next word still had room on
 * it, in the `width` of the lines; then an enumerator or a deeper indent tells.
 */
function opensParagraph(text: string, before: number, line: number, next: number, width: number): boolean {
  const stop = inkEnd(text, before, line);
  if (!endsSentence(text, stop)) return false;
  const ink = inkStart(text, line, next);
  const last = inkEnd(text, ink, next);
  let word = ink;
  while (word < last && text.charCodeAt(word) > 32) word++;
  if (stop - before + 1 + (word - ink) > width - 2) return false;
  if (opening.test(text.slice(ink, Math.min(last, ink + 20)))) return true;
  const code = text.charCodeAt(ink);
  const capital = (code >= 65 && code <= 90) || code === QUOTE || code === OPEN_QUOTE;
  return capital && ink - line >= paragraphIndent + (inkStart(text, before, line) - before);
}

/** Whether a full stop stands before `end`, closing quotes and brackets aside. */
function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  let code = text.charCodeAt(at);
  while (code === QUOTE || code === CLOSE || code === CLOSE_QUOTE) code = text.charCodeAt(--at);
  return code === POINT;
}
