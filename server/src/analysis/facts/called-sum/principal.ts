import { COLON } from '../../text/sign-codes.ts';
import { gapBefore, isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Principal } from '../fact.ts';
import { isMoney } from '../fact/stated-unit.ts';

/** The most tokens that stand with the sum at the head of a note: its place and date. */
const longestHead = 24;
/** How far before the principal it is promised, in tokens. */
const promiseReach = 120;

/**
 * The principal of a note where it is promised, `promises to pay ... the principal sum of $480,000`, and at its head,
 * where a sum opens a short paragraph and nothing but a wide gap follows it on its line. Undefined for another sum.
 */
export function principalOf(tokens: Tokens, amount: Amount): Principal | undefined {
  if (!isMoney(amount)) return undefined;
  const stands = isPromised(tokens, amount) ? 'promise' : isHead(tokens, amount) ? 'head' : undefined;
  return stands && { kind: 'principal', at: amount.at, stands, amount };
}

function isPromised(tokens: Tokens, { at }: Amount): boolean {
  const of = tokenFrom(tokens, at.start) - 1;
  if (lowerAt(tokens, of) !== 'of' || !/^(?:sum|amount)$/.test(lowerAt(tokens, of - 1))) return false;
  if (lowerAt(tokens, of - 2) !== 'principal') return false;
  for (let i = of - 3; i >= Math.max(0, of - promiseReach); i--)
    if (/^(?:promises?|promised|undertakes)$/.test(lowerAt(tokens, i))) return true;
  return false;
}

/** Whether a sum opens its block, or stands there behind `Principal Amount:`, by itself on its line. */
function isHead(tokens: Tokens, { at }: Amount): boolean {
  if (tokens.count > longestHead) return false;
  const first = tokenFrom(tokens, at.start);
  if (first > 0 && !isLabelled(tokens, first)) return false;
  const behind = tokenFrom(tokens, at.end);
  return behind >= tokens.count || /\n|\t| {2}/.test(gapBefore(tokens, behind));
}

const isLabelled = (tokens: Tokens, first: number): boolean =>
  isSign(tokens, first - 1, COLON) &&
  /^(?:amount|sum)$/.test(lowerAt(tokens, first - 2)) &&
  lowerAt(tokens, first - 3) === 'principal' &&
  first <= 4;
