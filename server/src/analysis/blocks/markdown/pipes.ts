import { BAR } from '../../text/sign-codes.ts';
import type { LocalSpan } from '../../text/span.ts';
import type { Cut } from './cut.ts';
import { tableBefore } from './tree.ts';
import { spansWithin } from './written.ts';

/** What is Markdown within a cell, or may be. */
const inline = /[*_`\\]|\]\(|&[#a-zA-Z]|<[a-zA-Z/!?]|~~|\[\^/;

/**
 * Reads a table of pipes whose cells hold no Markdown, with offsets of the whole draft; undefined where it is none for
 * certain. Such a table is read by a key typed in it, and remark takes its time over tables.
 */
export function readPipes(text: string, cut: Cut): LocalSpan[] | undefined {
  if (cut.kind !== 'paragraph' || cut.gaps.length > 0) return undefined;
  const written = text.slice(cut.start, cut.stop);
  if (!written.includes('|') || inline.test(written) || /[\r\f]/.test(written)) return undefined;
  if (cut.before === tableBefore) return cellSpans(text, cut.start, cut.stop);
  const headEnd = written.indexOf('\n');
  if (cut.before || headEnd < 0) return undefined;
  const delimiterEnd = nextLine(written, headEnd + 1);
  const head = cellsOf(written.slice(0, headEnd));
  const delimiters = cellsOf(written.slice(headEnd + 1, delimiterEnd));
  if (head.length < 2 || head.length !== delimiters.length) return undefined;
  if (!delimiters.every((cell) => /^:?-+:?$/.test(cell))) return undefined;
  return [...cellSpans(text, cut.start, cut.start + headEnd), ...cellSpans(text, cut.start + delimiterEnd, cut.stop)];
}

/** The offset of the line end at or after `from`; the length of the text when there is none. */
function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The cells of a row, trimmed; its outer pipes make none. */
function cellsOf(row: string): string[] {
  const cells = row.trim().split('|');
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/** What stands between the pipes and line ends of a range. */
function cellSpans(text: string, start: number, end: number): LocalSpan[] {
  const spans: LocalSpan[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== BAR) continue;
    spans.push(...spansWithin(text, from, at));
    from = at + 1;
  }
  return spans;
}
