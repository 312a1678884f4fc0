import { localSpan } from '../../text/span.ts';
import { lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areAlike } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { isMoney } from '../fact/stated-unit.ts';
import { termFrom, type Term } from '../fact/sum-term.ts';
import { breaksBefore } from './stretch.ts';

/** How far before what remains its first part may stand, in tokens: in the sentences before, too. */
const partReach = 80;
/** The most parts that are released one after the other. */
const most = 6;

/**
 * What remains of what a term stands for, behind the parts that are said to be of it too: `$600,000 of the Escrow Fund
 * in May. It shall release the remaining $900,000 of the Escrow Fund`; the whole is what the term stands for, or the
 * sum behind it, `of the Escrow Fund of $1,500,000`.
 */
export function restOfTerm(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const index = firstFrom(amounts, tokens.ends[i] ?? 0);
  const rest = amounts[index];
  if (!rest || !isMoney(rest) || tokenFrom(tokens, rest.at.start) !== i + 1) return undefined;
  const term = termBehind(tokens, rest);
  if (!term) return undefined;
  const parts = [rest];
  for (let at = index - 1; at >= 0 && parts.length < most; at--) {
    const amount = amounts[at];
    if (!amount || i - tokenFrom(tokens, amount.at.end) > partReach) break;
    if (termBehind(tokens, amount)?.whole !== term.whole) continue;
    if (!areAlike(amount, rest) || breaksBefore(tokens, amount)) return undefined;
    parts.unshift(amount);
  }
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const next = amounts[index + 1];
  const behind = lowerAt(tokens, term.to) === 'of' && next && tokenFrom(tokens, next.at.start) === term.to + 1;
  const whole = behind && areAlike(next, rest) ? next : undefined;
  const at = localSpan(first.at.start, (whole ?? rest).at.end);
  const found = { kind: 'breakdown', at, parts, evidence: 'likely' } as const;
  return whole ? { ...found, whole } : { ...found, whole: undefined, term: term.whole };
}

/** The term of which an amount is said to be a part: `$600,000 of the Escrow Fund`. */
function termBehind(tokens: Tokens, { at }: Amount): Term | undefined {
  const of = tokenFrom(tokens, at.end);
  return lowerAt(tokens, of) === 'of' ? termFrom(tokens, of + 1) : undefined;
}
