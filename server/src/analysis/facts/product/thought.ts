import { isStop } from '../../text/sentence-end.ts';
import { SLASH } from '../../text/sign-codes.ts';
import { isSign, lowerAt, type Tokens } from '../../text/tokens.ts';
import type { Asides } from './aside.ts';

/** How far apart two of the three amounts may stand, in tokens, what is said aside left out. */
export const widest = 16;

/** What is paid one after the other; a sum behind `of` is then that of each. */
export const instalments = /^(?:instal|payment|tranche)/i;

/** Words with which the sum is more or less than so many times each. */
const otherwise =
  /^(?:plus|less|minus|not|exceed\w*|up|maximum|minimum|least|most|adjust\w*|increas\w*|decreas\w*|initial|remain\w*|interest|fees?|escalat\w*|subject|respectively)$/;

/**
 * Whether a stretch is short, ends no sentence and says nothing that would make the sum another one. What is only
 * `proposed`, as the price is on the cover of a registration statement, is what all come to, although it is the most.
 */
export function isOneThought(tokens: Tokens, asides: Asides, from: number, to: number): boolean {
  let length = 0;
  for (let i = from; i < to; i++) {
    const past = asides.get(i);
    if (past !== undefined && past <= to) {
      i = past - 1;
      continue;
    }
    if (++length > widest) return false;
    if (isStop(tokens, i)) return false;
    if (otherwise.test(lowerAt(tokens, i)) && !isOfPrice(tokens, i)) return false;
  }
  return true;
}

/** Whether such a word only says which price it is: `proposed maximum`, `the initial rate of $36,500 per month`. */
const isOfPrice = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i - 1) === 'proposed' || (lowerAt(tokens, i) === 'initial' && lowerAt(tokens, i + 1) === 'rate');

/** Whether a word stands in a stretch. */
export function hasWord(tokens: Tokens, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === word) return true;
  return false;
}

/** Whether a stretch speaks of what is paid one after the other. */
export function hasInstalments(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (instalments.test(lowerAt(tokens, i))) return true;
  return false;
}

/** What says that a sum is that of one: `$10 per share`, `$10 each`, `$10 a share`. */
const apiece = new Set(['per', 'each', 'apiece', 'a', 'an', 'every', 'monthly', 'annually', 'quarterly', 'weekly']);

/** Whether a sum is said to be that of one, right behind it. */
export const isApiece = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, SLASH) || apiece.has(lowerAt(tokens, i));
