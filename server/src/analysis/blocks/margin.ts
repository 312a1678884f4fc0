import { GREATER_THAN, NEWLINE } from '../text/sign-codes.ts';
import { span } from '../text/span.ts';
import { hasColumns, inkEnd, inkStart, isBlank, lineEnd } from './line.ts';

/**
 * How many lines must begin with figures that follow each other to be numbered, since two may do so by chance; and the
 * gap, in spaces, behind which two are enough.
 */
const enoughNumbers = 3;
const numberGap = 2;

/**
 * Where the words of each line begin in a text that has something at the margin of all of its lines: their numbers, as
 * on pleading paper, or the marks of a quoted letter (`> `). Undefined where nothing of the kind stands there; `start`
 * is the first character that is not white space.
 */
export function pastMargin(text: string, start: number, end: number): readonly number[] | undefined {
  const first = text.charCodeAt(start);
  if (first === GREATER_THAN) return pastQuoteMarks(text, start, end);
  return first >= 48 && first <= 57 ? pastLineNumbers(text, start, end) : undefined;
}

/**
 * Whether a line from `ink` to `end` has nothing but what stands at the margin, and so parts paragraphs as a blank one
 * does: `>`, or the number behind that of the line which starts at `before`.
 */
export function isMarginAlone(text: string, before: number, ink: number, end: number): boolean {
  const code = text.charCodeAt(ink);
  if (code === GREATER_THAN) return inkEnd(text, ink, end) === ink + 1;
  if (code < 48 || code > 57) return false;
  const figures = lineNumber(text, ink);
  if (inkEnd(text, ink, end) > ink + figures.length) return false;
  const above = lineNumber(text, before);
  // Figures under figures are cells.
  return above !== '' && isBlank(text.charCodeAt(before + above.length)) && Number(above) + 1 === Number(figures);
}

/** The number at the beginning of a line, in figures; empty where none stands there. */
const lineNumber = (text: string, ink: number): string => /^\d{0,3}/.exec(text.slice(ink, ink + 3))?.[0] ?? '';

function pastQuoteMarks(text: string, start: number, end: number): readonly number[] | undefined {
  const words: number[] = [];
  for (let line = start; line < end; line = lineEnd(text, line)) {
    let at = inkStart(text, line, end);
    if (text.charCodeAt(at) !== GREATER_THAN) return undefined;
    while (at < end && (text.charCodeAt(at) === GREATER_THAN || isBlank(text.charCodeAt(at)))) at++;
    words.push(at);
  }
  return words;
}

function pastLineNumbers(text: string, start: number, end: number): readonly number[] | undefined {
  const words: number[] = [];
  let before: number | undefined;
  let close = 0;
  let alone = 0;
  let rows = 0;
  for (let line = start; line < end; line = lineEnd(text, line)) {
    const ink = inkStart(text, line, end);
    const figures = lineNumber(text, ink);
    const number = Number(figures);
    // The numbers begin again on each page.
    if (figures === '' || (before !== undefined && number !== before + 1 && number !== 1)) return undefined;
    const at = inkStart(text, ink + figures.length, end);
    const gap = at - ink - figures.length;
    if (at >= end || text.charCodeAt(at) === NEWLINE) alone++;
    else if (gap === 0) return undefined;
    else if (gap < numberGap) close++;
    if (hasColumns(text, span(at, inkEnd(text, at, Math.min(end, lineEnd(text, at)))))) rows++;
    before = number;
    words.push(at);
  }
  // The rows of a table may be numbered as well, and cells be figures.
  if (rows * 2 > words.length || alone === words.length) return undefined;
  return words.length >= enoughNumbers || (words.length > 1 && close === 0) ? words : undefined;
}
