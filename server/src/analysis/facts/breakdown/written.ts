import { EQUALS, OPEN, PLUS } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areAlike } from '../fact/alike.ts';
import { mostParts } from './parts.ts';

/**
 * The sums that are written out with their signs: `$14,000 + $35,000 = $49,000`, `$119,000 ($14,000 + $35,000 +
 * $70,000)`. What else stands between the amounts makes them something else.
 */
export function writtenSums(tokens: Tokens, amounts: readonly Amount[]): readonly Breakdown[] {
  const found: Breakdown[] = [];
  for (let first = 0; first + 1 < amounts.length; first++) {
    let last = first;
    while (last - first < mostParts && stands(tokens, PLUS, amounts[last], amounts[last + 1])) last++;
    if (last === first) continue;
    const parts = amounts.slice(first, last + 1);
    const [before, behind] = [amounts[first - 1], amounts[last + 1]];
    const whole = stands(tokens, EQUALS, parts.at(-1), behind)
      ? behind
      : stands(tokens, EQUALS, before, parts[0]) || stands(tokens, OPEN, before, parts[0])
        ? before
        : undefined;
    if (whole && parts.every((part) => areAlike(part, whole))) {
      const ends = [whole, ...parts].flatMap(({ at }) => [at.start, at.end]);
      const at = localSpan(Math.min(...ends), Math.max(...ends));
      found.push({ kind: 'breakdown', at, whole, parts, evidence: 'likely' });
    }
    first = last;
  }
  return found;
}

/** Whether a sign, and nothing else, stands between two amounts. */
function stands(tokens: Tokens, sign: number, one: Amount | undefined, other: Amount | undefined): boolean {
  if (!one || !other) return false;
  const from = tokenFrom(tokens, one.at.end);
  return tokenFrom(tokens, other.at.start) === from + 1 && isSign(tokens, from, sign);
}
