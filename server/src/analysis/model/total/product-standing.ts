import Fraction from 'fraction.js';
import type { Amount, Product, Rhythm } from '../../facts/fact.ts';
import { areOneUnit } from '../../facts/fact/one-unit.ts';
import { isMoney } from '../../facts/fact/stated-unit.ts';
import { zero } from '../../words/exact.ts';
import { valueOf } from '../amount/value.ts';
import { slipBetween } from './slip.ts';
import { isMistypedFigure } from './telling.ts';

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
 * read, and where no slip explains the difference although a word alone says how many there are, or a list has other
 * items.
 */
export function productStanding({
  count,
  each,
  total,
  approximate,
  tentative,
  beside,
}: Product): ProductStanding | undefined {
  const [n, x, y] = [countOf(count), valueOf(each), valueOf(total)];
  if (!n || x?.sense !== 'cardinal' || !y || !areOneUnit(x.unit, y.unit)) return undefined;
  if (n.d !== 1n || n.compare(2) < 0) return undefined;
  const product = n.mul(x.value);
  const off = product.sub(y.value).abs();
  const [eachRounding, totalRounding] = [rounding(each), rounding(total)];
  // What is paid for a month may be a year's pay that was divided, in whole dollars as well.
  const isPrice = count.kind === 'amount' && eachRounding.compare(exactFrom) > 0;
  // Shares that are spread and do not divide evenly are rounded up or down to whole ones.
  const isSpread = count.kind === 'amount' && !isMoney(each) && total.at.start < count.at.start;
  const ofPrice = isSpread ? n : isPrice ? zero : eachRounding.mul(n);
  const ofTotal = approximate ? y.value.mul(nearness) : totalRounding;
  // No rounding makes two digits of a long figure change places.
  const agrees = off.compare(ofPrice.add(ofTotal)) <= 0 && !isMistypedFigure(y.value, product);
  // What a rate of a month comes to in a year may be more, with interest on interest, but not less.
  const isTooLow = x.unit?.kind === 'percent' && y.value.compare(product) < 0;
  if (
    !agrees &&
    !isTooLow &&
    (count.kind === 'rhythm' || beside || tentative) &&
    !isSlipped(x.value, y.value, n, ofPrice, eachRounding)
  )
    return undefined;
  if (!agrees && beside && isAlsoOf(y.value.sub(product), beside)) return undefined;
  return { count: n, each: x.value, stated: y.value, product, agrees };
}

/** Whether what a total is more than the product is what the nearest of some sums come to. */
function isAlsoOf(more: Fraction, sums: readonly Amount[]): boolean {
  let all = zero;
  return sums.some((sum) => {
    all = all.add(valueOf(sum)?.value ?? zero);
    return all.equals(more);
  });
}

function countOf(count: Amount | Rhythm): Fraction | undefined {
  if (count.kind === 'rhythm') return new Fraction(count.times);
  const said = valueOf(count);
  return said?.sense === 'cardinal' ? said.value : undefined;
}

const cents = 100;
const inUnits = (value: Fraction, unit: number): number => value.mul(unit).round().valueOf();
/** To how many of the smallest places a sum of a year may have been round before it was divided. */
const roundTo = [1, cents, 10 * cents, 100 * cents];

/**
 * Whether one slip in one of two sums, or in how many there are, makes the difference, but for what rounding makes:
 * else they may not be meant for the same.
 */
function isSlipped(each: Fraction, total: Fraction, times: Fraction, slack: Fraction, eachRounding: Fraction): boolean {
  // A ratio may have more decimals than a sum has cents.
  const finest = Math.max(cents, eachRounding.mul(2).inverse().valueOf());
  const isSlip = (stated: Fraction, made: Fraction, off: Fraction, unit = cents): boolean =>
    roundTo
      .map((place) => made.mul(unit).div(place).round().mul(place).div(unit))
      .filter((value) => value.sub(made).abs().compare(off) <= 0)
      .some((value) => slipBetween(inUnits(stated, unit), inUnits(value, unit)) !== undefined);
  const ofNumber = total.div(each);
  return (
    isSlip(total, each.mul(times), slack) ||
    isSlip(each, total.div(times), slack.div(times), finest) ||
    (ofNumber.d === 1n && slipBetween(times.valueOf(), ofNumber.valueOf()) !== undefined)
  );
}

/**
 * How far a figure may be from what it was rounded from: half of its last decimal, of its million in `$100.5 million`.
 */
function rounding({ statements }: Amount): Fraction {
  const all = statements.map(({ decimals, multiplier }) => multiplier.div(2).div(10 ** decimals));
  return all.reduce((least, one) => (one.compare(least) < 0 ? one : least), all[0] ?? zero);
}
