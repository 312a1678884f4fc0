import { ASTERISK, BAR, DOLLAR, POINT } from '../../text/sign-codes.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { FIGURE, isSign, isSpaced, SIGN, tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import type { TableCell, Unit } from '../fact.ts';
import { isNothing, readEntry, type Entry, type Figure } from './figure.ts';
import { segmentsOf, type Segment, type TableLine } from './line.ts';

/** A line of figures as it stands. */
export interface ReadRow {
  readonly at: LocalSpan;
  readonly label: string;
  readonly labelAt: LocalSpan | undefined;
  readonly cells: readonly TableCell[];
  /** Whether bars part its cells, and whether so many that its line is a row of several columns. */
  readonly barred: boolean;
  readonly columned: boolean;
}

/** The fewest bars of a row; a line with fewer may hold a single cell. */
const leastBars = 3;

/** How far apart columns stand that are counted and not measured. */
export const columnsApart = 1000;

/** The words of a line, white space made single, without bars and leaders. */
export function lineText(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const code = tokens.kinds[i] === SIGN ? tokens.codes[i] : 0;
    if (code === BAR || (code === POINT && (isSign(tokens, i + 1, POINT) || isSign(tokens, i - 1, POINT)))) continue;
    const parted = isSpaced(tokens, i) || isSign(tokens, i - 1, BAR);
    text += (text !== '' && parted ? ' ' : '') + tokenText(tokens, i);
  }
  return text;
}

/** Reads a line as a row of a table: words, if any, then figures behind a wide gap. Undefined for other lines. */
export function rowAt(tokens: Tokens, line: TableLine): ReadRow | undefined {
  if (!hasFigure(tokens, line)) return undefined;
  const segments = segmentsOf(tokens, line);
  const entries = segments.map((segment) => readEntry(tokens, segment));
  const bars = tokens.text.slice(tokens.origin + line.start, tokens.origin + line.end).split('|').length - 1;
  const barred = bars > 0;
  const labels = labelCount(entries);
  const cells = cellsFrom(tokens, line, segments, entries, labels);
  if (cells.length === 0 || !entries.slice(labels).some(({ kind }) => kind !== 'words' && kind !== 'tail'))
    return undefined;
  if (labels === 0 && !barred && cells.some(({ value }) => value === undefined)) return undefined;
  const [first, last] = [tokens.starts[line.from] ?? 0, tokens.ends[line.to - 1] ?? 0];
  const labelTo = segments[labels - 1]?.to ?? line.from;
  const label = lineText(tokens, line.from, labelTo);
  return {
    at: localSpan(first, last),
    label,
    labelAt: label === '' ? undefined : localSpan(first, tokens.ends[labelTo - 1] ?? first),
    cells,
    barred,
    columned: bars >= leastBars,
  };
}

/** Whether anything on a line can be a figure or stand for one: all that is no word, and `nil`. */
function hasFigure(tokens: Tokens, { from, to }: TableLine): boolean {
  for (let i = from; i < to; i++) {
    const kind = tokens.kinds[i];
    if (kind === FIGURE || (kind === SIGN && unsaid.has(tokens.codes[i] ?? 0))) return true;
    if (kind === WORD && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) <= 4 && isNothing(tokenText(tokens, i)))
      return true;
  }
  return false;
}

/** The signs that a line without figures may have in their place: dashes, a lone `$`, brackets, a bullet. */
const unsaid = new Set([...'$-–—[*●•?'].map((sign) => sign.charCodeAt(0)));

/**
 * How many stretches of a line are its label: words, with a number before them, as items are numbered by; or a year
 * that figures follow.
 */
function labelCount(entries: readonly Entry[]): number {
  const [first, second] = entries;
  let count = first?.kind === 'figure' && isSerial(first) && second?.kind === 'words' ? 1 : 0;
  while (entries[count]?.kind === 'words') count++;
  if (count > 0 || first?.kind !== 'figure' || !isYear(first)) return count;
  return entries.length > 1 && !entries.every((entry) => entry.kind === 'figure' && isYear(entry)) ? 1 : 0;
}

function cellsFrom(
  tokens: Tokens,
  line: TableLine,
  segments: readonly Segment[],
  entries: readonly Entry[],
  from: number,
): readonly TableCell[] {
  const cells: TableCell[] = [];
  let before: { readonly unit: Unit; readonly segment: Segment } | undefined;
  for (let at = from; at < segments.length; at++) {
    const [segment, entry] = [segments[at], entries[at]];
    if (!segment || !entry || entry.kind === 'tail') continue;
    // A currency sign in a column of its own belongs to the figure behind it; without one, a figure was left out.
    if (before && entry.kind !== 'figure') cells.push(emptyCell(tokens, line, before.segment));
    if (entry.kind === 'figure') {
      cells.push(figureCell(tokens, line, segment, entry, before, tailIsPercent(tokens, segments[at + 1])));
    } else if (entry.kind !== 'currency') cells.push(emptyCell(tokens, line, segment));
    before = entry.kind === 'currency' && entry.unit ? { unit: entry.unit, segment } : undefined;
  }
  if (before) cells.push(emptyCell(tokens, line, before.segment));
  return cells;
}

/** Whether a figure is a bare number as items are numbered by. */
const isSerial = ({ value, unit, decimals }: Figure): boolean =>
  value !== undefined && !unit && decimals === 0 && value.s >= 0n && value.n < 10_000n;

const isYear = (figure: Figure): boolean =>
  isSerial(figure) &&
  figure.value !== undefined &&
  figure.value.n >= 1900n &&
  figure.value.n < 2100n &&
  !figure.grouped;

function tailIsPercent(tokens: Tokens, segment: Segment | undefined): boolean {
  if (!segment || segment.to - segment.from > 2) return false;
  return /^\)?%$/.test(
    tokenText(tokens, segment.from) + (segment.to - segment.from > 1 ? tokenText(tokens, segment.to - 1) : ''),
  );
}

function figureCell(
  tokens: Tokens,
  line: TableLine,
  segment: Segment,
  figure: Figure,
  before: { readonly unit: Unit; readonly segment: Segment } | undefined,
  percent: boolean,
): TableCell {
  let { from } = before?.segment ?? segment;
  while (isSign(tokens, from, ASTERISK)) from++;
  const start = tokens.starts[from] ?? 0;
  const number = tokenSpan(tokens, figure.numberFrom, figure.numberTo);
  const { column } = segment;
  return {
    at: localSpan(start, tokens.ends[figure.to - 1] ?? number.end),
    number,
    value: figure.value,
    decimals: figure.decimals,
    unit: percent ? { kind: 'percent', base: 'percent' } : (figure.unit ?? before?.unit),
    left: column > 0 ? column * columnsApart : number.start - line.start,
    right: column > 0 ? column * columnsApart : number.end - line.start,
  };
}

/** What stands in place of a figure. */
export function emptyCell(tokens: Tokens, line: TableLine, { from, to, column }: Segment): TableCell {
  const at = tokenSpan(tokens, from, to);
  const [left, right] =
    column > 0 ? [column * columnsApart, column * columnsApart] : [at.start - line.start, at.end - line.start];
  return { at, number: at, value: undefined, decimals: 0, unit: undefined, left, right };
}

/**
 * Whether a row is the years that stand over columns: `2003   2002`; with words before them only where it is the
 * `first`.
 */
export const isYears = ({ cells, label }: ReadRow, first: boolean): boolean =>
  (label === '' || (first && cells.length > 1) || /^(?:(?:fiscal )?years?\b|[a-z]+ \d{1,2},)/i.test(label)) &&
  areYears(cells);

/** Whether some figures are the numbers of years, all of them. */
export const areYears = (cells: readonly TableCell[]): boolean =>
  cells.every(({ value, unit, decimals, at }) => {
    if (!value || unit || decimals > 0 || at.end - at.start !== 4) return false;
    return value.n >= 1900n && value.n < 2100n;
  });

/**
 * Whether a line that is no row may hold a part: it ends in a large figure, or its points say that rows were left out.
 */
export function mayHoldPart(tokens: Tokens, line: TableLine): boolean {
  if (isSign(tokens, line.from, POINT) && line.to - line.from <= 3) return true;
  let last = line.to - 1;
  while (
    last > line.from &&
    tokens.kinds[last] !== FIGURE &&
    line.to - last < 4 &&
    /^[)%*.]$/.test(tokenText(tokens, last))
  )
    last--;
  if (tokens.kinds[last] !== FIGURE) return false;
  const text = tokenText(tokens, last);
  return text.includes(',') || text.includes('.') || tokens.codes[last - 1] === DOLLAR;
}
