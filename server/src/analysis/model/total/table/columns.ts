import type { TableCell, TableRow } from '../../../facts/fact.ts';

/** In place of a cell: nothing stands in that column, or nobody can say what. */
export const blankCell = -1;
export const unplaced = -2;

/** How far the figures of one column may end apart, in UTF-16 units. */
const slack = 1;

/**
 * For each cell of a total which cell of the row stands in its column. Rows with as many cells as the table has columns
 * are matched one by one, since many a text has lost its leading spaces; so are two rows that one shift lays over each
 * other. Else figures of one column end at the same place.
 */
export function matchCells(total: TableRow, row: TableRow, columns: number): readonly number[] {
  const [own, others] = [total.cells, row.cells];
  if (own.length === others.length && (own.length >= columns || isShifted(own, others))) return own.map((_, at) => at);
  const found = own.map(({ right }) => others.findIndex((other) => Math.abs(other.right - right) <= slack));
  if (found.every((at) => at === blankCell)) return own.map(() => unplaced);
  // A cell that overlaps two columns, or none where one is missing, leaves its column in doubt.
  const taken = new Set(found);
  const astray = others.filter((cell, at) => !taken.has(at) && own.some((mine) => overlaps(mine, cell)));
  return found.map((at, c) =>
    at === blankCell && astray.some((cell) => overlaps(own[c] ?? cell, cell)) ? unplaced : at,
  );
}

const overlaps = (a: TableCell, b: TableCell): boolean => a.left < b.right && b.left < a.right;

/** Whether one shift lays the cells of a row over those of another, by their ends or by their starts. */
function isShifted(own: readonly TableCell[], others: readonly TableCell[]): boolean {
  const even = (place: (cell: TableCell) => number): boolean => {
    const shifts = own.map((cell, at) => place(others[at] ?? cell) - place(cell));
    return Math.max(...shifts) - Math.min(...shifts) <= slack;
  };
  return even(({ right }) => right) || even(({ left }) => left);
}
