import type { Amount } from '../../facts/fact.ts';
import type { ReadBlock } from '../draft.ts';

/**
 * The most amounts of a block. Where there are more, they are a schedule whose columns are lost, and any two make a
 * third.
 */
const most = 40;

/**
 * The amounts of a block of prose, of which some may come from others although no word says so: `1,669,917 options, all
 * vested ones (1,054,000) and all unvested ones (615,917)`. In the order of the text, three of them or more; none for a
 * table, and for a block of fewer amounts or of as many as a schedule has.
 */
export function proseAmounts({ facts }: ReadBlock): readonly Amount[] {
  if (facts.length < 3 || facts.some(({ kind }) => kind === 'table' || kind === 'cell-lines')) return [];
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  return amounts.length < 3 || amounts.length > most ? [] : amounts;
}
