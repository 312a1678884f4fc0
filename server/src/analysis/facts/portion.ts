import { CLOSE, COMMA, EQUALS, OPEN } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isSign, lowerAt, tokenFrom, WORD, type Tokens } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Fact, Portion } from './fact.ts';
import { areAlike, areSumsAlike } from './fact/alike.ts';
import { isFraction, isMoney, isPercent } from './fact/stated-unit.ts';
import { termFrom } from './fact/sum-term.ts';
import { isSaidAgain, namedWhole } from './portion/named-whole.ts';
import { shareOfSum } from './portion/split-sum.ts';

/** The longest name of a sum that is stated behind it, in words. */
const longestName = 8;
/** How far before a share and behind a sum the words stand that make it one of two, in tokens. */
const choiceReach = 14;

/** Words between the whole and the part that say that it is that: `or $50,000`, `which equals $50,000`. */
const linking = /^(?:or|being|equal|equals|equaling|which|that|is|to|an|amount|i|e|the|sum|of|namely)$/;
/** What links a part to the share behind it. */
const leading =
  /^(?:being|equal|equals|equaling|representing|represents|constituting|constitutes|which|amount|sum|is|to|i|e)$/;
/** What a sum in a bracket may be said to be for: one of many, a year. */
const forOne = /^(?:per|a|share|unit|security|annum|year)$/;
/** What makes a sum that of less than the year for which a share is. */
const forLess = /^(?:day|daily|week|weekly|month|monthly|quarter|quarterly|semiannual|semiannually|period)$/;
/** Words with which the sum is only one of two that are held against each other, or only near. */
const choice =
  /^(?:greater|lesser|higher|lower|larger|smaller|less|more|minimum|maximum|earlier|later|whichever|either|approximately|about|roughly|nearly|plus|minus|additional)$/;

export const portionCue: Cue = { facts: 2 };

/**
 * Reads the sums that are said to be so many percent of another, or a fraction of it, which stands there or is called
 * by a term: `ten percent (10%) of the Purchase Price ($50,000)`, `, or $50,000`; `60% ($30,000) of the Price`;
 * `$50,000, representing ten percent (10%) of the Purchase Price`; `five percent (5%) of the fee of $20,000, being
 * $1,000`; `five-twelfths (5/12) of $120,000 ($50,000)`; `$60,000, payable one-half ($30,000)`; and so many of what is
 * counted: `10% of the 20,000,000 shares outstanding, or 2,000,000 shares`. It claims nothing: the amounts are facts
 * already.
 */
export function readPortions(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Portion[] {
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  if (amounts.length < 2 || !amounts.some(isShare)) return none;
  return amounts.flatMap((share, i) => {
    if (!isShare(share)) return [];
    const [before, next, second] = [amounts[i - 1], amounts[i + 1], amounts[i + 2]];
    const portion =
      ofSum(tokens, share, next, second) ??
      ofNamed(tokens, amounts, i) ??
      ofTerm(tokens, share, before, next) ??
      ofPrincipal(tokens, share, before, next) ??
      shareOfSum(tokens, amounts, i);
    return portion ? [portion] : [];
  });
}

const isShare = (amount: Amount): boolean => isPercent(amount) || isFraction(amount);

const none: readonly Portion[] = [];

/** `five percent (5%) of the fee of $20,000, being $1,000`. */
function ofSum(
  tokens: Tokens,
  share: Amount,
  whole: Amount | undefined,
  part: Amount | undefined,
): Portion | undefined {
  if (!whole || !part || !areSumsOrCounts(whole, part)) return undefined;
  const [from, to] = [tokenFrom(tokens, share.at.end), tokenFrom(tokens, whole.at.start)];
  const name = pastBracket(tokens, from);
  const lead = isMoney(whole) ? /^(?:of|is)$/ : /^(?:of|the|its|our|such|those)$/;
  if (lowerAt(tokens, name) !== 'of' || to - name > longestName || !lead.test(lowerAt(tokens, to - 1)))
    return undefined;
  for (let i = name; i < to; i++) if (tokens.kinds[i] !== WORD || choice.test(lowerAt(tokens, i))) return undefined;
  if (!isSaidOf(tokens, pastNoun(tokens, whole), part) || isChoice(tokens, share, part)) return undefined;
  return portionOf(share, part, whole, share, part);
}

/** `7% of the gross proceeds, or $700,000`, `$1.26 per share, or 7.00% of the public offering price`. */
function ofNamed(tokens: Tokens, amounts: readonly Amount[], i: number): Portion | undefined {
  const [before, share, behind] = [amounts[i - 1], amounts[i], amounts[i + 1]];
  const named = namedWhole(tokens, amounts, i);
  if (!share || !named) return undefined;
  const isPart = (part: Amount | undefined): part is Amount =>
    part !== undefined && part !== named.whole && isMoney(part) && areSumsAlike(tokens, named.whole, part);
  if (isPart(behind) && isSaidOf(tokens, named.to, behind) && !isChoice(tokens, share, behind))
    return portionOf(share, behind, named.whole, named.whole, behind);
  if (isPart(before) && isSaidAgain(tokens, before, share) && !isChoice(tokens, before, share))
    return portionOf(share, before, named.whole, named.whole, share);
  return undefined;
}

/** Whether two amounts are sums of money, or numbers of one thing. */
const areSumsOrCounts = (whole: Amount, part: Amount): boolean =>
  (isMoney(whole) && isMoney(part)) || (isCount(whole) && isCount(part) && areAlike(whole, part));

const isCount = (amount: Amount): boolean =>
  amount.noun !== undefined && !isMoney(amount) && !isPercent(amount) && !isFraction(amount);

/** Past what a number counts, `fully diluted shares`, up to a mark; past the amount where it is a sum. */
function pastNoun(tokens: Tokens, whole: Amount): number {
  const from = tokenFrom(tokens, whole.at.end);
  if (isMoney(whole)) return from;
  let to = from;
  while (to - from < longestName && tokens.kinds[to] === WORD) to++;
  return to;
}

/** A portion whose place is from one fact to another. */
const portionOf = (
  share: Amount,
  part: Amount,
  whole: Portion['whole'],
  first: Pick<Amount, 'at'>,
  last: Pick<Amount, 'at'>,
): Portion => ({ kind: 'portion', at: localSpan(first.at.start, last.at.end), share, part, whole });

/**
 * `ten percent (10%) of the Purchase Price ($50,000)`; or the part stands before the share, or between it and `of`:
 * `60% ($30,000) of the Purchase Price`.
 */
function ofTerm(
  tokens: Tokens,
  share: Amount,
  before: Amount | undefined,
  behind: Amount | undefined,
): Portion | undefined {
  const next = pastBracket(tokens, tokenFrom(tokens, share.at.end));
  const inside = pastSum(tokens, next, behind);
  const of = pastYear(tokens, inside ?? next);
  const term = lowerAt(tokens, of) === 'of' ? termFrom(tokens, of + 1) : undefined;
  if (!term) return undefined;
  const { whole, to } = term;
  const last = { at: localSpan(share.at.start, tokens.ends[to - 1] ?? share.at.end) };
  if (behind && inside !== undefined)
    return isChoice(tokens, share, behind) ? undefined : portionOf(share, behind, whole, share, last);
  if (behind && (isMoney(behind) || isCount(behind)) && isSaidOf(tokens, to, behind)) {
    return isChoice(tokens, share, behind) ? undefined : portionOf(share, behind, whole, share, behind);
  }
  if (!before || !isMoney(before) || !leadsToShare(tokens, before, share)) return undefined;
  return isChoice(tokens, before, share) ? undefined : portionOf(share, before, whole, before, last);
}

/** `$600,000, being one-third of the original principal amount`; `10% of the principal amount hereof, or $60,000`. */
function ofPrincipal(
  tokens: Tokens,
  share: Amount,
  before: Amount | undefined,
  behind: Amount | undefined,
): Portion | undefined {
  const of = pastBracket(tokens, tokenFrom(tokens, share.at.end));
  const to = lowerAt(tokens, of) === 'of' ? pastPrincipal(tokens, of + 1) : undefined;
  if (to === undefined) return undefined;
  const last = { at: localSpan(share.at.start, tokens.ends[to - 1] ?? share.at.end) };
  const whole = 'principal';
  if (behind && isMoney(behind) && isSaidOf(tokens, to, behind) && !isChoice(tokens, share, behind))
    return { ...portionOf(share, behind, whole, share, behind), ofNote: true };
  if (before && isMoney(before) && leadsToShare(tokens, before, share) && !isChoice(tokens, before, share))
    return { ...portionOf(share, before, whole, before, last), ofNote: true };
  return undefined;
}

/** The token past the principal of a note, as the note itself names it; undefined where it does not stand there. */
function pastPrincipal(tokens: Tokens, from: number): number | undefined {
  let i = lowerAt(tokens, from) === 'the' ? from + 1 : from;
  if (/^(?:original|initial|aggregate|entire|full)$/.test(lowerAt(tokens, i))) i++;
  if (lowerAt(tokens, i) !== 'principal' || !/^(?:amount|sum)$/.test(lowerAt(tokens, i + 1))) return undefined;
  const to = i + 2;
  if (lowerAt(tokens, to) === 'hereof') return to + 1;
  const note = lowerAt(tokens, to) === 'of' && lowerAt(tokens, to + 1) === 'this' ? to + 2 : undefined;
  if (note !== undefined) return lowerAt(tokens, note) === 'note' ? note + 1 : undefined;
  return tokens.kinds[to] === WORD ? undefined : to;
}

/** The token past a sum that fills a bracket which opens at a token; undefined where none does. */
function pastSum(tokens: Tokens, i: number, sum: Amount | undefined): number | undefined {
  if (!sum || !isMoney(sum) || !isSign(tokens, i, OPEN) || tokenFrom(tokens, sum.at.start) !== i + 1) return undefined;
  const close = tokenFrom(tokens, sum.at.end);
  return isSign(tokens, close, CLOSE) ? close + 1 : undefined;
}

/** The token past `per annum`; the token itself where it does not stand there. */
const pastYear = (tokens: Tokens, i: number): number =>
  lowerAt(tokens, i) === 'per' && /^(?:annum|year)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i;

const pastBracket = (tokens: Tokens, i: number): number => (isSign(tokens, i, CLOSE) ? i + 1 : i);

/** Whether a sum is said of what stands before: `, or $50,000`, `($50,000)`, `= $50,000`. */
function isSaidOf(tokens: Tokens, from: number, { at }: Amount): boolean {
  const to = tokenFrom(tokens, at.start);
  if (isSign(tokens, from, EQUALS)) return to === from + 1;
  const bracket = isSign(tokens, from, OPEN);
  if (!bracket && !isSign(tokens, from, COMMA)) return false;
  for (let i = from + 1; i < to; i++) if (!linking.test(lowerAt(tokens, i)) && tokens.kinds[i] === WORD) return false;
  if (to - from > longestName) return false;
  let end = tokenFrom(tokens, at.end);
  while (forOne.test(lowerAt(tokens, end))) end++;
  if (bracket) return isSign(tokens, end, CLOSE);
  return to > from + 1 && !forLess.test(lowerAt(tokens, end));
}

/** Whether a sum is said to be the share behind it: `$50,000, representing 10%`, `$50,000 (being 10%`. */
function leadsToShare(tokens: Tokens, part: Amount, share: Amount): boolean {
  const from = tokenFrom(tokens, part.at.end);
  const to = tokenFrom(tokens, share.at.start);
  const bracket = isSign(tokens, from, OPEN);
  const first = bracket || isSign(tokens, from, COMMA) ? from + 1 : from;
  if (to - from > longestName || (first === to && !bracket)) return false;
  for (let i = first; i < to; i++) if (tokens.kinds[i] === WORD && !leading.test(lowerAt(tokens, i))) return false;
  return true;
}

/** Whether a word makes the sum one of two, or only near: between the two, before the first or right behind. */
function isChoice(tokens: Tokens, first: Amount, last: Amount): boolean {
  const from = Math.max(0, tokenFrom(tokens, first.at.start) - choiceReach);
  const to = tokenFrom(tokens, last.at.end) + choiceReach;
  for (let i = from; i < to; i++) if (choice.test(lowerAt(tokens, i))) return true;
  return false;
}
