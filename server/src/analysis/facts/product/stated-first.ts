import { CLOSE, COMMA, OPEN } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Product } from '../fact.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';
import { isPriceOf } from './announced.ts';
import type { Asides } from './aside.ts';
import { hasWord, isApiece, isOneThought } from './thought.ts';

/** How far behind a total what it comes from may stand, and how far behind a price its bracket closes, in tokens. */
const linkReach = 12;
const longestPer = 4;

/** What says of a total what it comes from: `$45,000, representing three months at`. */
const linking = /^(?:being|representing|represents|constituting|equals|reflecting)$/;
/** The first words of what says it in two: `equal to`, `in exchange for`. */
const pairs: Readonly<Record<string, RegExp>> = {
  equal: /^to$/,
  equivalent: /^to$/,
  exchange: /^for$/,
  consideration: /^(?:of|for)$/,
};

/**
 * A sum that stands before what it comes from: `$1,275,000 (425,000 shares at $3.00 per share)`; `$45,000, representing
 * three months at $15,000 per month`; `$250,000, being $50 per acre for 5,000 acres`; `$6,860,000, or $2.80 for each
 * of the 2,450,000 units`.
 */
export function explainedBy(
  tokens: Tokens,
  asides: Asides,
  total: Amount,
  second: Amount,
  third: Amount,
): Product | undefined {
  if (!isMoney(total) || isMoney(second) === isMoney(third)) return undefined;
  const [count, each] = isMoney(second) ? [third, second] : [second, third];
  if (isPercent(count)) return undefined;
  const [from, to] = [tokenFrom(tokens, second.at.end), tokenFrom(tokens, third.at.start)];
  if (!isOneThought(tokens, asides, from, to)) return undefined;
  const product = { kind: 'product', at: localSpan(total.at.start, third.at.end), count, each, total } as const;
  if (each === third && isBracketed(tokens, total, count, each) && hasWord(tokens, from, to, 'at'))
    return { ...product, approximate: false };
  if (each === second && isOfEach(tokens, from, to) && isRestated(tokens, total, each))
    return { ...product, approximate: false, tentative: true };
  const joined = each === third ? ['at', 'of'] : ['for', 'on', 'of', 'times'];
  const multiplied = isPriceOf(tokens, each, count) && joined.some((word) => hasWord(tokens, from, to, word));
  return multiplied && isLinked(tokens, asides, total, second)
    ? { ...product, approximate: false, tentative: true }
    : undefined;
}

/** What may stand between a total and what it comes to for each: `, or`, `, that is,`. */
const restating = /^(?:or|that|is|i|e|being|equal|to|equivalent|namely)$/;

/** Whether a stretch says of what stands before it that each of what follows has as much: `for each of the`. */
function isOfEach(tokens: Tokens, from: number, to: number): boolean {
  const each = /^(?:for|on|to|per)$/.test(lowerAt(tokens, from)) ? from + 1 : from;
  if (lowerAt(tokens, each) !== 'each' || lowerAt(tokens, each + 1) !== 'of') return false;
  const named = /^(?:the|its|our|such|those)$/.test(lowerAt(tokens, each + 2)) ? each + 3 : each + 2;
  return named === to;
}

/** Whether nothing but a mark and words that say a total again stand between it and the next sum. */
function isRestated(tokens: Tokens, total: Amount, each: Amount): boolean {
  const [from, to] = [tokenFrom(tokens, total.at.end), tokenFrom(tokens, each.at.start)];
  if (to === from || to - from > longestPer) return false;
  for (let i = from; i < to; i++)
    if (!isSign(tokens, i, COMMA) && !isSign(tokens, i, OPEN) && !restating.test(lowerAt(tokens, i))) return false;
  return true;
}

/** Whether how many there are opens a bracket right behind the total, which ends behind what each comes to. */
function isBracketed(tokens: Tokens, total: Amount, count: Amount, each: Amount): boolean {
  const open = tokenFrom(tokens, count.at.start) - 1;
  if (!isSign(tokens, open, OPEN) || tokenFrom(tokens, total.at.end) !== open) return false;
  const end = tokenFrom(tokens, each.at.end);
  if (!isApiece(tokens, end)) return false;
  for (let i = end; i < end + longestPer; i++) if (isSign(tokens, i, CLOSE)) return true;
  return false;
}

/** Whether what stands between a total and the first of the two amounts says that it comes from these. */
function isLinked(tokens: Tokens, asides: Asides, total: Amount, second: Amount): boolean {
  const [from, to] = [tokenFrom(tokens, total.at.end), tokenFrom(tokens, second.at.start)];
  if (to - from > linkReach || !isOneThought(tokens, asides, from, to)) return false;
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i);
    if (linking.test(word) || pairs[word]?.test(lowerAt(tokens, i + 1)) === true) return true;
  }
  return false;
}
