import { CLOSE, CLOSE_SQUARE, COMMA, OPEN, POINT } from '../../text/sign-codes.ts';
import { FIGURE, isCapital, isSign, lowerAt, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { exceedsOne } from '../../words/exact.ts';
import { isNumeral, lexemeAt } from '../../words/lexicon.ts';
import { measureOf } from '../../words/measure.ts';
import { type Claims, isClaimed } from '../claims.ts';
import type { Statement } from '../fact.ts';
import { isBareInteger } from './bare-number.ts';
import { bracketAt, isTimesSign, opens, pastApostrophe, type Bracketed } from './bracket.ts';
import { asAgreed, compare } from './compare.ts';
import { dollar, pound, unitedStatesDollar } from './currency.ts';
import type { ReadStatement } from './figures.ts';
import { isDescribing, isMeasure, nounAt, type Noun } from './noun.ts';
import { isHyphen, type Substitute } from './number-words.ts';
import { isRate, isSamePay, isSameRate, rateBehind } from './rate.ts';
import { fullFormAt } from './short-form.ts';
import { tenderAt, type Tender } from './tender.ts';
import { unbracketed } from './unbracketed.ts';
import { unitBeforeFigure } from './unit.ts';
import { shorterWords } from './words.ts';

/** Two statements of one amount, found bound to each other. */
export interface Bound {
  readonly first: Statement;
  readonly bracket: Bracketed;
  /** The noun between the words and the bracket; undefined where they touch. */
  readonly between: Noun | undefined;
}

/**
 * Binds a statement to the other form in the bracket behind it, or a sum in short to the figures in full. Where the two
 * agree they are one amount. Where they do not, they are one only if nothing suggests that the bracket is about
 * something else: a bracket in a series, a year, a telephone number, a gloss in another measure. One real error stands
 * among five hundred pairs, so doubt means silence.
 */
export function bind(
  tokens: Tokens,
  from: number,
  read: ReadStatement,
  claims: Claims,
  substitute?: Substitute,
): Bound | undefined {
  let first = read.statement;
  const at = joinedTo(tokens, read) ? read.to + 1 : read.to;
  const touches = opens(tokens, at);
  const tender = touches || first.unit?.kind !== 'money' ? undefined : tenderAt(tokens, read.to);
  const rate = touches || tender ? undefined : rateBehind(tokens, read);
  const between = touches || tender || rate !== undefined ? undefined : nounBetween(tokens, read.to);
  const open = between?.to ?? rate ?? tender?.to ?? at;
  if (!opens(tokens, open)) {
    const figures = isClaimed(claims, read.to) ? undefined : unbracketed(tokens, read);
    return figures && { first, bracket: figures, between: undefined };
  }
  if (isClaimed(claims, open + 1)) return undefined;
  const full = fullFormAt(tokens, from, open, first);
  if (full) return { first, bracket: full, between: undefined };
  const bracket = bracketAt(tokens, open, first.form === 'words' ? 'figures' : 'words', substitute);
  if (!bracket) return undefined;
  const goesOn = bracket.statement.form === 'words' && bracket.more && rate === undefined;
  if (goesOn && !(first.unit?.kind === 'percent' && isRate(tokens, bracket))) return undefined;
  first = beside(first, bracket.statement);
  const bound: Bound = { first, bracket, between };
  const standing = compare(first, bracket.statement);
  if (standing === 'agrees') return agreed(bound);
  if (first.form === 'words') {
    for (const { statement } of shorterWords(tokens, from)) {
      if (compare(statement, bracket.statement) === 'agrees') return agreed({ ...bound, first: statement });
    }
  }
  if (scaledBehind(tokens, bound)) return bound;
  if (bracket.glossed && !isSameAgain(tokens, from, first, bracket.statement)) return undefined;
  if (tender && !isInTender(tender, bracket.statement)) return undefined;
  if (rate !== undefined && !isSameRate(tokens, first, bracket) && !isSamePay(tokens, rate, first, bracket))
    return undefined;
  if (standing === 'separate' || isAside(tokens, from, bound)) return undefined;
  if (standing === 'unreadable') return isMalformedPair(first, bracket) ? bound : undefined;
  if (standing === 'unit-disagrees') return bound;
  const belongs = first.form === 'words' ? isFigureOf(tokens, bound) : isWordsOf(tokens, from, bound);
  return belongs ? bound : undefined;
}

/** The same with what its sides agree in as the likeliest reading of both. */
function agreed(bound: Bound): Bound {
  const [first, second] = asAgreed(bound.first, bound.bracket.statement);
  return { ...bound, first, bracket: { ...bound.bracket, statement: second } };
}

/**
 * Whether a hyphen or `only`, or behind a currency or a long count a comma, or behind `per cent` the point that once
 * marked it as an abbreviation, or behind a currency the point of a sentence, stands between the statement and its
 * bracket: `Two Dollars, (2.00)`, `25 per cent. (25%)`.
 */
function joinedTo(tokens: Tokens, { statement, to }: ReadStatement): boolean {
  if (!opens(tokens, to + 1)) return false;
  if (isHyphen(tokens, to) || (statement.form === 'words' && lexemeAt(tokens, to)?.word === 'only')) return true;
  if (isMark(tokens, to + 1)) return false;
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
 * Whether a gloss that differs, `fifty thousand dollars (i.e., $55,000)`, was to say the same: nothing is worked out of
 * what it stands behind, as in `half of one hundred thousand dollars (i.e., $50,000)`.
 */
const isSameAgain = (tokens: Tokens, from: number, { unit }: Statement, figures: Statement): boolean =>
  unit !== undefined &&
  figures.unit !== undefined &&
  !/^(?:of|plus|minus|less|times|by|over|above|below|per|than)$/.test(lowerAt(tokens, from - 1));

/** Whether figures behind what says in which money a sum is paid are in that money, and no worth in another. */
function isInTender({ nation }: Tender, { unit }: Statement): boolean {
  if (nation === undefined) return true;
  return nation === 'united-states' && (unit?.base === dollar.base || unit?.base === unitedStatesDollar.base);
}

/** Words that divide as well as rank do not rank beside a figure that is not whole: `one thousandth (1.001)`. */
function beside(words: Statement, figures: Statement): Statement {
  if (words.pieces.length < 2 || words.readings.length < 2 || figures.readings[0]?.value.d === 1n) return words;
  const parts = words.readings.filter(({ sense }) => sense !== 'ordinal');
  return parts.length > 0 && figures.readings.length > 0 ? { ...words, readings: parts } : words;
}

/** Whether the bracket holds nothing but a whole number, as the mark of a list does. */
const isMark = (tokens: Tokens, open: number): boolean =>
  isBareInteger(tokens, open + 1) && isSign(tokens, open + 2, CLOSE);

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

/** `Six (6,000,000) Million shares`: words that agree with the figure once the scale behind it is read with them. */
function scaledBehind(tokens: Tokens, { first, bracket }: Bound): boolean {
  const scale = lexemeAt(tokens, bracket.to);
  if (scale?.role !== 'scale' || scale.ordinal) return false;
  return first.readings.some((x) => bracket.statement.readings.some((y) => x.value.mul(scale.value).equals(y.value)));
}

/** How many of a smaller measure of time make a larger one. */
const conversions = [5, 7, 12, 24, 52, 60, 365];

/**
 * Whether the bracket says something of its own, whatever its number: another measure, a year, a telephone, the time of
 * day.
 */
function isAside(tokens: Tokens, from: number, { first, bracket, between }: Bound): boolean {
  const figures = first.form === 'figures' ? first : bracket.statement;
  const words = first.form === 'words' ? first : bracket.statement;
  const behind = nounAt(tokens, isHyphen(tokens, bracket.to) ? bracket.to + 1 : bracket.to);
  const outer = between?.text ?? (behind && isMeasure(behind.text) ? behind.text : undefined);
  if (bracket.noun !== undefined && outer !== undefined && measureOf(bracket.noun) !== measureOf(outer)) return true;
  const weighed = first.unit?.base === pound.base && measureOf(bracket.noun ?? '') === 'pound';
  if (bracket.noun !== undefined && first.unit !== undefined && !weighed) return true;
  if (bracket.more && (first.unit === undefined || bracket.statement.unit === undefined)) return true;
  if (!words.certain || !figures.certain) return true;
  // "Four of six (67%)", "six of ten (6/10)", "fifty-fifty (50/50)", "Route Ten (30 miles)".
  const isShare = figures.unit?.kind === 'percent' || figures.readings[0]?.sense === 'fraction';
  if (isShare && first.unit === undefined && isWholeOfShare(tokens, from)) return true;
  if (figures.readings[0]?.sense === 'fraction' && figures.readings[0].value.equals(1)) return true;
  const named = isCapital(tokens, from) && isCapital(tokens, from - 1);
  if (bracket.noun !== undefined && outer === undefined && named) return true;
  const value = figures.readings[0]?.value;
  const bare = figures.unit === undefined && figures.decimals === 0 && value?.d === 1n;
  const said = words.readings[0]?.value;
  const half = lexemeAt(tokens, from - 1)?.role === 'article' ? from - 1 : from;
  // "Time and one-half (1½)", "a year and a half (18 months)": the whole stands before, and not as a number.
  const partly = said !== undefined && said.compare(1) < 0 && words.unit === undefined;
  if (partly && value && exceedsOne(value) && lowerAt(tokens, half - 1) === 'and') return true;
  const number = value === undefined ? 0 : value.valueOf();
  const ungrouped = figures.at.end - figures.at.start === String(number).length;
  const small = said !== undefined && said.compare(100) < 0;
  // "Product Year One (1998)", "Fund Two (8574)": the name of a period or an entity with its year or number.
  if (bare && ungrouped && small && number >= 1900 && number <= 2100) return true;
  if (bare && ungrouped && small && number >= 1000 && isCapital(tokens, from) && isCapital(tokens, from - 1))
    return true;
  if (/^o['’]clock$/.test(lexemeAt(tokens, bracket.to)?.word ?? '')) return true;
  // "Two years (24)": a period said again in days, weeks, months or hours.
  if (
    between &&
    isMeasure(between.text) &&
    said &&
    value &&
    conversions.some((factor) => said.mul(factor).equals(value))
  )
    return true;
  // An area code: the rest of the telephone number follows.
  return isBareInteger(tokens, bracket.to) && isHyphen(tokens, bracket.to + 1);
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

/**
 * Whether words that make no number, or a figure that is ill-formed, stand with a counterpart that shows they were
 * meant as one.
 */
function isMalformedPair(first: Statement, { statement }: Bracketed): boolean {
  if (first.malformed === undefined && statement.malformed === undefined) return false;
  return first.readings.length > 0 || statement.readings.length > 0;
}

/** Whether figures in a bracket behind words are theirs although they differ. */
function isFigureOf(tokens: Tokens, { first, bracket, between }: Bound): boolean {
  const figures = bracket.statement;
  const sense = first.readings[0]?.sense;
  const ranked = figures.readings[0]?.sense === 'ordinal';
  const closed = isHyphen(tokens, bracket.to) || isSign(tokens, bracket.to, CLOSE_SQUARE);
  const behind = nounAt(tokens, closed ? bracket.to + 1 : bracket.to);
  if (sense === 'ordinal')
    return ranked || (!between && behind !== undefined && /(?:^|\s)(?:day|anniversary)$/i.test(behind.text));
  if (ranked) return !between && behind !== undefined && first.unit === undefined;
  const single = first.readings[0]?.value.equals(1) === true && first.unit === undefined;
  if (between) {
    const measured = isMeasure(between.text) || (isDescribing(between.text) && behind && isMeasure(behind.text));
    return !single && figures.unit === undefined && measured === true && !inSeries(tokens, bracket);
  }
  if (first.unit !== undefined) return true;
  if (figures.unit !== undefined) return !single;
  if (behind !== undefined && (!single || isMeasure(behind.text))) return true;
  const orMore = lexemeAt(tokens, bracket.to)?.word === 'or' && /^more$/i.test(tokenText(tokens, bracket.to + 1));
  return (!single || behind !== undefined || orMore) && !inSeries(tokens, bracket);
}

/** Whether words in a bracket behind figures are theirs although they differ. */
function isWordsOf(tokens: Tokens, from: number, { first, bracket, between }: Bound): boolean {
  const words = bracket.statement;
  const [said] = words.readings;
  const [shown] = first.readings;
  if (!said || !shown) return false;
  // Two numbers that are not whole are nothing but one number twice: "2.5 (two and one-quarter)", "1/8 (one-sixth)".
  const broken = said.value.d !== 1n && shown.value.d !== 1n;
  const counts = (said.sense === 'cardinal' && exceedsOne(said.value) && shown.sense === 'cardinal') || broken;
  if (between) {
    const alike = bracket.noun === undefined || measureOf(bracket.noun) === measureOf(between.text);
    return counts && isMeasure(between.text) && words.unit === undefined && alike;
  }
  // "The 90th (ninety-first) day", "a 1-for-10 (one-for-twelve) split".
  if (said.sense === 'ordinal' || said.sense === 'ratio') {
    return said.sense === shown.sense && bracket.noun === undefined;
  }
  // "80% (four-fifths)": a share said as a fraction.
  const share = first.unit?.kind === 'percent' && said.sense === 'fraction' && said.value.compare(1) < 0;
  if (share && bracket.noun === undefined) return true;
  const measured = words.unit !== undefined && (first.unit !== undefined || shown.sense === 'cardinal');
  if (!broken && !measured && (said.sense !== 'cardinal' || shown.sense !== 'cardinal')) return false;
  if (first.unit === undefined && words.unit !== undefined) return false;
  if (bracket.noun === undefined) return true;
  const outer = nounAt(tokens, bracket.to)?.text ?? tokenText(tokens, from - 1);
  return measureOf(outer) === measureOf(bracket.noun);
}

/**
 * Whether a small number in a bracket counts on from, or up to, another bracket near by: the mark of a list, not a
 * figure.
 */
function inSeries(tokens: Tokens, bracket: Bracketed): boolean {
  if (!isMark(tokens, bracket.open)) return false;
  const number = Number(tokenText(tokens, bracket.open + 1));
  if (number > 30) return false;
  const reach = 400;
  for (let i = Math.max(0, bracket.open - reach); i < Math.min(tokens.count - 2, bracket.open + reach); i++) {
    if (!isSign(tokens, i, OPEN) || !isBareInteger(tokens, i + 1) || !isSign(tokens, i + 2, CLOSE)) continue;
    const other = Number(tokenText(tokens, i + 1));
    if (lexemeAt(tokens, i - 1)?.value === other) continue;
    if ((i < bracket.open && other === number - 1) || (i > bracket.open && other === number + 1)) return true;
  }
  return false;
}
