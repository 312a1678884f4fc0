import { holdsSentenceEnd } from '../../text/sentence-end.ts';
import { CLOSE, COMMA, OPEN } from '../../text/sign-codes.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import { growthOf } from '../../words/growth.ts';
import type { Amount, Ratio } from '../fact.ts';
import { isOtherwise } from '../fact/otherwise.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';

/** How far apart two of the three amounts may stand, and how far before the first the verb, in tokens. */
const reach = 16;

/** Words with which the percentage is that of another change, or of several. */
const otherwise =
  /^(?:each|every|per|annual|annually|annum|respectively|between|and|up|least|most|maximum|minimum|compounded|additional|thereafter)$/;

/**
 * How a sum becomes another that is so many percent more or less: `increased by five percent (5%), from $12.00 to
 * $12.60`. Undefined where no verb says so.
 */
export function changeAhead(tokens: Tokens, percent: Amount, was: Amount, is: Amount): Ratio['beyond'] {
  if (!isChange(tokens, percent, was, is)) return undefined;
  const [end, to] = [tokenFrom(tokens, percent.at.end), tokenFrom(tokens, was.at.start)];
  if (to - end > reach || lowerAt(tokens, to - 1) !== 'from' || isOtherwise(tokens, end, to, otherwise))
    return undefined;
  return verbBefore(tokens, tokenFrom(tokens, percent.at.start));
}

/** `increased from $12.00 to $12.60, or 5%`, `(5%)`, `, an increase of 5%`. */
export function changeBehind(tokens: Tokens, was: Amount, is: Amount, percent: Amount): Ratio['beyond'] {
  if (!isChange(tokens, percent, was, is)) return undefined;
  const [end, to] = [tokenFrom(tokens, is.at.end), tokenFrom(tokens, percent.at.start)];
  const before = tokenFrom(tokens, was.at.start) - 1;
  if (to - end > reach || lowerAt(tokens, before) !== 'from' || isOtherwise(tokens, end, to, otherwise))
    return undefined;
  const bracketed = isSign(tokens, to - 1, OPEN) && isSign(tokens, tokenFrom(tokens, percent.at.end), CLOSE);
  const restated = lowerAt(tokens, to - 1) === 'or' && isSign(tokens, to - 2, COMMA);
  if (bracketed || restated) return verbBefore(tokens, before);
  return lowerAt(tokens, to - 1) === 'of' ? growthOf(lowerAt(tokens, to - 2)) : undefined;
}

/** Whether `to` leads from one sum of money to another, one sentence holds all, and both are exact. */
function isChange(tokens: Tokens, percent: Amount, was: Amount, is: Amount): boolean {
  if (!isPercent(percent) || ![was, is].every((sum) => isMoney(sum) && sum.statements.every(isExact))) return false;
  const [from, to] = [tokenFrom(tokens, was.at.end), tokenFrom(tokens, is.at.start)];
  return to - from <= reach && lowerAt(tokens, to - 1) === 'to' && !isOtherwise(tokens, from, to, otherwise);
}

/** What is said in millions was rounded, and its percentage was not worked out from what is said. */
const isExact = ({ multiplier }: Amount['statements'][number]): boolean => multiplier.compare(1) <= 0;

function verbBefore(tokens: Tokens, to: number): Ratio['beyond'] {
  for (let i = to - 1; i >= Math.max(0, to - reach) && !holdsSentenceEnd(tokens, i, i + 1); i--) {
    const word = lowerAt(tokens, i);
    if (otherwise.test(word)) return undefined;
    const growth = growthOf(word);
    if (growth) return growth;
  }
  return undefined;
}
