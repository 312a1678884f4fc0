import { localSpan, type LocalSpan } from '../../text/span.ts';
import { readableInTable } from '../readable.ts';
import { afterMarks } from './container.ts';
import type { Cut } from './cut.ts';
import { readEmphasis } from './emphasis.ts';
import { readLine } from './line.ts';
import { blanked } from './mask.ts';
import { readPipes } from './pipes.ts';
import { parseBlock } from './tree.ts';
import { spansWithin, writtenSpans } from './written.ts';

/** What is read of a cut, with offsets of the whole draft, and whether it is a table. */
export interface Reading {
  readonly spans: readonly LocalSpan[];
  readonly table: boolean;
}

/** Reads the text of a cut: with remark where it holds Markdown, else directly, which gives the same. */
export function readCut(text: string, cut: Cut): Reading {
  switch (cut.kind) {
    case 'rule':
    case 'code':
    case 'html':
    case 'frontmatter':
    case 'furniture':
      return { spans: [], table: false };
    case 'edgar-table':
      return { spans: readableInTable(text, cut.line, cut.stop, 0), table: true };
    default:
      return readPlain(text, cut) ?? readTable(text, cut) ?? parse(text, cut);
  }
}

const readDirectly = (text: string, cut: Cut): Reading => ({
  spans: cut.kind === 'quote' ? quotedSpans(text, cut.start, cut.stop) : spansWithin(text, cut.start, cut.stop),
  table: false,
});

/**
 * What is written in a quote that is not parsed: its lines without their marks, which would part the words of a number
 * that goes on in the next line.
 */
function quotedSpans(text: string, start: number, stop: number): LocalSpan[] {
  const spans: LocalSpan[] = [];
  for (let at = start; at < stop;) {
    const line = readLine(text, at);
    const from = at + afterMarks(line);
    const end = Math.min(line.next, stop);
    if (from < end) spans.push(...spansWithin(text, from, end));
    at = line.next;
  }
  return spans;
}

function readTable(text: string, cut: Cut): Reading | undefined {
  const spans = readPipes(text, cut);
  return spans && { spans, table: true };
}

function parse(text: string, cut: Cut): Reading {
  const { before } = cut;
  const tree = parseBlock(before + blanked(text, cut.line, cut.end, cut.gaps));
  if (!tree) return readDirectly(text, cut);
  const shift = cut.line - before.length;
  const spans: LocalSpan[] = [];
  for (const { start, end } of writtenSpans(tree, before + text.slice(cut.line, cut.end))) {
    if (end > before.length) spans.push(localSpan(Math.max(start, before.length) + shift, end + shift));
  }
  return { spans, table: tree.children.some((child) => child.type === 'table') };
}

/**
 * What is Markdown within a line, or may be: underscores, code, escapes, cells, links, entities, HTML, footnote marks.
 */
const inline = /[_`\\|]|\]\(|&[#a-zA-Z]|<[a-zA-Z/!?]|~~|:-|-:|\[\^/;
/** What may start a block within an item, at the start of a line. */
const leading = /(?:^|[\r\n\f])[^\S\r\n\f]*(?:[#>+=~<:-]|\d{1,9}[.)])/;

/** Reads a cut that holds no Markdown but its first marker and simple emphasis; undefined for another. */
function readPlain(text: string, cut: Cut): Reading | undefined {
  if (cut.kind === 'quote' || cut.gaps.some((gap) => gap.start < cut.stop)) return undefined;
  const written = text.slice(cut.start, cut.stop);
  if (inline.test(written)) return undefined;
  if (cut.kind === 'heading' && written.includes('#')) return undefined;
  if (cut.kind === 'item' && leading.test(written)) return undefined;
  if (!written.includes('*')) return readDirectly(text, cut);
  const spans = readEmphasis(text, cut.start, cut.stop);
  return spans && { spans, table: false };
}
