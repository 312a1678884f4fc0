import { endsSentence, holdsSentenceEnd } from '../../text/sentence-end.ts';
import { COLON, OPEN } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { bracketEnd, isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { isPercent } from '../fact/stated-unit.ts';
import { itemizedFrom } from './itemized.ts';
import { mostParts, ofHundred, partReach } from './parts.ts';
import { breaks, goesNoFurther, isPartOfPart, jointBefore, leadReach } from './stretch.ts';
import { dividedTermAt } from './term-lead.ts';

/** What a word says of the amounts behind it. */
export type Announces =
  /** They make up the one before it. */
  | 'wholly'
  /** They make up the one before it, or are some of it. */
  | 'which'
  /** They are the parts of a sum. */
  | 'sum'
  /** They are the parts of something that is divided. */
  | 'divided'
  /** They are how the one before it is paid. */
  | 'follows'
  /** They are the papers for the one before it. */
  | 'represented'
  /** They are some of the one before it. */
  | 'some';

/** How far before the word the whole may stand, in tokens. */
const wholeReach = 18;

/**
 * `consisting of a, b and c`, `as follows: A a; B b; C c.`, `of which a ... and b ...`, `the sum of a and b, or c`,
 * `divided a to ... and b to ...`.
 */
export function announcedAt(
  tokens: Tokens,
  i: number,
  says: Announces,
  amounts: readonly Amount[],
): Breakdown | undefined {
  if (!isAnnounced(tokens, i, says)) return undefined;
  const index = firstFrom(amounts, tokens.ends[i] ?? 0);
  const listed = says === 'follows' ? itemizedFrom(tokens, i + 2, amounts, index) : undefined;
  const parts = listed ?? partsFrom(tokens, i, amounts, index);
  const [first] = parts ?? [];
  if (!parts || !first) return undefined;
  const before = amountsBefore(tokens, i, amounts, index).find((amount) => areAlike(amount, first));
  const behind = says === 'sum' && !before ? totalBehind(tokens, parts, amounts[index + parts.length]) : undefined;
  if (!behind && !goesNoFurther(tokens, parts.at(-1))) return undefined;
  const whole = before ?? behind;
  return whole ? partsOf(tokens, i, says, whole, parts) : partsOfUnstated(tokens, i, says, parts);
}

/** Whether the words beside a word make it announce parts: `of which`, `the sum of`, `represented by`, `follows:`. */
function isAnnounced(tokens: Tokens, i: number, says: Announces): boolean {
  switch (says) {
    case 'which':
      return lowerAt(tokens, i - 1) === 'of';
    case 'sum':
      return lowerAt(tokens, i - 1) === 'the' && lowerAt(tokens, i + 1) === 'of';
    case 'represented':
      return lowerAt(tokens, i + 1) === 'by';
    case 'follows':
      return isSign(tokens, i + 1, COLON);
    default:
      return true;
  }
}

/** The parts of a whole that stands in the sentence. */
function partsOf(
  tokens: Tokens,
  i: number,
  says: Announces,
  whole: Amount,
  parts: readonly Amount[],
): Breakdown | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const at = localSpan(Math.min(whole.at.start, first.at.start), Math.max(whole.at.end, parts.at(-1)?.at.end ?? 0));
  const made = { kind: 'breakdown', at, whole, parts } as const;
  // What is paid at most in parts is paid at most in all.
  if (isCapped(tokens, tokenFrom(tokens, first.at.start)))
    return says === 'wholly' ? { ...made, evidence: 'likely' } : undefined;
  if (says === 'some')
    return isIssuable(tokens, parts)
      ? { ...made, evidence: 'possible' }
      : { ...made, evidence: evidenceOf.some, some: true };
  const into = says === 'divided' && lowerAt(tokens, i + 1) === 'into';
  const paid = says === 'which' && isPaidOut(tokens, parts);
  return { ...made, evidence: evidenceOf[into ? 'into' : paid ? 'paid' : says] };
}

/** The parts of what a term stands for, or of a hundred percent; undefined where they are of neither. */
function partsOfUnstated(tokens: Tokens, i: number, says: Announces, parts: readonly Amount[]): Breakdown | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const term = says === 'follows' && !isPercent(first) ? dividedTermAt(tokens, i) : undefined;
  if (term !== undefined) {
    const at = localSpan(first.at.start, parts.at(-1)?.at.end ?? first.at.end);
    return { kind: 'breakdown', at, whole: undefined, term, parts, evidence: 'likely' };
  }
  const divides = says === 'divided' || (says === 'which' && parts.length > 2);
  return divides && parts.every(isPercent) ? ofHundred(parts, says === 'divided' ? 'certain' : 'slight') : undefined;
}

/** What is said of a sum that is paid in parts, when each falls due. */
const paying = /^(?:paid|payable|due|remitted|delivered)$/;

/** Whether of each part it is said when it is paid: `of which $17,500 is payable on signing and $17,500 on opening`. */
function isPaidOut(tokens: Tokens, parts: readonly Amount[]): boolean {
  const from = tokenFrom(tokens, parts[0]?.at.end ?? 0);
  const to = tokenFrom(tokens, parts.at(-1)?.at.end ?? 0) + leadReach;
  for (let i = from; i < to && !endsSentence(tokens, i); i++) if (paying.test(lowerAt(tokens, i))) return true;
  return false;
}

/**
 * Whether the last part is of shares that are still to be issued: with those that were issued they are all that are
 * offered, `1,500,000 shares, including 900,000 shares outstanding and 600,000 shares issuable upon exercise`.
 */
function isIssuable(tokens: Tokens, parts: readonly Amount[]): boolean {
  const from = tokenFrom(tokens, parts.at(-1)?.at.end ?? 0);
  for (let i = from; i < from + leadReach && !endsSentence(tokens, i); i++)
    if (lowerAt(tokens, i) === 'issuable') return parts.length === 2;
  return false;
}

const evidenceOf: Readonly<Record<Announces | 'into' | 'paid', Breakdown['evidence']>> = {
  wholly: 'certain',
  paid: 'possible',
  sum: 'certain',
  into: 'likely',
  divided: 'slight',
  which: 'slight',
  represented: 'likely',
  some: 'slight',
  follows: 'likely',
};

/** The amounts that stand before the word in its sentence, the nearest first. */
function amountsBefore(tokens: Tokens, i: number, amounts: readonly Amount[], index: number): readonly Amount[] {
  const found: Amount[] = [];
  let to = i;
  for (let at = index - 1; at >= 0; at--) {
    const amount = amounts[at];
    if (!amount) break;
    const from = tokenFrom(tokens, amount.at.end);
    if (i - from > wholeReach || breaks(tokens, pastName(tokens, from), to)) break;
    if (!isRate(tokens, amount)) found.push(amount);
    to = tokenFrom(tokens, amount.at.start);
  }
  return found;
}

/** The longest bracket that names an amount, in tokens. */
const longestName = 12;

/** Past the bracket that names an amount, `(the "Maximum Earn-Out")`: what its words say is no more than a name. */
function pastName(tokens: Tokens, from: number): number {
  const close =
    isSign(tokens, from, OPEN) && lowerAt(tokens, from + 1) === 'the' && bracketEnd(tokens, from, longestName);
  return close ? close + 1 : from;
}

/**
 * The parts of a list that begins behind a word, up to the one behind its `and`; undefined for what is no such list.
 */
function partsFrom(
  tokens: Tokens,
  i: number,
  amounts: readonly Amount[],
  index: number,
): readonly Amount[] | undefined {
  const parts: Amount[] = [];
  let from = i + 1;
  let closed = false;
  for (let at = index; at < amounts.length && at < index + 2 * mostParts; at++) {
    const amount = amounts[at];
    if (!amount) break;
    const start = tokenFrom(tokens, amount.at.start);
    const capped = isCapped(tokens, start);
    const to = capped ? start - 2 : start;
    const [first] = parts;
    if (first && capped !== isCapped(tokens, tokenFrom(tokens, first.at.start))) return undefined;
    const joint = first ? jointBefore(tokens, from, to) : to - from <= leadReach ? 'comma' : undefined;
    if (to - from > partReach || breaks(tokens, from, to)) break;
    const alike = !first || areAlike(first, amount);
    if (closed && !joint) break;
    if (joint && alike && !isRate(tokens, amount)) {
      // What goes on behind the last part is no list that anybody can add up.
      if (closed || isPartOfPart(tokens, amount)) return undefined;
      parts.push(amount);
      closed = joint === 'and';
    } else if (alike && first && !isRate(tokens, amount)) return undefined;
    else if (!first) return undefined;
    from = tokenFrom(tokens, amount.at.end);
  }
  return closed && parts.length >= 2 && parts.length <= mostParts ? parts : undefined;
}

/** Whether an amount is only the most that a part may be: `up to $1,500,000`. */
const isCapped = (tokens: Tokens, start: number): boolean =>
  lowerAt(tokens, start - 1) === 'to' && lowerAt(tokens, start - 2) === 'up';

/** The total behind the parts of a sum: `the sum of a and b, or c`, `for a total of c`. */
function totalBehind(tokens: Tokens, parts: readonly Amount[], next: Amount | undefined): Amount | undefined {
  const last = parts.at(-1);
  if (!last || !next || !areAlike(last, next)) return undefined;
  const from = tokenFrom(tokens, last.at.end);
  const to = tokenFrom(tokens, next.at.start);
  if (to - from > leadReach || holdsSentenceEnd(tokens, from, to)) return undefined;
  const word = lowerAt(tokens, to - 1);
  return /^(?:or|totall?ing|equals|namely)$/.test(word) || (word === 'of' && lowerAt(tokens, to - 2) === 'total')
    ? next
    : undefined;
}
