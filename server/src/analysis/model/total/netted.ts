import type Fraction from 'fraction.js';
import type { Amount } from '../../facts/fact.ts';
import { sameUnit } from '../../facts/fact/one-unit.ts';
import { zero } from '../../words/exact.ts';
import { valueOf } from '../amount/value.ts';
import { slackOf } from './rounding.ts';
import type { TotalPart } from './total.ts';

/** How far behind the last part an amount may stand that is taken off them all, in UTF-16 units. */
const behindReach = 200;
/** The most parts of which two are tried together. */
const mostTried = 20;

/**
 * Whether the parts come to what is stated, as nearly as they are rounded, if some of them are taken off and not added:
 * none, one, two, all but the first, or the amount that stands next behind the last. `A loss of $9.5 million consisted
 * of a write-down of $8.0 million, fees of $2.0 million and a gain of $0.5 million` does not say which.
 */
export function isNetted(stated: TotalPart, parts: readonly TotalPart[], difference: Fraction): boolean {
  const behind = next(parts.at(-1));
  const slack = slackOf([stated, ...parts]);
  const meets = (off: Fraction | undefined): boolean =>
    off !== undefined && off.sub(difference).abs().compare(slack) <= 0;
  if (meets(zero) || (difference.s > 0n && meets(behind))) return true;
  const twice = parts.map(({ value }) => value.mul(2));
  const rest = twice.slice(1).reduce((all, value) => all.add(value), zero);
  const two = (one: Fraction, at: number): boolean =>
    parts.length > 2 && parts.length <= mostTried && twice.slice(at + 1).some((other) => meets(one.add(other)));
  return meets(rest) || twice.some((one, at) => meets(one) || two(one, at));
}

/** The amount of the same kind that stands next behind the last part in its block. */
function next(last: TotalPart | undefined): Fraction | undefined {
  if (!last) return undefined;
  const unit = last.amount && valueOf(last.amount)?.unit;
  const isNext = (amount: Amount): boolean =>
    amount.at.start >= last.at.end && amount.at.start < last.at.end + behindReach;
  const behind = last.block.facts.find((fact): fact is Amount => fact.kind === 'amount' && isNext(fact));
  const said = behind && valueOf(behind);
  if (!said || said.sense !== 'cardinal') return undefined;
  return unit && said.unit && sameUnit(unit, said.unit) ? said.value : undefined;
}
