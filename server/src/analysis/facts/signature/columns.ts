import type { Cell } from './cells.ts';

/** How far from each other the cells of one column may begin, in UTF-16 units. */
const slack = 12;

/**
 * Sorts the cells of a block into the columns that they stand in, each from the top down. Two parties often sign side
 * by side; where no two columns can be told, all cells are of one.
 */
export function columnsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const second = secondColumn(cells);
  if (second === undefined) return [cells];
  const left = cells.filter(({ column }) => column < second);
  const right = cells.filter(({ column }) => column >= second);
  return [left, right];
}

/** Where the second of two columns begins; undefined where there is one column, or more than two. */
function secondColumn(cells: readonly Cell[]): number | undefined {
  const starts: number[] = [];
  let beside = false;
  for (const [index, cell] of cells.entries()) {
    const before = cells[index - 1];
    if (before?.line !== cell.line) {
      beside = false;
      continue;
    }
    if (beside && alike(before, cell)) return undefined;
    if (!beside && !alike(before, cell)) continue;
    starts.push(cell.column);
    beside = true;
  }
  if (starts.length === 0) return undefined;
  const first = Math.min(...starts);
  return Math.max(...starts) - first <= slack ? first - slack / 2 : undefined;
}

/**
 * Whether two cells of one line are parts of two signatures: `Name:` beside `Name:`, and not `Name:` beside `Title:`.
 */
const alike = (a: Cell, b: Cell): boolean =>
  a.label === b.label || (a.label === 'by' && b.label === 'signed') || (a.label === 'signed' && b.label === 'by');
