import { holdsSentenceEnd } from '../../text/sentence-end.ts';
import { lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Ratio } from '../fact.ts';
import { isRate } from '../fact/alike.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';

/** How far apart two of the three amounts may stand, in tokens. */
const reach = 20;
/** What stands between a percentage and the price that it is above or below. */
const against = /^(?:over|above|to|from|on|below|off)$/;
/** Words with which the price before is not the one that is compared, or not with this one. */
const otherwise = /^(?:and|or|respectively|average|averages|between|range|up|least|most|maximum|minimum|than)$/;

/**
 * How a price stands to another that follows it: `$14.25, a premium of 50.0% over the closing price of $9.50`,
 * `$1.60 (a twenty percent (20%) discount to the market price of $2.00)`; `$14.25 per share. The price represents a
 * premium of`. Undefined where nothing says so.
 */
export function premiumOf(tokens: Tokens, price: Amount, percent: Amount, base: Amount): Ratio['beyond'] {
  if (!isMoney(price) || !isPercent(percent) || !isMoney(base)) return undefined;
  const [from, start] = [tokenFrom(tokens, price.at.end), tokenFrom(tokens, percent.at.start)];
  const [end, to] = [tokenFrom(tokens, percent.at.end), tokenFrom(tokens, base.at.start)];
  if (start - from > reach || to - end > reach || holdsSentenceEnd(tokens, start, to)) return undefined;
  if (holdsSentenceEnd(tokens, from, start) && !speaksOf(tokens, price, from, start)) return undefined;
  if (lowerAt(tokens, to - 1) !== 'of') return undefined;
  for (let i = from; i < to; i++) if (otherwise.test(lowerAt(tokens, i))) return undefined;
  const named = nameAt(tokens, end) ?? nameBefore(tokens, from, start);
  if (!named) return undefined;
  for (let i = end; i < Math.min(to, end + nameReach); i++) if (against.test(lowerAt(tokens, i))) return named;
  return undefined;
}

/** How a sentence opens that speaks of the price in the one before it, and its verb. */
const pointing = /^(?:this|that|such|the|which)$/;
const representing = /^(?:is|was|represents|represented|reflects|constitutes|implies)$/;

/** Whether the sentence of a percentage speaks of a price per share in the one before: `$31.50 per Share. This is`. */
function speaksOf(tokens: Tokens, price: Amount, from: number, to: number): boolean {
  if (!isRate(tokens, price)) return false;
  let opens = to;
  while (opens > from && !holdsSentenceEnd(tokens, opens - 1, opens)) opens--;
  if (holdsSentenceEnd(tokens, from, opens - 1) || !pointing.test(lowerAt(tokens, opens))) return false;
  for (let i = opens; i < to; i++) if (representing.test(lowerAt(tokens, i))) return true;
  return false;
}

/** How far behind a percentage its name and the word for what it is compared with stand, brackets counted. */
const nameReach = 4;

const nameOf = (word: string): Ratio['beyond'] => (word === 'premium' || word === 'discount' ? word : undefined);

const nameAt = (tokens: Tokens, end: number): Ratio['beyond'] =>
  nameOf(lowerAt(tokens, end)) ?? nameOf(lowerAt(tokens, end + 1));

function nameBefore(tokens: Tokens, from: number, to: number): Ratio['beyond'] {
  for (let i = to - 1; i >= Math.max(from, to - nameReach); i--) {
    const named = nameOf(lowerAt(tokens, i));
    if (named) return named;
  }
  return undefined;
}
