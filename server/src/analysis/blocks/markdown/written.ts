import type { Nodes } from 'mdast';
import { FORM_FEED, NEWLINE } from '../../text/sign-codes.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { inkEnd, isBlank } from '../line.ts';
import { tagEnd } from '../tag.ts';

/** A range of a source while it is being put together. */
interface Range {
  readonly start: number;
  end: number;
}

/**
 * The ranges of a Markdown source that are read: what is written in paragraphs, headings, cells and links, and not
 * code, HTML, addresses, deleted text, marks of Markdown, footnote marks and EDGAR tags. Ranges that only
 * white space parts are one. The tree is of the masked source.
 */
export function writtenSpans(tree: Nodes, source: string): LocalSpan[] {
  const ranges: Range[] = [];
  collect(tree, source, ranges);
  return ranges.flatMap(({ start, end }) => spansWithin(source, start, end));
}

/** Walks the tree in order without recursion: quotes may nest as deep as a line is long. */
function collect(tree: Nodes, source: string, ranges: Range[]): void {
  const left: Nodes[] = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text') {
      for (const [start, end] of node.data?.written ?? []) {
        const last = ranges.at(-1);
        if (last && skipWhite(source, last.end, start) === start) last.end = end;
        else ranges.push({ start, end });
      }
    } else if ('children' in node && node.type !== 'delete') {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child) left.push(child);
      }
    }
  }
}

/** The mark of a footnote, in the text or before the note, and whatever looks like a tag. */
const marks = /\[\^[^\]\s^]{1,64}\]:?|<[/A-Za-z][A-Za-z0-9-]{0,14}>/g;

/** A range without the footnote marks and EDGAR tags in it, and without the white space at the ends of what is left. */
export function spansWithin(source: string, start: number, end: number): LocalSpan[] {
  const spans: LocalSpan[] = [];
  let open = start;
  const close = (at: number, resume: number): void => {
    const from = skipWhite(source, open, at);
    const to = inkEnd(source, from, at);
    if (to > from) spans.push(localSpan(from, to));
    open = resume;
  };
  const written = source.slice(start, end);
  if (written.includes('<') || written.includes('[^')) {
    for (const mark of written.matchAll(marks)) {
      const at = start + mark.index;
      if (mark[0].startsWith('[') || tagEnd(source, at) > 0) close(at, at + mark[0].length);
    }
  }
  close(end, end);
  return spans;
}

/** The first offset in the range that holds more than white space and line ends; `end` when none does. */
function skipWhite(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(source.charCodeAt(at))) at++;
  return at;
}

const isWhite = (code: number): boolean => code === NEWLINE || code === FORM_FEED || isBlank(code);
