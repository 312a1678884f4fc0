import { localSpan } from '../../text/span.ts';
import { lowerAt, tokenFrom, WORD, type Tokens } from '../../text/tokens.ts';
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
  if (parts.length > mostParts || !goesNoFurther(tokens, rest)) return undefined;
  // Behind `or`, what a percentage comes to is said, of which the parts are parts.
  const restated = lowerAt(tokens, tokenFrom(tokens, parts[0]?.at.start ?? 0) - 1) === 'or' && parts.length > 2;
  if (!restated && breaksBefore(tokens, parts[0])) return undefined;
  return isPercent(rest) ? (parts.length > 1 ? ofHundred(parts, 'certain') : undefined) : restOfFirst(tokens, i, parts);
}

/**
 * A sum whose last part is what remains behind the others. The sum stands first; or before the part that is said to be
 * one of it (`$25,000, $7,500 of which`); or behind that part (`$7,500 of the fee of $25,000`). An `and` or a mark
 * stands before what remains.
 */
function restOfFirst(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const opening = amounts.findLastIndex((amount) => isPartOfPart(tokens, amount));
  const [one, other, ...more] = amounts.slice(Math.max(0, opening - 1));
  if (!one || !other || opening === 0) return undefined;
  const ofNext = more.length === 1 && isOfNext(tokens, one, other);
  // `$600,000 of the proceeds` is a part itself.
  if (!ofNext && isOfAnother(tokens, one)) return undefined;
  const [whole, parts] = ofNext ? [other, [one, ...more]] : [one, [other, ...more]];
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (!last || !before) return undefined;
  if (jointBefore(tokens, tokenFrom(tokens, before.at.end), i) === undefined) return undefined;
  const evidence = ofNext || opening > 0 ? 'likely' : 'possible';
  return { kind: 'breakdown', at: localSpan(one.at.start, last.at.end), whole, parts, evidence };
}

/** The most tokens between a part and the whole it is said to be of: `$10,000 of the net proceeds of`. */
const ofReach = 9;

/** Whether an amount is said to be one of something else: `$10,000,000 of the net proceeds`. */
function isOfAnother(tokens: Tokens, { at }: Amount): boolean {
  const from = tokenFrom(tokens, at.end);
  return lowerAt(tokens, from) === 'of' && /^(?:the|our|its|their|such|this|these)$/.test(lowerAt(tokens, from + 1));
}

/** Whether an amount is said to be one of the next: `$10,000,000 of the net proceeds of $17,900,000`. */
function isOfNext(tokens: Tokens, part: Amount, whole: Amount): boolean {
  const [from, to] = [tokenFrom(tokens, part.at.end), tokenFrom(tokens, whole.at.start)];
  if (!isOfAnother(tokens, part) || to - from > ofReach) return false;
  for (let i = from; i < to; i++) if (tokens.kinds[i] !== WORD) return false;
  return true;
}
