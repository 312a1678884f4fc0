import { localSpan } from '../text/span.ts';
import { lowerAt, tokenFrom, type Tokens } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Fact, Ratio } from './fact.ts';
import { isPercent } from './fact/stated-unit.ts';
import { areAlike } from './ratio/alike.ts';
import { changeAhead, changeBehind } from './ratio/change.ts';
import { countsOutstanding, isOfOutstanding } from './ratio/outstanding.ts';
import { premiumOf } from './ratio/premium.ts';
import {
  between,
  explains,
  footingFollows,
  hasComma,
  isDivision,
  isNearly,
  isOfWhich,
  leadsToWhole,
  leadToPercent,
  opensWithWhole,
  pastMarks,
} from './ratio/stretch.ts';

export const ratioCue: Cue = { facts: 3 };

/**
 * Reads percentages that stand beside the two amounts they come from, in one sentence and with no other amount between
 * them: `a out of b, or p%`, `a of the b shares (p%)`, `of the b shares, a, or p%, voted`, `b shares, of which a, or
 * p%, voted`, `p%, being a of b`, `a shares, representing p% of the b shares outstanding`; and those of the outstanding
 * shares, where one sentence of the block counts these, as a report of a vote does. It claims nothing: the amounts are
 * facts already.
 */
export function readRatios(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Ratio[] {
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  if (amounts.length < 3 || !amounts.some(isPercent)) return none;
  const found: Ratio[] = [];
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [first, second, third] = amounts.slice(i, i + 3);
    if (!first || !second) continue;
    const ratio =
      (third && ofThree(tokens, first, second, third)) ?? ofOutstanding(tokens, first, second, amounts.slice(0, i));
    if (ratio) found.push(ratio);
  }
  return found;
}

/** What three amounts say that follow each other, by which of them is the percentage. */
function ofThree(tokens: Tokens, first: Amount, second: Amount, third: Amount): Ratio | undefined {
  const [one, two, three] = [first, second, third].map(isPercent);
  if (one) {
    if (two || three) return undefined;
    const beyond = changeAhead(tokens, first, second, third);
    return beyond
      ? { ...ratioOf(third, second, first, isNearly(tokens, first)), beyond }
      : percentFirst(tokens, first, second, third);
  }
  if (two) {
    if (three) return undefined;
    const beyond = premiumOf(tokens, first, second, third);
    return beyond
      ? { ...ratioOf(first, third, second, isNearly(tokens, second)), beyond }
      : percentInside(tokens, first, second, third);
  }
  if (!three) return undefined;
  const beyond = changeBehind(tokens, first, second, third);
  if (beyond) return { ...ratioOf(second, first, third, isNearly(tokens, third)), beyond };
  return percentLast(tokens, first, second, third) ?? wholeFirst(tokens, first, second, third);
}

const none: readonly Ratio[] = [];

/** `19,402,117 votes in favor out of 25,563,400 total votes, or 75.9%`. */
function percentLast(tokens: Tokens, part: Amount, whole: Amount, percent: Amount): Ratio | undefined {
  if (!areAlike(part, whole)) return undefined;
  const toWhole = between(tokens, part, whole);
  const toPercent = between(tokens, whole, percent);
  if (!toWhole || !toPercent || !leadsToWhole(tokens, toWhole)) return undefined;
  const lead = leadToPercent(tokens, toPercent, percent);
  return lead && ratioOf(part, whole, percent, lead.approximate);
}

/** `24,155,099 shares, representing 86.92% of the 27,790,602 shares outstanding`. */
function percentInside(tokens: Tokens, part: Amount, percent: Amount, whole: Amount): Ratio | undefined {
  if (!areAlike(part, whole)) return undefined;
  const toPercent = between(tokens, part, percent);
  const toWhole = between(tokens, percent, whole);
  if (!toPercent || !toWhole) return undefined;
  const lead = leadToPercent(tokens, toPercent, percent, whole);
  const direct = leadsToWhole(tokens, toWhole) && lowerAt(tokens, pastMarks(tokens, toWhole.from)) === 'of';
  if (!direct || footingFollows(tokens, tokenFrom(tokens, whole.at.end))) return undefined;
  return lead && ratioOf(part, whole, percent, lead.approximate);
}

/**
 * `of the 24,500,000 shares entitled to vote, 18,130,000 shares, or 74%, were voted in favor`; `8,000,000 shares
 * outstanding, of which 5,200,000 shares, or 65%, were represented`.
 */
function wholeFirst(tokens: Tokens, whole: Amount, part: Amount, percent: Amount): Ratio | undefined {
  if (!areAlike(part, whole)) return undefined;
  const toPart = between(tokens, whole, part);
  const toPercent = between(tokens, part, percent);
  if (!toPart || !toPercent || !hasComma(tokens, toPart)) return undefined;
  if (!opensWithWhole(tokens, whole) && !isOfWhich(tokens, toPart)) return undefined;
  // `18,130,000 shares, or 74% of the Series A` is a percentage of something else.
  if (lowerAt(tokens, pastMarks(tokens, tokenFrom(tokens, percent.at.end))) === 'of') return undefined;
  const lead = leadToPercent(tokens, toPercent, percent);
  return lead && ratioOf(part, whole, percent, lead.approximate);
}

/** `8.0%, being 3,200 of 40,000 square feet`, `74% (18,130,000 of 24,500,000 shares)`. */
function percentFirst(tokens: Tokens, percent: Amount, part: Amount, whole: Amount): Ratio | undefined {
  if (!areAlike(part, whole)) return undefined;
  const toPart = between(tokens, percent, part);
  const toWhole = between(tokens, part, whole);
  if (!toPart || !toWhole || !(leadsToWhole(tokens, toWhole) || isDivision(tokens, toWhole))) return undefined;
  return explains(tokens, toPart) ? ratioOf(part, whole, percent, isNearly(tokens, percent)) : undefined;
}

/**
 * `8,520,710 shares, representing 95.7% of the outstanding shares`, behind `there were 8,900,026 shares outstanding`.
 */
function ofOutstanding(tokens: Tokens, part: Amount, percent: Amount, earlier: readonly Amount[]): Ratio | undefined {
  if (isPercent(part) || !isPercent(percent)) return undefined;
  const toPercent = between(tokens, part, percent);
  const lead = toPercent && leadToPercent(tokens, toPercent, percent);
  if (!lead || !isOfOutstanding(tokens, tokenFrom(tokens, percent.at.end))) return undefined;
  const wholes = earlier.filter(
    (amount, i) => areAlike(part, amount) && countsOutstanding(tokens, amount, earlier[i + 1]),
  );
  const [whole] = wholes;
  return whole && wholes.length === 1 ? ratioOf(part, whole, percent, lead.approximate) : undefined;
}

const ratioOf = (part: Amount, whole: Amount, percent: Amount, approximate: boolean): Ratio => ({
  kind: 'ratio',
  at: localSpan(
    Math.min(part.at.start, whole.at.start, percent.at.start),
    Math.max(part.at.end, whole.at.end, percent.at.end),
  ),
  part,
  whole,
  percent,
  approximate,
});
