import Fraction from 'fraction.js';
import { COLON, OPEN, OPEN_QUOTE, OPEN_SQUARE, POINT, QUOTE } from '../../text/sign-codes.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { isSign, isSpaced, lowerAt, textBetween, tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { one, zero } from '../../words/exact.ts';
import { lexemeAt } from '../../words/lexicon.ts';
import { multiplied, readNumber, type Reading } from '../../words/reading.ts';
import type { Misspelling } from '../fact.ts';
import { dollarsAndCents } from './cents.ts';
import { figuresAt, type ReadStatement } from './figures.ts';
import { isHyphen, numberRunAt, type NumberRun, type Substitute } from './number-words.ts';
import { tailAt, type Tail } from './tail.ts';
import { unitAfter } from './unit-after.ts';
import { endsCurrency } from './unit-before.ts';
import type { WrittenUnit } from './written-unit.ts';

/**
 * Reads a statement in words that starts at token `i`: `Six Hundred Fifty`, `one-half of one percent`,
 * `Ten Thousand and No/100 Dollars`, `one hundred dollars and fifty cents`, `one-for-fifty`, `two and one-half`.
 * Undefined where none starts; without readings where the words make no number.
 */
export function wordsAt(tokens: Tokens, i: number, substitute?: Substitute): ReadStatement | undefined {
  const run = numberRunAt(tokens, i, substitute);
  return run && statementOf(tokens, run, before(tokens, i));
}

/**
 * Where the words that start at token `i` make no number, what stands there without the first of them: `thirty` in
 * `number one thirty`. Longest first; nothing where they do make a number.
 */
export function* shorterWords(tokens: Tokens, i: number): Generator<ReadStatement> {
  const run = numberRunAt(tokens, i);
  if (run && readNumber(run.words).length > 0) return;
  for (const from of run?.tokens.slice(1) ?? []) {
    const rest = numberRunAt(tokens, from);
    if (rest?.to === run?.to && rest && !isHyphen(tokens, from - 1)) yield statementOf(tokens, rest, undefined);
  }
}

/** A currency named before the words: `United States Dollars Five Million`, `Rs. Five Lakh`. */
function before(tokens: Tokens, i: number): WrittenUnit | undefined {
  if (i === 0 || !endsCurrency(tokens, i - 1)) return undefined;
  for (let back = Math.min(i, longestCurrency); back > 0; back--) {
    const unit = unitAfter(tokens, i - back);
    if (unit && pastPoint(tokens, unit.to) === i && unit.unit.kind === 'money' && unit.multiplier === one) return unit;
  }
  return undefined;
}

/** Past the point of a currency in short, `Rs.`; behind `dollars` a point ends the sentence. */
const pastPoint = (tokens: Tokens, i: number): number =>
  isSign(tokens, i, POINT) && /^(?:rs|sfr)$/.test(lowerAt(tokens, i - 1)) ? i + 1 : i;

const hundredth = new Fraction(1, 100);

/** How many tokens a currency has at most: `U.S. Dollars`. */
const longestCurrency = 5;

/**
 * A statement whose dollars and cents run on in one number. Which word of it belongs to which is not said, and so no
 * repair of it is offered.
 */
function inDollarsAndCents(tokens: Tokens, run: NumberRun, { unit, to }: WrittenUnit, value: Fraction): ReadStatement {
  const start = tokens.starts[run.from] ?? 0;
  const at = localSpan(start, tokens.ends[to - 1] ?? 0);
  const readings: readonly Reading[] = [{ sense: 'cardinal', value }];
  const malformed = undefined;
  const said = { form: 'words', readings, unit, multiplier: one, decimals: 0, certain: true } as const;
  return { statement: { ...said, at, number: at, written: '', malformed, misspelt: [], pieces: [] }, to };
}

function statementOf(tokens: Tokens, run: NumberRun, prefix: WrittenUnit | undefined): ReadStatement {
  const { readings: possible, decimals, tail } = saidBy(tokens, run, prefix);
  const unit = tail.unit ?? prefix;
  const split = unit?.multiplier.equals(hundredth) ? dollarsAndCents(run.words) : undefined;
  if (unit && split) return inDollarsAndCents(tokens, run, unit, split);
  const parts = possible.filter(({ sense }) => sense === 'fraction');
  // What is measured is not ranked: "two hundredths of a cent", "one-hundredth of one percent".
  const measured = unit !== undefined || tail.numberTo < tail.to;
  const readings = measured && parts.length > 0 ? parts : possible;
  const multiplier = unit?.multiplier ?? one;
  const end = (token: number): number => tokens.ends[token - 1] ?? 0;
  return {
    statement: {
      form: 'words',
      at: localSpan(tokens.starts[run.from] ?? 0, end(tail.to)),
      number: localSpan(tokens.starts[run.from] ?? 0, end(tail.numberTo)),
      readings: increased(multiplied(readings, multiplier), tail.added),
      unit: unit?.unit,
      multiplier,
      decimals,
      certain: isWhole(tokens, run),
      written: readings.length === 0 ? textBetween(tokens, run.from, run.to) : '',
      malformed: readings.length === 0 ? 'its words do not make one number' : undefined,
      misspelt: misspellings(tokens, run, tail.numberTo),
      pieces: tail.runsOn ? [] : pieces(tokens, run.from, tail.numberTo),
    },
    to: tail.to,
  };
}

/** What number words say, before the unit behind them multiplies it. */
interface Said {
  readonly readings: readonly Reading[];
  readonly decimals: number;
  readonly tail: Tail;
}

function saidBy(tokens: Tokens, run: NumberRun, prefix: WrittenUnit | undefined): Said {
  const ratio = ratioFrom(tokens, run);
  if (ratio) return ratio;
  const readings = readNumber(run.words);
  return { readings, decimals: 0, tail: tailAt(tokens, run.to, readings, prefix) };
}

const increased = (readings: readonly Reading[], by: Fraction): readonly Reading[] =>
  by === zero ? readings : readings.map(({ sense, value }) => ({ sense, value: value.add(by) }));

/**
 * Whether the words show where their number starts. One that opens with its scale or its divisor
 * (`*** million dollars`, `thre-five hundredths percent`) may have lost what stood before, so it can agree but not
 * disagree.
 */
function isWhole(tokens: Tokens, { from, words }: NumberRun): boolean {
  const [first] = words;
  if (!first || first.plural) return false;
  const before = from - 1;
  // "A quarter of a million", "no one-hundredths": what stands before belongs to it.
  const partOf = first.role === 'article' && lexemeAt(tokens, before)?.word === 'of';
  const role = lexemeAt(tokens, before)?.role;
  // "Point five (.5)", and "at that point five (5)".
  if (role === 'no' || role === 'point' || (partOf && lexemeAt(tokens, before - 1)?.role === 'part')) return false;
  if (first.role !== 'scale' && first.role !== 'hundred') return true;
  if (tokens.kinds[before] === WORD) {
    return isSpaced(tokens, from) && !/^(?:several|few|many|some|couple)$/i.test(tokenText(tokens, before));
  }
  return from === 0 || openers.has(tokens.codes[before] ?? 0);
}

/** Signs behind which a number can start: brackets, quotes, a colon. */
const openers = new Set([QUOTE, OPEN, COLON, OPEN_SQUARE, OPEN_QUOTE]);

/** The misspelt words of a run, and of the cents or the second term of the ratio behind it. */
function misspellings(tokens: Tokens, run: NumberRun, to: number): readonly Misspelling[] {
  const found = run.words.flatMap(({ meant }, k) => {
    const token = run.tokens[k];
    return meant === undefined || token === undefined ? [] : [misspellingOf(tokens, token, meant)];
  });
  for (let i = run.to; i < to; i++) {
    const slip = misspellingAt(tokens, i);
    if (slip) found.push(slip);
  }
  return found;
}

const misspellingOf = (tokens: Tokens, i: number, meant: string): Misspelling => ({
  at: tokenSpan(tokens, i, i + 1),
  written: tokenText(tokens, i),
  meant,
});

/** The misspelt number word at the token, where it is one that is known anywhere. */
export function misspellingAt(tokens: Tokens, i: number): Misspelling | undefined {
  const meant = lexemeAt(tokens, i)?.meant;
  return meant === undefined ? undefined : misspellingOf(tokens, i, meant);
}

function pieces(tokens: Tokens, from: number, to: number): readonly LocalSpan[] {
  const spans: LocalSpan[] = [];
  for (let i = from; i < to; i++) spans.push(tokenSpan(tokens, i, i + 1));
  return spans;
}

/** `one-for-fifty`, `two to one`: the run of words and a second one, in a ratio; undefined where they are in none. */
function ratioFrom(tokens: Tokens, run: NumberRun): Said | undefined {
  const at = isHyphen(tokens, run.to) ? run.to + 1 : run.to;
  const word = lexemeAt(tokens, at)?.word;
  if (word !== 'for' && word !== 'to') return undefined;
  const second = numberRunAt(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1);
  const [a] = readNumber(run.words);
  const [b] = second ? readNumber(second.words) : [];
  // "Three to ten" is a range; a ratio to something else than one is written with hyphens or "for", or once more in
  // figures.
  const tied = isHyphen(tokens, run.to) && isHyphen(tokens, at + 1);
  if (!second || !a || !b || a.sense === 'ordinal' || b.value.equals(0)) return undefined;
  if (word === 'to' && !tied && !b.value.equals(1) && !isRatioBehind(tokens, second.to)) return undefined;
  return {
    readings: [{ sense: 'ratio', value: a.value.div(b.value) }],
    decimals: a.value.d === 1n ? 0 : 1,
    tail: { unit: undefined, added: zero, numberTo: second.to, to: second.to },
  };
}

/** Whether the bracket at the token holds a ratio in figures: that of `three to two (3:2)`. */
const isRatioBehind = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, OPEN) && figuresAt(tokens, i + 1, 'bracket')?.statement.readings[0]?.sense === 'ratio';
