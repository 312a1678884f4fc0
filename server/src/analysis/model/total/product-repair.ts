import Fraction from 'fraction.js';
import type { Amount, Unit } from '../../facts/fact.ts';
import { amountText } from '../amount/text.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft } from '../draft.ts';
import { restatedAmount, workedOut } from '../restatement.ts';
import type { HeldProduct } from './product.ts';
import type { ProductStanding } from './product-standing.ts';
import type { TotalFix } from './repair.ts';

/** `5,000 × $10.50 is $52,500, not $55,000`. */
export const productMessage = ({ fact, standing }: HeldProduct): string =>
  standingMessage(standing, valueOf(fact.total)?.unit);

/** What count and price come to, and what is stated: money in `unit`. */
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
