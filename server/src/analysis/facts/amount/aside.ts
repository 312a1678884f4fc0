import { FIGURE, isCapital, lowerAt, type Tokens } from '../../text/tokens.ts';
import { exceedsOne } from '../../words/exact.ts';
import { isNumeral, lexemeAt } from '../../words/lexicon.ts';
import { measureOf } from '../../words/measure.ts';
import type { Statement } from '../fact.ts';
import { isBareInteger } from './bare-number.ts';
import type { Bound } from './bracket.ts';
import { pound } from './currency.ts';
import { nounAt } from './noun.ts';
import { isMeasure } from './noun-words.ts';
import { isHyphen } from './number-words.ts';

/**
 * Whether a bracket says something of its own, whatever its number: another measure, a year, a telephone, the time of
 * day. `from` is the first token of the statement before it.
 */
export const isAside = (tokens: Tokens, from: number, bound: Bound): boolean =>
  !bound.first.certain ||
  !bound.bracket.statement.certain ||
  goesOn(bound) ||
  isOfAnotherMeasure(tokens, from, bound) ||
  isShareOfMany(tokens, from, bound) ||
  isHalfMore(tokens, from, bound) ||
  isWhatPartIs(bound) ||
  isOfName(tokens, from, bound) ||
  isPeriodAgain(bound) ||
  isTimeOfDay(tokens, bound) ||
  isAreaCode(tokens, bound);

const figuresOf = ({ first, bracket }: Bound): Statement => (first.form === 'figures' ? first : bracket.statement);
const wordsOf = ({ first, bracket }: Bound): Statement => (first.form === 'words' ? first : bracket.statement);

/** Whether more is said behind a number in the bracket than what an amount with its unit is called. */
const goesOn = ({ first, bracket }: Bound): boolean =>
  bracket.more && (first.unit === undefined || bracket.statement.unit === undefined);

/** Whether the noun in the bracket is not what the statement counts. */
function isOfAnotherMeasure(tokens: Tokens, from: number, { first, bracket, between }: Bound): boolean {
  if (bracket.noun === undefined) return false;
  const behind = nounAt(tokens, isHyphen(tokens, bracket.to) ? bracket.to + 1 : bracket.to);
  const outer = between?.text ?? (behind && isMeasure(behind.text) ? behind.text : undefined);
  if (outer !== undefined && measureOf(bracket.noun) !== measureOf(outer)) return true;
  // "Route Ten (30 miles)".
  if (outer === undefined && isCapital(tokens, from) && isCapital(tokens, from - 1)) return true;
  const weighed = first.unit?.base === pound.base && measureOf(bracket.noun) === 'pound';
  return first.unit !== undefined && !weighed;
}

/** `Four of six (67%)`, `six of ten (6/10)`, `fifty-fifty (50/50)`. */
function isShareOfMany(tokens: Tokens, from: number, bound: Bound): boolean {
  const figures = figuresOf(bound);
  const [shown] = figures.readings;
  if (shown?.sense === 'fraction' && shown.value.equals(1)) return true;
  const share = figures.unit?.kind === 'percent' || shown?.sense === 'fraction';
  return share && bound.first.unit === undefined && isWholeOfShare(tokens, from);
}

/**
 * Whether the number at the token is the whole of which one before it counts so many: `four of six`,
 * `two out of three`, `1 in 5`.
 */
function isWholeOfShare(tokens: Tokens, from: number): boolean {
  const at = /^(?:the|every|all)$/.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!/^(?:of|in)$/.test(lowerAt(tokens, at))) return false;
  const part = lowerAt(tokens, at - 1) === 'out' ? at - 2 : at - 1;
  return tokens.kinds[part] === FIGURE || isNumeral(lexemeAt(tokens, part));
}

/** `Time and one-half (1½)`, `a year and a half (18 months)`: the whole stands before, and not as a number. */
function isHalfMore(tokens: Tokens, from: number, bound: Bound): boolean {
  const words = wordsOf(bound);
  const [said] = words.readings;
  const [shown] = figuresOf(bound).readings;
  const part = lexemeAt(tokens, from - 1)?.role === 'article' ? from - 1 : from;
  const partly = said !== undefined && said.value.compare(1) < 0 && words.unit === undefined;
  return partly && shown !== undefined && exceedsOne(shown.value) && lowerAt(tokens, part - 1) === 'and';
}

/**
 * The smallest number that surely counts something: with four digits it is no fraction that lost its stroke, as `(12)`
 * may be.
 */
const leastCount = 1000;

/**
 * `One-third ($100,000) of the Fee`, `one-half (25,000 shares)`, `one-quarter (3 months)`: a part of something and what
 * it comes to.
 */
function isWhatPartIs(bound: Bound): boolean {
  const words = wordsOf(bound);
  const [said] = words.readings;
  const { readings, unit } = figuresOf(bound);
  const value = readings[0]?.value;
  if (said?.sense !== 'fraction' || words.unit !== undefined || said.value.compare(1) >= 0) return false;
  if (!value || value.compare(1) <= 0 || unit?.kind === 'percent') return false;
  const plural = bound.bracket.noun?.endsWith('s') === true;
  return unit?.kind === 'money' || plural || value.compare(leastCount) >= 0;
}

/** `Product Year One (1998)`, `Fund Two (8574)`: the name of a period or an entity with its year or number. */
function isOfName(tokens: Tokens, from: number, bound: Bound): boolean {
  const [said] = wordsOf(bound).readings;
  const { readings, unit, decimals, at } = figuresOf(bound);
  const value = readings[0]?.value;
  if (!said || said.value.compare(100) >= 0 || value?.d !== 1n || unit !== undefined || decimals !== 0) return false;
  const number = value.valueOf();
  const grouped = at.end - at.start !== String(number).length;
  if (grouped || number < 1000) return false;
  return (number >= 1900 && number <= 2100) || (isCapital(tokens, from) && isCapital(tokens, from - 1));
}

/** How many of a smaller measure of time make a larger one. */
const conversions = [5, 7, 12, 24, 52, 60, 365];

/** `Two years (24)`: a period said again in days, weeks, months or hours. */
function isPeriodAgain(bound: Bound): boolean {
  const [said] = wordsOf(bound).readings;
  const [shown] = figuresOf(bound).readings;
  if (!said || !shown || !bound.between || !isMeasure(bound.between.text)) return false;
  return conversions.some((factor) => said.value.mul(factor).equals(shown.value));
}

const isTimeOfDay = (tokens: Tokens, { bracket }: Bound): boolean =>
  /^o['’]clock$/.test(lexemeAt(tokens, bracket.to)?.word ?? '');

/** Whether the rest of a telephone number follows. */
const isAreaCode = (tokens: Tokens, { bracket }: Bound): boolean =>
  isBareInteger(tokens, bracket.to) && isHyphen(tokens, bracket.to + 1);
