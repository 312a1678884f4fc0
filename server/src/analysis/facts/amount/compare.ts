import Fraction from 'fraction.js';
import { same } from '../../words/exact.ts';
import type { Reading } from '../../words/reading.ts';
import type { Statement } from '../fact.ts';
import { isPeso, sameUnit } from '../fact/one-unit.ts';

/**
 * How two statements of one amount stand to each other: they agree; their numbers or their units disagree; one of them
 * cannot be read; or they are two amounts that only stand side by side, such as a sum and its worth in another
 * currency.
 */
export type Standing = 'agrees' | 'number-disagrees' | 'unit-disagrees' | 'unreadable' | 'separate';

/** Holds two statements against each other. */
export function compare(a: Statement, b: Statement): Standing {
  const numbers = compareNumbers(a, b);
  if (!a.unit || !b.unit || sameUnit(a.unit, b.unit)) return numbers;
  if (numbers !== 'agrees') return 'separate';
  return isPesoSign(a, b) || isPesoSign(b, a) ? 'agrees' : 'unit-disagrees';
}

/** Whether the sign of the figures is that of the pesos that the words name: `$1,000,000 (one million pesos)`. */
const isPesoSign = (figures: Statement, words: Statement): boolean =>
  figures.form === 'figures' && figures.unit?.base === '$' && words.unit !== undefined && isPeso(words.unit);

function compareNumbers(a: Statement, b: Statement): Standing {
  const left = measures(a, b);
  const right = measures(b, a);
  if (left.length === 0 || right.length === 0) return 'unreadable';
  if (agreement(a, left, b, right)) return 'agrees';
  const [x] = left;
  const [y] = right;
  // A ratio beside a bare count, or a rank beside a measure, is about something else.
  if (!x || !y || (x.sense === 'ratio') !== (y.sense === 'ratio')) return 'separate';
  if (x.sense !== 'ordinal' && y.sense !== 'ordinal') return 'number-disagrees';
  const measured = (x.sense === 'ordinal' ? b : a).unit !== undefined;
  return measured || x.sense === 'fraction' || y.sense === 'fraction' ? 'separate' : 'number-disagrees';
}

function agreement(
  a: Statement,
  left: readonly Reading[],
  b: Statement,
  right: readonly Reading[],
): readonly [Reading, Reading] | undefined {
  for (const x of left) for (const y of right) if (agree(a, x, b, y)) return [x, y];
  return undefined;
}

/**
 * Two statements with the readings first in which they agree, so that each is taken for what the other says: `EUR 1.250
 * (one and one-quarter euros)`. As they are, where they agree in none or those do stand first.
 */
export function asAgreed(a: Statement, b: Statement): readonly [Statement, Statement] {
  const agreed = agreement(a, measures(a, b), b, measures(b, a));
  return agreed ? [led(a, agreed[0]), led(b, agreed[1])] : [a, b];
}

const led = (statement: Statement, by: Reading): Statement =>
  statement.readings[0] === by
    ? statement
    : { ...statement, readings: [by, ...statement.readings.filter((reading) => reading !== by)] };

/** The readings that the other statement leaves possible: beside `.0001` or `1/100`, `one hundredth` is no rank. */
function measures(own: Statement, other: Statement): readonly Reading[] {
  const broken = other.readings.length > 0 && other.readings.every(({ value }) => value.d !== 1n);
  if (!broken) return own.readings;
  const parts = own.readings.filter(({ sense }) => sense !== 'ordinal');
  return parts.length > 0 ? parts : own.readings;
}

function agree(a: Statement, x: Reading, b: Statement, y: Reading): boolean {
  // A reverse split is said "one-for-ten" and written both 1:10 and 10:1.
  if (x.sense === 'ratio' && y.sense === 'ratio' && x.value.mul(y.value).equals(1)) return true;
  if (same(x.value, y.value) || rounds(x.value, b, y) || rounds(y.value, a, x)) return true;
  // "Two-thirds (66.67%)": a share of the whole said as a fraction and printed in percent.
  const left = inPercent(a, x, b);
  const right = inPercent(b, y, a);
  return same(left, right) || rounds(left, b, y) || rounds(right, a, x);
}

function inPercent(own: Statement, reading: Reading, other: Statement): Fraction {
  const share = reading.sense === 'fraction' && own.unit === undefined && other.unit?.kind === 'percent';
  return share ? reading.value.mul(100) : reading.value;
}

/**
 * Whether the printed figure is the exact value cut or rounded to its decimals. Only what no decimals can say is
 * rounded.
 */
function rounds(exact: Fraction, printed: Statement, { sense, value }: Reading): boolean {
  if (printed.form !== 'figures' || sense !== 'cardinal' || !recurs(exact)) return false;
  if (printed.decimals === 0 && printed.unit?.kind !== 'percent') return false;
  const last = printed.multiplier.div(new Fraction(10n ** BigInt(printed.decimals)));
  return exact.sub(value).abs().compare(last) < 0;
}

/** Whether the value has no finite decimal form: its denominator has a prime factor other than 2 and 5. */
function recurs(value: Fraction): boolean {
  let d = value.d;
  while (d % 2n === 0n) d /= 2n;
  while (d % 5n === 0n) d /= 5n;
  return d !== 1n;
}
