import {
  APOSTROPHE,
  BLANK,
  CLOSE_SQUARE,
  COLON,
  EQUALS,
  GREATER_THAN,
  HYPHEN,
  LESS_THAN,
  POINT,
  QUOTE,
  SLASH,
  TAB,
  UNDERSCORE,
} from '../../text/sign-codes.ts';
import type { Line } from './line.ts';

/**
 * The seven ways in which HTML starts a block, numbered as CommonMark numbers them; 0 for none. The first five end on a
 * line that closes them, the last two before a blank line; the seventh does not interrupt a paragraph.
 */
export type HtmlKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

const rawNames = new Set(['pre', 'script', 'style', 'textarea']);

/** The elements that start a block wherever their tag starts a line. */
const blockNames = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

/** The kind of HTML that a line starts. */
export function htmlOf(line: Line): HtmlKind {
  const { text, ink } = line;
  if (text.charCodeAt(ink) !== LESS_THAN) return 0;
  if (text.startsWith('<!--', ink)) return 2;
  if (text.startsWith('<?', ink)) return 3;
  if (text.startsWith('<![CDATA[', ink)) return 5;
  if (text.startsWith('<!', ink)) return isAlpha(text.charCodeAt(ink + 2)) ? 4 : 0;
  const closing = text.charCodeAt(ink + 1) === SLASH;
  const start = ink + (closing ? 2 : 1);
  if (!isAlpha(text.charCodeAt(start))) return 0;
  let end = start;
  while (isNamed(text.charCodeAt(end))) end++;
  const after = text.charCodeAt(end);
  if (end < text.length && after !== SLASH && after !== GREATER_THAN && after !== BLANK && after !== TAB) return 0;
  const name = text.slice(start, end).toLowerCase();
  const slash = after === SLASH;
  if (!slash && !closing && rawNames.has(name)) return 1;
  if (blockNames.has(name)) return !slash || text.charCodeAt(end + 1) === GREATER_THAN ? 6 : 0;
  const tag = closing ? skipBlanks(text, end) : attributesEnd(text, end);
  return tag >= 0 && text.charCodeAt(tag) === GREATER_THAN && skipBlanks(text, tag + 1) === text.length ? 7 : 0;
}

/** Whether a line ends HTML of one of the first five kinds; `opening` is where the HTML started on this line, or -1. */
export function endsHtml(line: Line, kind: HtmlKind, opening: number): boolean {
  const { text } = line;
  const from = Math.max(0, opening);
  switch (kind) {
    case 1:
      return /<\/(?:pre|script|style|textarea)>/i.test(text.slice(from));
    case 2:
      return text.includes('-->', opening < 0 ? 0 : opening + 2);
    case 3:
      return text.includes('?>', opening < 0 ? 0 : opening + 1);
    case 4:
      return text.includes('>', opening < 0 ? 0 : opening + 3);
    case 5:
      return closesCdata(text, opening < 0 ? 0 : opening + 9);
    default:
      return false;
  }
}

/**
 * Whether `]]>` stands in the text. micromark takes the brackets two by two, so that after an odd run of them `>`
 * closes nothing.
 */
function closesCdata(text: string, from: number): boolean {
  for (let at = text.indexOf('>', from); at >= 0; at = text.indexOf('>', at + 1)) {
    let run = 0;
    while (at - run > from && text.charCodeAt(at - 1 - run) === CLOSE_SQUARE) run++;
    if (run >= 2 && run % 2 === 0) return true;
  }
  return false;
}

/**
 * The offset of the `>` or of what stands in its place after the attributes of an opening tag; -1 when they are
 * malformed.
 */
function attributesEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = skipBlanks(text, at);
    const code = text.charCodeAt(at);
    if (code === SLASH) return at + 1;
    if (!(code === COLON || code === UNDERSCORE || isAlpha(code))) return at;
    while (isAttributeName(text.charCodeAt(at))) at++;
    const equals = skipBlanks(text, at);
    if (text.charCodeAt(equals) !== EQUALS) {
      at = equals;
      continue;
    }
    at = valueEnd(text, skipBlanks(text, equals + 1));
    if (at < 0) return -1;
  }
}

/** The offset after an attribute's value; -1 when it is malformed or runs over the line. */
function valueEnd(text: string, from: number): number {
  const quote = text.charCodeAt(from);
  if (quote === QUOTE || quote === APOSTROPHE) {
    const close = text.indexOf(text.charAt(from), from + 1);
    if (close < 0) return -1;
    const after = text.charCodeAt(close + 1);
    return after === SLASH || after === GREATER_THAN || after === BLANK || after === TAB ? close + 1 : -1;
  }
  if (from >= text.length || '<=>`'.includes(text.charAt(from))) return -1;
  let at = from;
  while (at < text.length && !'"\'/<=>` \t'.includes(text.charAt(at))) at++;
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK || text.charCodeAt(at) === TAB) at++;
  return at;
}

const isAlpha = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isNamed = (code: number): boolean => isAlpha(code) || (code >= 48 && code <= 57) || code === HYPHEN;
const isAttributeName = (code: number): boolean =>
  isNamed(code) || code === POINT || code === COLON || code === UNDERSCORE;
