import type { CellLines } from '../../../facts/fact.ts';
import {
  furnitureCells,
  holdsLoneFigure,
  loneCell,
  longestCell,
  type FurnitureLine,
} from '../../../facts/table/lone-cell.ts';
import type { Draft, ReadBlock } from '../../draft.ts';
import { tableIn } from './run.ts';

/** A line of a table that is written cell by cell, with its block; or the end of a page between two of them. */
export interface PlacedLine {
  readonly block: ReadBlock;
  readonly line: FurnitureLine;
}

/** The lines of one table that is written cell by cell, from block `from` up to, not including, `to`. */
export interface CellStretch {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly PlacedLine[];
  /** Whether it certainly begins there, and no cell of it stands above. */
  readonly whole: boolean;
}

/** How many blocks a table reaches on each side of the one it is looked up from; a row may take a dozen of them. */
const reach = 400;

/** The lines of a block that are cells; undefined for a block that has none. */
export const cellsIn = (block: ReadBlock | undefined): CellLines | undefined =>
  block?.facts.find((fact) => fact.kind === 'cell-lines');

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
  return holdsLoneFigure(draft.text.slice(Math.max(end - block.length, end - longestCell), end));
}

/** What the block at `index` holds of a table that is written cell by cell; undefined where it is no part of one. */
function linesIn(draft: Draft, index: number): readonly PlacedLine[] | undefined {
  const block = draft.blocks[index];
  if (!block) return undefined;
  const known = cellsIn(block);
  if (known) return known.lines.map((line) => ({ block, line }));
  if (block.length > longestCell || block.kind === 'signature-block' || block.kind === 'notary-block' || tableIn(block))
    return undefined;
  const start = draft.starts[index] ?? 0;
  const text = draft.text.slice(start, start + block.length);
  if (block.kind === 'furniture') return furnitureCells(text).map((line) => ({ block, line }));
  const line = loneCell(text);
  return line && [{ block, line }];
}
