import { CLOSE, COMMA, POINT } from '../../text/sign-codes.ts';
import { FIGURE, isSign, lowerAt, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { lexemeAt } from '../../words/lexicon.ts';
import { isListMark, isTimesSign, opens, pastApostrophe } from './bracket.ts';
import type { ReadStatement } from './figures.ts';
import { nounAt } from './noun.ts';
import type { Noun } from './noun-words.ts';
import { isHyphen } from './number-words.ts';
import { rateBehind } from './rate.ts';
import { tenderAt, type Tender } from './tender.ts';
import { unitBeforeFigure } from './unit-before.ts';

/** A bracket that opens behind a statement, and what stands between the two: one of these three or nothing. */
export interface Opening {
  /** The token that opens the bracket. */
  readonly at: number;
  /** `Six Hundred Fifty shares (650)`. */
  readonly noun: Noun | undefined;
  /** `Five Hundred Dollars in lawful money ($500)`. */
  readonly tender: Tender | undefined;
  /** Whether it is what a rate is for: `ten percent per annum (10%)`. */
  readonly isRate: boolean;
}

/** The bracket that opens behind a statement, however they are joined; undefined where none does. */
export function openingBehind(tokens: Tokens, read: ReadStatement): Opening | undefined {
  const beside = isJoined(tokens, read) ? read.to + 1 : read.to;
  if (opens(tokens, beside)) return { at: beside, ...nothing };
  const tender = read.statement.unit?.kind === 'money' ? tenderAt(tokens, read.to) : undefined;
  if (tender) return opens(tokens, tender.to) ? { ...nothing, at: tender.to, tender } : undefined;
  const rate = rateBehind(tokens, read);
  if (rate !== undefined) return { ...nothing, at: rate, isRate: true };
  const noun = nounBetween(tokens, read.to);
  return noun && { ...nothing, at: noun.to, noun };
}

const nothing = { noun: undefined, tender: undefined, isRate: false };

/**
 * Whether something that joins the two stands between the statement and its bracket: a hyphen or `only`; a comma behind
 * a currency or a long count, `Two Dollars, (2.00)`; the point that once marked `per cent` as an abbreviation, `25 per
 * cent. (25%)`; or the point of a sentence behind a currency.
 */
function isJoined(tokens: Tokens, { statement, to }: ReadStatement): boolean {
  if (!opens(tokens, to + 1)) return false;
  if (isHyphen(tokens, to) || (statement.form === 'words' && lexemeAt(tokens, to)?.word === 'only')) return true;
  if (isListMark(tokens, to + 1)) return false;
  if (isSign(tokens, to, COMMA)) return statement.unit?.kind === 'money' || isLongCount(tokens, to + 1);
  if (!isSign(tokens, to, POINT)) return false;
  return statement.unit?.kind === 'money' ? isPriced(tokens, to + 1) : lexemeAt(tokens, to - 1)?.word === 'cent';
}

/** Whether the bracket holds nothing but a count with thousands: that of `Seventy-Five Million, (75,000,000)`. */
const isLongCount = (tokens: Tokens, open: number): boolean =>
  tokens.kinds[open + 1] === FIGURE && /,\d{3}/.test(tokenText(tokens, open + 1)) && isSign(tokens, open + 2, CLOSE);

/** Whether the bracket holds nothing but a figure with its currency: that of `Two Dollars. ($2.00)`. */
function isPriced(tokens: Tokens, open: number): boolean {
  const currency = unitBeforeFigure(tokens, open + 1);
  return currency !== undefined && tokens.kinds[currency.to] === FIGURE && isSign(tokens, currency.to + 1, CLOSE);
}

/**
 * A single counted noun, or a described one, between a number and its bracket: `thirty days (30)`, `six-month (6)`,
 * `2.5x (two and one-half times)`.
 */
function nounBetween(tokens: Tokens, i: number): Noun | undefined {
  const at = isHyphen(tokens, i) ? i + 1 : i;
  const shares = pastStock(tokens, at);
  if (shares !== undefined) return { text: 'shares', to: shares };
  if (!opens(tokens, at + 1) && !opens(tokens, at + 2) && !opens(tokens, at + 3)) return undefined;
  const noun = isTimesSign(tokens, i) ? { text: 'times', to: i + 1 } : nounAt(tokens, at);
  const to = noun && pastApostrophe(tokens, noun.to);
  return noun && to !== undefined && opens(tokens, to) ? { text: noun.text, to } : undefined;
}

/** The most words of a class of stock: `Class A Common Stock`. */
const longestClass = 4;

/** Past `shares of Class A Common Stock` at the token, where a bracket opens behind it. */
function pastStock(tokens: Tokens, i: number): number | undefined {
  if (!/^shares?$/.test(lowerAt(tokens, i)) || lexemeAt(tokens, i + 1)?.word !== 'of') return undefined;
  for (let at = i + 2; at < i + 2 + longestClass && tokens.kinds[at] === WORD; at++)
    if (lowerAt(tokens, at) === 'stock') return opens(tokens, at + 1) ? at + 1 : undefined;
  return undefined;
}
