import Fraction from 'fraction.js';
import type { Amount, Product } from '../../facts/fact.ts';
import { zero } from '../../words/exact.ts';
import { valueOf } from '../amount/value.ts';

/** What so many times each comes to, beside the total that is stated. */
export interface ProductStanding {
  readonly count: Fraction;
  readonly each: Fraction;
  readonly stated: Fraction;
  readonly product: Fraction;
  readonly agrees: boolean;
}

/** A price that is not printed to the cent was not rounded: `$10 per share` is ten dollars. */
const exactFrom = new Fraction(1, 200);
/** A total that is only said to be near may be off by a hundredth of itself. */
const nearness = new Fraction(1, 100);

/**
 * Holds a total against so many times each. It agrees within what rounding makes of it: of the price, as many times as
 * it is counted, where it has cents; of the total, at its last decimal. Undefined where one of the three cannot be
 * read.
 */
export function productStanding({ count, each, total, approximate }: Product): ProductStanding | undefined {
  const [n, x, y] = [valueOf(count), valueOf(each), valueOf(total)];
  if (n?.sense !== 'cardinal' || x?.sense !== 'cardinal' || !y || x.unit?.base !== y.unit?.base) return undefined;
  if (n.value.d !== 1n || n.value.compare(2) < 0) return undefined;
  const product = n.value.mul(x.value);
  const off = product.sub(y.value).abs();
  const [eachRounding, totalRounding] = [rounding(each), rounding(total)];
  const ofPrice = eachRounding.compare(exactFrom) > 0 ? zero : eachRounding.mul(n.value);
  const ofTotal = approximate ? y.value.mul(nearness) : totalRounding;
  const agrees = off.compare(ofPrice.add(ofTotal)) <= 0;
  return { count: n.value, each: x.value, stated: y.value, product, agrees };
}

/**
 * How far a figure may be from what it was rounded from: half of its last decimal, of its million in `$100.5 million`.
 */
function rounding({ statements }: Amount): Fraction {
  const all = statements.map(({ decimals, multiplier }) => multiplier.div(2).div(10 ** decimals));
  return all.reduce((least, one) => (one.compare(least) < 0 ? one : least), all[0] ?? zero);
}
