import { isBlank } from '../../blocks/line.ts';
import { BAR, BLANK, CLOSE, DOLLAR, EQUALS, HYPHEN, OPEN, POINT, TAB, UNDERSCORE } from '../../text/sign-codes.ts';
import { FIGURE, isSign, SIGN, tokenText, type Tokens } from '../../text/tokens.ts';

/** One line of a block with its tokens, `from` up to, not including, `to`; offsets count from the block's start. */
export interface TableLine {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /**
   * What stands on it: words and figures, nothing, one bar that parts two cells of as many lines, a rule, a double
   * rule, or what closes the heads of columns.
   */
  readonly kind: 'text' | 'blank' | 'bar' | 'single' | 'double' | 'heads';
}

const drawn = /^[\s|:+=_\-–—─═*]*$/;
const run = /-{3}|={3}|_{3}|—{3}|─{3}|═{3}|\*{3}/;
/** EDGAR's line of columns, `<S> <C> <C>`, and the line under the head of a Markdown table. */
const columns = /^\s*<S>|<C>\s*$/i;
const delimiters = /^\s*\|?\s*:?-+:?\s*\|[\s|:-]*$/;

/** The lines of the block of `length` UTF-16 units that the tokens are of. */
export function tableLines(tokens: Tokens, length: number): readonly TableLine[] {
  const { text, origin, count } = tokens;
  // Of the block alone: a search through the text would go on past it where its last line has no end.
  const body = text.slice(origin, origin + length);
  const lines: TableLine[] = [];
  let token = 0;
  for (let start = 0; start < length;) {
    const found = body.indexOf('\n', start);
    const end = found < 0 ? length : found;
    const from = token;
    while (token < count && (tokens.starts[token] ?? 0) < end) token++;
    lines.push({ start, end, from, to: token, kind: kindOf(tokens, start, end, from, token) });
    start = end + 1;
  }
  return lines;
}

function kindOf(tokens: Tokens, start: number, end: number, from: number, to: number): TableLine['kind'] {
  let worded = false;
  for (let i = from; i < to && !worded; i++) worded = tokens.kinds[i] !== SIGN;
  if (worded) return 'text';
  const line = tokens.text.slice(tokens.origin + start, tokens.origin + end);
  if (columns.test(line) || delimiters.test(line)) return 'heads';
  if (drawn.test(line) && run.test(line)) return /={3}|═{3}/.test(line) ? 'double' : 'single';
  if (to - from === 1 && tokens.codes[from] === BAR) return 'bar';
  return from < to ? 'text' : 'blank';
}

/** A stretch of a line between wide gaps: a label, a figure, a lone currency sign. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** How many bars and tabs stand before it on its line. */
  readonly column: number;
}

/** Cuts a line where its columns part: at bars, tabs, leaders, gaps of two blanks and more, and between figures. */
export function segmentsOf(tokens: Tokens, line: TableLine): readonly Segment[] {
  const segments: Segment[] = [];
  let at = line.start;
  let column = 0;
  let open = -1;
  for (let i = line.from; i <= line.to; i++) {
    const last = i === line.to;
    const to = last ? line.end : (tokens.starts[i] ?? 0);
    const gap = to > at ? gapBetween(tokens, at, to) : narrow;
    const beside = gap === narrow && !last && to > at && areSideBySide(tokens, i);
    const after = last ? i : leaderEnd(tokens, i, line.to);
    const bar = !last && tokens.kinds[i] === SIGN && tokens.codes[i] === BAR;
    if (open >= 0 && (last || bar || beside || gap !== narrow || after > i)) {
      segments.push({ from: open, to: i, column });
      open = -1;
    }
    if (last) break;
    column += Math.max(gap, 0) + (bar ? 1 : 0);
    if (after > i) i = after - 1;
    else if (!bar && open < 0) open = i;
    at = tokens.ends[i] ?? at;
  }
  return segments;
}

/**
 * Whether a long figure ends before a token and another begins with it: where the figures of a table are as wide as its
 * columns, one blank parts them.
 */
function areSideBySide(tokens: Tokens, i: number): boolean {
  let last = i - 1;
  if (isSign(tokens, last, CLOSE)) last--;
  let next = i;
  if (isSign(tokens, next, DOLLAR)) next++;
  if (isSign(tokens, next, OPEN)) next++;
  return (isLong(tokens, last) && isWhole(tokens, next)) || (isWhole(tokens, last) && isLong(tokens, next));
}

/** Whether a figure is written out in full, with its thousands or its cents. */
const isWhole = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE && /,|\.\d\d$/.test(tokenText(tokens, i));

/** Whether commas part the thousands of a figure. */
const isLong = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === FIGURE && tokenText(tokens, i).includes(',');

/** What stands between two tokens that no column parts. */
const narrow = -1;

/** How many bars and tabs stand between two tokens; `narrow` where nothing there parts columns. */
function gapBetween({ text, origin }: Tokens, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from + origin) === BLANK) return narrow;
  let blanks = 0;
  let drawn = 0;
  let columns = 0;
  let wide = false;
  for (let at = from + origin; at < to + origin; at++) {
    const code = text.charCodeAt(at);
    if (code === BAR || code === TAB) columns++;
    blanks = isBlank(code) ? blanks + 1 : 0;
    drawn = code === POINT || code === HYPHEN || code === UNDERSCORE || code === EQUALS ? drawn + 1 : 0;
    wide ||= blanks >= 2 || drawn >= 3;
  }
  return wide || columns > 0 ? columns : narrow;
}

/** The token past a leader or a rule that is written in tokens: three and more points, four and more dashes. */
function leaderEnd(tokens: Tokens, i: number, to: number): number {
  if (tokens.kinds[i] !== SIGN) return i;
  const code = tokens.codes[i] ?? 0;
  if (code !== POINT && code !== HYPHEN && code !== UNDERSCORE && code !== EQUALS) return i;
  let end = i + 1;
  while (end < to && tokens.kinds[end] === SIGN && tokens.codes[end] === code) end++;
  return end - i >= (code === POINT ? 3 : 4) ? end : i;
}
