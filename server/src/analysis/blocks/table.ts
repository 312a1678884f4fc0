import { BLANK, CLOSE_SQUARE, DOLLAR, EM_DASH, HARD_BLANK, HYPHEN, OPEN, POINT, TAB } from '../text/sign-codes.ts';
import { inkEnd, inkStart, isRule, lineEnd, lineReach, longest, skipBlankLines } from './line.ts';
import { tagName } from './tag.ts';

/** How long a piece of a long table grows before it is cut at the next blank line, in UTF-16 units. */
const piece = 8_192;
/**
 * After this many pieces without `</TABLE>` the text counts as text again, so that one stray tag does not claim a
 * draft.
 */
export const mostPieces = 16;

export interface TablePiece {
  readonly end: number;
  readonly reach: number;
  /** 0 after the table's end; else how many pieces of it have been read. */
  readonly state: number;
}

/**
 * Reads a piece of an EDGAR table, up to `</TABLE>`, a page tag or the place to cut; `state` pieces of it came before.
 */
export function readTable(text: string, from: number, state: number): TablePiece {
  let at = from;
  let reach = from;
  while (at < text.length) {
    const ink = inkStart(text, at, text.length);
    const next = lineEnd(text, ink);
    const name = tagName(text, ink);
    reach = Math.max(reach, lineReach(text, ink, next));
    if (at > from && (name === 'page' || name === 'table')) return { end: at, reach, state: 0 };
    const after = skipBlankLines(text, next);
    reach = Math.max(reach, after + 1);
    at = after;
    if (name === '/table') return { end: at, reach: Math.min(reach, text.length + 1), state: 0 };
    if ((after > next && at - from >= piece) || at - from >= longest) break;
  }
  return { end: at, reach: Math.min(reach, text.length + 1), state: state + 1 < mostPieces ? state + 1 : 0 };
}

/**
 * Whether the lines from `start` to `end` stand in columns: most of them have figures after a wide gap, a tab or a
 * leader.
 */
export function isTabular(text: string, start: number, end: number): boolean {
  let lines = 0;
  let columned = 0;
  for (let at = start; at < end && lines < mostLines;) {
    const ink = inkStart(text, at, end);
    const next = Math.min(end, lineEnd(text, ink));
    const last = inkEnd(text, ink, next);
    if (!isRule(text, ink, last)) {
      lines++;
      if (hasColumn(text, ink, last)) columned++;
      else if (columned === 0 && lines >= leastLines) return false;
    }
    at = next;
  }
  return columned >= 2 ? columned * 2 >= lines : columned === 1 && lines === 1 && hasLeader(text, start, end);
}

/** How many lines are looked at, and after how many without a column the rest is not. */
const mostLines = 16;
const leastLines = 3;

/**
 * Whether a line ends in a figure, a `%`, a bracket or a dash, and a figure, a `$` or such a dash stands after a gap.
 */
function hasColumn(text: string, ink: number, last: number): boolean {
  const final = text.charCodeAt(last - 1);
  if (final > 57 && final !== CLOSE_SQUARE && final !== EM_DASH) return false;
  let gap = 0;
  for (let at = ink; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) gap = 3;
    else if (code === BLANK || code === POINT || code === HARD_BLANK) gap++;
    else {
      if (gap >= 3 && ((code >= 48 && code <= 57) || code === DOLLAR || code === OPEN || code === HYPHEN)) return true;
      gap = 0;
    }
  }
  return false;
}

const hasLeader = (text: string, start: number, end: number): boolean =>
  text.slice(start, Math.min(end, start + 200)).indexOf('....') > 0;
