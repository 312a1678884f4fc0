import { longest } from '../line.ts';
import { peek, take, type Growth } from './growth.ts';
import { htmlOf } from './html.ts';
import { isBlankLine, type Line } from './line.ts';
import { maskMarks } from './mask.ts';
import {
  fenceOf,
  isDelimiterRow,
  isHeading,
  isQuote,
  isThematicBreak,
  isUnderline,
  markerOf,
  mayStart,
} from './start.ts';
import { parseBlock } from './tree.ts';

/** How a run of lines ended, and the offset of the line that underlines it; -1 when none does. */
export interface Run {
  /**
   * By a blank line or a line that starts something; by a list or quote that interrupts a paragraph; for its length.
   */
  readonly end: 'line' | 'container' | 'length' | 'table-length';
  readonly underline: number;
}

/** What may be open in a run of lines. */
type Open = 'text' | 'table' | 'html';

/** How often in one block remark is asked whether a table is open; after that none is. */
const mostQuestions = 16;

/**
 * Grows a paragraph, a table or an underlined heading up to a blank line, a divider or a line that interrupts it;
 * `before` says what the block goes on with.
 */
export function growParagraph(text: string, growth: Growth, before: Open): Run {
  const ask = opened(text, growth, before);
  let delimited = before === 'table';
  for (let line = peek(text, growth); line && !isBlankLine(line) && !line.divider; line = peek(text, growth)) {
    if (line.next - growth.line > longest) {
      return { end: delimited && ask(line) === 'table' ? 'table-length' : 'length', underline: -1 };
    }
    if (mayStart(line.text.charCodeAt(line.ink))) {
      const open = delimited ? ask(line) : 'text';
      if (open !== 'html' && interrupts(line, open)) {
        const contained = open === 'text' && (isQuote(line) || markerOf(line));
        return { end: contained ? 'container' : 'line', underline: -1 };
      }
      if (open === 'text' && isUnderline(line)) {
        take(growth, line);
        return { end: 'line', underline: line.at };
      }
    }
    delimited ||= isDelimiterRow(line);
    take(growth, line);
  }
  return { end: 'line', underline: -1 };
}

/** Grows HTML that ends before a blank line. */
export function growHtml(text: string, growth: Growth): void {
  for (let line = peek(text, growth); line && !isBlankLine(line) && !line.divider; line = peek(text, growth)) {
    take(growth, line);
  }
}

/** Whether a line ends what is open, a paragraph or a table, by starting something else. */
export function interrupts(line: Line, open: Open): boolean {
  const table = open === 'table';
  if (!table && isUnderline(line)) return false;
  if (isHeading(line) || isQuote(line) || isThematicBreak(line) || fenceOf(line)) return true;
  const html = htmlOf(line);
  if (html > 0) return html < 7 || table;
  const marker = markerOf(line);
  return marker !== undefined && (table || marker.interrupts);
}

/**
 * Tells what is open before a line that may end it: a table, HTML that a table's first line turned out to be, or text.
 * That cannot be seen from outside, so remark is asked; a table or HTML once open goes on until it is interrupted.
 */
function opened(text: string, growth: Growth, before: Open): (line: Line) => Open {
  let questions = 0;
  let open = before;
  return (line) => {
    if (open === 'text' && questions++ < mostQuestions) {
      const last = parseBlock(maskMarks(text.slice(growth.line, line.at)))?.children.at(-1)?.type;
      open = last === 'table' || last === 'html' ? last : 'text';
    }
    return open;
  };
}
