import { COLON, NEWLINE, TAB } from '../../text/sign-codes.ts';
import { columnGap, isSign, tokenText, type Tokens } from '../../text/tokens.ts';
import { isEnding, isPlain } from './ending.ts';

/** The longest line that someone broke by hand or a program wrapped; longer ones end where a paragraph does. */
const widest = 140;
/** The shortest line of running text; what is shorter is a heading, an address or the line of a list. */
const narrowest = 34;

/** A line's first and last ink, as UTF-16 offsets of the text. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether two neighbouring words with a capital are of different things: a gap as wide as between two columns stands
 * between them, or a line ends there that was not merely full. A suffix of its own (`Corporation`, `Inc.`) goes with
 * the line above.
 */
export function isParted(tokens: Tokens, i: number, next: number): boolean {
  const { text, origin } = tokens;
  const from = origin + (tokens.ends[i] ?? 0);
  const to = origin + (tokens.starts[next] ?? 0);
  let columns = 0;
  let breaks = 0;
  let ruled = 0;
  let drawn = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      breaks++;
      if (drawn) ruled++;
      drawn = false;
    } else drawn ||= code > 32;
    columns += code === TAB ? columnGap : 1;
  }
  if (breaks === 0) return columns >= columnGap;
  // A label at the head of a line, `Company: Alder Mills, Inc.`, ends nobody's name.
  // A rule that underlines a word of the line above parts nothing in a sentence.
  if (ruled > 0 && isProse(shown(text, lineAround(text, from, origin)))) breaks -= ruled;
  if (breaks > 1 || isSign(tokens, next + 1, COLON)) return true;
  if (isEnding(tokens, next) && !isPlain(tokens, next)) return false;
  const above = lineAround(text, from, origin);
  const line = shown(text, above);
  const prose = isProse(line);
  if (isEnding(tokens, next)) return prose && isFollowedByOf(tokens, next);
  if (isAlone(text, above, line, origin)) return offices.test(line);
  // "as Arrangers" and, in the next line, "PRAIRIE BANK".
  if (prose) return isShouted(tokens, next) && !isShouted(tokens, i);
  // A heading, the line of an address or of a list.
  if (line.length < narrowest || line.length > widest || !/[a-z]{2}/.test(line)) return true;
  const below = lineAround(text, to, origin);
  const over = above.start > origin ? lineAround(text, above.start - 1, origin) : above;
  const length = (tokens.ends[next] ?? 0) - (tokens.starts[next] ?? 0);
  const indent =
    over.start === above.start && isProse(text.slice(below.start, below.end)) ? indentOf(text, above, below) : 0;
  return indent + line.length + 1 + length < Math.max(below.end - below.start, over.end - over.start);
}

/** The widest indent of the first line of a paragraph; a heading in the middle of the line is set off by more. */
const widestIndent = 16;

const shown = (text: string, { start, end }: Line): string => text.slice(start, end);

/** How much farther in than the line under it a line begins, as the first of a paragraph does. */
function indentOf(text: string, above: Line, below: Line): number {
  const indent = columnOf(text, above.start) - columnOf(text, below.start);
  return indent > 0 && indent <= widestIndent ? indent : 0;
}

/** How many UTF-16 units stand before an offset in its line. */
function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && start > offset - widest && text.charCodeAt(start - 1) !== NEWLINE) start--;
  return offset - start;
}

/** What a single word above a name is, if it is no part of the name. */
const offices =
  /^(?:agent|arranger|attest|between|borrower|buyer|company|contractor|director|employer|executive|guarantor|holder|issuer|landlord|lender|licensee|licensor|manager|member|owner|parent|party|president|purchaser|secretary|seller|tenant|title|treasurer|trustee|witness|name)s?$/i;

/** Whether a line is one word with no line above it: a program broke a name behind its first word. */
const isAlone = (text: string, { start }: Line, line: string, origin: number): boolean =>
  !/\s/.test(line) && (start <= origin || /\n\s*\n\s*$/.test(text.slice(Math.max(origin, start - 40), start)));

/** Whether a line runs on in sentences: titles and addresses have no small words but the smallest. */
function isProse(line: string): boolean {
  const small = line.match(/(?:^|\s)[a-z]+/g) ?? [];
  return small.length > 1 || (small.length === 1 && !/^\s?(?:of|and|for|the|to|at)$/.test(small[0]));
}

/** Whether a word of some length stands in capitals. */
function isShouted(tokens: Tokens, i: number): boolean {
  const text = tokenText(tokens, i);
  return text.length > 4 && text === text.toUpperCase();
}

/** "Vice President" and, in the next line, "Bank of Alder". */
const isFollowedByOf = (tokens: Tokens, i: number): boolean =>
  tokens.text.slice(tokens.origin + (tokens.ends[i] ?? 0)).startsWith(' of ');

/** The line that holds the offset, white space at its ends aside; no farther than a line can be wide. */
function lineAround(text: string, offset: number, low: number): Line {
  let start = offset;
  while (start > low && start > offset - widest - 2 && text.charCodeAt(start - 1) !== NEWLINE) start--;
  let end = offset;
  while (end < text.length && end < offset + widest + 2 && text.charCodeAt(end) !== NEWLINE) end++;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
