import { COMMA, OPEN, SLASH } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, lowerAt, tokenFrom, tokenSpan, type Tokens } from '../../text/tokens.ts';
import type { Amount, Product } from '../fact.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';

/** Periods by how many weeks, or months, they have; those of one measure can be held against each other. */
const months: Readonly<Record<string, number>> = {
  month: 1,
  monthly: 1,
  quarter: 3,
  quarterly: 3,
  year: 12,
  annum: 12,
  annually: 12,
  yearly: 12,
};

/** How far before the first sum it is said what it is, in tokens. */
const lead = 12;
/** What is earned for a time, and not offered at one price for the month and at another for the year. */
const earned = /^(?:salary|rent|rental|compensation|wages?)$/;

/** What one period's sum is: the words behind it, `per month`, `annually`, `/year`. */
interface Paid {
  readonly months: number;
  readonly from: number;
  readonly to: number;
}

/**
 * `$10,000 per month ($120,000 per annum)`, `a rent of $120,000 per year, or $10,000 per month`: one sum, said of two
 * periods; `1.5% per month, or 18% per annum`: one rate.
 */
export function saidOfTwoPeriods(tokens: Tokens, one: Amount, other: Amount): Product | undefined {
  const rates = isPercent(one) && isPercent(other);
  if (!rates && !(isMoney(one) && isMoney(other))) return undefined;
  const [first, second] = [paidFor(tokens, one), paidFor(tokens, other)];
  if (!first || !second || first.months === second.months || !isRestated(tokens, one, first.to, other))
    return undefined;
  if (rates && isChoice(tokens, one, other)) return undefined;
  const [each, total, short, long] =
    first.months < second.months ? [one, other, first, second] : [other, one, second, first];
  const times = long.months / short.months;
  const count = { kind: 'rhythm', at: tokenSpan(tokens, short.from, short.to), times } as const;
  return { kind: 'product', at: localSpan(one.at.start, other.at.end), count, each, total, approximate: false };
}

/** The period that a sum is said to be for, right behind it. */
function paidFor(tokens: Tokens, { at }: Amount): Paid | undefined {
  const from = tokenFrom(tokens, at.end);
  const led = isSign(tokens, from, SLASH) || /^(?:per|a|each)$/.test(lowerAt(tokens, from));
  let i = led ? from + 1 : from;
  if (led && /^(?:calendar|lease)$/.test(lowerAt(tokens, i))) i++;
  const word = lowerAt(tokens, i);
  const count = months[word];
  if (count === undefined || led === word.endsWith('ly')) return undefined;
  return { months: count, from, to: i + 1 };
}

/** Whether the second sum says the first one again: in a bracket, or behind `or` where it is earned. */
function isRestated(tokens: Tokens, one: Amount, from: number, other: Amount): boolean {
  const to = tokenFrom(tokens, other.at.start);
  let i = from;
  if (isSign(tokens, i, OPEN)) {
    i++;
    if (/^(?:or|being|i)$/.test(lowerAt(tokens, i))) i++;
    return i === to;
  }
  if (isSign(tokens, i, COMMA)) i++;
  if (!/^(?:or|being|equal|equivalent)$/.test(lowerAt(tokens, i))) return false;
  if (i + 1 !== to && !(lowerAt(tokens, i + 1) === 'to' && i + 2 === to)) return false;
  if (isPercent(other)) return true;
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
