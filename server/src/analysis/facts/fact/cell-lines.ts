import type { LocalSpan } from '../../text/span.ts';
import type { Unit } from './amount.ts';
import type { TableCell } from './table.ts';

/**
 * A line that holds one cell of a table, or what belongs to one: a currency sign before a figure or a percent sign
 * behind it, a rule between rows. Or it is none of a table, as where text stands right above one; it `mayHoldPart`
 * where it ends in a figure all the same.
 */
export type CellLine =
  | { readonly holds: 'label'; readonly text: string }
  | { readonly holds: 'figure'; readonly cell: TableCell }
  | { readonly holds: 'sign'; readonly unit: Unit | undefined }
  | { readonly holds: 'rule'; readonly rule: 'single' | 'double' }
  | { readonly holds: 'prose'; readonly mayHoldPart: boolean };

/**
 * A block of a table that was written out cell by cell, as text is that was copied out of a page or a PDF: a label on a
 * line, its figures on the lines below, the next label. A row may stand in several blocks, each of its cells in one.
 */
export interface CellLines {
  readonly kind: 'cell-lines';
  readonly at: LocalSpan;
  readonly lines: readonly CellLine[];
  /** Whether one of its labels claims to be a total, by whatever name. */
  readonly total: boolean;
}
