import { DOLLAR } from '../../text/sign-codes.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import { measureOf } from '../../words/measure.ts';
import type { Amount, Unit } from '../fact.ts';
import { unitOf } from '../fact/stated-unit.ts';
import { areOneUnit } from './one-unit.ts';

/** Whether a sum is that of one of many: `$10 per share`, `$.001 par value`. */
export function isRate(tokens: Tokens, amount: Amount): boolean {
  if (unitOf(amount)?.kind !== 'money') return false;
  const behind = lowerAt(tokens, tokenFrom(tokens, amount.at.end));
  const before = tokenFrom(tokens, amount.at.start) - 1;
  const lead = isSign(tokens, before, DOLLAR) ? before - 1 : before;
  return /^(?:per|each|apiece|a|an|par)$/.test(behind) || /^(?:value|par)$/.test(lowerAt(tokens, lead));
}

/**
 * Whether two amounts can be parts of one whole, or part and whole: of one unit, or counts of one thing where both say
 * of what.
 */
export function areAlike(a: Amount, b: Amount): boolean {
  const [unit, other] = [unitOf(a), unitOf(b)];
  const counted = (one: Unit | undefined): boolean => one === undefined || one.kind === 'shares';
  if (!counted(unit) || !counted(other)) return areOneUnit(unit, other);
  return a.noun === undefined || b.noun === undefined || measureOf(a.noun) === measureOf(b.noun);
}

/** Whether two amounts are alike and both are sums, or both the price of one of many, or counts of one thing. */
export const areSumsAlike = (tokens: Tokens, one: Amount, other: Amount): boolean =>
  areAlike(one, other) && isRate(tokens, one) === isRate(tokens, other);
