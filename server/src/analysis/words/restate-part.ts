import type Fraction from 'fraction.js';
import { lexemeOfWord } from './lexicon.ts';
import { readNumber } from './reading.ts';
import { counted, lexemesOf } from './restate-count.ts';
import type { PhraseWord } from './restate-phrase.ts';
import { kept, said, type NewWord, type NewWords, type WordHints } from './restate-word.ts';
import { plainDivisor, sayCardinal, sayMixed } from './spell.ts';
import { decimalsOf } from './spell-figures.ts';
import type { SpellingStyle } from './style.ts';

/** A fraction in place of another, said of as many parts as the old one where it can be. */
export function sayFractionLike(
  run: readonly PhraseWord[],
  value: Fraction,
  style: SpellingStyle,
  hints: WordHints,
): NewWords {
  const at = fractionStart(run, value);
  const old = run.slice(at);
  const whole = value.floor().n;
  const part = value.sub(whole);
  const oldPart = fractionOf(old);
  if (oldPart && part.n !== 0n && standsFor(oldPart, part, hints.decimals)) {
    const units = whole === 0n ? [] : counted(whole, run.slice(0, at));
    return units && [...units, ...kept(old, 'whole')];
  }
  // "66.67" beside thirds is two of them.
  const thirds = oldPart && part.n !== 0n ? nearPart(oldPart.d, part, hints.decimals) : undefined;
  if (thirds) return sayMixedWith(thirds.add(whole), oldPart?.d, style);
  const divisor = divisorIn(hints) ?? oldDivisor(old, oldPart, part);
  const words = sayMixedWith(value, divisor, style);
  return words && countsDivisor(old) ? withCountedDivisor(words, old.at(-1)?.mark === 'hyphen') : words;
}

/**
 * Whether the divisor is said as a number of its own, `forty-seven one-hundredths`, as mortgages and loan agreements
 * have it; in `twenty-one hundredths` the one is part of what is counted.
 */
function countsDivisor(old: readonly PhraseWord[]): boolean {
  const [before, one, divisor] = old.slice(-3);
  if (one?.lexeme?.word !== 'one' || one.mark !== 'space' || !divisor || !isPower(divisor.lexeme?.value)) return false;
  return divisor.mark === 'hyphen' || before?.lexeme?.role !== 'tens';
}

const isPower = (value: number | undefined): boolean => value !== undefined && /^100+$/.test(String(value));

/** With a `one` before the hundredths; other divisors are said as they are. */
function withCountedDivisor(words: readonly NewWord[], tied: boolean): NewWords {
  const last = words.at(-1);
  if (last?.kind !== 'said' || last.joint === 'power' || !isPower(lexemeOfWord(last.word)?.value)) return words;
  return [
    ...words.slice(0, -1),
    { kind: 'said', word: 'one', joint: 'loose' },
    { ...last, joint: tied ? 'power' : 'loose' },
  ];
}

/** Where the fraction begins in a run that ends in one: behind the `and`, unless the whole run is one fraction. */
function fractionStart(run: readonly PhraseWord[], value: Fraction): number {
  const ands = run.flatMap(({ mark }, at) => (at > 0 && mark === 'and' ? [at] : []));
  const proper = fractionOf(run);
  if (ands.length === 0 || (proper && value.lt(1) && proper.lt(1))) return 0;
  return ands.find((at) => fractionOf(run.slice(at)) !== undefined) ?? ands.at(-1) ?? 0;
}

/** The value of words that are one fraction without a whole. */
export function fractionOf(run: readonly PhraseWord[]): Fraction | undefined {
  const value = readNumber(lexemesOf(run)).find(({ sense }) => sense === 'fraction')?.value;
  return value?.lt(1) || run.every(({ mark }) => mark !== 'and') ? value : undefined;
}

/** Whether words for one fraction say another as printed: two-thirds for .67 and .66 with two decimals. */
function standsFor(words: Fraction, printed: Fraction, decimals: number | undefined): boolean {
  if (words.equals(printed)) return true;
  if (decimals === undefined || decimals === 0 || decimalsOf(words) !== undefined) return false;
  return words.round(decimals).equals(printed) || words.floor(decimals).equals(printed);
}

/**
 * How many of the parts that the words divide into a printed decimal stands for, where no decimal can say one of them.
 */
function nearPart(divisor: bigint, printed: Fraction, decimals: number | undefined): Fraction | undefined {
  const near = printed.mul(divisor).round().div(divisor);
  return near.n !== 0n && near.lt(1) && standsFor(near, printed, decimals) && !near.equals(printed) ? near : undefined;
}

/** The divisor that the phrase already uses, where it still fits: hundredths stay hundredths, thirds stay thirds. */
function oldDivisor(old: readonly PhraseWord[], value: Fraction | undefined, part: Fraction): bigint | undefined {
  const last = old.at(-1)?.lexeme;
  if (!last || !value) return undefined;
  const named = BigInt(last.value);
  const powers = last.value >= 100 ? [named, named * 10n, named * 100n] : [named];
  const divisor = powers.find((power) => power % value.d === 0n);
  return divisor !== undefined && divisor % part.d === 0n && (divisor === part.d || /^10+$/.test(String(divisor)))
    ? divisor
    : undefined;
}

/** The printed divisor; a decimal has none, whatever its value would reduce to. */
export const divisorIn = ({ divisor, decimals }: WordHints): bigint | undefined =>
  decimals === undefined || decimals === 0 ? divisor : undefined;

/** A mixed number in parts of the divisor, or else in those a drafter would name. */
export function sayMixedWith(value: Fraction, divisor: bigint | undefined, style: SpellingStyle): NewWords {
  const whole = value.floor().n;
  const part = value.sub(whole);
  if (part.n === 0n) return said(sayCardinal(whole));
  const divisors = [divisor, plainDivisor(part)].filter((one) => one !== undefined && one % part.d === 0n);
  for (const fits of divisors) {
    const words =
      fits === undefined ? undefined : said(sayMixed(whole, (part.n * fits) / part.d, fits, style.quarters));
    if (words) return words;
  }
  return undefined;
}
