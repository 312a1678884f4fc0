import type { Block } from '../../blocks/block.ts';
import { BAR, PERCENT } from '../../text/sign-codes.ts';
import { FIGURE, isSign, lowerAt, SIGN, tokenSpan, type Tokens } from '../../text/tokens.ts';
import { wordTable } from '../../words/lexicon.ts';
import type { Claims } from '../claims.ts';
import type { Cue } from '../cue.ts';
import type { CellLine, CellLines, Fact } from '../fact.ts';
import { readEntry } from './figure.ts';
import { claimOf, isCellLabel, leadsToFigure } from './label.ts';
import { segmentsOf, tableLines, type TableLine } from './line.ts';
import { emptyCell, lineText, mayHoldPart, rowAt } from './row.ts';

/** A word of these is in every name of a total that stands in a block of its own. */
const totalling = wordTable({ total: true, totals: true, subtotal: true, net: true, proceeds: true, balance: true });

export const cellLinesCue: Cue = { figures: true, words: totalling };

/**
 * Reads a block in which each line is one cell of a table, a label or a figure, and which is no table of lines; text
 * may stand above and below. It claims nothing: the figures are amounts as well.
 */
export function readCellLines(
  tokens: Tokens,
  _claims: Claims,
  facts: readonly Fact[],
  { kind, length }: Block,
): readonly CellLines[] {
  if (kind === 'signature-block' || kind === 'notary-block' || !mayBeCells(tokens)) return none;
  if (facts.some((fact) => fact.kind === 'table')) return none;
  const lines: CellLine[] = [];
  let total = false;
  let prose = false;
  const numbered = new Set(facts.flatMap(({ kind, at }) => (kind === 'reference' ? [at.end] : [])));
  let figures = 0;
  for (const line of tableLines(tokens, length)) {
    if (line.kind === 'blank' || isBars(tokens, line)) continue;
    const cell = cellLineAt(tokens, line, numbered);
    if (!cell) return none;
    total ||= cell.holds === 'label' && claimOf(cell.text, false) !== undefined;
    prose ||= cell.holds === 'prose';
    if (cell.holds === 'figure') figures++;
    lines.push(cell);
  }
  if (prose ? figures < leastInProse : !total && !hasFigure(tokens)) return none;
  return [{ kind: 'cell-lines', at: tokenSpan(tokens, 0, tokens.count), lines, total }];
}

const none: readonly CellLines[] = [];

/** The fewest figures, each alone on its line, that make a table among lines of text. */
const leastInProse = 3;

/** How many tokens the name of a total has at most where no figure stands below it in its block. */
const mostInName = 12;

/** Whether a figure of a block is alone on its line; by far most blocks are passed over on this. */
function mayBeCells(tokens: Tokens): boolean {
  const { kinds, count } = tokens;
  let figured = false;
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== FIGURE) continue;
    if (isAlone(tokens, i)) return true;
    figured = true;
  }
  return !figured && count <= mostInName;
}

/** Whether a figure stands in a block, and not only dashes in place of one. */
const hasFigure = ({ kinds, count }: Tokens): boolean => kinds.subarray(0, count).includes(FIGURE);

/** Whether nothing but signs stands on the line of a figure. */
function isAlone({ text, origin, count, kinds, starts, ends }: Tokens, figure: number): boolean {
  let from = figure;
  while (from > 0 && kinds[from - 1] === SIGN) from--;
  let to = figure + 1;
  while (to < count && kinds[to] === SIGN) to++;
  const breaksLine = (start: number, end: number): boolean => text.slice(start, end).includes('\n');
  const [start, end] = [(starts[figure] ?? 0) + origin, (ends[figure] ?? 0) + origin];
  const before = from === 0 || breaksLine((ends[from - 1] ?? 0) + origin, start);
  return before && (to === count || breaksLine(end, (starts[to] ?? 0) + origin));
}

/** Whether nothing but bars stands on a line, as where the cells of a page's table were taken out one by one. */
function isBars({ kinds, codes }: Tokens, { from, to }: TableLine): boolean {
  for (let i = from; i < to; i++) if (kinds[i] !== SIGN || codes[i] !== BAR) return false;
  return to > from;
}

/** What one line of a table holds that is written cell by cell; undefined for a line that is none of it. */
function cellLineAt(tokens: Tokens, line: TableLine, numbered: ReadonlySet<number>): CellLine | undefined {
  if (line.kind === 'single' || line.kind === 'double') return { holds: 'rule', rule: line.kind };
  if (line.kind !== 'text') return undefined;
  const segments = segmentsOf(tokens, line);
  const [segment, second] = segments;
  if (!segment) return undefined;
  const entries = segments.map((one) => readEntry(tokens, one));
  const [entry] = entries;
  if (entries.every(({ kind }) => kind === 'words')) {
    const text = lineText(tokens, line.from, line.to);
    const figured = mayHoldPart(tokens, line) && !endsInNote(tokens, line, numbered);
    if (isCellLabel(text) && !figured) return { holds: 'label', text };
    return second ? undefined : { holds: 'prose', mayHoldPart: figured };
  }
  if (!second && (entry?.kind === 'currency' || entry?.kind === 'tail')) {
    const percent = lineText(tokens, segment.from, segment.to).includes('%');
    return { holds: 'sign', unit: percent ? { kind: 'percent', base: 'percent' } : entry.unit };
  }
  if (!second && entry?.kind === 'blank') return { holds: 'figure', cell: emptyCell(tokens, line, segment) };
  // `N/A` and the like hold nothing that a row of figures is told by.
  if (!second && entry?.kind === 'figure' && entry.value?.n === 0n && !rowAt(tokens, line))
    return { holds: 'figure', cell: { ...emptyCell(tokens, line, segment), value: entry.value } };
  const row = rowAt(tokens, line);
  const [cell, more] = row?.cells ?? [];
  return row?.label === '' && cell && !more ? { holds: 'figure', cell } : undefined;
}

/**
 * Whether the figure at the end of a label tells of it and is no cell: a percentage, the number of an exhibit
 * (`numbered`: where references end), what an allowance comes to.
 */
function endsInNote(tokens: Tokens, { from, to }: TableLine, numbered: ReadonlySet<number>): boolean {
  let last = to - 1;
  while (last > from && tokens.kinds[last] !== FIGURE) {
    if (isSign(tokens, last, PERCENT)) return true;
    last--;
  }
  if (numbered.has(tokens.ends[last] ?? 0)) return true;
  while (last > from && tokens.kinds[last - 1] === SIGN) last--;
  return last > from && leadsToFigure(lowerAt(tokens, last - 1));
}
