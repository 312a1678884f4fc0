import { isStop } from '../../text/sentence-end.ts';
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
  const restated = lowerAt(tokens, to - 1) === 'or' || isPaidForAll(tokens, from, to);
  return restated && !isRate(tokens, total) && isPriceOf(tokens, each, count)
    ? { approximate, tentative: true }
    : undefined;
}

/** What says of a sum that it is that of all, and how far before their number it may stand, in tokens. */
const ofAll = /^(?:aggregate|total)$/;
const foreseenReach = 8;

/**
 * Whether the total is announced before the price that makes it up: `16,000,000 shares, the aggregate consideration at
 * $14.25 per share is $228,000,000`; `the aggregate exercise price of 60,000 warrants at $2.75 per share is $165,000`.
 */
function isForeseen(tokens: Tokens, count: Amount, each: Amount, to: number): boolean {
  let verb = to - 1;
  while (nearly.has(lowerAt(tokens, verb))) verb--;
  if (!/^(?:is|are|was|were|be|equals)$/.test(lowerAt(tokens, verb))) return false;
  const of = tokenFrom(tokens, count.at.start);
  for (let i = of - 1; i >= Math.max(0, of - foreseenReach) && !isStop(tokens, i); i--)
    if (ofAll.test(lowerAt(tokens, i))) return true;
  for (let i = tokenFrom(tokens, count.at.end); i < tokenFrom(tokens, each.at.start); i++)
    if (ofAll.test(lowerAt(tokens, i))) return true;
  return false;
}

/** What is paid for all that is sold: `for a purchase price of`, `we would receive proceeds of`. */
const paid = /^(?:price|consideration|proceeds|cost|amount|value)$/;

/** Whether a stretch between a price and a sum names that as what is paid: by `for a purchase price of` or the like. */
function isPaidForAll(tokens: Tokens, from: number, to: number): boolean {
  if (lowerAt(tokens, to - 1) !== 'of' || !paid.test(lowerAt(tokens, to - 2))) return false;
  for (let i = to - 3; i >= Math.max(from, to - longestName - 2); i--) {
    const word = lowerAt(tokens, i);
    if (/^(?:net|gross)$/.test(word)) return false;
    if (/^(?:for|receiv(?:e|es|ed|ing))$/.test(word)) return true;
  }
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
