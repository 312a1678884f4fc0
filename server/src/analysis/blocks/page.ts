import { CLOSE_SQUARE, COLON, COMMA, FORM_FEED, LESS_THAN, NEWLINE, POINT, SEMICOLON } from '../text/sign-codes.ts';
import { span } from '../text/span.ts';
import { mayContinue, opensMidSentence } from './continuation.ts';
import { inkEnd, inkStart, isRule, lineEnd, lineReach, skipBlankLines } from './line.ts';
import { tagName } from './tag.ts';

/** What a line is to the page it stands on: its tag or form feed, its number, a rule drawn on it, or none of these. */
export type PageLine = 'break' | 'number' | 'rule' | 'other';

/** A page number with its mark or chapter: `14`, `-14-`, `Page 7 of 58`, `iv`, `A-12`, `S-5`, `3.` */
const pageNumber =
  /^(?:[-–—[] ?)?(?:page )?(?:\d{1,4}|[ivxl]{1,7}|[a-z]{1,3}-\d{1,4}|[ivx]{1,5}-\d{1,3})(?: of \d{1,4})?\.?(?: ?[-–—\]])?$/i;

/** The longest page number, running header and footer, in UTF-16 units. */
const longestNumber = 24;
const longestHeader = 90;
const longestFooter = 60;
/** The longest `<PAGE>` tag with its number, in UTF-16 units. */
const longestTagLine = 40;

/** How many lines of furniture may stand between the two halves of a sentence, and how many of them may be headers. */
const mostFurniture = 24;
const mostHeaders = 4;
/** How many lines of a header may stand together without a blank one. */
const mostTogether = 2;

/** What opens a part of the draft rather than running on every page of it. */
const heading =
  /^(?:(?:exhibit|annex|schedule|appendix|article|section|whereas|resolved)\b|\((?:[a-z]{1,4}|\d{1,2})\))/i;

/** Reads one line, given from its first to past its last character that is not white space. */
export function pageLine(text: string, ink: number, last: number): PageLine {
  const first = text.charCodeAt(ink);
  if (first === FORM_FEED) return 'break';
  if (first === LESS_THAN) return last - ink < longestTagLine && tagName(text, ink) === 'page' ? 'break' : 'other';
  if (last - ink <= longestNumber && isPageNumber(text, ink, last)) return 'number';
  return isRule(text, ink, last) ? 'rule' : 'other';
}

function isPageNumber(text: string, ink: number, last: number): boolean {
  const code = text.charCodeAt(last - 1);
  // Most short lines end in a letter that no page number ends in: only the others are matched.
  const closes = code < 64 || code === CLOSE_SQUARE || code >= 0x2013 || 'ivxlIVXL'.includes(text.charAt(last - 1));
  return closes && pageNumber.test(text.slice(ink, last).replace(/\s+/g, ' '));
}

/**
 * Where something on the page ends, and how far the text was looked at to know it: one past the end of the text if that
 * end told.
 */
export interface Passage {
  /** The offset of the line after it; -1 when it is not there. */
  readonly resumes: number;
  readonly reach: number;
}

/**
 * Looks past the end of a page for the rest of a sentence that stands from `from` to `end`; its last line starts at
 * `start`. A sentence goes on when nothing but page furniture stands between: a page tag, a form feed, a page number or
 * many blank lines, with running headers, rules and blank lines around them. A single short line is a heading, from
 * which no sentence runs on.
 */
export function passPage(text: string, from: number, start: number, end: number): Passage {
  if (start === from && end - from < fullLine) return { resumes: -1, reach: end };
  let at = skipBlankLines(text, end);
  if (!mayContinue(text, start, end)) return { resumes: -1, reach: seenAt(text, at) };
  const sentence = span(start, inkEnd(text, start, end));
  let broken = false;
  let numbered = false;
  const lost = blankLines(text, end, at) >= lostPage;
  let headers = 0;
  let together = 0;
  for (let lines = 0; lines < mostFurniture && at < text.length; lines++) {
    const ink = inkStart(text, at, text.length);
    const next = lineEnd(text, ink);
    const last = inkEnd(text, ink, next);
    const line = pageLine(text, ink, last);
    if (line === 'break') broken = true;
    else if (line === 'number') numbered = true;
    else if (line === 'other') {
      const reach = lineReach(text, ink, next);
      if (together === 0 && opensMidSentence(text, sentence, span(ink, last), broken ? 'page-tag' : 'blank-lines')) {
        return { resumes: broken || numbered || (lost && lines === 0) ? at : -1, reach };
      }
      headers++;
      together++;
      const isHeader =
        last - ink <= (broken ? longestHeader : longestFooter) && headers <= mostHeaders && together <= mostTogether;
      if (!isHeader || readsOn(text, ink, last) || heading.test(text.slice(ink, ink + 12)))
        return { resumes: -1, reach };
    }
    at = skipBlankLines(text, next);
    if (line !== 'other' || at > next) together = 0;
  }
  return { resumes: -1, reach: seenAt(text, at) };
}

/** How many blank lines are the end of a page whose number and tag were lost. */
const lostPage = 5;

function blankLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end && count < lostPage; at++) if (text.charCodeAt(at) === NEWLINE) count++;
  return count;
}

/** The least length of a line that stands alone and yet may be a sentence, in UTF-16 units. */
const fullLine = 40;

/** Whether a line is too full and ends too much like a clause to be a running header. */
function readsOn(text: string, ink: number, last: number): boolean {
  const code = text.charCodeAt(last - 1);
  return last - ink > 60 && (code === POINT || code === SEMICOLON || code === COLON || code === COMMA);
}

/**
 * Passes the furniture that starts at the line `from`: page tags and form feeds, and page numbers and rules that stand
 * alone between blank lines or beside a tag, with the blank lines after them, up to about `most` UTF-16 units. Resumes
 * at -1 when the line is no furniture.
 */
export function passFurniture(text: string, from: number, most: number): Passage {
  let resumes = -1;
  let reach = from;
  let broken = false;
  for (let at = from; at < text.length && at - from < most;) {
    const ink = inkStart(text, at, text.length);
    const next = lineEnd(text, ink);
    const line = pageLine(text, ink, inkEnd(text, ink, next));
    reach = Math.max(reach, lineReach(text, ink, next));
    if (line === 'other') break;
    at = skipBlankLines(text, next);
    reach = Math.max(reach, seenAt(text, at));
    if (line === 'break') broken = true;
    else if (at === next && at < text.length) {
      reach = Math.max(reach, breakReach(text, at));
      if (!startsBreak(text, at) && !(broken && line === 'number')) break;
    }
    resumes = at;
  }
  return { resumes, reach };
}

/**
 * The end of a text and the start of its last line. A page number right under the text is left out where a page tag
 * follows at `next`. The text stands from `start` to `end`, and its last line starts at `lastLine`.
 */
export function aboveNumber(
  text: string,
  start: number,
  lastLine: number,
  end: number,
  next: number,
): { readonly end: number; readonly lastLine: number } {
  const last = inkEnd(text, lastLine, end);
  if (lastLine === start || pageLine(text, lastLine, last) !== 'number' || !startsBreak(text, next)) {
    return { end, lastLine };
  }
  const above = inkEnd(text, start, lastLine);
  return { end: above, lastLine: lastLineStart(text, start, above) };
}

/** Where the last line of a text starts, its indent aside. */
export function lastLineStart(text: string, start: number, end: number): number {
  let line = end;
  while (line > start && text.charCodeAt(line - 1) !== NEWLINE) line--;
  return inkStart(text, line, end);
}

/** How far the text is looked at to see whether a page tag starts at `from`. */
export const breakReach = (text: string, from: number): number =>
  Math.min(from + longestTagLine + longestNumber, text.length + 1);

/**
 * Whether the line at `from` is a page tag or a form feed, blanks before it aside. Looks at no more than a tag's
 * length.
 */
function startsBreak(text: string, from: number): boolean {
  const ink = inkStart(text, from, Math.min(text.length, from + longestTagLine));
  const code = text.charCodeAt(ink);
  return code === FORM_FEED || (code === LESS_THAN && tagName(text, ink) === 'page');
}

const seenAt = (text: string, at: number): number => (at >= text.length ? text.length + 1 : at + 1);
