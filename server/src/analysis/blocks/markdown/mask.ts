import type { Span } from '../../text/span.ts';
import { tagEnd } from '../tag.ts';

const marks = /[<\f\v\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
const eachMark = /<[/A-Za-z][A-Za-z0-9-]*>|[\f\v\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/g;

/**
 * The text as Markdown is read in it, of the same length: EDGAR tags and white space of odd widths become blanks, so
 * that no tag is HTML and a line of such blanks is a blank line, and form feeds become line feeds, since a page ends
 * there.
 */
export function maskMarks(text: string): string {
  if (!marks.test(text)) return text;
  return text.replace(eachMark, (mark, at: number) => {
    if (mark === '\f') return '\n';
    if (!mark.startsWith('<')) return ' ';
    return tagEnd(text, at) > 0 ? ' '.repeat(mark.length) : mark;
  });
}

/** The masked text from `start` to `end` in which the gaps are blank too; its line endings stand. */
export function blanked(text: string, start: number, end: number, gaps: readonly Span[]): string {
  if (gaps.length === 0) return maskMarks(text.slice(start, end));
  let source = '';
  let at = start;
  for (const gap of gaps) {
    source += text.slice(at, gap.start) + text.slice(gap.start, gap.end).replace(/[^\r\n\f]/g, ' ');
    at = gap.end;
  }
  return maskMarks(source + text.slice(at, end));
}
