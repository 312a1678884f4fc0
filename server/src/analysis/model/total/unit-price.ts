import type { Amount, Product, UnitPrice } from '../../facts/fact.ts';
import { isMoney, isPercent } from '../../facts/fact/stated-unit.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { amountOfTerm } from './list-term.ts';
import type { HeldProduct } from './product.ts';
import { productStanding } from './product-standing.ts';

/** How many of something there are, and where that is stated. */
interface PlacedCount {
  readonly block: ReadBlock;
  readonly amount: Amount;
}

/**
 * The prices of one of something with what all comes to, held to how many there are. A price by the square foot is held
 * to the areas of the draft: to the one that makes the sum, or else to the only one from which one slip parts it.
 */
export function unitPriced(draft: Draft): readonly HeldProduct[] {
  const found: HeldProduct[] = [];
  const all = draft.indexes.unitPrices.places;
  if (all.size === 0) return found;
  const areas = areasOf(draft);
  for (const [block, prices] of all) {
    for (const price of prices) {
      const counts = price.term === undefined ? areas : countOf(draft, price.term);
      const held = counts.flatMap((count) => heldTo(block, price, count));
      const right = held.find(({ standing }) => standing.agrees);
      const [only, ...others] = held;
      if (right) found.push(right);
      else if (only && others.length === 0) found.push(only);
    }
  }
  return found;
}

/** How many there are of what a term counts; none where it stands for anything else. */
function countOf(draft: Draft, term: string): readonly PlacedCount[] {
  const stated = amountOfTerm(draft, term);
  const counts = stated && !isMoney(stated.amount) && !isPercent(stated.amount);
  return counts ? [{ block: stated.placed.block, amount: stated.amount }] : [];
}

/**
 * The most areas of a draft. With more it is a list of premises, in which one of them is soon a slip away from any sum.
 */
const mostAreas = 24;

/** The areas of a draft, each number once; none where they are many. */
function areasOf(draft: Draft): readonly PlacedCount[] {
  const distinct = new Map<string, PlacedCount>();
  for (const [block, areas] of draft.indexes.areas.places)
    for (const { amount } of areas) {
      const value = valueOf(amount)?.value.toFraction();
      if (value !== undefined && !distinct.has(value)) distinct.set(value, { block, amount });
    }
  return distinct.size > mostAreas ? [] : [...distinct.values()];
}

function heldTo(block: ReadBlock, { each, total, at }: UnitPrice, count: PlacedCount): readonly HeldProduct[] {
  const fact: Product = { kind: 'product', at, count: count.amount, each, total, approximate: false, tentative: true };
  const standing = productStanding(fact);
  return standing ? [{ block, countBlock: count.block, totalBlock: block, fact, standing }] : [];
}
