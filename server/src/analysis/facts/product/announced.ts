import { lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import { measureOf } from '../../words/measure.ts';
import type { Amount, Product } from '../fact.ts';
import { isRate } from '../fact/alike.ts';
import type { Asides } from './aside.ts';
import { isOneThought } from './thought.ts';

/** What announces what all come to. */
const announcing = /^(?:total(?:l?ing|s|led)?|aggregat(?:e|es|ing))$/;
const nearly = new Set(['approximately', 'about', 'roughly', 'nearly', 'almost']);

/** So many, at so much each, and what may be the total; `second` is the one of the two that stands behind the other. */
interface Multiplied {
  readonly count: Amount;
  readonly each: Amount;
  readonly second: Amount;
  readonly total: Amount;
}

/**
 * How a total is announced as that of so many each: as one (`for a total of $120,000`, `$120,000 in all`), and then
 * whether it is only near; or behind `or` alone, where the price is said to be that of what is counted. Undefined when
 * it is not.
 */
export function announcementOf(
  tokens: Tokens,
  asides: Asides,
  { count, each, second, total }: Multiplied,
): Pick<Product, 'approximate' | 'tentative'> | undefined {
  const from = tokenFrom(tokens, second.at.end);
  const to = tokenFrom(tokens, total.at.start);
  if (!isOneThought(tokens, asides, from, to)) return undefined;
  let announced = isSaidOfAll(tokens, total);
  let approximate = false;
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i);
    announced ||= announcing.test(word) || (word === 'proceeds' && lowerAt(tokens, i - 1) === 'gross');
    approximate ||= nearly.has(word);
  }
  if (announced) return { approximate };
  if (isForeseen(tokens, count, each, to)) return { approximate, tentative: true };
  const restated = lowerAt(tokens, to - 1) === 'or' && !isRate(tokens, total) && isPriceOf(tokens, each, count);
  return restated ? { approximate, tentative: true } : undefined;
}

/**
 * Whether the total is announced before the price that makes it up: `16,000,000 shares, the aggregate consideration at
 * $14.25 per share is $228,000,000`.
 */
function isForeseen(tokens: Tokens, count: Amount, each: Amount, to: number): boolean {
  let verb = to - 1;
  while (nearly.has(lowerAt(tokens, verb))) verb--;
  if (!/^(?:is|are|was|were|be|equals)$/.test(lowerAt(tokens, verb))) return false;
  for (let i = tokenFrom(tokens, count.at.end); i < tokenFrom(tokens, each.at.start); i++)
    if (/^(?:aggregate|total)$/.test(lowerAt(tokens, i))) return true;
  return false;
}

/** Whether what stands behind an amount says that it is that of all: `$500 in the aggregate`, `500 shares in total`. */
function isSaidOfAll(tokens: Tokens, { at, noun }: Amount): boolean {
  const i = tokenFrom(tokens, at.end) + (noun?.split(' ').length ?? 0);
  if (lowerAt(tokens, i) !== 'in') return false;
  const behind = lowerAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
  return /^(?:total|aggregate|all)$/.test(lowerAt(tokens, behind));
}

/** The longest name of what a price is for, in tokens: `per rentable square foot`. */
const longestName = 4;

/** Whether a price is said to be that of one of what is counted: `$35 per square foot`, `12,500 square feet`. */
export function isPriceOf(tokens: Tokens, { at }: Amount, { noun }: Amount): boolean {
  const from = tokenFrom(tokens, at.end);
  if (noun === undefined || !/^(?:per|a|each)$/.test(lowerAt(tokens, from))) return false;
  const what = measureOf(noun);
  for (let i = from + 1; i <= from + longestName; i++) {
    const word = lowerAt(tokens, i);
    if (measureOf(word) === what) return true;
    if (!/^[a-z]+$/.test(word)) return false;
  }
  return false;
}
