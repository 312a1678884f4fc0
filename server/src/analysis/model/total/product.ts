import type { Product } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { productStanding, type ProductStanding } from './product-standing.ts';
import { paidTerms, repaidPrincipal } from './repayment.ts';
import { toldFacts } from './told-by-figures.ts';
import { unitPriced } from './unit-price.ts';

/** A product that can be read, with how it stands. */
export interface HeldProduct {
  /** The blocks that state what each comes to, how many there are, and the total. */
  readonly block: ReadBlock;
  readonly countBlock: ReadBlock;
  readonly totalBlock: ReadBlock;
  readonly fact: Product;
  readonly standing: ProductStanding;
  /** Set where no word announces it, and only the figures tell. */
  readonly told?: true;
}

/** The products that the draft states. */
export function products(draft: Draft): readonly HeldProduct[] {
  const found: HeldProduct[] = [];
  for (const [block, facts] of draft.indexes.products.places)
    for (const fact of facts) found.push(...heldProduct(block, fact));
  for (const { block, fact } of toldFacts(draft))
    if (fact.kind === 'product')
      found.push(...heldProduct(block, fact).map((held) => ({ ...held, told: true as const })));
  const others = unitPriced(draft).filter(({ fact }) => !found.some((one) => one.fact.total === fact.total));
  return [...found, ...others, ...repaidPrincipal(draft), ...paidTerms(draft)];
}

function heldProduct(block: ReadBlock, fact: Product): readonly HeldProduct[] {
  const standing = productStanding(fact);
  return standing ? [{ block, countBlock: block, totalBlock: block, fact, standing }] : [];
}
