import { BLANK, NUMBER_SIGN, TAB } from '../../text/sign-codes.ts';
import type { Span } from '../../text/span.ts';
import { inkEnd, longest } from '../line.ts';
import { readTable } from '../table.ts';
import { furnitureAt, growItem, growQuote } from './container.ts';
import { grow, passBlank, peek, see, take, type Growth } from './growth.ts';
import { endsHtml, htmlOf, type HtmlKind } from './html.ts';
import type { Line } from './line.ts';
import { growHtml, growParagraph, interrupts, type Run } from './paragraph.ts';
import { closesFence, fenceOf, isHeading, isQuote, isThematicBreak, markerOf, type Fence } from './start.ts';
import {
  afterParagraph,
  body,
  fenceIn,
  htmlIn,
  inFence,
  inHtml,
  inParagraph,
  inPipes,
  inTable,
  tableOf,
  tight,
} from './state.ts';
import { frontmatterEnd, paragraphBefore, tableBefore } from './tree.ts';

/** What a cut holds, as far as it matters to reading it. */
export type CutKind =
  | ('paragraph' | 'heading' | 'item' | 'quote')
  | ('rule' | 'code' | 'html' | 'frontmatter' | 'edgar-table' | 'furniture');

/** One top-level block of Markdown as the scanner cuts it. Offsets are of the whole draft. */
export interface Cut {
  readonly kind: CutKind;
  /**
   * Where its first line starts, and where what is written in it does and stops: after a marker, before an underline.
   */
  readonly line: number;
  readonly start: number;
  readonly stop: number;
  /** The offset after the blank lines that follow. */
  readonly end: number;
  readonly lines: number;
  readonly width: number;
  /** Page furniture that stands in it. */
  readonly gaps: readonly Span[];
  /**
   * What must stand before it so that it is parsed as in its place: a paragraph or a table that it goes on with or
   * interrupts.
   */
  readonly before: string;
  readonly state: number;
  readonly reach: number;
}

/** Cuts the next top-level block off a Markdown draft. Its text up to `end` and the state tell all of it. */
export function cutMarkdown(text: string, from: number, state: number): Cut {
  const growth = grow(from);
  const fence = fenceIn(state);
  if (fence) return cutFence(text, growth, fence);
  const html = htmlIn(state);
  if (html > 0) return cutHtml(text, growth, html);
  if (state === 0) {
    const matter = frontmatterEnd(text);
    see(growth, matter.reach);
    if (matter.end > 0) {
      growth.at = matter.end;
      const line = peek(text, growth);
      if (line) growth.at = line.next;
      return finish(text, growth, 'frontmatter');
    }
  }
  passBlank(text, growth);
  const first = peek(text, growth);
  if (!first) return finish(text, growth, 'furniture');
  const start = grow(first.at);
  start.reach = growth.reach;
  const pieces = tableOf(state);
  if (pieces > 0 || first.divider === 'table') return cutTable(text, start, pieces);
  const follows = first.at === from && !first.divider;
  const goesOn = follows && (state === inParagraph || state === inPipes);
  if (!goesOn || interrupts(first, state === inPipes ? 'table' : 'text')) return cutAt(text, start, first, state);
  return cutParagraph(text, start, first, state);
}

/** Cuts the block that a line starts at the top level; the state tells what stands right before it. */
function cutAt(text: string, growth: Growth, first: Line, state: number): Cut {
  const before = state === afterParagraph ? paragraphBefore : '';
  const resumes = first.divider || (state !== tight && before === '') ? furnitureAt(text, growth, first) : -1;
  if (resumes >= 0) {
    growth.at = resumes;
    return finish(text, growth, 'furniture');
  }
  take(growth, first);
  const fence = fenceOf(first);
  if (fence) return cutFence(text, growth, fence);
  if (isHeading(first)) return finish(text, growth, 'heading', { start: first.at + headingText(first) });
  if (isThematicBreak(first)) return finish(text, growth, 'rule');
  const html = htmlOf(first);
  if (html > 0 && html < 6) {
    return endsHtml(first, html, first.ink) ? finish(text, growth, 'html') : cutHtml(text, growth, html);
  }
  if (html > 0) {
    growHtml(text, growth);
    return finish(text, growth, 'html');
  }
  if (isQuote(first)) {
    const tail = growQuote(text, growth, first, before);
    return finish(text, growth, 'quote', { before, ...(tail ? stateAfter(growParagraph(text, growth, 'text')) : {}) });
  }
  const marker = markerOf(first);
  if (!marker) return cutParagraph(text, growth, first, body);
  const { gaps, tail } = growItem(text, growth, first, marker, before);
  const start = first.at + marker.content;
  const after = tail ? stateAfter(growParagraph(text, growth, 'text')) : {};
  return finish(text, growth, 'item', { gaps, start, before, ...after });
}

/** Where the text of a heading starts in its line. */
function headingText(line: Line): number {
  let at = line.ink;
  while (line.text.charCodeAt(at) === NUMBER_SIGN) at++;
  while (at < line.last && (line.text.charCodeAt(at) === BLANK || line.text.charCodeAt(at) === TAB)) at++;
  return at;
}

/** Cuts a paragraph, a table or an underlined heading, or what goes on with one that was cut for its length. */
function cutParagraph(text: string, growth: Growth, first: Line, state: number): Cut {
  const before = state === inPipes ? tableBefore : state === inParagraph ? paragraphBefore : '';
  const run = growParagraph(text, growth, state === inPipes ? 'table' : 'text');
  const start = first.at + first.ink;
  if (run.underline < 0) return finish(text, growth, 'paragraph', { start, before, ...stateAfter(run) });
  return finish(text, growth, 'heading', { start, before, stop: inkEnd(text, start, run.underline) });
}

/** The state that a run of lines leaves in; none where a blank line or a line that starts something else ended it. */
function stateAfter(run: Run): { state?: number } {
  switch (run.end) {
    case 'length':
      return { state: inParagraph };
    case 'table-length':
      return { state: inPipes };
    case 'container':
      return { state: afterParagraph };
    case 'line':
      return {};
  }
}

/** Cuts code up to the line that closes its fence, or a piece of it. */
function cutFence(text: string, growth: Growth, fence: Fence): Cut {
  for (let line = peek(text, growth); line; line = peek(text, growth)) {
    if (line.next - growth.line > longest && growth.lines > 0)
      return finish(text, growth, 'code', { state: inFence(fence) });
    take(growth, line);
    if (growth.lines > 0 && closesFence(line, fence)) return finish(text, growth, 'code');
  }
  return finish(text, growth, 'code', { state: inFence(fence) });
}

/** Cuts HTML up to the line that closes it, or a piece of it. */
function cutHtml(text: string, growth: Growth, kind: HtmlKind): Cut {
  for (let line = peek(text, growth); line; line = peek(text, growth)) {
    if (line.next - growth.line > longest && growth.lines > 0)
      return finish(text, growth, 'html', { state: inHtml(kind) });
    take(growth, line);
    if (endsHtml(line, kind, -1)) return finish(text, growth, 'html');
  }
  return finish(text, growth, 'html', { state: inHtml(kind) });
}

/** Cuts a piece of an EDGAR table, which is no Markdown. */
function cutTable(text: string, growth: Growth, pieces: number): Cut {
  const table = readTable(text, growth.line, pieces);
  see(growth, table.reach);
  growth.at = table.end;
  growth.stop = table.end;
  return finish(text, growth, 'edgar-table', { state: inTable(table.state) });
}

type Findings = Partial<Pick<Cut, 'start' | 'stop' | 'gaps' | 'before' | 'state'>>;

/** Ends a block with the blank lines after it. Inside code and HTML these are the next piece's. */
function finish(text: string, growth: Growth, kind: CutKind, found: Findings = {}): Cut {
  const { line, stop, lines, width } = growth;
  const before = growth.at;
  if (found.state === undefined) passBlank(text, growth);
  const state = found.state ?? (growth.at > before || kind === 'furniture' ? body : tight);
  const reach = Math.min(growth.reach, text.length + 1);
  const end = growth.at;
  return { kind, line, start: line, stop, end, lines, width, gaps: [], before: '', reach, ...found, state };
}
