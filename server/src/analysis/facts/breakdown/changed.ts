import Fraction from 'fraction.js';
import { holdsSentenceEnd } from '../../text/sentence-end.ts';
import { COMMA, OPEN } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import { growthOf, type Growth } from '../../words/growth.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areSumsAlike } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { isOtherwise } from '../fact/otherwise.ts';
import { isPercent } from '../fact/stated-unit.ts';

/** How far apart, in tokens, what was and what is stand, and either and what is between them. */
const spanReach = 24;
const byReach = 16;

/** What may stand between `from` and what was: `from the current amount of`. */
const leads = /^(?:an?|the|its|current|existing|aggregate|total|amount|of|original|present|previous|prior)$/;
/** Words with which the three are not of one change, or not exact. */
const otherwise =
  /^(?:and|or|each|every|per|annual|annually|year|approximately|about|nearly|roughly|least|most|up|additional|maximum|minimum|respectively|between|offset|net|partially|thereafter)$/;

/**
 * `increased by $15,000,000, from $60,000,000 to $75,000,000`; `reduced from 12,000 to 9,000 shares, a reduction of
 * 3,000 shares`; `increased 12 basis points to 3.45% from 3.33%`, at the word `from`: what was and the increase make up
 * what is, what is and the reduction what was. Of percentages only basis points are a difference: so many percent more
 * are so many of what was.
 */
export function changedAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const index = firstFrom(amounts, tokens.ends[i] ?? 0);
  const was = amounts[index];
  if (!was || isInPoints(was) || !isLed(tokens, i, was)) return undefined;
  const found = changedTo(tokens, i, amounts, index, was) ?? changedBefore(tokens, i, amounts, index, was);
  if (!found || isPercent(was) !== isInPoints(found.change.by)) return undefined;
  const { is, change } = found;
  const [whole, part] = change.growth === 'increase' ? [is, was] : [was, is];
  const all = [was, is, change.by];
  const span = localSpan(Math.min(...all.map((one) => one.at.start)), Math.max(...all.map((one) => one.at.end)));
  const evidence = change.restated && isPercent(was) ? 'certain' : 'likely';
  return { kind: 'breakdown', at: span, whole, parts: [part, change.by], deducted: [], evidence };
}

const aPoint = new Fraction(1, 100);

/** Whether an amount is stated in basis points. */
const isInPoints = (amount: Amount): boolean =>
  isPercent(amount) && amount.statements.every(({ multiplier }) => multiplier.equals(aPoint));

/** What something becomes, and by how much that differs. */
interface Changed {
  readonly is: Amount;
  readonly change: Change;
}

/** `from $60,000,000 to $75,000,000`, with the change before it or behind. */
function changedTo(
  tokens: Tokens,
  i: number,
  amounts: readonly Amount[],
  index: number,
  was: Amount,
): Changed | undefined {
  const at = index + 1 + amounts.slice(index + 1, index + 3).findIndex((amount) => areSumsAlike(tokens, was, amount));
  const is = at > index ? amounts[at] : undefined;
  if (!is || !leadsTo(tokens, was, is)) return undefined;
  const change = changeBefore(tokens, i, amounts, index, was) ?? changeBehind(tokens, i, is, amounts[at + 1], was);
  return change && { is, change };
}

/** `increased by 12 basis points to 3.45% from 3.33%`. */
function changedBefore(
  tokens: Tokens,
  i: number,
  amounts: readonly Amount[],
  index: number,
  was: Amount,
): Changed | undefined {
  const [by, is] = amounts.slice(Math.max(0, index - 2), index);
  if (!by || !is || !areSumsAlike(tokens, is, was) || !areSumsAlike(tokens, by, was)) return undefined;
  const end = tokenFrom(tokens, is.at.end);
  if (i - end > byReach || isOtherwise(tokens, end, i, otherwise) || !leadsTo(tokens, by, is)) return undefined;
  const growth = growthBefore(tokens, tokenFrom(tokens, by.at.start));
  return growth && { is, change: { by, growth } };
}

/** By how much something grows or shrinks. */
interface Change {
  readonly by: Amount;
  readonly growth: Growth;
  /** Whether it only says again what stands before it: nothing else can be meant. */
  readonly restated?: true;
}

function isLed(tokens: Tokens, i: number, { at }: Amount): boolean {
  const to = tokenFrom(tokens, at.start);
  for (let n = i + 1; n < to; n++) if (!leads.test(lowerAt(tokens, n))) return false;
  return true;
}

/** Whether `to` leads from what was to what is, in one sentence. */
function leadsTo(tokens: Tokens, was: Amount, is: Amount): boolean {
  const [from, to] = [tokenFrom(tokens, was.at.end), tokenFrom(tokens, is.at.start)];
  if (to - from > spanReach || isOtherwise(tokens, from, to, otherwise)) return false;
  let at = to - 1;
  while (at > from && leads.test(lowerAt(tokens, at))) at--;
  return lowerAt(tokens, at) === 'to';
}

/** `increased by $15,000,000, from`: the nearest amount of the kind before; the percentage that it is may follow. */
function changeBefore(
  tokens: Tokens,
  i: number,
  amounts: readonly Amount[],
  index: number,
  was: Amount,
): Change | undefined {
  const before = amounts[index - 1];
  const by = before && isPercent(before) && !isInPoints(before) ? amounts[index - 2] : before;
  if (!by || !areSumsAlike(tokens, by, was)) return undefined;
  const [start, end] = [tokenFrom(tokens, by.at.start), tokenFrom(tokens, by.at.end)];
  const to = by === before ? i : tokenFrom(tokens, before?.at.start ?? 0) - 1;
  if (i - end > byReach || isOtherwise(tokens, end, to, otherwise) || holdsSentenceEnd(tokens, to, i)) return undefined;
  if (/^(?:to|from)$/.test(lowerAt(tokens, start - 1))) return undefined;
  const growth = growthBefore(tokens, start);
  return growth && { by, growth };
}

/** Which way a word before a token, in its sentence, says that something changes. */
function growthBefore(tokens: Tokens, start: number): Growth | undefined {
  for (let at = start - 1; at >= Math.max(0, start - byReach) && !holdsSentenceEnd(tokens, at, at + 1); at--) {
    const word = lowerAt(tokens, at);
    if (otherwise.test(word)) return undefined;
    const growth = growthOf(word);
    if (growth) return growth;
  }
  return undefined;
}

/**
 * `, an increase of $15,000,000`, `(a reduction of 3,000 shares)` right behind what is; or the verb stands before the
 * `from`, and behind what is `, that is, by 25 basis points`, `, or 25 basis points`.
 */
function changeBehind(tokens: Tokens, i: number, is: Amount, by: Amount | undefined, was: Amount): Change | undefined {
  if (!by || !areSumsAlike(tokens, by, was)) return undefined;
  const [from, to] = [tokenFrom(tokens, is.at.end), tokenFrom(tokens, by.at.start)];
  if (to - from > byReach) return undefined;
  if (isRestated(tokens, from, to)) {
    const before = growthBefore(tokens, i);
    return before && { by, growth: before, restated: true };
  }
  if (isOtherwise(tokens, from, to, otherwise) || lowerAt(tokens, to - 1) !== 'of') return undefined;
  const growth = growthOf(lowerAt(tokens, to - 2));
  const article = to - 3;
  const marked = isSign(tokens, article - 1, COMMA) || isSign(tokens, article - 1, OPEN);
  if (!/^an?$/.test(lowerAt(tokens, article)) || !(marked || lowerAt(tokens, article - 1) === 'being'))
    return undefined;
  return growth && { by, growth };
}

/** Whether a stretch between what is and the change only says that again: `, that is, by`, `, or`, `, or by`. */
function isRestated(tokens: Tokens, from: number, to: number): boolean {
  if (!isSign(tokens, from, COMMA) || to === from + 1) return false;
  for (let at = from + 1; at < to; at++)
    if (!isSign(tokens, at, COMMA) && !restating.test(lowerAt(tokens, at))) return false;
  return true;
}

const restating = /^(?:that|is|or|by|i|e|namely)$/;
