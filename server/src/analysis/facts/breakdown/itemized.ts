import { endsSentence } from '../../text/sentence-end.ts';
import { SEMICOLON } from '../../text/sign-codes.ts';
import { isSign, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { mostParts, partReach } from './parts.ts';
import { breaks, isPartOfPart } from './stretch.ts';

/** The fewest items of a list that only semicolons part. */
const leastItems = 3;

/**
 * The amounts of a list behind a colon, each the only one of its item, with its name before it:
 * `as follows: Inventory $100; Equipment $200; Goodwill $300.` Undefined for what is no such list.
 */
export function itemizedFrom(
  tokens: Tokens,
  from: number,
  amounts: readonly Amount[],
  index: number,
): readonly Amount[] | undefined {
  const parts: Amount[] = [];
  let start = from;
  let at = index;
  for (let i = from; i < tokens.count && i - start <= partReach; i++) {
    const ends = endsSentence(tokens, i);
    if (!ends && !isSign(tokens, i, SEMICOLON)) continue;
    const [only, second] = amounts.slice(at, at + 2);
    const isLast = (amount: Amount | undefined): boolean => !amount || tokenFrom(tokens, amount.at.start) > i;
    if (!only || isLast(only) || !isLast(second) || breaks(tokens, start, i)) return undefined;
    if (isRate(tokens, only) || isPartOfPart(tokens, only) || !areAlike(only, parts[0] ?? only)) return undefined;
    parts.push(only);
    if (ends) return parts.length >= leastItems ? parts : undefined;
    // A text may announce a list again in each of its items.
    if (parts.length === mostParts) return undefined;
    start = i + 1;
    at++;
  }
  return undefined;
}
