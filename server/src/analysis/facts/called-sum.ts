import { endsClause } from '../text/sentence-end.ts';
import { COLON } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { gapBefore, isCapital, isSign, lowerAt, textBetween, tokenFrom, WORD, type Tokens } from '../text/tokens.ts';
import { termKeyAt } from '../words/term-key.ts';
import { sumsDefined } from './called-sum/defined.ts';
import { principalOf } from './called-sum/principal.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, CalledSum, Fact, Principal } from './fact.ts';
import { isRate } from './fact/alike.ts';
import { isFraction, isMoney, isPercent } from './fact/stated-unit.ts';

/** The longest term, in words. */
const longest = 4;
/** How far round it a word stands that makes the sum another than the term is defined for, in tokens. */
const reach = 14;

/** What stands before a term that is used, and what before the number of all that it stands for. */
const article = /^(?:the|said|such)$/;
const whole = /^(?:the|all|such|said|aggregate|entire|of)$/;

/** Words with which the sum is what it was, what it will be, some of it, or only a bound. */
const otherwise =
  /^(?:increas\w*|decreas\w*|reduc\w*|adjust\w*|amend\w*|restat\w*|chang\w*|revis\w*|modif\w*|replac\w*|delet\w*|insert\w*|read|instead|lieu|rather|previous\w*|former\w*|original\w*|initial\w*|prior|from|additional|remaining|unpaid|portion|part|up|least|minimum|maximum|exceed\w*|more|less|than|plus|minus|between|per|each|every|assum\w*|hypothetical\w*|example|if|estimated|approximately|about)$/;

export const calledSumCue: Cue = { facts: 1 };

/**
 * Reads where a term stands with a sum of its own: `the Termination Fee of $8,400,000`; a number with the term for all
 * that it counts: `all 1,350,000 Subject Shares`; a label: `Warrant Shares: 350,000`; and the principal of a note, at
 * its head and where it is promised. It claims nothing: the amounts are facts already.
 */
export function readCalledSums(
  tokens: Tokens,
  _claims: Claims,
  facts: readonly Fact[],
): readonly (CalledSum | Principal)[] {
  const found: (CalledSum | Principal)[] = [];
  for (const amount of facts) {
    if (amount.kind !== 'amount' || isPercent(amount) || isFraction(amount)) continue;
    const said = isMoney(amount) ? calledBefore(tokens, amount) : countedBehind(tokens, amount);
    const called = said ?? labelled(tokens, amount);
    if (called && !isOther(tokens, called)) found.push(called);
    const principal = principalOf(tokens, amount);
    if (principal) found.push(principal);
  }
  found.push(...sumsDefined(tokens, facts));
  return found.length > 0 ? found : none;
}

const none: readonly CalledSum[] = [];

/** `the Termination Fee of $8,400,000`. */
function calledBefore(tokens: Tokens, amount: Amount): CalledSum | undefined {
  const of = tokenFrom(tokens, amount.at.start) - 1;
  if (lowerAt(tokens, of) !== 'of' || isRate(tokens, amount)) return undefined;
  const to = lowerAt(tokens, of - 1) === 'amount' && lowerAt(tokens, of - 2) === 'the' ? of - 3 : of;
  const until = to < of && lowerAt(tokens, to - 1) === 'in' ? to - 1 : to;
  let from = until;
  while (until - from < longest && isTermWord(tokens, from - 1)) from--;
  return from < until && article.test(lowerAt(tokens, from - 1)) ? calledSum(tokens, from, until, amount) : undefined;
}

/** `all 1,350,000 Subject Shares`, `the 350,000 Warrant Shares`. */
function countedBehind(tokens: Tokens, amount: Amount): CalledSum | undefined {
  if (!whole.test(lowerAt(tokens, tokenFrom(tokens, amount.at.start) - 1))) return undefined;
  const from = tokenFrom(tokens, amount.at.end);
  let to = from;
  while (to - from < longest && isTermWord(tokens, to)) to++;
  // One word in capitals may be the usual name of what is counted: `all 1,350,000 Shares` of a class.
  return to - from > 1 ? calledSum(tokens, from, to, amount) : undefined;
}

/** `Termination Fee: $8,400,000`, `Warrant Shares: 350,000`, at the start of its line. */
function labelled(tokens: Tokens, amount: Amount): CalledSum | undefined {
  const colon = tokenFrom(tokens, amount.at.start) - 1;
  if (!isSign(tokens, colon, COLON) || isRate(tokens, amount)) return undefined;
  let from = colon;
  while (colon - from < longest && isTermWord(tokens, from - 1) && !opensCell(tokens, from)) from--;
  const opens = from < colon && opensCell(tokens, from);
  return opens ? { ...calledSum(tokens, from, colon, amount), defines: true } : undefined;
}

/** Whether nothing stands before a token on its line, or in its cell. */
const opensCell = (tokens: Tokens, i: number): boolean => i === 0 || /[\n|]/.test(gapBefore(tokens, i));

const isTermWord = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD && isCapital(tokens, i) && !article.test(lowerAt(tokens, i));

function calledSum(tokens: Tokens, from: number, to: number, amount: Amount): CalledSum {
  const start = Math.min(tokens.starts[from] ?? 0, amount.at.start);
  const end = Math.max(tokens.ends[to - 1] ?? 0, amount.at.end);
  return {
    kind: 'called-sum',
    at: localSpan(start, end),
    text: textBetween(tokens, from, to),
    term: termKeyAt(tokens, from, to),
    amount,
  };
}

/** Whether a word of the clause, near the sum, says that it is another than the one that is defined. */
function isOther(tokens: Tokens, { at }: CalledSum): boolean {
  const [from, to] = [tokenFrom(tokens, at.start), tokenFrom(tokens, at.end)];
  for (let i = from - 1; i >= Math.max(0, from - reach) && !endsClause(tokens, i); i--)
    if (otherwise.test(lowerAt(tokens, i))) return true;
  for (let i = to; i < Math.min(tokens.count, to + reach) && !endsClause(tokens, i); i++)
    if (otherwise.test(lowerAt(tokens, i))) return true;
  return false;
}
