import { localSpan } from '../../text/span.ts';
import { tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { isFraction, isPercent } from '../fact/stated-unit.ts';
import { mostParts, ofHundred, partReach } from './parts.ts';
import { breaks, breaksBefore, goesNoFurther, isPartOfPart, jointBefore } from './stretch.ts';

/**
 * `forty percent (40%) to Alder and the remaining sixty percent (60%) to Birch`: what is left makes it up to the whole;
 * `$850,000, of which $250,000 at signing and the balance of $600,000 at closing`: it makes it up to what stands first.
 */
export function restAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const index = firstFrom(amounts, tokens.ends[i] ?? 0);
  const rest = amounts[index];
  if (!rest || tokenFrom(tokens, rest.at.start) > i + 2) return undefined;
  const parts = [rest];
  let to = i;
  for (let at = index - 1; at >= 0 && parts.length <= mostParts; at--) {
    const amount = amounts[at];
    if (!amount) break;
    const from = tokenFrom(tokens, amount.at.end);
    if (to - from > partReach || breaks(tokens, from, to)) break;
    // A share that is no percentage may be one of the parts.
    if (isFraction(amount)) return undefined;
    if (isPercent(rest) ? isPercent(amount) : areAlike(amount, rest) && !isRate(tokens, amount)) parts.unshift(amount);
    to = tokenFrom(tokens, amount.at.start);
  }
  if (parts.length > mostParts || !goesNoFurther(tokens, rest) || breaksBefore(tokens, parts[0])) return undefined;
  return isPercent(rest) ? (parts.length > 1 ? ofHundred(parts, 'certain') : undefined) : restOfFirst(tokens, i, parts);
}

/**
 * A sum of which the last is what remains behind the others: it stands first, or before the part that is said to be one
 * of it (`$25,000, $7,500 of which`), and `and` or a mark before what remains.
 */
function restOfFirst(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const opening = amounts.findLastIndex((amount) => isPartOfPart(tokens, amount));
  const [whole, ...parts] = amounts.slice(Math.max(0, opening - 1));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!whole || !first || !last || parts.length < 2) return undefined;
  const joined = jointBefore(tokens, tokenFrom(tokens, parts.at(-2)?.at.end ?? 0), i) !== undefined;
  if (!joined || opening === 0) return undefined;
  return { kind: 'breakdown', at: localSpan(whole.at.start, last.at.end), whole, parts, evidence: 'possible' };
}
