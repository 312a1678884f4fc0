import type { Principal } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { areSlippedSums } from './slipped-sum.ts';
import { valueOf, type AmountValue } from './value.ts';

/** A note whose head says another sum than its text promises. */
export interface OtherPrincipal {
  readonly head: PlacedPrincipal;
  readonly promise: PlacedPrincipal;
}

interface PlacedPrincipal {
  readonly block: ReadBlock;
  readonly fact: Principal;
  readonly said: AmountValue;
}

/** How many blocks stand between the head of a note and its promise, at most: a legend, the place and the date. */
const headReach = 8;

/**
 * The notes of a draft whose head says another sum than their text, one slip away: only the sum that stands alone over
 * the promise is its head.
 */
export function otherPrincipals(draft: Draft): readonly OtherPrincipal[] {
  const { byKey } = draft.indexes.principals;
  const [promises, heads] = [byKey.get('promise'), byKey.get('head')];
  if (!promises || !heads) return [];
  const found: OtherPrincipal[] = [];
  let above: { readonly block: ReadBlock; readonly index: number }[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    if (heads.has(block)) above.push({ block, index });
    const promise = promises.get(block);
    if (!promise) continue;
    const near = above.filter((one) => index - one.index <= headReach).flatMap((one) => placed(one.block, heads));
    const [head, ...others] = near;
    const [own] = placed(block, promises);
    if (own && head && others.length === 0 && areSlippedSums(head.said, own.said)) found.push({ head, promise: own });
    above = [];
  }
  return found;
}

const placed = (block: ReadBlock, places: ReadonlyMap<ReadBlock, readonly Principal[]>): readonly PlacedPrincipal[] =>
  (places.get(block) ?? []).flatMap((fact) => {
    const said = valueOf(fact.amount);
    return said ? [{ block, fact, said }] : [];
  });
