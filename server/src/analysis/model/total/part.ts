import Fraction from 'fraction.js';
import type { Amount, TableCell } from '../../facts/fact.ts';
import { valueOf } from '../amount/value.ts';
import type { ReadBlock } from '../draft.ts';
import { blockOfCell, type PlacedRow } from './table/run.ts';
import type { TotalPart } from './total.ts';

/** A figure of a table that can be read. */
export type FilledCell = TableCell & { readonly value: Fraction };

/** An amount as a part of a total, or as the total; undefined where it does not say one number. */
export function totalPart(block: ReadBlock, amount: Amount, label: string): TotalPart | undefined {
  const said = valueOf(amount);
  const [statement] = amount.statements;
  if (said?.sense !== 'cardinal' || !statement) return undefined;
  return { block, at: amount.at, number: statement.number, amount, value: said.value, label };
}

/** A figure of a row as a part of a total, or as the total; undefined where the row has none in that column. */
export function cellPart(placed: PlacedRow, column: number): TotalPart | undefined {
  const cell = placed.row.cells[column];
  if (!cell?.value) return undefined;
  const { at, number, value } = cell;
  return { block: blockOfCell(placed, column), at, number, amount: undefined, value, label: placed.row.label };
}

/** Half of the last place of a figure, by which rounding may have changed it. */
export const halfPlace = ({ decimals }: TableCell): Fraction => new Fraction(1, 2 * 10 ** decimals);

/** Whether two parts stand at one place, though another total read each. */
export const isSamePlace = (a: TotalPart, b: TotalPart): boolean => a.block === b.block && a.at.start === b.at.start;
