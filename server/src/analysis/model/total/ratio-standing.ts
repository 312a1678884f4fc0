import Fraction from 'fraction.js';
import type { Ratio } from '../../facts/fact.ts';
import { valueOf } from '../amount/value.ts';

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
}

/**
 * Holds a percentage against its two amounts. It agrees when it is what they come to, rounded at its last decimal. One
 * that is only said to be near may as well be cut off there, and one in whole percents be one further off. Undefined
 * where one of the three cannot be read, and where the part exceeds its whole: those are not part and whole.
 */
export function ratioStanding({ part, whole, percent, approximate }: Ratio): RatioStanding | undefined {
  const [a, b, p] = [valueOf(part), valueOf(whole), valueOf(percent)];
  if (!a || !b || !p || b.value.compare(0) <= 0 || a.value.compare(b.value) > 0) return undefined;
  const decimals = Math.max(0, ...percent.statements.map((statement) => statement.decimals));
  const exact = a.value.div(b.value).mul(100);
  const unit = new Fraction(1, 10 ** decimals);
  const off = exact.sub(p.value).abs();
  return {
    ...{ part: a.value, whole: b.value, stated: p.value, decimals },
    rounded: exact.round(decimals),
    agrees: approximate ? off.compare(decimals === 0 ? 2 : unit) < 0 : off.mul(2).compare(unit) <= 0,
  };
}
