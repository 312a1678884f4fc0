import { lowerAt, tokenText, type Tokens } from '../../text/tokens.ts';
import { lexemeAt } from '../../words/lexicon.ts';
import { isClaimed, type Claims } from '../claims.ts';
import type { Statement } from '../fact.ts';
import { isAside } from './aside.ts';
import { bracketAt, type Bound, type Bracketed } from './bracket.ts';
import { asAgreed, compare } from './compare.ts';
import { isCounterpart } from './counterpart.ts';
import { dollar, unitedStatesDollar } from './currency.ts';
import type { ReadStatement } from './figures.ts';
import type { Substitute } from './number-words.ts';
import { openingBehind, type Opening } from './opening.ts';
import { isRate, isSamePay, isSameRate } from './rate.ts';
import { fullFormAt } from './short-form.ts';
import type { Tender } from './tender.ts';
import { unbracketed } from './unbracketed.ts';
import { shorterWords } from './words.ts';

/**
 * Binds a statement that starts at token `from` to the other form in the bracket behind it, or a sum in short to the
 * figures in full. Where the two agree they are one amount. Where they do not, they are one only if nothing suggests
 * that the bracket is about something else: a bracket in a series, a year, a telephone number, a gloss in another
 * measure. One real error stands among five hundred pairs, so doubt means silence.
 */
export function bind(
  tokens: Tokens,
  from: number,
  read: ReadStatement,
  claims: Claims,
  substitute?: Substitute,
): Bound | undefined {
  const { statement } = read;
  const opening = openingBehind(tokens, read);
  if (!opening) {
    const figures = isClaimed(claims, read.to) ? undefined : unbracketed(tokens, read);
    return figures && { first: statement, bracket: figures, between: undefined };
  }
  if (isClaimed(claims, opening.at + 1)) return undefined;
  const full = fullFormAt(tokens, from, opening.at, statement);
  if (full) return { first: statement, bracket: full, between: undefined };
  const bracket = bracketAt(tokens, opening.at, statement.form === 'words' ? 'figures' : 'words', substitute);
  if (!bracket || goesOn(tokens, statement, bracket, opening)) return undefined;
  const bound: Bound = { first: beside(statement, bracket.statement), bracket, between: opening.noun };
  return agreeing(tokens, from, bound) ?? (isOneAmount(tokens, from, bound, opening) ? bound : undefined);
}

/** Whether more is said behind words in a bracket than what a rate is for. */
function goesOn(tokens: Tokens, first: Statement, bracket: Bracketed, { isRate: behindRate }: Opening): boolean {
  if (bracket.statement.form !== 'words' || !bracket.more || behindRate) return false;
  return !(first.unit?.kind === 'percent' && isRate(tokens, bracket));
}

/** Words that divide as well as rank do not rank beside a figure that is not whole: `one thousandth (1.001)`. */
function beside(words: Statement, figures: Statement): Statement {
  if (words.pieces.length < 2 || words.readings.length < 2 || figures.readings[0]?.value.d === 1n) return words;
  const parts = words.readings.filter(({ sense }) => sense !== 'ordinal');
  return parts.length > 0 && figures.readings.length > 0 ? { ...words, readings: parts } : words;
}

/** The two statements as they agree: as they stand, or with fewer words, or with the scale behind the bracket. */
function agreeing(tokens: Tokens, from: number, bound: Bound): Bound | undefined {
  const { first, bracket } = bound;
  if (compare(first, bracket.statement) === 'agrees') return agreed(bound);
  if (first.form === 'words') {
    for (const { statement } of shorterWords(tokens, from)) {
      if (compare(statement, bracket.statement) === 'agrees') return agreed({ ...bound, first: statement });
    }
  }
  return agreesScaled(tokens, bound) ? bound : undefined;
}

/** The same with what its sides agree in as the likeliest reading of both. */
function agreed(bound: Bound): Bound {
  const [first, second] = asAgreed(bound.first, bound.bracket.statement);
  return { ...bound, first, bracket: { ...bound.bracket, statement: second } };
}

/** `Six (6,000,000) Million shares`: words that agree with the figure once the scale behind it is read with them. */
function agreesScaled(tokens: Tokens, { first, bracket }: Bound): boolean {
  const scale = lexemeAt(tokens, bracket.to);
  if (scale?.role !== 'scale' || scale.ordinal) return false;
  return first.readings.some((x) => bracket.statement.readings.some((y) => x.value.mul(scale.value).equals(y.value)));
}

/** Whether two statements that do not agree are of one amount, so that one of them is wrong. */
function isOneAmount(tokens: Tokens, from: number, bound: Bound, opening: Opening): boolean {
  const { first, bracket } = bound;
  if (from === 0 && first.form === 'words' && countsFromAbove(tokens)) return false;
  if (bracket.glossed && !isSameAgain(tokens, from, first, bracket.statement)) return false;
  if (opening.tender && !isInTender(opening.tender, bracket.statement)) return false;
  if (opening.isRate && !isSameRate(tokens, first, bracket) && !isSamePay(tokens, opening.at, first, bracket))
    return false;
  const standing = compare(first, bracket.statement);
  if (standing === 'separate' || isAside(tokens, from, bound)) return false;
  if (standing === 'unreadable') return isMalformedPair(bound);
  return standing === 'unit-disagrees' || isCounterpart(tokens, from, bound);
}

/**
 * Whether a block in capitals opens with `MILLION EIGHT HUNDRED THOUSAND`: how many there are stands on the page
 * before, since a title is not read over the end of its page.
 */
const countsFromAbove = (tokens: Tokens): boolean =>
  lexemeAt(tokens, 0)?.role === 'scale' && !/\p{Ll}/u.test(tokenText(tokens, 0));

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

/**
 * Whether words that make no number, or a figure that is ill-formed, stand with a counterpart that shows they were
 * meant as one.
 */
function isMalformedPair({ first, bracket: { statement } }: Bound): boolean {
  if (first.malformed === undefined && statement.malformed === undefined) return false;
  return first.readings.length > 0 || statement.readings.length > 0;
}
