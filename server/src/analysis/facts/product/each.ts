import { localSpan } from '../../text/span.ts';
import { lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Product } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';
import { announcementOf } from './announced.ts';
import type { Asides } from './aside.ts';
import { areCounted } from './spread.ts';
import { hasWord, isOneThought } from './thought.ts';

/** What may stand between `each of` and how many there are: `each of our five directors`. */
const owners = /^(?:the|its|our|their|these|those|such|said)$/;

/**
 * `2,000 warrants, each exercisable for 1,600 shares, or 3,200,000 shares in total`; `Each of the five directors
 * received $40,000, for a total of $200,000`: so many, each with as much, and what all have.
 */
export function eachOfSo(
  tokens: Tokens,
  asides: Asides,
  count: Amount,
  each: Amount,
  total: Amount,
): Product | undefined {
  if (isMoney(count) || isPercent(count) || isPercent(each) || !areOfOneKind(each, total)) return undefined;
  if (count.noun === undefined || isRate(tokens, each) || (!isMoney(each) && areAlike(count, each))) return undefined;
  const [from, to] = [tokenFrom(tokens, count.at.end), tokenFrom(tokens, each.at.start)];
  if (!isOneThought(tokens, asides, from, to)) return undefined;
  if (!hasWord(tokens, from, to, 'each') && !isEachOf(tokens, tokenFrom(tokens, count.at.start))) return undefined;
  const announced = announcementOf(tokens, asides, { count, each, second: each, total });
  const at = localSpan(count.at.start, total.at.end);
  return announced && { kind: 'product', at, count, each, total, ...announced, tentative: true };
}

/** Whether two amounts are sums of money, or count one thing, which is said of both. */
const areOfOneKind = (each: Amount, total: Amount): boolean =>
  isMoney(each) ? isMoney(total) && areAlike(each, total) : areCounted(total, each);

function isEachOf(tokens: Tokens, count: number): boolean {
  const at = owners.test(lowerAt(tokens, count - 1)) ? count - 2 : count - 1;
  return lowerAt(tokens, at) === 'of' && lowerAt(tokens, at - 1) === 'each';
}
