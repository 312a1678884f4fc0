import { endsSentence, holdsSentenceEnd } from '../../text/sentence-end.ts';
import { localSpan } from '../../text/span.ts';
import { lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';

/** How far apart two of the sums may stand, and how far before a sum it is said what it is, in tokens. */
const sumReach = 45;
const nameReach = 12;
/** The most sums that are taken off the proceeds. */
const most = 6;

/** What a sum is said to be in what stands between it and the one before. */
type Role = 'gross' | 'net' | 'deducted';

/** Words with which a sum is another offering's, or only some of what is taken off. */
const otherwise = /^(?:if|assum\w*|option|maximum|minimum|up|each|every|or|includ\w*|exclud\w*|exercises?|exercised)$/;

/**
 * `net proceeds of $46,125,000, after deducting discounts of $3,150,000 and expenses of $725,000 from gross proceeds of
 * $50,000,000`, at the word `deducting`: the gross proceeds less all that is deducted are the net ones. The sum that is
 * gross, or the one that is net, may stand before it, in the sentence before too, or behind.
 */
export function netAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  if (lowerAt(tokens, i - 1) !== 'after') return undefined;
  const index = firstFrom(amounts, tokens.starts[i] ?? 0);
  const behind = sumsBehind(tokens, i, amounts, index);
  if (!behind || behind.deducted.length === 0) return undefined;
  const gross = behind.gross ?? sumBefore(tokens, i, amounts, index, 'gross');
  const net = behind.net ?? sumBefore(tokens, i, amounts, index, 'net');
  if (!gross || !net || gross === net) return undefined;
  const all = [gross, net, ...behind.deducted];
  if (!all.every((sum) => areAlike(sum, gross))) return undefined;
  const at = localSpan(Math.min(...all.map((sum) => sum.at.start)), Math.max(...all.map((sum) => sum.at.end)));
  return { kind: 'breakdown', at, whole: net, parts: [gross], deducted: behind.deducted, evidence: 'likely' };
}

interface Sums {
  readonly deducted: readonly Amount[];
  readonly gross?: Amount;
  readonly net?: Amount;
}

const isSum = (tokens: Tokens, amount: Amount): boolean => isMoney(amount) && !isRate(tokens, amount);

/** The sums behind the word in its sentence, each by what it is; undefined where one is anything else. */
function sumsBehind(tokens: Tokens, i: number, amounts: readonly Amount[], index: number): Sums | undefined {
  const deducted: Amount[] = [];
  const found: { gross?: Amount; net?: Amount } = {};
  let from = i + 1;
  for (let at = index; at < index + 2 * most; at++) {
    const amount = amounts[at];
    const to = amount ? tokenFrom(tokens, amount.at.start) : from;
    if (!amount || to - from > sumReach || holdsSentenceEnd(tokens, from, to)) break;
    if (!isPercent(amount)) {
      if (!isSum(tokens, amount) || deducted.length === most || isOtherwise(tokens, from, to)) return undefined;
      const role = roleOf(tokens, from, to);
      if (role === 'deducted' && !found.gross && !found.net) deducted.push(amount);
      else if (role === 'deducted' || found[role]) return undefined;
      else found[role] = amount;
    }
    from = tokenFrom(tokens, amount.at.end);
  }
  return { deducted, ...found };
}

/** What the words before a sum say that it is: the last of them that says so. */
function roleOf(tokens: Tokens, from: number, to: number): Role {
  for (let i = to - 1; i >= Math.max(from, to - nameReach); i--) {
    const word = lowerAt(tokens, i);
    if ((word === 'gross' || word === 'net') && lowerAt(tokens, i + 1) === 'proceeds') return word;
  }
  return 'deducted';
}

/** The nearest sum before the word that is said to be gross, or net, in its sentence or the one before. */
function sumBefore(
  tokens: Tokens,
  i: number,
  amounts: readonly Amount[],
  index: number,
  role: Role,
): Amount | undefined {
  let sentences = 0;
  for (let at = index - 1, to = i; at >= 0; at--) {
    const amount = amounts[at];
    if (!amount || i - tokenFrom(tokens, amount.at.end) > sumReach) return undefined;
    for (let n = tokenFrom(tokens, amount.at.end); n < to; n++) if (endsSentence(tokens, n)) sentences++;
    if (sentences > 1) return undefined;
    to = tokenFrom(tokens, amount.at.start);
    if (!isSum(tokens, amount)) continue;
    const before = amounts[at - 1];
    const from = before ? tokenFrom(tokens, before.at.end) : 0;
    if (isOtherwise(tokens, Math.max(from, to - nameReach), to)) return undefined;
    if (roleOf(tokens, from, to) === role) return amount;
    // Another sum of the sentence is one that nobody knows how to count.
    if (role === 'net') return undefined;
  }
  return undefined;
}

function isOtherwise(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (otherwise.test(lowerAt(tokens, i))) return true;
  return false;
}
