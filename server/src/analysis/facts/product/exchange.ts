import { holdsSentenceEnd } from '../../text/sentence-end.ts';
import { localSpan } from '../../text/span.ts';
import { lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Product } from '../fact.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';

/** How far apart, in tokens, each share and its ratio stand, the ratio and their number, and that and the total. */
const eachReach = 30;
const countReach = 30;
const totalReach = 24;

/** What is done with the shares of a company that is merged into another. */
const exchanged = /^(?:exchang\w*|convert\w*|becom\w*|receiv\w*|issu\w*|entitl\w*)$/;
const otherwise =
  /^(?:less|minus|plus|up|exceed|maximum|minimum|least|most|additional|cash|except|exclud\w*|each|every)$/;

/**
 * `each share shall be exchanged for 1.375 shares of Birch. The 2,400,000 outstanding shares will be exchanged for
 * 3,300,000 shares`; `based on 12,000,000 shares outstanding and the Exchange Ratio of 0.4500, Birch will issue
 * 5,400,000 shares`: the shares of one company, and what they are exchanged for, one and all.
 */
export function exchangedAt(tokens: Tokens, first: Amount, second: Amount, total: Amount): Product | undefined {
  if ([first, second, total].some((amount) => isMoney(amount) || isPercent(amount))) return undefined;
  if (!isShares(total)) return undefined;
  const ratioFirst = isOfEach(tokens, first) && isShares(second) && isNear(tokens, first, second, countReach);
  const ratioLast = isRatio(tokens, second) && isShares(first) && isNear(tokens, first, second, totalReach);
  if (!ratioFirst && !ratioLast) return undefined;
  const [from, to] = [tokenFrom(tokens, second.at.end), tokenFrom(tokens, total.at.start)];
  if (to - from > totalReach || holdsSentenceEnd(tokens, from, to) || !isExchanged(tokens, from, to)) return undefined;
  if (ratioLast && holdsSentenceEnd(tokens, tokenFrom(tokens, first.at.end), from)) return undefined;
  const [count, each] = ratioFirst ? [second, first] : [first, second];
  const at = localSpan(first.at.start, total.at.end);
  return { kind: 'product', at, count, each, total, approximate: false, tentative: true };
}

const isShares = ({ noun }: Amount): boolean => noun !== undefined && /\bshares?$/i.test(noun);

const isNear = (tokens: Tokens, one: Amount, other: Amount, reach: number): boolean =>
  tokenFrom(tokens, other.at.start) - tokenFrom(tokens, one.at.end) <= reach;

/** Whether of each share it is said what it is exchanged for: `each share of Alder shall be converted into 1.375`. */
function isOfEach(tokens: Tokens, amount: Amount): boolean {
  if (!isShares(amount)) return false;
  const to = tokenFrom(tokens, amount.at.start);
  let done = false;
  for (let i = to - 1; i >= Math.max(0, to - eachReach) && !holdsSentenceEnd(tokens, i, i + 1); i--) {
    const word = lowerAt(tokens, i);
    if (word === 'each') return done && /^(?:share|option|issued|outstanding)$/.test(lowerAt(tokens, i + 1));
    if (otherwise.test(word)) return false;
    done ||= exchanged.test(word);
  }
  return false;
}

const isRatio = (tokens: Tokens, { at }: Amount): boolean => {
  const of = tokenFrom(tokens, at.start) - 1;
  return lowerAt(tokens, of) === 'of' && lowerAt(tokens, of - 1) === 'ratio';
};

function isExchanged(tokens: Tokens, from: number, to: number): boolean {
  let done = false;
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i);
    if (otherwise.test(word)) return false;
    done ||= exchanged.test(word);
  }
  return done;
}
