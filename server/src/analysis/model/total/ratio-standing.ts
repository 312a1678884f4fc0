import Fraction from 'fraction.js';
import type { Ratio } from '../../facts/fact.ts';
import { valueOf } from '../amount/value.ts';
import { keptWith } from '../kept.ts';
import { slipBetween } from './slip.ts';

/** What the two amounts of a ratio come to beside the percentage that is stated. Percentages are in percent, exact. */
export interface RatioStanding {
  readonly part: Fraction;
  readonly whole: Fraction;
  readonly stated: Fraction;
  /** The percentage that they do come to, rounded as the stated one is. */
  readonly rounded: Fraction;
  /** How many decimals the stated one has. */
  readonly decimals: number;
  readonly agrees: boolean;
  /** What one slip alone would have to make of the amount that another one became; undefined where none would. */
  readonly became?: Fraction | undefined;
}

/**
 * Holds a percentage against its two amounts. It agrees when it is what they come to, rounded at its last decimal. One
 * that is only said to be near may as well be cut off there, and one in whole percents be one further off. Undefined
 * where one of the three cannot be read, and where the part exceeds its whole: those are not part and whole.
 */
export const ratioStanding = keptWith(standingOf);

function standingOf({ part, whole, percent, approximate, beyond }: Ratio): RatioStanding | undefined {
  const [a, b, p] = [valueOf(part), valueOf(whole), valueOf(percent)];
  if (!a || !b || !p || b.value.compare(0) <= 0) return undefined;
  // A part is no more than its whole, and a premium no less than the price.
  const more = beyond === 'premium' || beyond === 'increase';
  if (a.value.compare(b.value) > 0 !== more) return undefined;
  const decimals = Math.max(0, ...percent.statements.map((statement) => statement.decimals));
  const share = a.value.div(b.value).mul(100);
  const exact = beyond ? share.sub(100).abs() : share;
  const unit = new Fraction(1, 10 ** decimals);
  const off = exact.sub(p.value).abs();
  const agrees = approximate ? off.compare(decimals === 0 ? 2 : unit) < 0 : off.mul(2).compare(unit) <= 0;
  const standing = { part: a.value, whole: b.value, stated: p.value, decimals, rounded: exact.round(decimals), agrees };
  if (!beyond || agrees) return standing;
  const factor = p.value.div(more ? 100 : -100).add(1);
  const changes = beyond === 'increase' || beyond === 'decrease';
  const became = changes ? slippedTo(a.value, b.value.mul(factor).round(2)) : undefined;
  // The price before a premium may be another one than that which it is a premium over.
  return became || isSlipped(standing, factor) ? { ...standing, became } : undefined;
}

const places = 1000;
const units = (value: Fraction): number => value.mul(places).round().valueOf();
const slippedTo = (one: Fraction, other: Fraction): Fraction | undefined =>
  slipBetween(units(one), units(other)) === undefined ? undefined : other;

/** Whether one slip in the percentage, or in the price that it is a premium over, makes the difference. */
function isSlipped({ part, whole, stated, rounded }: RatioStanding, factor: Fraction): boolean {
  const made = factor.s > 0n ? part.div(factor).round(2) : whole;
  return (slippedTo(stated, rounded) ?? slippedTo(whole, made)) !== undefined;
}
