import {
  APOSTROPHE,
  CLOSE,
  CLOSE_QUOTE,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  CURLED_APOSTROPHE,
  DEGREE,
  OPEN,
  OPEN_QUOTE,
  OPEN_SINGLE_QUOTE,
  OPEN_SQUARE,
  POINT,
  QUOTE,
  SEMICOLON,
  SLASH,
  TIMES,
  UNDERSCORE,
} from '../../text/sign-codes.ts';
import { isGlued, isSign, isSpaced, lowerAt, SIGN, WORD, type Tokens } from '../../text/tokens.ts';
import { lexemeAt } from '../../words/lexicon.ts';
import type { Statement } from '../fact.ts';
import { isPeso } from '../fact/one-unit.ts';
import { isBareInteger } from './bare-number.ts';
import { dollar, unitedStatesDollar } from './currency.ts';
import { figuresAt } from './figures.ts';
import { nounAt } from './noun.ts';
import type { Noun } from './noun-words.ts';
import { isHyphen, type Substitute } from './number-words.ts';
import { tenderAt, type Tender } from './tender.ts';
import { unitAfter } from './unit-after.ts';
import { wordsAt } from './words.ts';

/** A statement that fills a pair of brackets, `(650)`, `($5,000; the "Fee")`, `[30 days]`. */
export interface Bracketed {
  readonly statement: Statement;
  readonly open: number;
  /** Past the closing bracket. */
  readonly to: number;
  /** The noun inside, `days` in `(30 days)`; undefined where the statement stands alone. */
  readonly noun: string | undefined;
  /** Whether more is said behind the statement, as in `(the "Fee")` or `/hour`. */
  readonly more: boolean;
  /** Whether it says the same again by its own words: `(i.e., $50,000)`. */
  readonly glossed: boolean;
}

/** A statement with the bracket behind it: two forms of one amount. */
export interface Bound {
  readonly first: Statement;
  readonly bracket: Bracketed;
  /** The noun between the words and the bracket; undefined where they touch. */
  readonly between: Noun | undefined;
}

/** The code unit that closes a bracket; 0 where the code unit opens none. */
const closing = (code: number): number => (code === OPEN ? CLOSE : code === OPEN_SQUARE ? CLOSE_SQUARE : 0);

/** Quotes and underscores around a figure, marks of inches, feet and degrees behind it: `("90")`, `(_60_)`, `(40°)`. */
const ornaments = new Set([
  QUOTE,
  APOSTROPHE,
  UNDERSCORE,
  OPEN_QUOTE,
  CLOSE_QUOTE,
  OPEN_SINGLE_QUOTE,
  CURLED_APOSTROPHE,
  DEGREE,
]);

/** How far a bracket may go on behind its statement. */
const reach = 24;

const skipOrnaments = (tokens: Tokens, i: number): number => {
  let at = i;
  while (at < i + 2 && tokens.kinds[at] === SIGN && ornaments.has(tokens.codes[at] ?? 0)) at++;
  return at;
};

/**
 * The token past a currency that is named before the words, `(Hong Kong Dollars Two Million)`, `(Rs. Two Crore)`; the
 * token itself where none is.
 */
function pastCurrency(tokens: Tokens, i: number): number {
  const named = unitAfter(tokens, i);
  if (named?.unit.kind !== 'money') return i;
  return isSign(tokens, named.to, POINT) || isSign(tokens, named.to, COLON) ? named.to + 1 : named.to;
}

/** The token past what announces the words, `(in words: ten)`, `(say ten)`; the token itself where nothing does. */
function pastLead(tokens: Tokens, i: number): number {
  const word = lowerAt(tokens, i);
  const to = word === 'say' ? i + 1 : word === 'in' && /^(?:words|letters)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i;
  return to > i && (isSign(tokens, to, COLON) || isSign(tokens, to, COMMA)) ? to + 1 : to;
}

/** The token past `i.e.,` or `that is,`; the token itself where neither stands. */
function pastGloss(tokens: Tokens, i: number): number {
  const word = lowerAt(tokens, i);
  const said = word === 'that' && lowerAt(tokens, i + 1) === 'is' ? i + 2 : word === 'ie' ? i + 1 : undefined;
  const short = word === 'i' && isSign(tokens, i + 1, POINT) && lowerAt(tokens, i + 2) === 'e' ? i + 3 : undefined;
  const to = said ?? short ?? i;
  const pointed = to > i && isSign(tokens, to, POINT) ? to + 1 : to;
  return pointed > i && isSign(tokens, pointed, COMMA) ? pointed + 1 : pointed;
}

/** The token at which the words of a bracket start whose first token is given. */
export const wordsStart = (tokens: Tokens, i: number): number => pastCurrency(tokens, pastLead(tokens, i));

/** Whether the figure before the token is a multiple: `(3x)`, `(2.99×)`. */
export const isTimesSign = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD ? isGlued(tokens, i) && lowerAt(tokens, i) === 'x' : isSign(tokens, i, TIMES);

/** The token past the apostrophe of what is had so long, `six months' (6 months') notice`; the same one without it. */
export const pastApostrophe = (tokens: Tokens, i: number): number =>
  isSign(tokens, i, APOSTROPHE) || isSign(tokens, i, CURLED_APOSTROPHE) ? i + 1 : i;

/** Whether a bracket opens at the token. */
export const opens = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === SIGN && closing(tokens.codes[i] ?? 0) !== 0;

/** Whether the bracket holds nothing but a whole number, as the mark of a list does. */
export const isListMark = (tokens: Tokens, open: number): boolean =>
  isBareInteger(tokens, open + 1) && isSign(tokens, open + 2, CLOSE);

/** A sum in the money that is named behind it. What is in another money than its sign says can be held to nothing. */
function inTender(statement: Statement, { nation }: Tender): Statement {
  if (nation === 'other' && statement.unit && !isPeso(statement.unit)) return { ...statement, certain: false };
  const own = nation === 'united-states' && statement.unit?.base === dollar.base;
  return own ? { ...statement, unit: unitedStatesDollar } : statement;
}

/**
 * Reads the bracket that opens at token `i` as a statement in the form asked for; undefined where it is anything else.
 * A `substitute` takes the place of a misspelt word in it.
 */
export function bracketAt(
  tokens: Tokens,
  i: number,
  form: Statement['form'],
  substitute?: Substitute,
): Bracketed | undefined {
  const close = tokens.kinds[i] === SIGN ? closing(tokens.codes[i] ?? 0) : 0;
  if (close === 0) return undefined;
  const closes: Closes = (at) => tokens.kinds[at] === SIGN && tokens.codes[at] === close;
  const opened = skipOrnaments(tokens, i + 1);
  const start = pastGloss(tokens, opened);
  const read =
    form === 'figures' ? figuresAt(tokens, start, 'bracket') : wordsAt(tokens, wordsStart(tokens, start), substitute);
  if (!read) return undefined;
  const { statement } = read;
  const said = { statement, open: i, glossed: start > opened };
  const at = skipOrnaments(tokens, read.to);
  const end = endBehind(tokens, at, closes);
  if (end) return { ...said, ...end, more: false };
  const tender = statement.unit?.kind === 'money' ? tenderAt(tokens, at) : undefined;
  if (tender && closes(tender.to))
    return { ...said, statement: inTender(statement, tender), to: tender.to + 1, noun: undefined, more: false };
  const further = endFurther(tokens, at, closes);
  return further && { ...said, ...further, more: true };
}

/** Whether a token closes the bracket that is read. */
type Closes = (i: number) => boolean;

/** The end of a bracket, with the noun that its statement counts. */
type End = Pick<Bracketed, 'to' | 'noun'>;

/** The end of a bracket in which at most a noun, `only` or a mark stands between token `at` and its end. */
function endBehind(tokens: Tokens, at: number, closes: Closes): End | undefined {
  if (closes(at)) return { to: at + 1, noun: undefined };
  if (closes(at + 1)) {
    if (isTimesSign(tokens, at)) return { to: at + 2, noun: 'times' };
    const mark = isHyphen(tokens, at) || isSign(tokens, at, POINT) || lexemeAt(tokens, at)?.word === 'only';
    if (mark) return { to: at + 2, noun: undefined };
  }
  const noun = nounAt(tokens, isHyphen(tokens, at) ? at + 1 : at);
  if (!noun) return undefined;
  // "(6 months')", "(24 hrs.)", "(50,000 sq. ft.)"
  const to = isSign(tokens, noun.to, POINT) ? noun.to + 1 : pastApostrophe(tokens, noun.to);
  return closes(to) ? { to: to + 1, noun: noun.text } : undefined;
}

/** The end of a bracket that goes on about its statement: `($5,000; the "Fee")`, `($85.00 per hour)`. */
function endFurther(tokens: Tokens, from: number, closes: Closes): End | undefined {
  const noun = nounAt(tokens, isHyphen(tokens, from) ? from + 1 : from);
  // A comma with no space behind it is part of a figure that could not be read ($487,O00).
  const parted = (isSign(tokens, from, COMMA) || isSign(tokens, from, SEMICOLON)) && isSpaced(tokens, from + 1);
  // "of" and "per" tie a measure to what is measured: (75,000,000 shares of Common Stock), ($85.00 per hour).
  const tied = (noun !== undefined && tokens.kinds[noun.to] === WORD) || lowerAt(tokens, from) === 'per';
  if (!parted && !tied && !isSign(tokens, from, SLASH)) return undefined;
  for (let at = from; at < from + reach && at < tokens.count; at++) {
    if (opens(tokens, at)) return undefined;
    if (closes(at)) return { to: at + 1, noun: noun?.text };
  }
  return undefined;
}
