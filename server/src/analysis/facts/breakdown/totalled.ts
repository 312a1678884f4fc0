import { SEMICOLON } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { mostParts, partReach } from './parts.ts';
import { breaks, breaksBefore, goesNoFurther, isJoined, isPartOfPart, partsAgain } from './stretch.ts';

/**
 * `a in cash and b in notes, for a total of c`, `Alder a; Birch b; total c`: the parts stand before what they come to,
 * from the first amount of the sentence on. Some of them may be of something else, so that only one slip of their
 * figures is held against them.
 */
export function totalledAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const counted = lowerAt(tokens, i).endsWith('ing');
  const called = lowerAt(tokens, i + 1) === 'of' && /^(?:an?|grand|combined|aggregate)$/.test(lowerAt(tokens, i - 1));
  const listed = isSign(tokens, i - 1, SEMICOLON) && lowerAt(tokens, i) === 'total';
  if (!counted && !called && !listed) return undefined;
  const index = firstFrom(amounts, tokens.ends[i] ?? 0);
  const whole = amounts[index];
  if (!whole || tokenFrom(tokens, whole.at.start) > i + 2 || isRate(tokens, whole)) return undefined;
  let first = index;
  for (let to = i; first > 0; first--) {
    const from = tokenFrom(tokens, amounts[first - 1]?.at.end ?? 0);
    if (to - from > partReach || breaks(tokens, from, to)) break;
    if (partsAgain(tokens, from, to) || index - first === mostParts) return undefined;
    to = tokenFrom(tokens, amounts[first - 1]?.at.start ?? 0);
  }
  const parts = amounts.slice(first, index);
  const [opening, last, before] = [parts[0], parts.at(-1), parts.at(-2)];
  if (!opening || !last || !before || (!listed && !isJoined(tokens, before, last)) || !goesNoFurther(tokens, whole))
    return undefined;
  if (breaksBefore(tokens, opening)) return undefined;
  if (!parts.every((part) => areAlike(part, whole) && !isRate(tokens, part) && !isPartOfPart(tokens, part)))
    return undefined;
  return {
    kind: 'breakdown',
    at: localSpan(opening.at.start, whole.at.end),
    whole,
    parts,
    evidence: listed ? 'likely' : 'slight',
  };
}
