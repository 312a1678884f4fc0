import type Fraction from 'fraction.js';
import type { TableCell, Unit } from '../../facts/fact.ts';
import { cellPart, type FilledCell } from './part.ts';
import { slippedParts } from './slip.ts';
import type { PlacedRow } from './table/run.ts';
import type { Total, TotalPart } from './total.ts';

/** A figure that is not as far from the one beside it, or above it, as all others are. */
export interface UnevenFigure {
  /** Whether it is held to the other figure of its row, or to those above and below it. */
  readonly by: 'row' | 'column';
  readonly marked: TotalPart;
  /** The figures that it is held to. */
  readonly others: readonly TotalPart[];
  readonly unit: Unit | undefined;
  /** How far apart the figures are elsewhere. */
  readonly step: Fraction;
  readonly slips: Total['slips'];
}

/** Whether a cell is a percentage that can be read. */
export const isPercentCell = (cell: TableCell | undefined): cell is FilledCell =>
  cell?.value !== undefined && cell.unit?.kind === 'percent';

/** The part that a cell of a row is; undefined where it cannot be read. */
export const partOfCell = (placed: PlacedRow, cell: TableCell): TotalPart | undefined =>
  cellPart(placed, placed.row.cells.indexOf(cell));

/** What a part would have to say to be so much more, where one slip made of that what it says. */
export const slippedBy = (part: TotalPart, more: Fraction): Total['slips'] => slippedParts([part], more);
