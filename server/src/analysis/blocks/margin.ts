import { GREATER_THAN } from '../text/sign-codes.ts';
import { span } from '../text/span.ts';
import { hasColumns, inkEnd, inkStart, isBlank, lineEnd } from './line.ts';

/** Two lines may begin with figures that follow each other by chance; so many do not, or two with a gap behind them. */
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

function pastQuoteMarks(text: string, start: number, end: number): readonly number[] | undefined {
  const words: number[] = [];
  for (let line = start; line < end; line = lineEnd(text, line)) {
    let at = inkStart(text, line, end);
    if (text.charCodeAt(at) !== GREATER_THAN) return undefined;
    while (at < end && (text.charCodeAt(at) === GREATER_THAN || isBlank(text.charCodeAt(at)))) at++;
    words.push(at);
  }
  return words.length > 1 ? words : undefined;
}

function pastLineNumbers(text: string, start: number, end: number): readonly number[] | undefined {
  const words: number[] = [];
  let before: number | undefined;
  let apart = true;
  let rows = 0;
  for (let line = start; line < end; line = lineEnd(text, line)) {
    const ink = inkStart(text, line, end);
    const [figures = ''] = /^\d{0,3}/.exec(text.slice(ink, ink + 3)) ?? [];
    const number = Number(figures);
    const at = inkStart(text, ink + figures.length, end);
    // The numbers begin again on each page.
    if (figures === '' || (before !== undefined && number !== before + 1 && number !== 1)) return undefined;
    if (at === ink + figures.length && at < end && text.charAt(at) !== '\n') return undefined;
    apart &&= at - ink - figures.length >= numberGap;
    if (hasColumns(text, span(at, inkEnd(text, at, Math.min(end, lineEnd(text, at)))))) rows++;
    before = number;
    words.push(at);
  }
  // The rows of a table may be numbered as well.
  if (rows * 2 > words.length) return undefined;
  return words.length >= enoughNumbers || (words.length > 1 && apart) ? words : undefined;
}
