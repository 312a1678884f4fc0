import type { LineStarts, Span } from '../../analysis/index.ts';
import { cellOf } from './cells.ts';

/** Words to be marked in an excerpt. */
export interface Mark {
  readonly at: Span;
  readonly sign: '^' | '-';
  /** Stands behind the last of its signs. */
  readonly label: string;
}

/** One line of a draft with what stands under it. */
export interface ExcerptLine {
  /** From 1. */
  readonly number: number;
  readonly shown: string;
  /** Spaces and signs, column for column under the words. */
  readonly under: string;
  readonly label: string;
}

/** The most lines of an excerpt: a long clause is recognised by its first ones. */
const mostLines = 4;

/**
 * The lines of a draft in which marked words stand, each cut to `columns` around its first mark, with indentation that
 * all of them share taken off.
 */
export function excerpt(
  text: string,
  lines: LineStarts,
  marks: readonly Mark[],
  columns: number,
): readonly ExcerptLine[] {
  const byLine = new Map<number, Mark[]>();
  for (const mark of marks) {
    for (const [start, piece] of piecesOf(text, lines, mark)) {
      const there = byLine.get(start);
      if (there) there.push(piece);
      else if (byLine.size < mostLines) byLine.set(start, [piece]);
    }
  }
  const starts = [...byLine.keys()].sort((a, b) => a - b);
  const indent = Math.min(...starts.map((start) => indentOf(text, start)));
  return starts.map((start) => {
    const pieces = (byLine.get(start) ?? []).sort((a, b) => a.at.start - b.at.start);
    const number = lines.placeOf(start).line + 1;
    return { number, ...draw(text, start + indent, pieces, columns) };
  });
}

/** A mark, line by line, without the white space at either end of a line; with the offset at which each line starts. */
function* piecesOf(text: string, lines: LineStarts, mark: Mark): Iterable<readonly [number, Mark]> {
  let at = mark.at.start;
  for (let count = 0; at < mark.at.end && count < mostLines; count++) {
    const start = at - lines.placeOf(at).character;
    const end = Math.min(mark.at.end, endOfLine(text, at));
    const words = text.slice(at, end);
    const from = at + (words.length - words.trimStart().length);
    const to = at + words.trimEnd().length;
    const last = end === mark.at.end;
    if (from < to) yield [start, { ...mark, at: { start: from, end: to }, label: last ? mark.label : '' }];
    at = text.indexOf('\n', end) + 1 || text.length;
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const whole = end < 0 ? text.length : end;
  return text[whole - 1] === '\r' && whole > at ? whole - 1 : whole;
}

function indentOf(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - start;
}

function draw(text: string, start: number, marks: readonly Mark[], columns: number): Omit<ExcerptLine, 'number'> {
  const window = windowOf(text, start, marks, columns);
  let shown = window.cutBefore ? '… ' : '';
  let under = ' '.repeat(shown.length);
  let at = window.from;
  for (const character of text.slice(window.from, window.to)) {
    const cell = cellOf(character);
    const mark = marks.find((each) => each.at.start <= at && at < each.at.end);
    shown += cell.shown;
    under += (mark?.sign ?? ' ').repeat(cell.columns);
    at += character.length;
  }
  if (window.cutAfter) shown += ' …';
  const last = marks.at(-1);
  return { shown: shown.trimEnd(), under: under.trimEnd(), label: last && last.at.end <= window.to ? last.label : '' };
}

/** The part of a line that is shown: all of it, or what fits with the first mark a third of the way in. */
function windowOf(text: string, start: number, marks: readonly Mark[], columns: number) {
  const first = marks[0]?.at ?? { start, end: start };
  // Only so much of the line is looked at as could be shown: it may be a draft of 5 MB.
  const reach = columns * 2;
  const lineEnd = endOfLine(text.slice(0, first.start + reach + 1), first.start);
  const wholeFits = lineEnd < first.start + reach && columnsOf(text, start, lineEnd, columns + 1) <= columns;
  if (wholeFits) return { from: start, to: lineEnd, cutBefore: false, cutAfter: false };
  const room = columns - 4;
  let from = start;
  if (columnsOf(text, start, first.end, room + 1) > (room * 3) / 4) {
    from = first.start;
    for (let used = 0; from > start && used < room / 3; from--) used += cellOf(text[from - 1] ?? '').columns;
    if (from > start) from = atWord(text, from, first.start);
  }
  let to = from;
  for (let used = 0; to < lineEnd; to++) {
    used += cellOf(text[to] ?? '').columns;
    if (used > room) break;
  }
  return { from, to, cutBefore: from > start, cutAfter: to < lineEnd };
}

/** The start of the first word at or after an offset, as long as it comes before `limit`. */
function atWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

/** How many columns a range takes; counting ends at `enough`. */
function columnsOf(text: string, from: number, to: number, enough: number): number {
  let columns = 0;
  for (let at = from; at < to && columns < enough; at++) columns += cellOf(text[at] ?? '').columns;
  return columns;
}
