import type { Amount } from '../../facts/fact.ts';
import type { Total } from './total.ts';

const amountsOf = ({ stated, parts }: Total): readonly Amount[] =>
  [stated, ...parts].flatMap(({ amount }) => (amount ? [amount] : []));

/**
 * The totals that have no more than one amount in common with a list: what a list makes up is told by its marks,
 * whatever else its figures may come to.
 */
export function besideLists(found: readonly Total[], lists: readonly Total[]): readonly Total[] {
  const listsOf = new Map<Amount, Total[]>();
  for (const list of lists)
    for (const amount of amountsOf(list)) {
      const known = listsOf.get(amount);
      if (known) known.push(list);
      else listsOf.set(amount, [list]);
    }
  return found.filter((total) => {
    const joined = amountsOf(total).flatMap((amount) => listsOf.get(amount) ?? []);
    return new Set(joined).size === joined.length;
  });
}
