import { lowerAt, tokenFrom, WORD, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../fact.ts';
import { isPercent, unitOf } from '../fact/stated-unit.ts';
import { footingFollows, otherFooting, pastMarks } from './stretch.ts';
/** How near `outstanding` stands to what it says is outstanding. */
const near = 9;

/** Whether what follows a percentage makes it one of the outstanding shares: `of the issued and outstanding`. */
export function isOfOutstanding(tokens: Tokens, from: number): boolean {
  const i = pastMarks(tokens, from);
  if (lowerAt(tokens, i) !== 'of') return false;
  for (let at = i + 1; at < i + near && tokens.kinds[at] === WORD; at++) {
    const word = lowerAt(tokens, at);
    if (otherFooting.test(word)) return false;
    if (word === 'outstanding') return !footingFollows(tokens, at);
  }
  return false;
}

/**
 * Whether an amount counts what is outstanding: `8,900,026 shares of Common Stock outstanding`, with no amount between.
 */
export function countsOutstanding(tokens: Tokens, amount: Amount, next: Amount | undefined): boolean {
  if (unitOf(amount)?.kind === 'money' || isPercent(amount)) return false;
  const from = tokenFrom(tokens, amount.at.end);
  const to = Math.min(from + near, next ? tokenFrom(tokens, next.at.start) : tokens.count);
  for (let at = from; at < to && tokens.kinds[at] === WORD; at++)
    if (lowerAt(tokens, at) === 'outstanding') return true;
  return false;
}
