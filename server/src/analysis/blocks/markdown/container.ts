import { BLANK, GREATER_THAN } from '../../text/sign-codes.ts';
import { span, type Span } from '../../text/span.ts';
import { longest } from '../line.ts';
import { pageLine, passFurniture } from '../page.ts';
import { peek, see, take, type Growth } from './growth.ts';
import { htmlOf } from './html.ts';
import { isBlankLine, type Line } from './line.ts';
import { blanked } from './mask.ts';
import { fenceOf, isHeading, isQuote, isThematicBreak, markerOf, mayStart, type Marker } from './start.ts';
import { parseBlock } from './tree.ts';

/** How often in one block remark is asked whether a line is a lazy one; after that it is taken for one. */
const mostQuestions = 16;

/** Where page furniture stands in an item, and whether it has taken a line of text after it that is no part of it. */
export interface GrownItem {
  readonly gaps: readonly Span[];
  readonly tail: boolean;
}

/**
 * Grows a list item by the lines that belong to it: those indented to its content, and lazy ones. Page furniture with
 * more of the item after it is passed. `before` is what must stand before it to be parsed.
 */
export function growItem(text: string, growth: Growth, first: Line, marker: Marker, before: string): GrownItem {
  const gaps: Span[] = [];
  const lazy = laziness(text, growth, gaps, before);
  lazy.note(first, marker.content);
  let tail = false;
  let passed: Span[] = [];
  let settled = growth.at;
  let spaced = false;
  let number: Span | undefined;
  for (let line = peek(text, growth); line && line.divider !== 'table'; line = peek(text, growth)) {
    const resumes = line.divider || spaced ? furnitureAt(text, growth, line) : -1;
    if (resumes >= 0) {
      if (line.divider && number) passed.push(number);
      passed.push(span(line.at, resumes));
      growth.at = resumes;
    } else if (isBlankLine(line)) {
      if (marker.empty && growth.lines === 1) break;
      growth.at = line.next;
    } else {
      const inside = line.indent >= marker.size;
      if (!inside && (spaced || startsAnew(line))) break;
      if (!inside && !lazy.holds(line)) {
        tail = takeTail(growth, line);
        break;
      }
      if (inside) lazy.note(line, line.ink);
      gaps.push(...passed);
      passed = [];
      take(growth, line);
      settled = growth.at;
      spaced = false;
      number = isNumber(text, line) ? span(line.at, line.next) : undefined;
      continue;
    }
    spaced = true;
  }
  // Furniture that nothing of the item follows is a block of its own.
  if (passed.length > 0) growth.at = settled;
  return { gaps, tail };
}

/**
 * Grows a block quote by the lines with its mark and lazy ones. Tells whether it has taken a line of text that is no
 * part of it.
 */
export function growQuote(text: string, growth: Growth, first: Line, before: string): boolean {
  const lazy = laziness(text, growth, [], before);
  lazy.note(first, afterMarks(first));
  for (let line = peek(text, growth); line && !isBlankLine(line) && !line.divider; line = peek(text, growth)) {
    if (isQuote(line)) lazy.note(line, afterMarks(line));
    else if (startsAnew(line)) return false;
    else if (!lazy.holds(line)) return takeTail(growth, line);
    take(growth, line);
  }
  return false;
}

/** Takes the line of text that ends a container and is no part of it; one of HTML is left to the next block. */
function takeTail(growth: Growth, line: Line): boolean {
  if (htmlOf(line) !== 0) return false;
  take(growth, line);
  return true;
}

/** Where in a quote's line its content starts, after the marks. */
export function afterMarks(line: Line): number {
  let at = line.ink;
  while (line.text.charCodeAt(at) === GREATER_THAN || line.text.charCodeAt(at) === BLANK) at++;
  return at;
}

/**
 * Whether a line starts a block at the top level whatever open item or quote it follows. HTML of the seventh kind does
 * not always: micromark takes it into the container of the paragraph that it ends.
 */
const startsAnew = (line: Line): boolean =>
  markerOf(line) !== undefined ||
  isQuote(line) ||
  isHeading(line) ||
  isThematicBreak(line) ||
  fenceOf(line) !== undefined ||
  (htmlOf(line) > 0 && htmlOf(line) < 7);

/**
 * The offset after the page furniture that starts at a line; -1 when none does. A fence or a thematic break is none.
 */
export function furnitureAt(text: string, growth: Growth, line: Line): number {
  if (!line.divider && (isBlankLine(line) || fenceOf(line) || isThematicBreak(line))) return -1;
  const furniture = passFurniture(text, line.at, longest);
  see(growth, furniture.reach);
  return furniture.resumes;
}

const isNumber = (text: string, line: Line): boolean =>
  pageLine(text, line.at + line.ink, line.at + line.last) === 'number';

/** Knows which lines go on with the paragraph that is open in a container though they lack its mark or indent. */
interface Laziness {
  /** Whether a line does. */
  readonly holds: (line: Line) => boolean;
  /** Notes a line of the container, whose content starts at this place in the line. */
  readonly note: (line: Line, content: number) => void;
}

/**
 * What is open in a container cannot be seen from outside. Where all its lines are text or headings the last one tells;
 * else remark is asked. After a lazy line of text the next is lazy too.
 */
function laziness(text: string, growth: Growth, gaps: readonly Span[], before: string): Laziness {
  const blocks = before ? 2 : 1;
  let questions = 0;
  let lazyTo = -1;
  let open = true;
  let simple = true;
  const ask = (line: Line): boolean => {
    if (questions++ >= mostQuestions) return true;
    const tree = parseBlock(before + blanked(text, growth.line, line.next, gaps));
    return tree === undefined || tree.children.length === blocks;
  };
  return {
    holds(line) {
      const html = htmlOf(line) > 0;
      const lazy = lazyTo === line.at || (simple && !html ? open : ask(line));
      if (html) simple = false;
      else if (lazy) lazyTo = line.next;
      return lazy;
    },
    note(line, content) {
      open = !mayStart(line.text.charCodeAt(content));
      simple &&= open || isHeading({ ...line, ink: content });
    },
  };
}
