import { distance } from 'fastest-levenshtein';
import Fraction from 'fraction.js';
import { lowerAt, type Tokens } from '../../text/tokens.ts';
import { one, same } from '../../words/exact.ts';
import type { Statement } from '../fact.ts';
import { areOneUnit } from '../fact/one-unit.ts';
import { bracketAt, type Bracketed } from './bracket.ts';

/** The smallest multiple that makes a short form: `$650 thousand`. */
const leastMultiple = 1000;

/**
 * The bracket at token `open` that writes a short form out in full, `$4.5 million ($4,500,000)`,
 * `1.5 million (1,500,000)`. Undefined where the figure in it is another: it may be that of last year, or the sum that
 * the short form rounds. It is the same only where both are, or where one slip of a digit or a place parts them.
 */
export function fullFormAt(tokens: Tokens, from: number, open: number, short: Statement): Bracketed | undefined {
  if (short.form !== 'figures') return undefined;
  if (short.unit?.kind === 'percent') return inPercentAt(tokens, from, open, short);
  if (short.multiplier.compare(leastMultiple) < 0) return undefined;
  const bracket = bracketAt(tokens, open, 'figures');
  if (!bracket || bracket.more || bracket.noun !== undefined) return undefined;
  const { unit, multiplier, readings } = bracket.statement;
  const alike = areOneUnit(unit, short.unit);
  if (!alike || multiplier !== one) return undefined;
  const [rough] = short.readings;
  const [full] = readings;
  return rough && full && (same(rough.value, full.value) || isSlip(short, rough.value, full.value))
    ? bracket
    : undefined;
}

/**
 * The bracket that says basis points in percent, `25 basis points (0.25%)`. Undefined where it holds what a rate comes
 * to with them, `LIBOR plus 175 basis points (6.75%)`: the digits are the same or one is wrong, and nothing is added
 * to.
 */
function inPercentAt(tokens: Tokens, from: number, open: number, short: Statement): Bracketed | undefined {
  if (!short.multiplier.equals(hundredth) || /^(?:plus|minus|over|above|of)$/.test(lowerAt(tokens, from - 1)))
    return undefined;
  const bracket = bracketAt(tokens, open, 'figures');
  if (!bracket || bracket.more || bracket.noun !== undefined || bracket.statement.unit?.kind !== 'percent')
    return undefined;
  const [points] = short.readings;
  const [percent] = bracket.statement.readings;
  if (!points || !percent || bracket.statement.multiplier !== one) return undefined;
  const [a, b] = [points.value, percent.value].map((value) => significant(value.mul(finest)));
  return a !== undefined && b !== undefined && (a === b || areSwapped(a, b)) ? bracket : undefined;
}

const hundredth = new Fraction(1, 100);

/** Makes a whole number of every percentage with up to nine decimals. */
const finest = new Fraction(10n ** 9n);

function isSlip(short: Statement, rough: Fraction, full: Fraction): boolean {
  if (full.d !== 1n || rough.d !== 1n || rounds(short, rough, full)) return false;
  const [a, b] = [significant(rough), significant(full)];
  return distance(a, b) <= 1 || areSwapped(a, b);
}

/** Whether the full sum is nearer to the short form than half of its last digit. */
function rounds(short: Statement, rough: Fraction, full: Fraction): boolean {
  const last = short.multiplier.div(10 ** short.decimals);
  return rough.sub(full).abs().mul(2).compare(last) <= 0;
}

/** The digits of a whole number without the zeros behind them. */
const significant = (value: Fraction): string => String(value.n).replace(/0+$/, '');

/** Whether two neighbouring digits changed places. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}
