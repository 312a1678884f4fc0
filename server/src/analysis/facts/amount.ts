import Fraction from 'fraction.js';
import { COMMA, DOLLAR, NUMBER_SIGN, POINT, SLASH } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { FIGURE, isCapital, isGlued, isSign, isSpaced, SIGN, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { exceedsOne, one, times } from '../words/exact.ts';
import { isNumeral, lexemeAt, startsNumber } from '../words/lexicon.ts';
import { measureOf } from '../words/measure.ts';
import type { Reading } from '../words/reading.ts';
import { bracketAt, opens, wordsStart } from './amount/bracket.ts';
import { compare } from './amount/compare.ts';
import { bind, type Bound } from './amount/double-form.ts';
import { figuresAt, type ReadStatement } from './amount/figures.ts';
import { likeNumerals, misspeltBefore, unknownBehind } from './amount/misspelling.ts';
import { isMeasure, mayCountTerm, nounAt, opensLine, termAt } from './amount/noun.ts';
import { isFigure, isHyphen, numberRunAt, type Substitute } from './amount/number-words.ts';
import { startsCurrency, unitAfter, unitBeforeFigure, type WrittenUnit } from './amount/unit.ts';
import { misspellingAt, wordsAt } from './amount/words.ts';
import { claim, type Claims, isClaimed } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Statement, Unit } from './fact.ts';

/** More tokens than stand between a word of a number and the bracket that says it in figures. */
const farthest = 100;

const shares: Unit = { kind: 'shares', base: 'shares' };

/** Whether an amount can start at the token: by far most tokens of a draft are passed over on this alone. */
function mayStart(tokens: Tokens, i: number): boolean {
  const code = tokens.codes[i] ?? 0;
  if (tokens.kinds[i] === FIGURE) return true;
  if (tokens.kinds[i] === SIGN) return code === DOLLAR || code > 127;
  if (code !== 0) return startsNumber[code] !== undefined || startsCurrency(code);
  return opens(tokens, i + 1) || countsOn(tokens, i + 1);
}

/**
 * Whether what stands at the token could go on a number of which a misspelt word is the first: a number word, or a unit
 * and a bracket.
 */
function countsOn(tokens: Tokens, i: number): boolean {
  const at = isHyphen(tokens, i) ? i + 1 : i;
  if (tokens.kinds[at] !== WORD) return false;
  const next = lexemeAt(tokens, at);
  const joined = next?.role === 'and' || next?.role === 'point' ? lexemeAt(tokens, at + 1) : next;
  return isNumeral(joined) || opens(tokens, at + 1) || (next !== undefined && opens(tokens, at + 2));
}

/** A figure, a number word, a sign such as `½`: what stands beside them, no amount is without one. */
export const amountCue: Cue = {
  words: startsNumber,
  figures: true,
  wideSigns: true,
};

/**
 * Reads the amounts of a block: double forms, `Six Hundred Fifty (650) shares`, `$5 million (five million dollars)`,
 * `three (3) million dollars ($3,000,000)`, and amounts that stand alone. Tokens that another fact claimed are left
 * alone.
 */
export function readAmounts(tokens: Tokens, claims: Claims): readonly Amount[] {
  const found: Amount[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!mayStart(tokens, i) || isClaimed(claims, i)) continue;
    const read = amountAt(tokens, i, claims);
    if (!read) continue;
    if (read.amount) found.push(read.amount);
    claim(claims, i, read.to);
    i = read.to - 1;
  }
  return found;
}

interface ReadAmount {
  /** Undefined where a number stands that is no amount: a year, a bare `one`. */
  readonly amount: Amount | undefined;
  readonly to: number;
}

function amountAt(tokens: Tokens, i: number, claims: Claims): ReadAmount | undefined {
  if (isMereNumber(tokens, i)) return isTail(tokens, i) ? undefined : { amount: undefined, to: i + 1 };
  const read = statementAt(tokens, i, claims);
  if (!read) return misspeltAmount(tokens, i, claims);
  const first = bind(tokens, i, read, claims);
  const sure = first && agrees(first) && (first.first.misspelt.length === 0 || isOfOneSense(first));
  const bound = sure ? first : (repaired(tokens, i, read, claims) ?? first);
  return bound ? doubleForm(tokens, bound, claims) : alone(tokens, i, read);
}

/**
 * Whether a figure without thousands has neither unit nor counted noun nor bracket behind it: a stop, the next cell of
 * a table, a word with a capital. Two of three figures in filings are such, and this is all that is asked of them.
 */
function isMereNumber(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== FIGURE || tokenText(tokens, i).includes(',')) return false;
  const next = i + 1;
  switch (tokens.kinds[next]) {
    case WORD:
      return (
        tokens.codes[next] === 0 &&
        isSpaced(tokens, next) &&
        isCapital(tokens, next) &&
        !opens(tokens, next + 1) &&
        !opens(tokens, next + 2) &&
        !termAt(tokens, next)
      );
    case FIGURE:
      return tokens.kinds[next + 1] !== SIGN;
    case SIGN:
      return (isSign(tokens, next, POINT) || isSign(tokens, next, COMMA)) && !opens(tokens, next + 1);
    default:
      return true;
  }
}

function statementAt(tokens: Tokens, i: number, claims: Claims): ReadStatement | undefined {
  if (tokens.kinds[i] === WORD && (tokens.codes[i] ?? 0) !== 0) {
    const words = wordsAt(tokens, i);
    if (words) return words;
  }
  if (
    tokens.kinds[i] === FIGURE ? isTail(tokens, i) : unitBeforeFigure(tokens, i) === undefined && !isVulgar(tokens, i)
  ) {
    return undefined;
  }
  const figures = figuresAt(tokens, i, false);
  return figures && !isClaimed(claims, figures.to - 1) ? figures : undefined;
}

const isVulgar = (tokens: Tokens, i: number): boolean => {
  const code = tokens.codes[i] ?? 0;
  return tokens.kinds[i] === SIGN && ((code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e));
};

/** Whether a figure is the tail of something else: `E14`, `4.2-7`, `10/31`. */
const isTail = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  isGlued(tokens, i) &&
  (tokens.kinds[i - 1] !== SIGN ||
    isHyphen(tokens, i - 1) ||
    isSign(tokens, i - 1, SLASH) ||
    isSign(tokens, i - 1, NUMBER_SIGN));

/** `thee (3) months`, `fitfy percent (50%)`: a word that is no number word until it is held to the figure behind it. */
function misspeltAmount(tokens: Tokens, i: number, claims: Claims): ReadAmount | undefined {
  if (tokens.kinds[i] !== WORD || (tokens.codes[i] ?? 0) !== 0) return undefined;
  if (!opens(tokens, i + 1)) {
    const bound = meant(tokens, i, i, claims);
    return bound && doubleForm(tokens, bound, claims);
  }
  if (isClaimed(claims, i + 2)) return undefined;
  const bracket = bracketAt(tokens, i + 1, 'figures');
  const substitute = bracket && misspeltBefore(tokens, i, bracket.statement, bracket.to);
  const words = substitute && wordsAt(tokens, i, substitute);
  if (!bracket || !words || compare(words.statement, bracket.statement) !== 'agrees') return undefined;
  return doubleForm(tokens, { first: words.statement, bracket, between: undefined }, claims);
}

/**
 * A double form that agrees once a misspelt word in it is read as what it was meant to be: `Two Hundred Fifity (250)`.
 */
function repaired(tokens: Tokens, i: number, read: ReadStatement, claims: Claims): Bound | undefined {
  if (read.statement.form === 'figures') return repairedBracket(tokens, i, read, claims);
  for (let at = i; at < read.to; at++) {
    if (lexemeAt(tokens, at)?.meant === undefined) continue;
    const bound = meant(tokens, i, at, claims);
    if (bound) return bound;
  }
  const at = unknownBehind(tokens, read.to);
  return at === undefined ? undefined : meant(tokens, i, at, claims);
}

/**
 * The double form whose words start at token `i`, the misspelt one at token `at` read as the number word that makes it
 * agree.
 */
function meant(tokens: Tokens, i: number, at: number, claims: Claims): Bound | undefined {
  const like = likeNumerals(tokens, at);
  if (like.length === 0 || !opensBehind(tokens, at)) return undefined;
  let likeliest: Bound | undefined;
  for (const substitute of like) {
    const bound = agreeing(tokens, i, substitute, claims);
    // "Fort Worth (40)": alone, it needs a unit or a measure behind it to count anything.
    const counts = i < at || bound?.first.unit || !bound?.between || isMeasure(bound.between.text);
    if (!bound || !counts) continue;
    if (isOfOneSense(bound)) return bound;
    likeliest ??= bound;
  }
  return likeliest;
}

function agreeing(tokens: Tokens, i: number, substitute: Substitute, claims: Claims): Bound | undefined {
  const words = wordsAt(tokens, i, substitute);
  const bound = words && words.to > substitute.token ? bind(tokens, i, words, claims) : undefined;
  return bound && bound.first === words?.statement && agrees(bound) ? bound : undefined;
}

const agrees = ({ first, bracket }: Bound): boolean => compare(first, bracket.statement) === 'agrees';

/** Whether both sides count or both rank: `eigth (8)` is eight, `eigth (8th)` eighth. */
const isOfOneSense = ({ first, bracket }: Bound): boolean =>
  first.readings[0]?.sense === bracket.statement.readings[0]?.sense;

/** The same for words in the bracket behind figures: `$150,000 (one hundred fify thousand dollars)`. */
function repairedBracket(tokens: Tokens, i: number, read: ReadStatement, claims: Claims): Bound | undefined {
  let open = read.to;
  while (open < read.to + 3 && (tokens.kinds[open] === WORD || isHyphen(tokens, open))) open++;
  if (!opens(tokens, open) || isClaimed(claims, open + 1)) return undefined;
  const at = unknownBehind(tokens, wordsStart(tokens, open + 1));
  if (at === undefined) return undefined;
  for (const substitute of likeNumerals(tokens, at)) {
    const bound = bind(tokens, i, read, claims, substitute);
    if (bound && agrees(bound)) return bound;
  }
  return undefined;
}

/** Whether a bracket opens as near behind the token as the longest number leaves it. */
function opensBehind(tokens: Tokens, i: number): boolean {
  const limit = Math.min(tokens.count, i + farthest);
  for (let at = i + 1; at < limit; at++) if (opens(tokens, at)) return true;
  return false;
}

/**
 * Everything that belongs to a double form: the unit or scale behind the bracket, and a third statement behind that.
 */
function doubleForm(tokens: Tokens, { first, bracket, between }: Bound, claims: Claims): ReadAmount {
  const scaleWord = lexemeAt(tokens, bracket.to);
  const scale = scaleWord?.role === 'scale' && !scaleWord.ordinal ? new Fraction(scaleWord.value) : undefined;
  const unitFrom = scale ? bracket.to + 1 : bracket.to;
  const unit = unitAfter(tokens, unitFrom);
  let to = unit?.to ?? unitFrom;
  const mixed = first.unit === undefined && unit === undefined && bracket.statement.unit?.kind === 'money';
  const counted = mixed && countsShares(tokens, to) ? { unit: shares, multiplier: one, to } : unit;
  const statements = [first, bracket.statement].map((statement) =>
    withUnit(withScale(statement, scale, first, bracket.statement), counted),
  );
  const slip = scale ? misspellingAt(tokens, bracket.to) : undefined;
  if (slip && statements[0]) statements[0] = { ...statements[0], misspelt: [...first.misspelt, slip] };
  const third = scale && opens(tokens, to) && !isClaimed(claims, to + 1) ? bracketAt(tokens, to, 'figures') : undefined;
  if (third && !third.more) {
    statements.push(third.statement);
    to = third.to;
  }
  const noun = between ?? (bracket.noun === undefined ? nounAt(tokens, isHyphen(tokens, to) ? to + 1 : to) : undefined);
  return {
    amount: {
      kind: 'amount',
      at: localSpan(first.at.start, Math.max(tokens.ends[to - 1] ?? 0, tokens.ends[bracket.to - 1] ?? 0)),
      statements,
      noun: noun?.text ?? bracket.noun,
    },
    to,
  };
}

/**
 * Whether shares are counted behind the bracket: `shares`, `of which shall be Preferred Stock`. A currency sign in
 * front of such a count is a slip.
 */
function countsShares(tokens: Tokens, i: number): boolean {
  const isShare = (at: number): boolean =>
    /^(?:shares?|stock)$/i.test(tokens.kinds[at] === WORD ? tokenText(tokens, at) : '');
  if (measureOf(nounAt(tokens, i)?.text ?? '') === 'share') return true;
  if (lexemeAt(tokens, i)?.word !== 'of' || !/^which$/i.test(tokenText(tokens, i + 1))) return false;
  for (let at = i + 2; at < i + 7; at++) if (isShare(at)) return true;
  return false;
}

/**
 * A statement in the unit that follows the bracket, if it has none of its own: `ten (10) percent`, `ten ($0.10) cents`.
 */
function withUnit(statement: Statement, unit: WrittenUnit | undefined): Statement {
  return unit === undefined || statement.unit
    ? statement
    : multiplied({ ...statement, unit: unit.unit }, unit.multiplier);
}

/**
 * A statement times the scale behind the bracket; a figure written out in full (`Six (6,000,000) Million`) has it
 * already.
 */
function withScale(statement: Statement, scale: Fraction | undefined, words: Statement, figures: Statement): Statement {
  if (!scale) return statement;
  const full = words.readings.some((x) => figures.readings.some((y) => x.value.mul(scale).equals(y.value)));
  return full && statement === figures ? statement : multiplied(statement, scale);
}

function multiplied(statement: Statement, by: Fraction): Statement {
  if (by === one) return statement;
  const readings: readonly Reading[] = statement.readings.map(({ sense, value }) => ({
    sense,
    value: times(value, by),
  }));
  return { ...statement, readings, multiplier: times(statement.multiplier, by) };
}

/** An amount stated once. Years, bare `one`, ranks and numbers that count nothing are passed over. */
function alone(tokens: Tokens, i: number, { statement, to }: ReadStatement): ReadAmount {
  const at = isHyphen(tokens, to) ? to + 1 : to;
  const counts = statement.unit === undefined && !opensRow(tokens, to);
  const term = counts && statement.form === 'figures' && mayCountTerm(tokens, i) ? termAt(tokens, to) : undefined;
  const noun = term ?? (counts ? nounAt(tokens, at) : undefined);
  const amount: Amount = { kind: 'amount', at: statement.at, statements: [statement], noun: noun?.text };
  return { amount: statesAmount(tokens, i, to, statement, noun?.text, term !== undefined) ? amount : undefined, to };
}

/** Whether a word with a capital begins the next line: that of the next row of a table, which nobody counts. */
const opensRow = (tokens: Tokens, i: number): boolean => isCapital(tokens, i) && opensLine(tokens, i);

/** Whether white space or punctuation parts the statement from what is around it, as it never does in encoded bytes. */
function standsFree(tokens: Tokens, i: number, to: number): boolean {
  const opened = i === 0 || isSpaced(tokens, i) || opens(tokens, i - 1);
  return opened && (!isGlued(tokens, to) || /^[.,;:)\]]$/.test(tokenText(tokens, to)));
}

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
  if (statement.form === 'words') {
    const run = numberRunAt(tokens, i);
    return (
      (exceedsOne(reading.value) || reading.sense === 'fraction') &&
      run !== undefined &&
      isNumeral(run.words[0]) &&
      (noun !== undefined || run.words.length > 1)
    );
  }
  if (isFigure(tokens, to) || isSign(tokens, to, SLASH) || (tokens.kinds[to] === WORD && isGlued(tokens, to)))
    return false;
  const text = tokenText(tokens, i);
  if (/^\d{1,3}(?:,\d{3})+/.test(text)) return true;
  const year = /^(?:19|20)\d\d$/.test(text);
  return noun !== undefined && !year && (term || /^[a-z]/.test(noun));
}
