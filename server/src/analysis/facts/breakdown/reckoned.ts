import { endsSentence } from '../../text/sentence-end.ts';
import { COMMA, OPEN } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, lowerAt, tokenFrom, WORD, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areSumsAlike } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { isPercent } from '../fact/stated-unit.ts';

/** The longest name of what is added or taken off, in tokens: `less an underwriting discount of`. */
const longestName = 9;
/** How far from the sums their total may stand, in tokens. */
const totalReach = 12;
/** The most sums of one reckoning. */
const most = 8;

const adds = /^plus$/;
const takesOff = /^(?:less|minus)$/;

/** What may stand between the last sum and what all come to: `, or a net amount of`. */
const toTotal =
  /^(?:or|for|a|an|the|net|total|totaling|aggregate|balance|amount|sum|purchase|price|payment|payable|proceeds|equal|equals|to|of|being|i|e|leaving|resulting|in|due|cash)$/;
const announces = /^(?:or|for|equals|being|e|leaving|resulting|totaling)$/;
/** What may stand right behind what all come to: `$18.60 per share, which is`. */
const restates = /^(?:which|being|equal|equals|equaling|representing|reflecting)$/;

/**
 * `$18,600,000, less the deposit of $930,000, or a net amount of $17,670,000`; `$18.60, which is the price of $20.00
 * less a discount of $1.40`: a sum, what is added to it and taken off, and what they come to, before or behind them.
 */
export function reckonedAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const index = firstFrom(amounts, tokens.starts[i] ?? 0) - 1;
  const first = amounts[index];
  if (!first || isPercent(first) || !followsAt(tokens, first, i)) return undefined;
  const parts = [first];
  const deducted: Amount[] = [];
  let last = first;
  for (let op = i; op !== -1 && parts.length + deducted.length <= most; op = opBehind(tokens, last)) {
    const next = amounts[index + parts.length + deducted.length];
    if (!next || !isNamed(tokens, op, next) || !areSumsAlike(tokens, first, next)) return undefined;
    (takesOff.test(lowerAt(tokens, op)) ? deducted : parts).push(next);
    last = next;
  }
  const behind = amounts[index + parts.length + deducted.length];
  const before = amounts[index - 1];
  const whole =
    behind && areSumsAlike(tokens, first, behind) && isTotalBehind(tokens, last, behind)
      ? behind
      : before && areSumsAlike(tokens, first, before) && isTotalBefore(tokens, before, first)
        ? before
        : undefined;
  if (!whole) return undefined;
  const at = localSpan(Math.min(whole.at.start, first.at.start), Math.max(whole.at.end, last.at.end));
  return { kind: 'breakdown', at, whole, parts, deducted, evidence: 'likely' };
}

/** Past `per share` and a comma behind a sum. */
function pastRate(tokens: Tokens, { at }: Amount): number {
  let i = tokenFrom(tokens, at.end);
  if (lowerAt(tokens, i) === 'per' && tokens.kinds[i + 1] === WORD) i += 2;
  return isSign(tokens, i, COMMA) ? i + 1 : i;
}

const followsAt = (tokens: Tokens, amount: Amount, op: number): boolean => pastRate(tokens, amount) === op;

/** The `plus` or `less` behind a sum; -1 for none. */
function opBehind(tokens: Tokens, amount: Amount): number {
  const i = pastRate(tokens, amount);
  const op = lowerAt(tokens, i) === 'and' ? i + 1 : i;
  const word = lowerAt(tokens, op);
  return adds.test(word) || takesOff.test(word) ? op : -1;
}

/** Whether nothing but the name of a sum stands between the word that adds it or takes it off and the sum. */
function isNamed(tokens: Tokens, op: number, { at }: Amount): boolean {
  const to = tokenFrom(tokens, at.start);
  if (to - op > longestName) return false;
  for (let i = op + 1; i < to; i++) if (tokens.kinds[i] !== WORD) return false;
  return to === op + 1 || /^(?:of|the|an?|its|such)$/.test(lowerAt(tokens, to - 1));
}

function isTotalBehind(tokens: Tokens, last: Amount, { at }: Amount): boolean {
  const from = pastRate(tokens, last);
  const to = tokenFrom(tokens, at.start);
  if (to <= from || to - from > totalReach || !announces.test(lowerAt(tokens, from))) return false;
  for (let i = from; i < to; i++) if (tokens.kinds[i] === WORD && !toTotal.test(lowerAt(tokens, i))) return false;
  return !isSign(tokens, from, OPEN);
}

function isTotalBefore(tokens: Tokens, whole: Amount, first: Amount): boolean {
  const from = pastRate(tokens, whole);
  const to = tokenFrom(tokens, first.at.start);
  if (to <= from || to - from > totalReach || !restates.test(lowerAt(tokens, from))) return false;
  for (let i = from; i < to; i++) if (endsSentence(tokens, i) || isSign(tokens, i, COMMA)) return false;
  return true;
}
