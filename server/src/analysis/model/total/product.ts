import Fraction from 'fraction.js';
import type { Amount, Product, Unit } from '../../facts/fact.ts';
import { amountText } from '../amount/text.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { restatedAmount, workedOut } from '../restatement.ts';
import { productStanding, type ProductStanding } from './product-standing.ts';
import { changed, type TotalFix } from './repair.ts';
import { repaidPrincipal } from './repayment.ts';
import type { RowProduct } from './row-product.ts';
import type { OddRow } from './row-proportion.ts';
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
  return [...found, ...others, ...repaidPrincipal(draft)];
}

function heldProduct(block: ReadBlock, fact: Product): readonly HeldProduct[] {
  const standing = productStanding(fact);
  return standing ? [{ block, countBlock: block, totalBlock: block, fact, standing }] : [];
}

/** `5,000 × $10.50 is $52,500, not $55,000`. */
export const productMessage = ({ fact, standing }: HeldProduct): string =>
  standingMessage(standing, valueOf(fact.total)?.unit);

export function standingMessage(standing: ProductStanding, unit: Unit | undefined): string {
  const text = (value: Fraction): string => amountText(value, unit, 'cardinal');
  const { count, each, product, stated } = standing;
  return `${amountText(count, undefined, 'cardinal')} × ${text(each)} is ${text(product)}, not ${text(stated)}`;
}

/**
 * The repairs: the total as it comes out, the price or the count that the total would need, where it is a round one. An
 * amount that words and figures state alike is the last to be wrong.
 */
export function productFixes(draft: Draft, held: HeldProduct): readonly TotalFix[] {
  const { fact, standing } = held;
  const { count, each, product, stated } = standing;
  const price = stated.div(count);
  const number = stated.div(each);
  const repairs = [
    { name: 'the total', amount: fact.total, value: product },
    ...(isCents(price) || isAsFine(price, fact.each) ? [{ name: 'each', amount: fact.each, value: price }] : []),
    ...(number.d === 1n && fact.count.kind === 'amount'
      ? [{ name: 'their number', amount: fact.count, value: number }]
      : []),
  ];
  return repairs
    .sort((a, b) => a.amount.statements.length - b.amount.statements.length)
    .flatMap(({ name, amount, value }) => change(draft, held, name, amount, value));
}

/** The repairs of a row of a table: each of its figures in which one slip explains the difference. */
export const rowFixes = (draft: Draft, { count, total, unit, slips }: RowProduct): readonly TotalFix[] =>
  slips.flatMap(({ part, value }) => {
    const edits = changed(draft, part, value);
    const [name, own] =
      part === total ? ['the total', unit] : part === count ? ['their number', undefined] : ['each', unit];
    return edits.length > 0
      ? [{ title: `Make ${name} ${amountText(value, own, 'cardinal')}`, edits, safe: false }]
      : [];
  });

/** `$327,857.50 × 12, as in the other rows, is $3,934,290, not $3,734,290`. */
export function oddMessage({ each, eachUnit, total, unit, factor, product }: OddRow): string {
  const text = (value: Fraction, own: Unit | undefined): string => amountText(value, own, 'cardinal');
  const made = `${text(each.value, eachUnit)} × ${text(factor, undefined)}`;
  return `${made}, as in the other rows, is ${text(product, unit)}, not ${text(total.value, unit)}`;
}

/** The repairs of a row out of proportion: each figure in which one slip explains it. */
export const oddFixes = (draft: Draft, { each, eachUnit, unit, slips }: OddRow): readonly TotalFix[] =>
  slips.flatMap(({ part, value }) => {
    const edits = changed(draft, part, value);
    const title = `Make it ${amountText(value, part === each ? eachUnit : unit, 'cardinal')}`;
    return edits.length > 0 ? [{ title, edits, safe: false }] : [];
  });

/** Every statement of an amount made to say a value; none where one of them cannot say it in its form. */
function change(
  draft: Draft,
  { block: own, countBlock, totalBlock, fact }: HeldProduct,
  name: string,
  amount: Amount,
  value: Fraction,
): readonly TotalFix[] {
  const unit = valueOf(amount)?.unit;
  const block = amount === fact.total ? totalBlock : amount === fact.count ? countBlock : own;
  const changes = restatedAmount(draft, block, amount, (statement) => workedOut(value, statement)) ?? [];
  if (changes.length === 0) return [];
  const edits = changes.map((edit) => ({ ...edit, block }));
  return [{ title: `Make ${name} ${amountText(value, unit, 'cardinal')}`, edits, safe: false }];
}

/** Whether a ratio comes out in as many decimals as it is stated with. */
const isAsFine = (value: Fraction, { statements }: Amount): boolean =>
  statements.every(({ decimals, unit }) => unit === undefined && value.mul(10 ** decimals).d === 1n);

/** Whether a price comes to whole cents: no other is meant. */
const isCents = (value: Fraction): boolean => value.mul(100).d === 1n && value.compare(new Fraction(0)) > 0;
