import { htmlTagEnd } from '../text/html-tag.ts';
import { EQUALS, HYPHEN, LESS_THAN, POINT, UNDERSCORE } from '../text/sign-codes.ts';
import { localSpan, type LocalSpan } from '../text/span.ts';
import { inkEnd, inkStart, isRule, lineEnd } from './line.ts';
import { tagEnd, tagName } from './tag.ts';

/** The shortest run of one drawn character within a line of a table that is a leader or a rule. */
const shortestLeader = 4;

/**
 * The ranges from `start` to `end` that are read, relative to `blockStart`: everything but tags and lines that are
 * drawn from end to end. White space within a range is part of it.
 */
export const readableBetween = (text: string, start: number, end: number, blockStart: number): LocalSpan[] =>
  spansBetween(text, start, end, blockStart, anyTagEnd);

/** The same of a table, in which leaders and the rules under its columns are not read either. */
export const readableInTable = (text: string, start: number, end: number, blockStart: number): LocalSpan[] =>
  spansBetween(text, start, end, blockStart, tagOrLeaderEnd);

/** The offset after what starts at `at`, in a line up to `last`, and is not read; 0 where all is. It ends by `end`. */
type UnreadEnd = (text: string, at: number, last: number, end: number) => number;

function spansBetween(text: string, start: number, end: number, blockStart: number, unreadEnd: UnreadEnd): LocalSpan[] {
  const spans: LocalSpan[] = [];
  let open = start;
  const gap = (at: number, resume: number): void => {
    addSpan(spans, text, open, at, blockStart);
    open = resume;
  };
  for (let line = start; line < end;) {
    const ink = inkStart(text, line, end);
    const next = Math.min(end, lineEnd(text, ink));
    const last = inkEnd(text, ink, next);
    if (isRule(text, ink, last)) gap(ink, next);
    else {
      for (let at = ink; at < last;) {
        const after = unreadEnd(text, at, last, end);
        if (after > 0) gap(at, after);
        at = Math.max(at + 1, after);
      }
    }
    // A tag may go on in the next line.
    line = Math.max(next, line + 1, open);
  }
  addSpan(spans, text, open, end, blockStart);
  return spans;
}

/** Adds the range from `start` to `end`, white space at its ends aside; nothing when it holds nothing else. */
export function addSpan(spans: LocalSpan[], text: string, start: number, end: number, blockStart: number): void {
  let from = start;
  while (from < end && text.charCodeAt(from) <= 32) from++;
  const to = inkEnd(text, from, end);
  if (to > from) spans.push(localSpan(from - blockStart, to - blockStart));
}

/** The tags of a submission behind which EDGAR's own numbers and names of files stand. */
const numbering = /^(?:sequence|filename)$/;

/**
 * The offset after the tag that starts at `at` and ends by `end`, of EDGAR or of HTML, with what is no text of the
 * draft behind it up to `last`; 0 when there is none.
 */
function anyTagEnd(text: string, at: number, last: number, end: number): number {
  if (text.charCodeAt(at) !== LESS_THAN) return 0;
  if (numbering.test(tagName(text, at))) return last;
  const after = tagEnd(text, at) || htmlTagEnd(text, at);
  return after <= end ? after : 0;
}

const tagOrLeaderEnd: UnreadEnd = (text, at, last, end) =>
  Math.max(anyTagEnd(text, at, last, end), leaderEnd(text, at, last));

/** The offset after a leader or a rule that starts at `at`, or 0: four and more of one drawn character. */
function leaderEnd(text: string, at: number, last: number): number {
  const code = text.charCodeAt(at);
  if (code !== POINT && code !== HYPHEN && code !== EQUALS && code !== UNDERSCORE) return 0;
  let after = at + 1;
  while (after < last && text.charCodeAt(after) === code) after++;
  return after - at >= shortestLeader ? after : 0;
}
