import { COMMA, DOLLAR, SLASH } from '../../text/sign-codes.ts';
import {
  isCapital,
  isGlued,
  isSign,
  isSpaced,
  lowerAt,
  opensLine,
  textBetween,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { exceedsOne } from '../../words/exact.ts';
import { isNumeral, lexemeAt } from '../../words/lexicon.ts';
import { isClaimed, type Claims } from '../claims.ts';
import type { Amount, Statement } from '../fact.ts';
import { opens } from './bracket.ts';
import { mayCountTerm, termAt } from './counted-term.ts';
import type { ReadStatement } from './figures.ts';
import { isOfLabel, labelledNoun } from './label.ts';
import { countedAt } from './noun.ts';
import { isMeasure, isPlural } from './noun-words.ts';
import { isFigure, isHyphen, numberRunAt, type NumberRun } from './number-words.ts';

/** What is read at a token, and the token past it. */
export interface ReadAmount {
  /** Undefined where a number stands that is no amount: a year, a bare `one`. */
  readonly amount: Amount | undefined;
  readonly to: number;
}

/** An amount stated once. Years, bare `one`, ranks and numbers that count nothing are passed over. */
export function alone(tokens: Tokens, i: number, { statement, to }: ReadStatement, claims: Claims): ReadAmount {
  const at = isHyphen(tokens, to) ? to + 1 : to;
  const counts = statement.unit === undefined && !opensRow(tokens, to);
  const term = counts && statement.form === 'figures' && mayCountTerm(tokens, i) ? termAt(tokens, to) : undefined;
  const counted = term ?? (counts ? countedAt(tokens, i, at, claims) : undefined);
  const noun = counted?.text ?? (statement.unit ? undefined : labelledNoun(tokens, i));
  if (isPartOfFigure(tokens, i, to, claims)) return { amount: undefined, to };
  const stated = hasOddCents(tokens, to, statement) ? withOddCents(tokens, i, to, statement) : statement;
  const amount: Amount = { kind: 'amount', at: statement.at, statements: [stated], noun };
  return { amount: statesAmount(tokens, i, to, stated, noun, term !== undefined) ? amount : undefined, to };
}

/**
 * Whether a figure may be a part of one that a stray space parts, `172, 656 sq. ft.`, `$30, 000`: what it is then is
 * not what it says. The number of a section or a day, `under Section 4, 650 shares`, is no such part.
 */
function isPartOfFigure(tokens: Tokens, i: number, to: number, claims: Claims): boolean {
  const isComma = (at: number): boolean => isSign(tokens, at, COMMA) && isGlued(tokens, at);
  const goesOn = (at: number): boolean =>
    isComma(at) && (isComma(at + 1) || (isSpaced(tokens, at + 1) && isGroup(tokens, at + 1)));
  const leads = (at: number): boolean => isFigure(tokens, at) && /^\d{1,3}$/.test(tokenText(tokens, at));
  if (leads(to - 1) && goesOn(to)) return true;
  // "$9,,110,487.53"
  if (i > 1 && isGlued(tokens, i) && isComma(i - 1) && isComma(i - 2)) return true;
  return i > 1 && leads(i - 2) && goesOn(i - 1) && !isClaimed(claims, i - 3) && !isCapital(tokens, i - 3);
}

const isGroup = (tokens: Tokens, i: number): boolean => isFigure(tokens, i) && /^\d{3}$/.test(tokenText(tokens, i));

/** Whether a word with a capital begins the next line: that of the next row of a table, which nobody counts. */
const opensRow = (tokens: Tokens, i: number): boolean => isCapital(tokens, i) && opensLine(tokens, i);

/** Whether white space or punctuation parts the statement from what is around it, as it never does in encoded bytes. */
function standsFree(tokens: Tokens, i: number, to: number): boolean {
  const opened = i === 0 || isSpaced(tokens, i) || opens(tokens, i - 1);
  return opened && (!isGlued(tokens, to) || /^[.,;:)\]]$/.test(tokenText(tokens, to)));
}

/** Whether words say of how many something is a rate: `$153.10 per million`. */
const isRateOf = (tokens: Tokens, i: number, { words: [first] }: NumberRun): boolean =>
  first?.role === 'scale' && lowerAt(tokens, i - 1) === 'per';

/**
 * Whether the noun behind a number word opens a name of which that is a part: of a street, `Five Harbor Lane`, or of a
 * class, `the four Class II seats`.
 */
const isProper = (tokens: Tokens, to: number, noun: string): boolean =>
  /^[A-Z][a-z]+$/.test(noun) && !isPlural(noun) && !isMeasure(noun) && isCapital(tokens, to + 1);

/** `5,153.502`: thousands of dollars have cents and no mils, but where they are multiplied. */
const inMils = /^\d{1,3}(?:,\d{3})+\.\d{3}$/;

/** Whether a sum of thousands of dollars has three decimals, and is none for each of many. */
function hasOddCents(tokens: Tokens, to: number, { form, unit, multiplier }: Statement): boolean {
  if (form !== 'figures' || unit?.base !== '$' || !multiplier.equals(1) || !inMils.test(tokenText(tokens, to - 1)))
    return false;
  const next = lowerAt(tokens, to);
  return !isSign(tokens, to, SLASH) && !/^(?:per|each|a|an|x|times|multiplied|for|million|billion)$/.test(next);
}

const withOddCents = (tokens: Tokens, i: number, to: number, statement: Statement): Statement => ({
  ...statement,
  readings: [],
  written: textBetween(tokens, i, to),
  malformed: 'its cents have three digits',
});

/** Whether a sum follows that something is a part of. */
const isOfSum = (tokens: Tokens, i: number): boolean =>
  lexemeAt(tokens, i)?.word === 'of' && isSign(tokens, i + 1, DOLLAR);

/**
 * Whether a statement is of an amount: it has a unit or a slip, or counts something. `term` says that a defined term is
 * what it counts.
 */
function statesAmount(
  tokens: Tokens,
  i: number,
  to: number,
  statement: Statement,
  noun: string | undefined,
  term: boolean,
): boolean {
  const reading = statement.readings[0];
  if (statement.malformed !== undefined) return statement.unit?.kind === 'money' && standsFree(tokens, i, to);
  if (!reading) return false;
  if (statement.misspelt.length > 0) return true;
  if (reading.sense === 'ordinal') return false;
  if (statement.unit) return true;
  return statement.form === 'words'
    ? wordsCount(tokens, i, to, reading, noun)
    : figuresCount(tokens, i, to, statement, noun, term);
}

/** Whether a number in words that has no unit counts something: of more than one, or a part of something. */
function wordsCount(
  tokens: Tokens,
  i: number,
  to: number,
  { sense, value }: Statement['readings'][number],
  noun: string | undefined,
): boolean {
  const run = numberRunAt(tokens, i);
  if (!run) return false;
  // "A one-for-fifteen split"
  if (sense === 'ratio') return isHyphen(tokens, run.to);
  return (
    (exceedsOne(value) || sense === 'fraction') &&
    isNumeral(run.words[0]) &&
    !isRateOf(tokens, i, run) &&
    (run.words.length > 1 || (noun !== undefined && !isProper(tokens, to, noun)))
  );
}

/** Whether a number in figures that has no unit counts something, and is no year, date, mark or part of a word. */
function figuresCount(
  tokens: Tokens,
  i: number,
  to: number,
  { readings: [reading], decimals }: Statement,
  noun: string | undefined,
  term: boolean,
): boolean {
  if (isFigure(tokens, to) || isSign(tokens, to, SLASH) || (tokens.kinds[to] === WORD && isGlued(tokens, to)))
    return false;
  const isFraction = reading?.sense === 'fraction';
  // The month and the day of "the 12/1 amendment".
  if (isFraction && isSign(tokens, to - 2, SLASH) && tokenText(tokens, to - 1) === '1') return false;
  // "5/12 of $120,000"
  if (isFraction && isOfSum(tokens, to)) return true;
  const text = tokenText(tokens, i);
  // "The Exchange Ratio of 0.4500"
  if (decimals > 0 && lowerAt(tokens, i - 1) === 'of' && lowerAt(tokens, i - 2) === 'ratio') return true;
  if (/^\d{1,3}(?:,\d{3})+/.test(text)) return true;
  const year = /^(?:19|20)\d\d$/.test(text);
  // ".3 claims for damages": the mark of an item in a list.
  const mark = noun !== undefined && /^\.\d$/.test(text) && !isMeasure(noun);
  return noun !== undefined && !year && !mark && (term || (/^[a-z]/.test(noun) && !isOfLabel(tokens, i, noun)));
}
