import type Fraction from 'fraction.js';
import { ratioTerms } from './ratio-terms.ts';
import { readNumber } from './reading.ts';
import { counted, lexemesOf, valueOf } from './restate-count.ts';
import { divisorIn, fractionOf, sayFractionLike, sayMixedWith } from './restate-part.ts';
import { overHundred, type PhraseWord } from './restate-phrase.ts';
import { kept, said, type NewWord, type NewWords, type Target, type WordHints } from './restate-word.ts';
import { sayCardinal, sayOrdinal } from './spell.ts';
import { decimalsOf } from './spell-figures.ts';
import type { SpellingStyle } from './style.ts';

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

/**
 * The index behind the last word of the run of number words at `from`; `No/100` and the figures of `and 04 cents` are a
 * run of their own.
 */
function endOfRun(phrase: readonly PhraseWord[], from: number): number {
  const kind = phrase[from]?.kind;
  let end = from + 1;
  while (kind === 'number' && phrase[end]?.kind === kind && !isCentsInFigures(phrase, end)) end++;
  return end;
}

const isCentsInFigures = (phrase: readonly PhraseWord[], at: number): boolean =>
  phrase[at]?.mark === 'and' && /^\d{1,2}$/.test(phrase[at].text) && phrase[at + 1]?.kind !== 'number';

/** Words, what they measure, and the cents: `Five Hundred Dollars and 50/100`, `Two Dollars and Fifty-Two Cents`. */
function sayCents(
  run: readonly PhraseWord[],
  between: readonly PhraseWord[],
  second: readonly PhraseWord[],
  value: Fraction,
): NewWords {
  const amount = value.mul(100);
  if (amount.d !== 1n || !second[0]) return undefined;
  // "Ten Pesos 00/100": without an "and", the cents can stay.
  const stays =
    between.length > 0 && second[0].kind === 'hundredths' && overHundred(second[0].text) === Number(amount.n % 100n);
  if (second[0].mark !== 'and' && !stays) return undefined;
  const dollars = counted(amount.n / 100n, run);
  const cents = amount.n % 100n;
  if (!dollars) return undefined;
  if (stays) return [...dollars, ...kept(between), ...kept(second, 'whole')];
  if (second[0].kind === 'hundredths') {
    return [...dollars, ...kept(between), { kind: 'hundredths', cents: Number(cents), joint: 'whole' }];
  }
  // "Dollars and 00 Cents": cents in figures stay in figures.
  const [inFigures] = second;
  if (second.length === 1 && inFigures && /^\d{1,2}$/.test(inFigures.text)) {
    const same = Number(inFigures.text) === Number(cents);
    const written = { kind: 'said' as const, word: String(cents).padStart(2, '0'), joint: 'whole' as const };
    return [...dollars, ...kept(between), ...(same ? kept(second, 'whole') : [written])];
  }
  if (between.length === 0) return undefined;
  const none = inFigures?.lexeme?.word === 'zero' ? 'zero' : 'no';
  const words = cents === 0n ? [{ word: none, joint: 'loose' as const }] : sayCardinal(cents);
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
  // "Half a million": of the three, only "half" counts the millions.
  const head = run.slice(0, run.at(-2)?.lexeme?.role === 'article' ? -2 : -1);
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
  // "Seven and 1/8 Dollars" has a fraction already, and takes no hundredths.
  if (target.kind === 'money' && !run.some(({ text }) => /^\d/.test(text))) {
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
