import type { Amount } from '../../facts/fact.ts';
import { valueOf } from '../amount/value.ts';
import type { ReadBlock } from '../draft.ts';
import type { TotalPart } from './total.ts';

/** An amount as a part of a total, or as the total; undefined where it does not say one number. */
export function totalPart(block: ReadBlock, amount: Amount, label: string): TotalPart | undefined {
  const said = valueOf(amount);
  const [statement] = amount.statements;
  if (said?.sense !== 'cardinal' || !statement) return undefined;
  return { block, at: amount.at, number: statement.number, amount, value: said.value, label };
}
