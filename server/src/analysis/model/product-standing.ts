import Fraction from 'fraction.js';
import type { Amount, Product } from '../facts/fact.ts';
import { valueOf } from './amount-value.ts';

/** What so many times each comes to, beside the total that is stated. */
export interface ProductStanding {
  readonly count: Fraction;
  readonly each: Fraction;
  readonly stated: Fraction;
  readonly product: Fraction;
  readonly agrees: boolean;
}

/** Prices are stated to the cent at least; one that is printed in whole dollars is exact. */
const leastDecimals = 2;
/** A total that is only said to be near may be off by a hundredth of itself. */
const nearness = new Fraction(1, 100);

/**
 * Holds a total against so many times each. It agrees within what rounding makes of it: of the price, as many times as it is
 * counted, where it has cents; of the total, at its last decimal. Undefined where one of the three cannot be read.
 */
export function productStanding({ count, each, total, approximate }: Product): ProductStanding | undefined {
  const [n, x, y] = [valueOf(count), valueOf(each), valueOf(total)];
  if (n?.sense !== 'cardinal' || x?.sense !== 'cardinal' || !y || x.unit?.base !== y.unit?.base) return undefined;
  if (n.value.d !== 1n || n.value.compare(2) < 0) return undefined;
  const product = n.value.mul(x.value);
  const off = product.sub(y.value).abs();
  const decimals = decimalsOf(each);
  const ofPrice = decimals < leastDecimals ? new Fraction(0) : half(decimals).mul(n.value);
  const ofTotal = approximate ? y.value.mul(nearness) : half(decimalsOf(total));
  const agrees = off.compare(ofPrice.add(ofTotal)) <= 0;
  return { count: n.value, each: x.value, stated: y.value, product, agrees };
}

const half = (decimals: number): Fraction => new Fraction(1, 2 * 10 ** decimals);

const decimalsOf = ({ statements }: Amount): number => Math.max(0, ...statements.map(({ decimals }) => decimals));
