import { holdsSentenceEnd } from '../../text/sentence-end.ts';
import { CLOSE, OPEN } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Portion } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { isFraction, isMoney, isPercent } from '../fact/stated-unit.ts';

/** How far the first share stands behind the sum, and each behind the one before, in tokens. */
const sumReach = 24;
const shareReach = 20;
/** The most shares into which a sum is divided. */
const most = 8;

/** What is done with a sum of which shares are named. */
const sharing = /^(?:payable|paid|pay|borne|shared|divided|split|allocated|due|released|remitted|delivered)$/;
/** Words with which it is not the sum of which they are shares. */
const otherwise =
  /^(?:plus|minus|less|up|maximum|minimum|least|most|increas\w*|decreas\w*|remaining|balance|approximately|about|additional)$/;

/**
 * A share whose sum stands in a bracket behind it, of the sum that is paid so: `a fee of $60,000, payable one-half
 * ($30,000) on signing and one-half ($30,000) on delivery`. Undefined where no sum before it is said to be divided.
 */
export function shareOfSum(tokens: Tokens, amounts: readonly Amount[], index: number): Portion | undefined {
  const [share, part] = amounts.slice(index, index + 2);
  if (!share || !part || !isShareWithSum(tokens, share, part)) return undefined;
  let at = index - 1;
  let to = tokenFrom(tokens, share.at.start);
  for (; at > 0 && index - at <= 2 * most; at -= 2) {
    const [before, sum] = [amounts[at - 1], amounts[at]];
    if (!before || !sum || !isShareWithSum(tokens, before, sum)) break;
    const from = tokenFrom(tokens, sum.at.end);
    if (to - from > shareReach || holdsSentenceEnd(tokens, from, to)) return undefined;
    to = tokenFrom(tokens, before.at.start);
  }
  const whole = amounts[at];
  if (!whole || !isMoney(whole) || isRate(tokens, whole) || !areAlike(whole, part)) return undefined;
  const from = tokenFrom(tokens, whole.at.end);
  if (to - from > sumReach || !isSharedOut(tokens, from, to)) return undefined;
  return { kind: 'portion', at: localSpan(whole.at.start, part.at.end), share, part, whole };
}

/** `one-half ($30,000)`, `fifty percent (50%) ($30,000)`. */
function isShareWithSum(tokens: Tokens, share: Amount, sum: Amount): boolean {
  if (!(isFraction(share) || isPercent(share)) || !isMoney(sum)) return false;
  const end = tokenFrom(tokens, share.at.end);
  const open = isSign(tokens, end, CLOSE) ? end + 1 : end;
  if (!isSign(tokens, open, OPEN) || tokenFrom(tokens, sum.at.start) !== open + 1) return false;
  const close = tokenFrom(tokens, sum.at.end);
  return isSign(tokens, close, CLOSE) && lowerAt(tokens, close + 1) !== 'of';
}

/** Whether a sum is said to be paid or divided, and nothing else to be done with it, up to its first share. */
function isSharedOut(tokens: Tokens, from: number, to: number): boolean {
  if (holdsSentenceEnd(tokens, from, to)) return false;
  let shared = false;
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i);
    if (otherwise.test(word)) return false;
    shared ||= sharing.test(word);
  }
  return shared;
}
