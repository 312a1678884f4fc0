import { isStop } from '../../text/sentence-end.ts';
import { CLOSE } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Product } from '../fact.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';
import type { Asides } from './aside.ts';
import { isOneThought } from './thought.ts';

/** How far before a sum the word stands that says that it is divided, and how far behind it what that makes. */
const leadReach = 12;
const partReach = 8;

/** What leads from the divisor to the quotient: `, or 250 shares`, `, resulting in`. */
const linking = /^(?:or|equals|equaling|being|e|to|in|is)$/;

/**
 * `dividing the stated value of $1,000 by the conversion price of $4.00, or 250 shares`; `$25.00 divided by $6.25, or
 * four shares`: how many of the second sum the first is.
 */
export function dividedAt(
  tokens: Tokens,
  asides: Asides,
  dividend: Amount,
  divisor: Amount,
  quotient: Amount,
): Product | undefined {
  if (!isMoney(dividend) || !isMoney(divisor) || isMoney(quotient) || isPercent(quotient)) return undefined;
  const [from, to] = [tokenFrom(tokens, dividend.at.end), tokenFrom(tokens, divisor.at.start)];
  if (!isOneThought(tokens, asides, from, to) || !isDivided(tokens, dividend, from, to)) return undefined;
  const [end, next] = [tokenFrom(tokens, divisor.at.end), tokenFrom(tokens, quotient.at.start)];
  if (next - end > partReach || !isOneThought(tokens, asides, end, next) || !linking.test(lowerAt(tokens, next - 1)))
    return undefined;
  // What a bracket counts may be counted in something else.
  for (let i = end; i < next; i++) if (isSign(tokens, i, CLOSE)) return undefined;
  const at = localSpan(dividend.at.start, quotient.at.end);
  const product = { kind: 'product', at, count: quotient, each: divisor, total: dividend } as const;
  return { ...product, approximate: false, tentative: true };
}

/** Whether one sum is said to be divided by the next, before the first or between the two. */
function isDivided(tokens: Tokens, { at }: Amount, from: number, to: number): boolean {
  let by = -1;
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === 'by') by = i;
  if (by < 0) return false;
  if (lowerAt(tokens, by - 1) === 'divided') return true;
  const start = tokenFrom(tokens, at.start);
  for (let i = start - 1; i >= Math.max(0, start - leadReach) && !isStop(tokens, i); i--)
    if (lowerAt(tokens, i) === 'dividing') return true;
  return false;
}
