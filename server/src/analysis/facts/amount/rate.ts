import Fraction from 'fraction.js';
import { POINT, SLASH } from '../../text/sign-codes.ts';
import { isSign, lowerAt, WORD, type Tokens } from '../../text/tokens.ts';
import type { Statement } from '../fact.ts';
import { opens, type Bracketed } from './bracket.ts';
import type { ReadStatement } from './figures.ts';

/** The most words of what a rate is for: `per annum`, `per calendar month`. */
const longestRate = 3;

/**
 * The bracket behind what a rate is for, `ten percent per annum (10%)`, `6%p.a. (six percent)`,
 * `$65.00/hour (sixty-five dollars)`; undefined
 * where none is.
 */
export function rateBehind(tokens: Tokens, { statement, to }: ReadStatement): number | undefined {
  if (statement.unit === undefined) return undefined;
  const word = lowerAt(tokens, to);
  if (adverbs.test(word)) return opens(tokens, to + 1) ? to + 1 : undefined;
  if (word === 'p') {
    const end = lowerAt(tokens, to + 2) === 'a' ? (isSign(tokens, to + 3, POINT) ? to + 4 : to + 3) : to;
    return opens(tokens, end) ? end : undefined;
  }
  if (!(word === 'per' || word === 'a' || isSign(tokens, to, SLASH))) return undefined;
  let at = to + 1;
  while (at <= to + longestRate && tokens.kinds[at] === WORD) at++;
  return at > to + 1 && opens(tokens, at) ? at : undefined;
}

/** A rate in one word: `Ten Thousand Dollars monthly ($10,000)`, `Five Dollars each ($5.00)`. */
const adverbs = /^(?:annually|yearly|quarterly|monthly|weekly|daily|hourly|each|apiece)$/;

/**
 * Whether a bracket behind a rate says the rate once more: it is a percentage, or it says what the rate is for as well.
 * What "two dollars per share ($10,000)" come to is another amount, and so is what "$500 per month ($6,000 per year)"
 * do.
 */
export function isSameRate(tokens: Tokens, first: Statement, bracket: Bracketed): boolean {
  const { statement, open, to, more } = bracket;
  if (first.unit?.kind !== statement.unit?.kind) return false;
  if (first.unit?.kind === 'percent')
    return !more || (isRate(tokens, bracket) && period(tokens, open) === period(tokens, to - 1));
  return more && lowerAt(tokens, open - 1) === lowerAt(tokens, to - 2);
}

/** What a rate that ends before the token is reckoned by; `p.a.` is per annum. */
function period(tokens: Tokens, to: number): string {
  const last = lowerAt(tokens, isSign(tokens, to - 1, POINT) ? to - 2 : to - 1);
  return last === 'a' ? 'annum' : last;
}

/** Whether the bracket holds a percentage and what it is a rate of: that of `5% (five percent per annum)`. */
export const isRate = (tokens: Tokens, { statement, to }: Bracketed): boolean =>
  statement.unit?.kind === 'percent' && lowerAt(tokens, to - 3) === 'per' && tokens.ends[to - 4] === statement.at.end;

/**
 * Whether a bracket behind what is paid for a time says the same pay, `Twelve Thousand Dollars per month ($12,500.00)`.
 * It is then no multiple of it, as the pay for a longer time would be; and it is as long, so that only a digit or a
 * word parts the two.
 */
export function isSamePay(tokens: Tokens, open: number, first: Statement, { statement, more }: Bracketed): boolean {
  const [a] = first.readings;
  const [b] = statement.readings;
  if (!a || !b || more || first.unit?.kind !== 'money' || statement.unit?.kind !== 'money') return false;
  if (!/^(?:month|year|annum|week|annually|yearly|monthly|weekly)$/.test(lowerAt(tokens, open - 1))) return false;
  const [less, larger] = a.value.compare(b.value) < 0 ? [a.value, b.value] : [b.value, a.value];
  return less.compare(1000) >= 0 && larger.div(less).compare(times) < 0;
}

/** A bracket that says so many times what is paid says what it comes to in two periods and more. */
const times = new Fraction(19, 10);
