import { localSpan } from '../../text/span.ts';
import { FIGURE, holdsLetters, SIGN, tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import type { RowGap, Table, TableCell, TableRow } from '../fact.ts';
import { readEntry, type Figure } from './figure.ts';
import { claimOf, goesOn, isCellLabel, isDeducted } from './label.ts';
import type { TableLine } from './line.ts';
import { columnsApart, lineText } from './row.ts';
import { mostRows } from './row-reader.ts';

/** How many figures a row has at most, and how many tokens one figure: `( $ 1,250.00 ) %`. */
const mostCells = 12;
const mostTokens = 6;
/** The fewest rows that are a table, its total among them. */
const leastRows = 3;
/** How many lines of words may stand between two rows. */
const mostWords = 2;

/**
 * Reads a table whose columns one blank parts, as text has them that was taken out of a PDF: lines of words that end in
 * as many figures as the last of them, which is a total, has. Nothing for a block that ends in anything else.
 */
export function narrowTable(tokens: Tokens, lines: readonly TableLine[]): readonly Table[] {
  const last = lines.findLastIndex(({ kind }) => kind !== 'blank');
  const total = lines[last];
  const width = total?.kind === 'text' ? figuresBehind(tokens, total).length : 0;
  if (!total || width === 0) return none;
  const ruled = last > 0 && isRule(lines[last - 1]);
  if (claimIn(tokens, total, width, ruled) === undefined) return none;
  const first = firstRow(tokens, lines, last, width);
  const rows = rowsFrom(tokens, lines.slice(first, last + 1), width);
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (!top || !bottom || rows.length < leastRows) return none;
  const at = localSpan(top.at.start, bottom.at.end);
  const linesBefore = lines.slice(0, first).filter(({ kind }) => kind === 'text').length;
  return [{ kind: 'table', at, rows, below: 'none', marked: false, listed: true, linesBefore, linesAfter: 0 }];
}

const none: readonly Table[] = [];

const isRule = (line: TableLine | undefined): boolean => line?.kind === 'single' || line?.kind === 'double';

/** A figure at the end of a line, with the token that it begins with. */
interface Trailing {
  readonly from: number;
  readonly to: number;
  readonly figure: Figure;
}

/** The figures that a line ends in, one blank between them, the first one first. */
function figuresBehind(tokens: Tokens, line: TableLine): readonly Trailing[] {
  const found: Trailing[] = [];
  let to = line.to;
  while (to > line.from && found.length < mostCells) {
    const one = figureBefore(tokens, line.from, to);
    if (!one) break;
    found.unshift(one);
    to = one.from;
  }
  return found;
}

/** The figure that ends before a token, with the sign and the bracket before it. */
function figureBefore(tokens: Tokens, least: number, to: number): Trailing | undefined {
  let found: Trailing | undefined;
  for (let from = to - 1; from >= least && to - from <= mostTokens; from--) {
    if (tokens.kinds[from] === WORD) break;
    const entry = readEntry(tokens, { from, to, column: 0 });
    if (entry.kind === 'figure' && entry.value && entry.numberFrom >= from && !isNote(tokens, entry))
      found = { from, to, figure: entry };
    else if (found) break;
  }
  return found;
}

/** Whether a figure is the mark of a note, `(1)`, and no sum below zero. */
const isNote = (tokens: Tokens, { value, unit, numberFrom, to }: Figure): boolean =>
  value !== undefined && value.s < 0n && !unit && tokenText(tokens, numberFrom).length <= 2 && to > numberFrom;

/** Whether a figure is one of an amount: in thousands, in decimals, of a unit, or too small to be any of these. */
const isAmount = ({ figure: { value, grouped, decimals, unit } }: Trailing): boolean =>
  grouped || decimals > 0 || unit !== undefined || (value !== undefined && value.abs().compare(leastGrouped) < 0);
const leastGrouped = 1000;

/** The figures of a row of so many, and where its label ends; undefined for a line that is no such row. */
function cellsOf(
  tokens: Tokens,
  line: TableLine,
  width: number,
): { readonly cells: readonly Trailing[]; readonly labelTo: number } | undefined {
  if (line.kind !== 'text') return undefined;
  const cells = figuresBehind(tokens, line).slice(-width);
  const [first] = cells;
  if (!first || cells.length < width || !cells.some(isAmount)) return undefined;
  const close = cells.every(({ from }) => from === line.from || gapWidth(tokens, from) <= 1);
  return close ? { cells, labelTo: first.from } : undefined;
}

/** How far a token stands from the one before it, in UTF-16 units: where columns are wider, they part the cells. */
const gapWidth = ({ starts, ends }: Tokens, i: number): number => (starts[i] ?? 0) - (ends[i - 1] ?? 0);

function claimIn(tokens: Tokens, line: TableLine, width: number, ruled: boolean): TableRow['claim'] {
  const row = cellsOf(tokens, line, width);
  return row && asNamed(claimOf(lineText(tokens, line.from, row.labelTo), ruled));
}

/** Nothing but its name says that the last of some lines is a total. */
const asNamed = (claim: TableRow['claim']): TableRow['claim'] => (claim === 'bare' ? 'named' : claim);

/** The line of the first row: up from the last one as long as lines are rows, rules, or few words between them. */
function firstRow(tokens: Tokens, lines: readonly TableLine[], last: number, width: number): number {
  let first = last;
  let words = 0;
  for (let at = last - 1; at >= 0 && last - at < mostRows; at--) {
    const line = lines[at];
    if (!line || line.kind === 'blank') break;
    if (isRule(line)) continue;
    const row = cellsOf(tokens, line, width);
    if (row && holdsLetters(tokens, line.from, row.labelTo)) {
      first = at;
      words = 0;
    } else if (row && isRule(lines[at - 1])) first = at;
    else if (++words > mostWords || !isHeading(tokens, line)) break;
  }
  return first;
}

/** Whether a line is words alone, and no sentence. */
function isHeading(tokens: Tokens, { kind, from, to }: TableLine): boolean {
  if (kind !== 'text') return false;
  for (let i = from; i < to; i++) if (tokens.kinds[i] === FIGURE) return false;
  return isCellLabel(lineText(tokens, from, to));
}

function rowsFrom(tokens: Tokens, lines: readonly TableLine[], width: number): readonly TableRow[] {
  const rows: TableRow[] = [];
  let words: string | undefined;
  let heading = false;
  let rule: RowGap['rule'] = 'none';
  for (const line of lines) {
    if (line.kind === 'single' || line.kind === 'double') {
      rule = line.kind;
      continue;
    }
    const row = cellsOf(tokens, line, width);
    if (!row) {
      heading ||= words !== undefined;
      words = lineText(tokens, line.from, line.to);
      continue;
    }
    const own = lineText(tokens, line.from, row.labelTo);
    const wrapped = words !== undefined && goesOn(words, own);
    const label = wrapped ? `${words ?? ''} ${own}` : own;
    const start = tokens.starts[line.from] ?? 0;
    const labelAt = own === '' ? undefined : localSpan(start, tokens.ends[row.labelTo - 1] ?? start);
    const cells = row.cells.map((cell, column) => cellAt(tokens, cell, column));
    const above = { rule, blank: false, heading: heading || (words !== undefined && !wrapped), unread: false };
    const claim = asNamed(claimOf(label, rule !== 'none' && rows.length > 0));
    const at = localSpan(start, cells.at(-1)?.at.end ?? start);
    rows.push({ at, label, labelAt, cells, claim, deducted: isDeducted(label), above });
    words = undefined;
    heading = false;
    rule = 'none';
  }
  return rows;
}

/** Columns that one blank parts are counted, since nothing says how wide they are. */
function cellAt(tokens: Tokens, { from, figure }: Trailing, column: number): TableCell {
  const { value, decimals, unit, numberFrom, numberTo } = figure;
  const start = tokens.starts[from] ?? 0;
  const number = tokenSpan(tokens, numberFrom, numberTo);
  let to = figure.to;
  while (to > numberTo && tokens.kinds[to - 1] !== SIGN) to--;
  const at = localSpan(start, Math.max(number.end, tokens.ends[to - 1] ?? 0));
  const place = (column + 1) * columnsApart;
  return { at, number, value, decimals, unit, left: place, right: place };
}
