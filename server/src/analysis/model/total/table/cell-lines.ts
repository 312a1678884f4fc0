import Fraction from 'fraction.js';
import type { CellLine, CellLines, Fact, TableCell } from '../../../facts/fact.ts';
import { isCellLabel } from '../../../facts/table/label.ts';
import { localSpan } from '../../../text/span.ts';
import { zero } from '../../../words/exact.ts';
import type { Draft, ReadBlock } from '../../draft.ts';
import { tableIn } from './run.ts';

/** A line of a table that is written cell by cell, with its block; or the end of a page between two of them. */
export interface PlacedLine {
  readonly block: ReadBlock;
  readonly line: CellLine | { readonly holds: 'page' };
}

/** The lines of one table that is written cell by cell, from block `from` up to, not including, `to`. */
export interface CellStretch {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly PlacedLine[];
  /** Whether it certainly begins there, and no cell of it stands above. */
  readonly whole: boolean;
}

/**
 * How many blocks a table reaches on each side of the one it is looked up from; a row may take a dozen of them. How
 * long a block may be that is a cell, with the blank lines behind it, and how much of another one's end is looked at
 * for figures that stand alone on their lines, in UTF-16 units.
 */
const reach = 400;
const longest = 2000;

/** The lines of a block that are cells; undefined for a block that has none. */
export const cellsIn = (block: ReadBlock | undefined): CellLines | undefined =>
  block?.facts.find((fact: Fact): fact is CellLines => fact.kind === 'cell-lines');

/** The lines around the block at `index` that are cells, without a line of another kind between. */
export function stretchAround(draft: Draft, index: number): CellStretch {
  const above: (readonly PlacedLine[])[] = [];
  let from = index;
  for (let lines = linesIn(draft, from - 1); lines && index - from < reach; lines = linesIn(draft, from - 1)) {
    above.push(lines);
    from--;
  }
  const lines = [...above.reverse().flat()];
  let to = index;
  for (let own = linesIn(draft, to); own && to - index < reach; own = linesIn(draft, to)) {
    lines.push(...own);
    to++;
  }
  return { from, to, lines, whole: index - from < reach && !holdsRows(draft, from - 1) };
}

/** Whether a block that is none of cells may hold rows of the same table all the same. */
function holdsRows(draft: Draft, index: number): boolean {
  const block = draft.blocks[index];
  if (!block) return false;
  if (tableIn(block)) return true;
  const end = (draft.starts[index] ?? 0) + block.length;
  const tail = draft.text.slice(Math.max(end - block.length, end - longest), end);
  return tail.split('\n').some((line) => /^[$(]*[\d,.]*\d[)%]*$/.test(shownIn(line)));
}

/** What is read of a line or a short block, white space made single, without marks of emphasis. */
const shownIn = (text: string): string =>
  text
    .replace(/[*_\\]+/g, '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();

/** What the block at `index` holds of a table that is written cell by cell; undefined where it is no part of one. */
function linesIn(draft: Draft, index: number): readonly PlacedLine[] | undefined {
  const block = draft.blocks[index];
  if (!block) return undefined;
  const known = cellsIn(block);
  if (known) return known.lines.map((line) => ({ block, line }));
  if (block.length > longest || block.kind === 'signature-block' || block.kind === 'notary-block' || tableIn(block))
    return undefined;
  const start = draft.starts[index] ?? 0;
  const text = draft.text.slice(start, start + block.length);
  return block.kind === 'furniture' ? furnitureLines(block, text) : loneLine(block, text);
}

/** A word of a table in a block of its own, which no fact tells of: a label, a dash for nothing, a currency sign. */
function loneLine(block: ReadBlock, text: string): readonly PlacedLine[] | undefined {
  const shown = shownIn(text);
  if (nothing.test(shown)) return [{ block, line: { holds: 'figure', cell: cellOf(text, shown, 0, zero) } }];
  if (shown === '$') return [{ block, line: { holds: 'sign', unit: { kind: 'money', base: '$' } } }];
  if (tail.test(shown)) {
    const unit = shown.includes('%') ? ({ kind: 'percent', base: 'percent' } as const) : undefined;
    return [{ block, line: { holds: 'sign', unit } }];
  }
  return isCellLabel(shown) ? [{ block, line: { holds: 'label', text: shown } }] : undefined;
}

const nothing = /^(?:[-–—]{1,2}|n\/a|nil|none)$/i;
const tail = /^\)?%?\)?$/;

/** Lines that look like page furniture: a short figure alone on its line may be a page's number or a cell. */
function furnitureLines(block: ReadBlock, text: string): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  let from = 0;
  for (const written of text.split('\n')) {
    const shown = shownIn(written);
    if (/^\d{1,4}$/.test(shown)) {
      const cell = cellOf(text, shown, from, new Fraction(shown));
      lines.push({ block, line: { holds: 'figure', cell } });
    } else if (/={3}/.test(shown)) lines.push({ block, line: { holds: 'rule', rule: 'double' } });
    else if (/^[-_—\s]{3,}$/.test(shown)) lines.push({ block, line: { holds: 'rule', rule: 'single' } });
    else if (shown !== '') return [{ block, line: { holds: 'page' } }];
    from += written.length + 1;
  }
  return lines;
}

/** The cell that is written so, behind an offset of a block's text. */
function cellOf(text: string, written: string, from: number, value: Fraction): TableCell {
  const start = text.indexOf(written, from);
  const at = localSpan(start, start + written.length);
  return { at, number: at, value, decimals: 0, unit: undefined, left: 0, right: 0 };
}
