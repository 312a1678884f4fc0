import { holdsSentenceEnd } from '../../text/sentence-end.ts';
import { localSpan } from '../../text/span.ts';
import { lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { firstFrom } from '../fact/first-from.ts';
import { isFraction, isMoney, isPercent } from '../fact/stated-unit.ts';

/** How far behind its number a word says how the votes were cast, and how far the three numbers stand apart. */
const nameReach = 8;
const apart = 24;
/** How far before the votes the number stands of those that voted or were present, in tokens. */
const wholeReach = 50;

const favourable = /^(?:for|favor|favour|affirmative|affirmatively|approval)$/;
const adverse = /^(?:against|opposed|negative)$/;
/** What is said of all that voted or were there. */
const present = /^(?:present|represented|quorum)$/;
const voting = /^(?:voted|votes|vote|cast|voting)$/;

/**
 * `5,210,000 shares were voted: 4,100,000 for, 900,000 against and 210,000 abstaining`: the votes for and against and
 * the abstentions, at a word for these, make up all that voted or were present; with them the broker non-votes do, of
 * those that were present.
 */
export function votesAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const behind = firstFrom(amounts, tokens.starts[i] ?? 0);
  const [whole, infavour, against, abstained] = fourBefore(amounts, behind);
  if (!whole || !infavour || !against || !abstained) return undefined;
  const [first, end] = [tokenFrom(tokens, infavour.at.start), tokenFrom(tokens, abstained.at.end)];
  if (i - end > nameReach || tokenFrom(tokens, abstained.at.start) - first > apart) return undefined;
  if (!says(tokens, first - nameReach, i, favourable) || !says(tokens, first, i, adverse)) return undefined;
  if (holdsSentenceEnd(tokens, first, i)) return undefined;
  const from = tokenFrom(tokens, whole.at.start) - nameReach;
  if (first - from > wholeReach) return undefined;
  const werePresent = says(tokens, from, first, present);
  if (!werePresent && !says(tokens, from, first, voting)) return undefined;
  // Shares are counted here and votes there, so that what they are counts of is not asked.
  const broker = werePresent ? brokerVotes(tokens, i, amounts[behind]) : [];
  if (!broker) return undefined;
  const parts = [infavour, against, abstained, ...broker];
  const at = localSpan(whole.at.start, parts.at(-1)?.at.end ?? abstained.at.end);
  return { kind: 'breakdown', at, whole, parts, evidence: 'possible' };
}

/** The four counts before an index among some amounts; a percentage of them is passed over. */
function fourBefore(amounts: readonly Amount[], index: number): readonly Amount[] {
  const found: Amount[] = [];
  for (let at = index - 1; at >= 0 && at > index - 8 && found.length < 4; at--) {
    const amount = amounts[at];
    if (!amount || isMoney(amount)) break;
    if (!isPercent(amount) && !isFraction(amount)) found.unshift(amount);
  }
  return found.length === 4 ? found : [];
}

/**
 * The broker non-votes behind the abstentions at a token, none where none follow; undefined where another sentence
 * speaks of them, so that nobody knows whether they count.
 */
function brokerVotes(tokens: Tokens, i: number, next: Amount | undefined): readonly Amount[] | undefined {
  const to = next ? tokenFrom(tokens, next.at.start) : i;
  if (!next || to - i > nameReach) return [];
  const from = tokenFrom(tokens, next.at.end);
  if (!says(tokens, from, from + 4, /^broker$/)) return [];
  return holdsSentenceEnd(tokens, i, to) ? undefined : [next];
}

function says(tokens: Tokens, from: number, to: number, what: RegExp): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (what.test(lowerAt(tokens, i))) return true;
  return false;
}
