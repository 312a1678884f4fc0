import { isStop } from '../../text/sentence-end.ts';
import { localSpan } from '../../text/span.ts';
import { lowerAt, tokenFrom, tokenSpan, type Tokens } from '../../text/tokens.ts';
import type { Amount, Product } from '../fact.ts';
import { areAlike } from '../fact/alike.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';
import type { Asides } from './aside.ts';
import { hasInstalments, hasWord, isOneThought, widest } from './thought.ts';

/** How far before a sum it is said what it is, in tokens. */
const lead = 8;
/** How often a sum that is paid for a year may be paid in it. */
const inYear = new Set([2, 4, 12, 13, 24, 26, 52]);
/** What is earned or charged in a year, and not owed with interest, as the principal of a loan is. */
const earned =
  /^(?:annual|annum|yearly|year|salary|rent|rental|fees?|retainer|compensation|severance|bonus|royalty|royalties)$/;
/** What is earned once, and paid in as many parts as one likes. */
const earnedOnce = /^(?:severance|separation|bonus|retention|settlement|retainer)$/;
/** What speaks of a loan, which is paid back with interest. */
const lent = /^(?:loans?|lent|lenders?|borrow\w*|notes?|principal|interest|amortiz\w*|financ\w*|debt|mortgage)$/;
/** A sum that is paid in more parts bears interest, if it is not earned. */
const mostWithoutInterest = 12;
/** What is said of a sum that is that of a year. */
const ofYear = /^(?:annual|annually|annum|yearly|year|annualized)$/;
/** What is paid besides the equal instalments. */
const besides =
  /^(?:plus|final|last|balloon|balance|remain\w*|first|initial|except|increas\w*|interest|adjust\w*|thereafter)$/;

/**
 * `an annual rent of $120,000, payable in 12 equal installments of $10,000`: what is earned in a year, or once, and is
 * paid in parts of one size, with nothing besides.
 */
export function spreadOver(
  tokens: Tokens,
  asides: Asides,
  total: Amount,
  count: Amount,
  each: Amount,
): Product | undefined {
  if (isMoney(count) || isPercent(count)) return undefined;
  const counted = areCounted(total, each);
  if (!counted && !(isMoney(total) && isMoney(each))) return undefined;
  const [from, to] = [tokenFrom(tokens, total.at.end), tokenFrom(tokens, count.at.start)];
  const [behind, until] = [tokenFrom(tokens, count.at.end), tokenFrom(tokens, each.at.start)];
  if (lowerAt(tokens, to - 1) !== 'in' || !isOneThought(tokens, asides, from, to)) return undefined;
  if (!isOneThought(tokens, asides, behind, until) || lowerAt(tokens, until - 1) !== 'of') return undefined;
  if (!hasInstalments(tokens, behind, until) || !isAll(tokens, total, to, each)) return undefined;
  const equal = hasWord(tokens, behind, until, 'equal');
  const often = Array.from({ length: until - behind }, (_, at) => rhythms[lowerAt(tokens, behind + at)]);
  if (!equal && !often.includes(countOf(count))) return undefined;
  if (counted) return spread(count, each, total, true);
  const inOneYear = inYear.has(countOf(count)) && says(tokens, total, to, earned);
  if (inOneYear) return spread(count, each, total, !equal);
  const paid = equal ? paidOnce(tokens, to) : undefined;
  const mayBearInterest = says(tokens, total, to, ofYear) || countOf(count) > mostWithoutInterest;
  if (paid === 'paid' && mayBearInterest) return undefined;
  return paid && spread(count, each, total, paid !== 'earned');
}

const spread = (count: Amount, each: Amount, total: Amount, tentative: boolean): Product => ({
  kind: 'product',
  at: localSpan(total.at.start, each.at.end),
  count,
  each,
  total,
  approximate: false,
  ...(tentative ? { tentative } : {}),
});

/** Whether two amounts count the same thing, which is said: 190,000 shares, and 5,000 shares in each installment. */
export const areCounted = (total: Amount, each: Amount): boolean =>
  total.noun !== undefined && each.noun !== undefined && ![total, each].some(isSum) && areAlike(total, each);

const isSum = (amount: Amount): boolean => isMoney(amount) || isPercent(amount);

/** How far before the installments it is said what they pay, in tokens: in the sentence before, or in the heading. */
const topicReach = 60;

/**
 * Whether what stands before a token speaks of what is earned once, or of anything else that is paid; undefined where
 * it speaks of a loan.
 */
function paidOnce(tokens: Tokens, to: number): 'earned' | 'paid' | undefined {
  let once = false;
  for (let i = Math.max(0, to - topicReach); i < to; i++) {
    const word = lowerAt(tokens, i);
    if (lent.test(word)) return undefined;
    once ||= earnedOnce.test(word);
  }
  return once ? 'earned' : 'paid';
}

/** How often in a year what is paid by such a word is paid. */
const rhythms: Readonly<Record<string, number>> = {
  monthly: 12,
  quarterly: 4,
  weekly: 52,
  biweekly: 26,
  semiannual: 2,
  annual: 1,
};

/**
 * `an annual salary of $120,000, payable in equal monthly installments of $10,000`; `an annual fee of $12,000, payable
 * quarterly in the amount of $3,000`: the word says how many there are in the year.
 */
export function spreadInYear(tokens: Tokens, asides: Asides, total: Amount, each: Amount): Product | undefined {
  if (!isMoney(total) || !isMoney(each)) return undefined;
  const [from, to] = [tokenFrom(tokens, total.at.end), tokenFrom(tokens, each.at.start)];
  if (!/^(?:of|at)$/.test(lowerAt(tokens, to - 1)) || !isOneThought(tokens, asides, from, to)) return undefined;
  const inParts = hasWord(tokens, from, to, 'in') && hasInstalments(tokens, from, to);
  if (!inParts && !isPaidAt(tokens, from, to)) return undefined;
  let rhythm = from;
  while (rhythm < to && rhythms[lowerAt(tokens, rhythm)] === undefined) rhythm++;
  const times = rhythms[lowerAt(tokens, rhythm)];
  if (rhythm === to || times === undefined) return undefined;
  const often = howOften(tokens, rhythm);
  if (often === undefined || !isAll(tokens, total, to, each) || !says(tokens, total, rhythm, ofYear)) return undefined;
  const count = { kind: 'rhythm', at: tokenSpan(tokens, rhythm, rhythm + 1), times: times * often } as const;
  return { kind: 'product', at: localSpan(total.at.start, each.at.end), count, each, total, approximate: false };
}

/** Whether a stretch says when something is paid, and how much at a time: `payable quarterly in the amount of`. */
function isPaidAt(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (/^(?:payable|paid)$/.test(lowerAt(tokens, i))) return rhythms[lowerAt(tokens, i + 1)] !== undefined;
  return false;
}

/**
 * How often a rhythm beats where the word says once: twice behind `semi-`, half of that behind `bi-` before weeks.
 * Undefined for `bi-monthly`, which some read as twice a month.
 */
function howOften(tokens: Tokens, rhythm: number): number | undefined {
  const prefix = lowerAt(tokens, rhythm - 2);
  if (prefix === 'semi') return 2;
  if (prefix !== 'bi') return 1;
  return lowerAt(tokens, rhythm) === 'weekly' ? 1 / 2 : undefined;
}

/** Whether nothing is said to be paid besides, in the sentence up to `to` and behind the last amount. */
function isAll(tokens: Tokens, total: Amount, to: number, each: Amount): boolean {
  // What remains may itself be paid so.
  const own = tokenFrom(tokens, total.at.start) - 1;
  for (let i = leadFrom(tokens, total); i < to; i++) if (i !== own && isBesides(tokens, i)) return false;
  const end = tokenFrom(tokens, each.at.end);
  for (let i = end; i < end + widest && !isStop(tokens, i); i++) if (isBesides(tokens, i)) return false;
  return true;
}

/** The first or last day of a month is when each is paid. */
const isBesides = (tokens: Tokens, i: number): boolean =>
  besides.test(lowerAt(tokens, i)) && !/^(?:business|day)$/.test(lowerAt(tokens, i + 1));

/** Whether the sentence says something of the total, before it or behind. */
function says(tokens: Tokens, total: Amount, to: number, what: RegExp): boolean {
  for (let i = leadFrom(tokens, total); i < to; i++) if (what.test(lowerAt(tokens, i))) return true;
  return false;
}

function leadFrom(tokens: Tokens, { at }: Amount): number {
  const first = tokenFrom(tokens, at.start);
  let from = first;
  while (from > 0 && first - from < lead && !isStop(tokens, from - 1)) from--;
  return from;
}

const countOf = ({ statements }: Amount): number => statements[0]?.readings[0]?.value.valueOf() ?? 0;
