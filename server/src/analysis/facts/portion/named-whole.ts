import { holdsSentenceEnd } from '../../text/sentence-end.ts';
import { CLOSE, COLON, COMMA } from '../../text/sign-codes.ts';
import { isCapital, isSign, lowerAt, tokenFrom, WORD, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../fact.ts';
import { isMoney } from '../fact/stated-unit.ts';

/** How many words a name has: `gross proceeds`, `initial public offering price`; one alone may be that of many sums. */
const leastWords = 2;
const mostWords = 4;
/** How many amounts before the share are looked at. */
const mostBefore = 12;

/** What stands before a name that a share is of, and between a name and its sum. */
const articles = /^(?:the|its|our|such|said|these|those)$/;
const links = /^(?:of|is|are|was|were|be|equal|equals|to|at)$/;
const mostLinks = 3;

/** The sum that a share is of, and the token behind its name. */
export interface NamedWhole {
  readonly whole: Amount;
  readonly to: number;
}

/**
 * The sum of which the share at an index is one, where that stands before it in the block under the same name in small
 * letters: `The gross proceeds are $10,000,000` before `7% of the gross proceeds`. Undefined where none does, or two.
 */
export function namedWhole(tokens: Tokens, amounts: readonly Amount[], index: number): NamedWhole | undefined {
  const share = amounts[index];
  if (!share) return undefined;
  const end = tokenFrom(tokens, share.at.end);
  const of = isSign(tokens, end, CLOSE) ? end + 1 : end;
  if (lowerAt(tokens, of) !== 'of') return undefined;
  const from = articles.test(lowerAt(tokens, of + 1)) ? of + 2 : of + 1;
  let most = 0;
  while (most < mostWords && tokens.kinds[from + most] === WORD && !isCapital(tokens, from + most)) most++;
  for (let words = most; words >= leastWords; words--) {
    const named = amounts
      .slice(Math.max(0, index - mostBefore), index)
      .filter((amount) => isMoney(amount) && isNamed(tokens, amount, from, words));
    const [whole, ...others] = named;
    if (whole) return others.length === 0 ? { whole, to: from + words } : undefined;
  }
  return undefined;
}

/** Whether so many words from a token on stand before a sum as its name. */
function isNamed(tokens: Tokens, { at }: Amount, from: number, words: number): boolean {
  const start = tokenFrom(tokens, at.start);
  let end = start;
  while (start - end < mostLinks && (links.test(lowerAt(tokens, end - 1)) || isSign(tokens, end - 1, COLON))) end--;
  if (end === start) return false;
  for (let n = 0; n < words; n++) if (lowerAt(tokens, end - words + n) !== lowerAt(tokens, from + n)) return false;
  return true;
}

/** How far a part may stand before its share. */
const partReach = 6;
const leading = /^(?:per|share|unit|or|being|representing|represents|equal|equals|to|which|is)$/;

/** Whether a sum, with what it is for, is said to be the share behind it: `$1.26 per share, or 7.00%`. */
export function isSaidAgain(tokens: Tokens, part: Amount, share: Amount): boolean {
  const [from, to] = [tokenFrom(tokens, part.at.end), tokenFrom(tokens, share.at.start)];
  if (to - from > partReach || holdsSentenceEnd(tokens, from, to)) return false;
  let marked = false;
  for (let i = from; i < to; i++) {
    if (isSign(tokens, i, COMMA)) marked = true;
    else if (!leading.test(lowerAt(tokens, i))) return false;
  }
  return marked;
}
