import type { Amount } from '../../facts/fact.ts';
import { valueOf } from '../amount/value.ts';
import type { ReadBlock } from '../draft.ts';
import { blockOfCell, type PlacedRow } from './table/run.ts';
import type { TotalPart } from './total.ts';

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
