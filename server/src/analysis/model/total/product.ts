import Fraction from 'fraction.js';
import type { Amount, Product } from '../../facts/fact.ts';
import { amountText } from '../amount/text.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { productKey } from '../indexes.ts';
import { restatedAmount, workedOut } from '../restatement.ts';
import { productStanding, type ProductStanding } from './product-standing.ts';
import type { TotalFix } from './repair.ts';

/** A product that can be read, with the block that states it and how it stands. */
export interface HeldProduct {
  readonly block: ReadBlock;
  readonly fact: Product;
  readonly standing: ProductStanding;
}

/** The products that the draft states. */
export function products(draft: Draft): readonly HeldProduct[] {
  const found: HeldProduct[] = [];
  for (const [block, facts] of draft.indexes.products.byKey.get(productKey) ?? []) {
    for (const fact of facts) {
      const standing = productStanding(fact);
      if (standing) found.push({ block, fact, standing });
    }
  }
  return found;
}

/** `5,000 × $10.50 is $52,500, not $55,000`. */
export function productMessage({ fact, standing }: HeldProduct): string {
  const unit = valueOf(fact.total)?.unit;
  const text = (value: Fraction): string => amountText(value, unit, 'cardinal');
  const { count, each, product, stated } = standing;
  return `${amountText(count, undefined, 'cardinal')} × ${text(each)} is ${text(product)}, not ${text(stated)}`;
}

/**
 * The repairs: the total as it comes out, the price or the count that the total would need, where it is a round one.
 */
export function productFixes(draft: Draft, held: HeldProduct): readonly TotalFix[] {
  const { fact, standing } = held;
  const { count, each, product, stated } = standing;
  const price = stated.div(count);
  const number = stated.div(each);
  return [
    ...change(draft, held, 'the total', fact.total, product),
    ...(isCents(price) ? change(draft, held, 'each', fact.each, price) : []),
    ...(number.d === 1n ? change(draft, held, 'their number', fact.count, number) : []),
  ];
}

/** Every statement of an amount made to say a value; none where one of them cannot say it in its form. */
function change(
  draft: Draft,
  { block }: HeldProduct,
  name: string,
  amount: Amount,
  value: Fraction,
): readonly TotalFix[] {
  const unit = valueOf(amount)?.unit;
  const changes = restatedAmount(draft, block, amount, (statement) => workedOut(value, statement)) ?? [];
  if (changes.length === 0) return [];
  const edits = changes.map((edit) => ({ ...edit, block }));
  return [{ title: `Make ${name} ${amountText(value, unit, 'cardinal')}`, edits, safe: false }];
}

/** Whether a price comes to whole cents: no other is meant. */
const isCents = (value: Fraction): boolean => value.mul(100).d === 1n && value.compare(new Fraction(0)) > 0;
