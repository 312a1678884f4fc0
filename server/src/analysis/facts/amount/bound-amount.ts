import Fraction from 'fraction.js';
import { localSpan } from '../../text/span.ts';
import { tokenFrom, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { one, times } from '../../words/exact.ts';
import { lexemeAt } from '../../words/lexicon.ts';
import { measureOf } from '../../words/measure.ts';
import { multiplied } from '../../words/reading.ts';
import { isClaimed, type Claims } from '../claims.ts';
import type { Statement, Unit } from '../fact.ts';
import { bracketAt, opens, type Bound } from './bracket.ts';
import { countedAt, nounAt } from './noun.ts';
import { isHyphen } from './number-words.ts';
import type { ReadAmount } from './stated-once.ts';
import { unitAfter } from './unit-after.ts';
import { misspellingAt } from './words.ts';
import type { WrittenUnit } from './written-unit.ts';

const shares: Unit = { kind: 'shares', base: 'shares' };

/**
 * Everything that belongs to a double form: the unit or scale behind the bracket, and a third statement behind that.
 */
export function doubleForm(tokens: Tokens, { first, bracket, between }: Bound, claims: Claims): ReadAmount {
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
  const from = tokenFrom(tokens, first.at.start);
  const behind = isHyphen(tokens, to) ? to + 1 : to;
  const noun = between ?? (bracket.noun === undefined ? countedAt(tokens, from, behind, claims) : undefined);
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
  return unit === undefined || statement.unit ? statement : scaled({ ...statement, unit: unit.unit }, unit.multiplier);
}

/**
 * A statement times the scale behind the bracket; a figure written out in full (`Six (6,000,000) Million`) has it
 * already.
 */
function withScale(statement: Statement, scale: Fraction | undefined, words: Statement, figures: Statement): Statement {
  if (!scale) return statement;
  const full = words.readings.some((x) => figures.readings.some((y) => x.value.mul(scale).equals(y.value)));
  return full && statement === figures ? statement : scaled(statement, scale);
}

function scaled(statement: Statement, by: Fraction): Statement {
  if (by === one) return statement;
  return {
    ...statement,
    readings: multiplied(statement.readings, by),
    multiplier: times(statement.multiplier, by),
  };
}
