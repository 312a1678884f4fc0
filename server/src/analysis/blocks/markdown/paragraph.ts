import { longest } from '../line.ts';
import { peek, take, type Growth } from './growth.ts';
import { htmlOf } from './html.ts';
import { isBlankLine, type Line } from './line.ts';
import { maskMarks } from './mask.ts';
import { fenceOf, isDelimiterRow, isHeading, isQuote, isThematicBreak, isUnderline, markerOf } from './start.ts';
import { parseBlock } from './tree.ts';

/** How a run of lines ended, and the offset of the line that underlines it; -1 when none does. */
export interface Run {
  /** By a blank line or a line that starts something; by a list or quote that interrupts a paragraph; for its length. */
  readonly end: 'line' | 'container' | 'length';
  readonly underline: number;
}

/** How often in one block remark is asked whether a table is open; after that none is. */
const mostQuestions = 16;

/** Grows a paragraph, a table or an underlined heading up to a blank line, a divider or a line that interrupts it. */
export function growParagraph(text: string, growth: Growth): Run {
  const isTable = tableness(text, growth);
  let delimited = false;
  for (let line = peek(text, growth); line && !isBlankLine(line) && !line.divider; line = peek(text, growth)) {
    if (line.next - growth.line > longest) return { end: 'length', underline: -1 };
    if (isUnderline(line) && !(delimited && isTable(line))) {
      take(growth, line);
      return { end: 'line', underline: line.at };
    }
    if (interrupts(line)) {
      const contained = (isQuote(line) || markerOf(line)) && !(delimited && isTable(line));
      return { end: contained ? 'container' : 'line', underline: -1 };
    }
    if (delimited && interruptsTable(line) && isTable(line)) break;
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

/** Whether a line ends a paragraph by starting something else. */
export function interrupts(line: Line): boolean {
  const code = line.text.charCodeAt(line.ink);
  // Letters and most signs start nothing: nearly every line of a draft.
  if (code > 62 && code !== 95 && code !== 96 && code !== 126) return false;
  if (isHeading(line) || isQuote(line) || isThematicBreak(line) || fenceOf(line)) return true;
  const html = htmlOf(line);
  return (html > 0 && html < 7) || markerOf(line)?.interrupts === true;
}

/** Whether a line that does not end a paragraph ends a table. */
const interruptsTable = (line: Line): boolean => markerOf(line) !== undefined || htmlOf(line) === 7;

/**
 * Tells whether a table is open before a line. That cannot be seen from outside, so remark is asked; once open, a table goes
 * on until it is interrupted.
 */
function tableness(text: string, growth: Growth): (line: Line) => boolean {
  let questions = 0;
  let open = false;
  return (line) => {
    if (!open && questions++ < mostQuestions) {
      open = parseBlock(maskMarks(text.slice(growth.line, line.at))).children.at(-1)?.type === 'table';
    }
    return open;
  };
}
