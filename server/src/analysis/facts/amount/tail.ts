import type Fraction from 'fraction.js';
import { AMPERSAND, COMMA, OPEN, SLASH } from '../../text/sign-codes.ts';
import { isSign, tokenText, type Tokens } from '../../text/tokens.ts';
import { one, zero } from '../../words/exact.ts';
import { lexemeAt } from '../../words/lexicon.ts';
import type { Reading } from '../../words/reading.ts';
import { bareNumber } from './bare-number.ts';
import { centsAt, centsNamed, hundredthsAt, type Cents } from './cents.ts';
import { dollar } from './currency.ts';
import { figuresAt } from './figures.ts';
import { isFigure } from './number-words.ts';
import { unitAfter } from './unit-after.ts';
import type { WrittenUnit } from './written-unit.ts';

/** What stands behind the words of a number and belongs to it: `Dollars and 50/100`, `of one percent`. */
export interface Tail {
  readonly unit: WrittenUnit | undefined;
  /** What it adds to the number, in the unit. */
  readonly added: Fraction;
  /** Whether the words do not show where the dollars end and the cents begin. */
  readonly runsOn?: boolean;
  /** Past the last token of the number, and past the last token of all. */
  readonly numberTo: number;
  readonly to: number;
}

/**
 * The tail at token `i` of a number that says `readings`, with the unit named before the number as its `prefix`; of no
 * length where nothing stands there.
 */
export function tailAt(tokens: Tokens, i: number, readings: readonly Reading[], prefix: WrittenUnit | undefined): Tail {
  const divided = readings.some(({ sense }) => sense === 'fraction') ? partOfOne(tokens, i) : undefined;
  return divided ?? moneyTail(tokens, i, readings, prefix);
}

/** ` of one percent`, ` of a cent`, ` of one` behind a fraction. */
function partOfOne(tokens: Tokens, i: number): Tail | undefined {
  if (lexemeAt(tokens, i)?.word !== 'of') return undefined;
  const whole = lexemeAt(tokens, i + 1);
  const isOne = whole?.word === 'one' || whole?.role === 'article';
  if (!isOne && !(isFigure(tokens, i + 1) && tokenText(tokens, i + 1) === '1')) return undefined;
  const unit = unitAfter(tokens, i + 2);
  if (!unit && whole?.word !== 'one') return undefined;
  const bracket = isSign(tokens, i + 2, OPEN);
  if (!unit && !bracket) return undefined;
  return { unit, added: zero, numberTo: i, to: unit?.to ?? i + 2 };
}

/**
 * The unit behind the words, and hundredths, cents or a fraction with it: ` Dollars and No/100`, ` and 50/100 Dollars`,
 * ` dollars and ten cents`, ` and 1/8 Dollars`.
 */
function moneyTail(tokens: Tokens, i: number, [counted]: readonly Reading[], prefix: WrittenUnit | undefined): Tail {
  const unit = unitAfter(tokens, i);
  const at = unit?.to ?? i;
  const joined = isSign(tokens, at, COMMA) ? at + 1 : at;
  const behind = isAnd(tokens, joined) ? joined + 1 : joined;
  const split = behind > at && counted?.sense === 'cardinal' ? quotientBehind(tokens, behind) : undefined;
  const part = hundredthsAt(tokens, behind) ?? split;
  if (part) {
    const after = unitAfter(tokens, part.to);
    return { unit: unit ?? after, added: part.value, numberTo: part.to, to: after?.to ?? part.to };
  }
  const byAnd = behind > joined;
  const named = !unit && byAnd ? centsNamed(tokens, behind) : undefined;
  if (named) return withCents(unit, named);
  // "Fifty Thousand and 04 cents": the dollars go without saying.
  const odd = !unit && byAnd && counted?.sense === 'cardinal' ? centsAt(tokens, behind) : undefined;
  if (odd) return { ...withCents(prefix ?? inDollars(odd.to), odd), runsOn: !isFigure(tokens, behind) };
  const cents = unit?.unit.kind === 'money' ? centsAt(tokens, behind) : undefined;
  const belongs = byAnd || joined === at || (cents && counted && isSummedBehind(tokens, cents.to, counted.value));
  return cents && belongs ? withCents(unit, cents) : { unit, added: zero, numberTo: i, to: at };
}

/** Whether a bracket at the token says so many dollars and more: `Ten Dollars, Five Cents ($10.05)`. */
function isSummedBehind(tokens: Tokens, i: number, dollars: Fraction): boolean {
  const figures = isSign(tokens, i, OPEN) ? figuresAt(tokens, i + 1, 'bracket') : undefined;
  return figures?.statement.readings.some(({ value }) => value.compare(dollars) >= 0) === true;
}

const withCents = (unit: WrittenUnit | undefined, { value, to }: Cents): Tail => ({
  unit,
  added: value,
  numberTo: to,
  to,
});

const inDollars = (to: number): WrittenUnit => ({ unit: dollar, multiplier: one, to });

/** The fraction of `Seven and 1/8 Dollars`, `seven and 1/2 percent` at the token. */
function quotientBehind(tokens: Tokens, i: number): Cents | undefined {
  if (!isSign(tokens, i + 1, SLASH)) return undefined;
  const quotient = bareNumber(tokens, i);
  const value = quotient?.certain === true ? quotient.readings[0]?.value : undefined;
  const plain = value && (value.d <= 64n || /^10+$/.test(tokenText(tokens, i + 2)));
  return quotient && plain && value.compare(1) < 0 ? { value, to: quotient.to } : undefined;
}

const isAnd = (tokens: Tokens, i: number): boolean =>
  lexemeAt(tokens, i)?.role === 'and' || isSign(tokens, i, AMPERSAND);
