import { COMMA, OPEN, SLASH } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, lowerAt, tokenFrom, tokenSpan, WORD, type Tokens } from '../../text/tokens.ts';
import type { Amount, Product } from '../fact.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';
import { areCounted } from './spread.ts';

/** Periods by how many weeks, or months, they have; those of one measure can be held against each other. */
const months: Readonly<Record<string, number>> = {
  month: 1,
  monthly: 1,
  quarter: 3,
  quarterly: 3,
  year: 12,
  annum: 12,
  annual: 12,
  annually: 12,
  yearly: 12,
};

/** How far before the first sum it is said what it is, or who is paid it, in tokens. */
const lead = 12;
/** What is earned for a time, and not offered at one price for the month and at another for the year. */
const earned = /^(?:salary|rent|rental|compensation|wages?|retainer|tenant|lessee|executive|employee|consultant)$/;

/** What one period's sum is: the words before it or behind, `monthly rent of`, `per month`, `annually`, `/year`. */
interface Paid {
  readonly months: number;
  /** Where it is said. */
  readonly from: number;
  readonly to: number;
  /** From where to where the sum stands with it. */
  readonly start: number;
  readonly end: number;
}

/**
 * `$10,000 per month ($120,000 per annum)`, `a rent of $120,000 per year, or $10,000 per month`, `a monthly rent of
 * $10,000, for an annual rent of $120,000`: one sum, said of two periods; `1.5% per month, or 18% per annum`: one rate;
 * `240,000 units in each year, or 20,000 units per month`: one number.
 */
export function saidOfTwoPeriods(tokens: Tokens, one: Amount, other: Amount): Product | undefined {
  const rates = isPercent(one) && isPercent(other);
  if (!rates && !(isMoney(one) && isMoney(other)) && !areCounted(one, other)) return undefined;
  const [first, second] = [paidFor(tokens, one), paidFor(tokens, other)];
  if (!first || !second || first.months === second.months || !isRestated(tokens, one, other, first, second))
    return undefined;
  if (rates && isChoice(tokens, one, other)) return undefined;
  const [each, total, short, long] =
    first.months < second.months ? [one, other, first, second] : [other, one, second, first];
  const times = long.months / short.months;
  const count = { kind: 'rhythm', at: tokenSpan(tokens, short.from, short.to), times } as const;
  return { kind: 'product', at: localSpan(one.at.start, other.at.end), count, each, total, approximate: false };
}

const paidFor = (tokens: Tokens, amount: Amount): Paid | undefined =>
  paidBehind(tokens, amount) ?? paidBefore(tokens, amount);

/** The period that a sum is said to be for, right behind it. */
function paidBehind(tokens: Tokens, amount: Amount): Paid | undefined {
  const from = pastNoun(tokens, amount);
  const inEach = lowerAt(tokens, from) === 'in' && lowerAt(tokens, from + 1) === 'each';
  const led = inEach || isSign(tokens, from, SLASH) || /^(?:per|a|each)$/.test(lowerAt(tokens, from));
  let i = from + (inEach ? 2 : led ? 1 : 0);
  if (led && /^(?:calendar|lease|contract)$/.test(lowerAt(tokens, i))) i++;
  const word = lowerAt(tokens, i);
  const count = months[word];
  if (count === undefined || word === 'annual' || led === word.endsWith('ly')) return undefined;
  return { months: count, from, to: i + 1, start: tokenFrom(tokens, amount.at.start), end: i + 1 };
}

/** Past what a number counts: `20,000 units`. */
const pastNoun = (tokens: Tokens, { at, noun }: Amount): number =>
  tokenFrom(tokens, at.end) + (noun?.split(' ').length ?? 0);

/** The most tokens between the word for a period and the sum: `an annual rate of compensation of`. */
const nameReach = 5;

/** The period that a sum is said to be for, before it: `an annual rent of $120,000`. */
function paidBefore(tokens: Tokens, { at }: Amount): Paid | undefined {
  const start = tokenFrom(tokens, at.start);
  if (!/^(?:of|is)$/.test(lowerAt(tokens, start - 1))) return undefined;
  for (let i = start - 2; i >= start - nameReach && tokens.kinds[i] === WORD; i--) {
    const word = lowerAt(tokens, i);
    const count = months[word];
    if (count === undefined) continue;
    if (!/(?:ly|annual)$/.test(word) || /^(?:semi|bi|than|payable|paid)$/.test(lowerAt(tokens, i - 1)))
      return undefined;
    return { months: count, from: i, to: i + 1, start: opening(tokens, i), end: tokenFrom(tokens, at.end) };
  }
  return undefined;
}

/** Where the name of a sum opens: `a total`, `an`, `total` before `annual rent`. */
function opening(tokens: Tokens, i: number): number {
  let from = i;
  while (/^(?:an?|the|total)$/.test(lowerAt(tokens, from - 1))) from--;
  return from;
}

/**
 * Whether the second sum says the first one again: in a bracket, or behind `or` where it is earned; behind a word that
 * announces it where its own name says that it is that of the period.
 */
function isRestated(tokens: Tokens, one: Amount, other: Amount, first: Paid, second: Paid): boolean {
  const to = second.start;
  let i = first.end;
  if (isSign(tokens, i, OPEN)) {
    i++;
    if (/^(?:or|being|i)$/.test(lowerAt(tokens, i))) i++;
    return i === to;
  }
  const named = second.to <= tokenFrom(tokens, other.at.start);
  if (isSign(tokens, i, COMMA)) i++;
  if (named && lowerAt(tokens, i) === 'for') return i + 1 === to;
  if (!/^(?:or|being|equal|equivalent)$/.test(lowerAt(tokens, i))) return false;
  if (i + 1 !== to && !(lowerAt(tokens, i + 1) === 'to' && i + 2 === to)) return false;
  if (!isMoney(other)) return true;
  const start = tokenFrom(tokens, one.at.start);
  for (let at = Math.max(0, start - lead); at < start; at++) if (earned.test(lowerAt(tokens, at))) return true;
  return false;
}

/** How far round two rates it is said that one of them is to be chosen, in tokens. */
const choiceReach = 10;
const choice =
  /^(?:lesser|greater|higher|highest|lower|lowest|maximum|max|minimum|less|more|whichever|effective|compounded)$/;

/** Whether one of two rates is to be chosen: `the lesser of 1% per month or 10% per annum`. */
function isChoice(tokens: Tokens, one: Amount, other: Amount): boolean {
  const to = tokenFrom(tokens, other.at.end) + choiceReach;
  for (let i = Math.max(0, tokenFrom(tokens, one.at.start) - choiceReach); i < to; i++)
    if (choice.test(lowerAt(tokens, i))) return true;
  return false;
}
