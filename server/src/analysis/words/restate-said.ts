import type Fraction from 'fraction.js';
import { crore, lakh, lexemeOfWord, type Lexeme } from './lexicon.ts';
import { cardinal, readNumber, type NumberSense } from './reading.ts';
import { ratioTerms } from './ratio-terms.ts';
import type { PhraseWord } from './restate-phrase.ts';
import { plainDivisor, sayCardinal, sayMixed, sayOrdinal, type Counting, type SaidWord } from './spell.ts';
import { decimalsOf } from './spell-figures.ts';
import type { Joint } from './spell-joint.ts';
import type { SpellingStyle } from './style.ts';

/** What a statement is to say. */
export interface Target {
  /** Exact, in the terms of the bare number that is restated: 3 for `three cents`, 1/50 for `one-for-fifty`. */
  readonly value: Fraction;
  readonly sense: NumberSense;
  /** `money` may take on `and 50/100`. */
  readonly kind: 'plain' | 'money' | 'percent';
}

/** What else is known when words are restated. */
export interface WordHints {
  /** How many decimals the target was printed with: `66.67` leaves `two-thirds` as it is. */
  readonly decimals?: number;
  /** The divisor that the target was printed with: 8 for `3/8`; not heeded where decimals are printed. */
  readonly divisor?: bigint;
}

/** One word of the new number. `hundredths` carries the cents; a `kept` word is the old one, untouched. */
export type NewWord =
  | (SaidWord & { readonly kind: 'said' })
  | { readonly kind: 'hundredths'; readonly cents: number; readonly joint: Joint }
  | { readonly kind: 'kept'; readonly old: PhraseWord; readonly joint: Joint };

type NewWords = readonly NewWord[] | undefined;

const said = (words: readonly SaidWord[] | undefined): NewWords => words?.map((word) => ({ ...word, kind: 'said' }));

const kept = (words: readonly PhraseWord[], first: Joint = 'loose'): readonly NewWord[] =>
  words.map((old, at) => ({ kind: 'kept', old, joint: at === 0 ? first : 'loose' }));

const isFixed = ({ kind }: PhraseWord): boolean => kind === 'fixed';

/** The words that say the target in the form of the phrase, or nothing when that form cannot say it. */
export function sayLike(
  phrase: readonly PhraseWord[],
  target: Target,
  style: SpellingStyle,
  hints: WordHints,
): NewWords {
  const from = phrase.findIndex((word) => !isFixed(word));
  if (from < 0 || target.value.s < 0n) return undefined;
  const firstEnd = endOfRun(phrase, from);
  const run = phrase.slice(from, firstEnd);
  const secondAt = phrase.findIndex((word, at) => at >= firstEnd && !isFixed(word));
  const around = (words: NewWords, after: readonly PhraseWord[]): NewWords =>
    words && [...kept(phrase.slice(0, from)), ...words, ...kept(after)];
  if (secondAt < 0) return around(sayRun(run, target, style, hints), phrase.slice(firstEnd));
  const between = phrase.slice(firstEnd, secondAt);
  const secondEnd = endOfRun(phrase, secondAt);
  const second = phrase.slice(secondAt, secondEnd);
  const after = phrase.slice(secondEnd);
  if (!after.every(isFixed) || run.length === 0) return undefined;
  const two =
    target.sense === 'ratio'
      ? sayRatio(run, between, second, target.value, style, hints)
      : sayCents(run, between, second, target.value);
  return around(two, after);
}

/** The index behind the last word of the run of number words at `from`; `No/100` is a run of its own. */
function endOfRun(phrase: readonly PhraseWord[], from: number): number {
  const kind = phrase[from]?.kind;
  let end = from + 1;
  while (kind === 'number' && phrase[end]?.kind === kind) end++;
  return end;
}

/** Words, what they measure, and the cents: `Five Hundred Dollars and 50/100`, `Two Dollars and Fifty-Two Cents`. */
function sayCents(
  run: readonly PhraseWord[],
  between: readonly PhraseWord[],
  second: readonly PhraseWord[],
  value: Fraction,
): NewWords {
  const amount = value.mul(100);
  if (amount.d !== 1n || second[0]?.mark !== 'and') return undefined;
  const dollars = counted(amount.n / 100n, run);
  const cents = amount.n % 100n;
  if (!dollars) return undefined;
  if (second[0].kind === 'hundredths') {
    return [...dollars, ...kept(between), { kind: 'hundredths', cents: Number(cents), joint: 'whole' }];
  }
  if (between.length === 0) return undefined;
  // "Dollars and 00 Cents": cents in figures stay in figures.
  const [inFigures] = second;
  if (second.length === 1 && inFigures && /^\d{1,2}$/.test(inFigures.text)) {
    const same = Number(inFigures.text) === Number(cents);
    const written = { kind: 'said' as const, word: String(cents).padStart(2, '0'), joint: 'whole' as const };
    return [...dollars, ...kept(between), ...(same ? kept(second, 'whole') : [written])];
  }
  const words = cents === 0n ? [{ word: 'no', joint: 'loose' as const }] : sayCardinal(cents);
  const [first, ...rest] = said(words) ?? [];
  return first && [...dollars, ...kept(between), { ...first, joint: 'whole' }, ...rest];
}

const connectors: ReadonlySet<string> = new Set(['for', 'to', 'in', 'per']);

/** `one-for-fifty`: the term that can stay, stays. */
function sayRatio(
  run: readonly PhraseWord[],
  between: readonly PhraseWord[],
  second: readonly PhraseWord[],
  value: Fraction,
  style: SpellingStyle,
  hints: WordHints,
): NewWords {
  const connector = between[0]?.text.toLowerCase() ?? '';
  if (between.length !== 1 || !connectors.has(connector) || value.n === 0n) return undefined;
  const left = valueOf(run);
  const right = valueOf(second);
  // "Three and one-half to one": a first term that is no whole number, or is to be none, is restated in its own way.
  const broken = (left && left.d !== 1n) || (hints.decimals !== undefined && hints.decimals > 0 && value.d !== 1n);
  if (broken && right?.equals(1)) {
    const first = sayRun(run, { value, sense: 'fraction', kind: 'plain' }, style, hints);
    return first && [...first, ...kept(between), ...kept(second)];
  }
  const whole = left?.d === 1n && right?.d === 1n;
  const terms = whole ? ratioTerms(value, left.n, right.n) : [value.n, value.d];
  const [first, last] = terms.map((term) => said(sayCardinal(term)));
  return first && last && [...first, ...kept(between), ...last];
}

/**
 * One run of number words: a cardinal, an ordinal, a fraction, a mixed number, a decimal, or one of these times a
 * scale.
 */
function sayRun(run: readonly PhraseWord[], target: Target, style: SpellingStyle, hints: WordHints): NewWords {
  const { value } = target;
  const last = run.at(-1);
  if (!last || target.sense === 'ratio' || last.kind === 'hundredths') return undefined;
  const head = run.slice(0, -1);
  if (last.lexeme?.role === 'scale' && !last.lexeme.ordinal && head.some(dividesOrPoints)) {
    const inner = sayRun(head, { ...target, sense: 'fraction', value: value.div(last.lexeme.value) }, style, hints);
    return inner && [...inner, ...kept([last], 'scale')];
  }
  if (run.some(({ lexeme }) => lexeme?.role === 'point')) return sayDecimal(run, value);
  // "One hundredth" ranks and divides; nothing else that ranks has parts.
  if (target.sense === 'ordinal' && value.d !== 1n && (value.gte(1) || !fractionOf(run))) return undefined;
  if (isOrdinal(run, target)) return value.d === 1n ? said(sayOrdinal(value.n)) : undefined;
  if (last.lexeme?.role === 'part' || last.lexeme?.ordinal) return sayFractionLike(run, value, style, hints);
  if (value.d === 1n) {
    const words = counted(value.n, run);
    // "fifty (55th)": where words are missing at the end, those that come take the rank that the figures have.
    if (target.sense !== 'ordinal' || !words || !begins(run, words)) return words;
    return said(sayOrdinal(value.n));
  }
  if (target.kind === 'money') {
    const cents = value.mul(100);
    const dollars = cents.d === 1n ? counted(cents.n / 100n, run) : undefined;
    return dollars && [...dollars, { kind: 'hundredths', cents: Number(cents.n % 100n), joint: 'whole' }];
  }
  return sayMixedWith(value, divisorIn(hints), style);
}

const dividesOrPoints = ({ lexeme }: PhraseWord): boolean =>
  lexeme !== undefined && (lexeme.role === 'part' || lexeme.role === 'point' || lexeme.ordinal);

const begins = (run: readonly PhraseWord[], words: readonly NewWord[]): boolean =>
  run.length < words.length &&
  run.every(({ lexeme }, at) => {
    const word = words[at];
    return word?.kind === 'said' && word.word === lexeme?.word;
  });

/** The lexemes of a run with the `and`s between them; misspelt words are read as what they were meant to be. */
const lexemesOf = (run: readonly PhraseWord[]): readonly Lexeme[] =>
  run.flatMap(({ lexeme, mark }, at) => {
    if (!lexeme) return [];
    return at > 0 && mark === 'and' ? [andLexeme, lexeme] : [lexeme];
  });

const andLexeme: Lexeme = { word: 'and', role: 'and', value: 0, ordinal: false, plural: false, meant: undefined };

const valueOf = (run: readonly PhraseWord[]): Fraction | undefined => readNumber(lexemesOf(run))[0]?.value;

/** `fifteen hundred` and `nineteen ninety-nine` are counted on in the way they began. */
function countingOf(run: readonly PhraseWord[]): Counting {
  const roles = run.map(({ lexeme }) => lexeme?.role);
  if (run.some(isSouthAsian)) return 'lakhs';
  if (roles.includes('scale')) return 'thousands';
  const hundred = roles.indexOf('hundred');
  if (hundred > 0) return roles[hundred - 1] === 'teen' || roles[hundred - 2] === 'tens' ? 'hundreds' : 'thousands';
  const lexemes = lexemesOf(run);
  return cardinal(lexemes) === undefined && readNumber(lexemes).length > 0 ? 'year' : 'thousands';
}

const isSouthAsian = ({ lexeme }: PhraseWord): boolean => lexeme?.value === lakh || lexeme?.value === crore;

/** Counted as the run counts, with the words for a lakh and a crore that it has: `lakhs`, `lacs`. */
function counted(value: bigint, run: readonly PhraseWord[]): NewWords {
  const counting = countingOf(run);
  const words = said(sayCardinal(value, counting));
  if (counting !== 'lakhs') return words;
  const plural = run.some((word) => isSouthAsian(word) && word.lexeme?.word.endsWith('s') === true);
  return words?.map((word) => {
    const meant = word.kind === 'said' ? lexemeOfWord(word.word) : undefined;
    const own = run.find(({ lexeme }) => lexeme?.role === 'scale' && lexeme.value === meant?.value)?.lexeme?.word;
    if (word.kind !== 'said' || !meant || (meant.value !== lakh && meant.value !== crore)) return word;
    return { ...word, word: own ?? (plural ? `${word.word}s` : word.word) };
  });
}

/** Whether the run ranks: its last word is an ordinal, and it is one as a whole ("one third" is not). */
function isOrdinal(run: readonly PhraseWord[], { sense, value }: Target): boolean {
  const last = run.at(-1)?.lexeme;
  if (!last?.ordinal || last.plural || sense === 'fraction' || value.d !== 1n) return false;
  return sense === 'ordinal' || readNumber(lexemesOf(run))[0]?.sense === 'ordinal';
}

/**
 * `three point five` to `three point seven five`; digits are said one by one unless the phrase says two as one number.
 */
function sayDecimal(run: readonly PhraseWord[], value: Fraction): NewWords {
  const point = run.findIndex(({ lexeme }) => lexeme?.role === 'point');
  const decimals = decimalsOf(value);
  if (decimals === undefined) return undefined;
  const units = value.floor().n;
  const whole = units === 0n && point === 0 ? [] : said(sayCardinal(units));
  if (decimals === '' || !whole) return whole;
  const compound = run.slice(point + 1).some(({ lexeme }) => lexeme?.role === 'tens' || lexeme?.role === 'teen');
  const groups = compound && /^[1-9]\d$/.test(decimals) ? [decimals] : [...decimals];
  const digits = groups.flatMap((group) => said(sayCardinal(BigInt(group))) ?? []);
  return [...whole, { kind: 'said', word: 'point', joint: 'loose' }, ...digits];
}

function sayFractionLike(
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
  return sayMixedWith(value, divisor, style);
}

/** Where the fraction begins in a run that ends in one: behind the `and`, unless the whole run is one fraction. */
function fractionStart(run: readonly PhraseWord[], value: Fraction): number {
  const ands = run.flatMap(({ mark }, at) => (at > 0 && mark === 'and' ? [at] : []));
  const proper = fractionOf(run);
  if (ands.length === 0 || (proper && value.lt(1) && proper.lt(1))) return 0;
  return ands.find((at) => fractionOf(run.slice(at)) !== undefined) ?? ands.at(-1) ?? 0;
}

/** The value of words that are one fraction without a whole. */
function fractionOf(run: readonly PhraseWord[]): Fraction | undefined {
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
  return divisor !== undefined && divisor % part.d === 0n && (divisor === part.d || last.value % 10 === 0)
    ? divisor
    : undefined;
}

/** The printed divisor; a decimal has none, whatever its value would reduce to. */
const divisorIn = ({ divisor, decimals }: WordHints): bigint | undefined =>
  decimals === undefined || decimals === 0 ? divisor : undefined;

function sayMixedWith(value: Fraction, divisor: bigint | undefined, style: SpellingStyle): NewWords {
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
