import type Fraction from 'fraction.js';
import type { Amount, Statement } from '../facts/fact.ts';
import { localSpan, type LocalSpan } from '../text/span.ts';
import { one } from '../words/exact.ts';
import type { Reading } from '../words/reading.ts';
import { restateWords } from '../words/restate.ts';
import { restateFigures } from '../words/restate-figures.ts';
import type { Target } from '../words/restate-word.ts';
import { refitUnit } from '../words/unit-number.ts';
import type { Draft, ReadBlock } from './draft.ts';
import { draftingStyle, figureStyleAt } from './drafting-style.ts';
import { blockText } from './places.ts';

/** An exact change within a block. */
export interface Restatement {
  readonly at: LocalSpan;
  readonly text: string;
}

/**
 * What a statement is to say: another statement, what somebody types in its place, or a value that was worked out, with
 * as many decimals as it is to have.
 */
export type Said = Pick<Statement, 'form' | 'readings' | 'unit' | 'decimals'>;

/**
 * The fewest edits that make a statement say what another one says, in its own style and the draft's. Undefined when it
 * cannot say it in its form.
 */
export function restated(
  draft: Draft,
  block: ReadBlock,
  statement: Statement,
  source: Said,
): readonly Restatement[] | undefined {
  const reading = source.readings[0];
  if (!reading) return undefined;
  const text = blockText(draft, block);
  const target = targetOf(statement, source, reading);
  const whole = wholeChange(text, statement, target);
  if (!whole) return undefined;
  const refitted = [...whole, ...unitChange(text, statement, target, whole[0]?.at.end)];
  if (statement.form === 'words') {
    const hints = { decimals: source.decimals, ...(reading.value.d > 1n ? { divisor: reading.value.d } : {}) };
    const words = restateWords(
      text,
      statement.pieces,
      target,
      draftingStyle(draft).words,
      source.form === 'figures' ? hints : {},
    );
    return words && [...words, ...refitted];
  }
  const { start, end } = statement.number;
  const own = statement.readings[0]?.value.div(statement.multiplier);
  const written = text.slice(start, end);
  const figures = restateFigures(written, target, figureStyleAt(draft, written), own);
  return figures === undefined ? undefined : [{ at: statement.number, text: figures }, ...refitted];
}

/** The whole that a fraction is a part of, between it and its unit: ` of one` percent, ` of a` cent, ` of 1`%. */
const wholePart = /^\s+of\s+(?:one|an?|1)(?=[\s%])/i;

/**
 * What becomes of the whole behind a fraction that is restated as a number of its own: `one-half of one percent`
 * becomes `two percent`, and not `two of one percent`. Nothing where it stays a fraction; undefined where something
 * stands between.
 */
function wholeChange(text: string, { at, number }: Statement, { value }: Target): Restatement[] | undefined {
  const behind = text.slice(number.end, at.end);
  if (value.d !== 1n || !/\bof\b/i.test(behind)) return [];
  const whole = wholePart.exec(behind)?.[0];
  return whole === undefined ? undefined : [{ at: localSpan(number.end, number.end + whole.length), text: '' }];
}

/**
 * The edits that make the unit fit a number that changes from one to more than one, or back. `behindWhole` is where the
 * whole ends that its fraction was a part of.
 */
function unitChange(
  text: string,
  { at, number, readings, multiplier }: Statement,
  { value }: Target,
  behindWhole: number | undefined,
): Restatement[] {
  const from = behindWhole ?? number.end;
  // The cent of "two hundredths of a cent" is one.
  const own = behindWhole === undefined ? readings[0]?.value.div(multiplier) : one;
  // "One and No/100 Dollars" is more than one by custom.
  if (!own || text.slice(number.start, number.end).includes('/')) return [];
  const change = refitUnit(text.slice(from, at.end), own, value);
  return change ? [{ at: localSpan(from + change.start, from + change.end), text: change.text }] : [];
}

/** A value that was worked out, as a statement of its unit with so many decimals is to say it. */
export const workedOut = (value: Fraction, { unit, decimals }: Pick<Statement, 'unit' | 'decimals'>): Said => ({
  form: 'figures',
  readings: [{ value, sense: 'cardinal' }],
  unit,
  decimals,
});

/**
 * The edits that make each statement of an amount say what it is to, if it does not; undefined where one of them
 * cannot.
 */
export function restatedAmount(
  draft: Draft,
  block: ReadBlock,
  { statements }: Amount,
  said: (statement: Statement) => Said,
): readonly Restatement[] | undefined {
  const changes: Restatement[] = [];
  for (const statement of statements) {
    const changed = restated(draft, block, statement, said(statement));
    if (!changed) return undefined;
    changes.push(...changed);
  }
  return changes;
}

/** What the bare number has to say: 3 for `three cents`, 1.5 for `$1.5 million`, 2/3 for a share printed as 66.67%. */
function targetOf(statement: Statement, source: Said, { sense, value }: Reading): Target {
  const own = statement.readings[0];
  const isShare = (one: Said, other: Said): boolean =>
    one.readings[0]?.sense === 'fraction' && one.unit === undefined && other.unit?.kind === 'percent';
  const said: Fraction = isShare(statement, source)
    ? value.div(100)
    : isShare(source, statement)
      ? value.mul(100)
      : value;
  // "$2.5 million" has no cents, and neither have "eight cents".
  const inCents = statement.unit?.kind === 'money' && statement.multiplier.equals(1);
  return {
    value: said.div(statement.multiplier),
    sense: own?.sense === 'ordinal' || sense === 'ordinal' ? 'ordinal' : sense,
    kind: inCents ? 'money' : statement.unit?.kind === 'percent' ? 'percent' : 'plain',
  };
}
