import type Fraction from 'fraction.js';
import numberToWords from 'number-to-words';
import { crore, lakh, lexemeOfWord } from './lexicon.ts';
import { dress } from './spell-case.ts';
import { jointAt, jointText, type Joint } from './spell-joint.ts';
import { usStyle, type SpellingStyle } from './style.ts';

/** A word of a number in lower case, and its joint with the word before it. */
export interface SaidWord {
  readonly word: string;
  readonly joint: Joint;
}

/**
 * How an integer is counted where there is a choice: `fifteen hundred`, `nineteen ninety-nine`, `two crore fifty lakh`.
 */
export type Counting = 'thousands' | 'hundreds' | 'year' | 'lakhs';

const quadrillion = 10n ** 15n;
const tooLarge = 10n ** 18n;

/**
 * The words of a cardinal, without joints; undefined below zero and from a quintillion up, which no exhibit reaches.
 */
function cardinalWords(value: bigint): readonly string[] | undefined {
  if (value < 0n || value >= tooLarge) return undefined;
  // The generator counts in floating point, which is exact to nine quadrillion only.
  if (value >= quadrillion) {
    const head = cardinalWords(value / quadrillion) ?? [];
    const rest = value % quadrillion;
    return [...head, 'quadrillion', ...(rest === 0n ? [] : (cardinalWords(rest) ?? []))];
  }
  return numberToWords.toWords(Number(value)).split(/[ ,-]+/);
}

function hundredsWords(value: bigint): readonly string[] | undefined {
  const hundreds = value / 100n;
  if (hundreds < 11n || hundreds > 99n || hundreds % 10n === 0n) return cardinalWords(value);
  const rest = value % 100n;
  return [...(cardinalWords(hundreds) ?? []), 'hundred', ...(rest === 0n ? [] : (cardinalWords(rest) ?? []))];
}

function yearWords(value: bigint): readonly string[] | undefined {
  const century = value / 100n;
  const rest = value % 100n;
  if (century < 10n || century > 99n || rest < 10n) return cardinalWords(value);
  return [...(cardinalWords(century) ?? []), ...(cardinalWords(rest) ?? [])];
}

function lakhsWords(value: bigint): readonly string[] | undefined {
  const crores = value / BigInt(crore);
  const lakhs = (value % BigInt(crore)) / BigInt(lakh);
  const rest = value % BigInt(lakh);
  const scaled = (count: bigint, scale: string): readonly string[] =>
    count === 0n ? [] : [...(cardinalWords(count) ?? []), scale];
  if (crores + lakhs === 0n || value >= tooLarge) return cardinalWords(value);
  return [...scaled(crores, 'crore'), ...scaled(lakhs, 'lakh'), ...(rest === 0n ? [] : (cardinalWords(rest) ?? []))];
}

const counters: Readonly<Record<Counting, (value: bigint) => readonly string[] | undefined>> = {
  thousands: cardinalWords,
  hundreds: hundredsWords,
  year: yearWords,
  lakhs: lakhsWords,
};

/** Ties plain words of one integer by what they are to each other. */
function tie(words: readonly string[]): readonly SaidWord[] {
  const lexemes = words.map(lexemeOfWord);
  return words.map((word, at) => ({ word, joint: jointAt(lexemes, at) }));
}

/** A cardinal as words with their joints; undefined where `spellCardinal` is. */
export function sayCardinal(value: bigint, counting: Counting = 'thousands'): readonly SaidWord[] | undefined {
  const words = counters[counting](value);
  return words && tie(words);
}

/** An ordinal as words with their joints; undefined for zero and where `spellCardinal` is. */
export function sayOrdinal(value: bigint): readonly SaidWord[] | undefined {
  const said = value === 0n ? undefined : sayCardinal(value);
  const last = said?.at(-1);
  return last && said && [...said.slice(0, -1), { ...last, word: ordinalWord(last.word) }];
}

const ordinalWord = (cardinal: string): string => {
  const lexeme = lexemeOfWord(cardinal);
  // Only the last word changes, and the generator knows each of them as a number of its own.
  return lexeme === undefined ? cardinal : numberToWords.toWordsOrdinal(lexeme.value).replace(/^one /, '');
};

/**
 * A proper or improper fraction as words with their joints: `two-thirds`, `one ten-thousandth`. Undefined when the
 * numerator is below zero, the denominator below two or a number that cannot be said as one divisor without doubt (150,
 * 1100), and for `ten thousandths`, which is two numbers.
 */
function sayFraction(
  numerator: bigint,
  denominator: bigint,
  quarters: SpellingStyle['quarters'],
): readonly SaidWord[] | undefined {
  const count = sayCardinal(numerator);
  const own = numerator === 1n && denominator > 100n ? sayOrdinal(denominator) : undefined;
  // "One three hundred sixty-fifth": behind one it is clear where the divisor begins, unless it begins with one as
  // well.
  if (count && own && own[0]?.word !== 'one' && !/^10+$/.test(String(denominator))) return [...count, ...own];
  const divisor = divisorWords(denominator, numerator !== 1n, quarters);
  if (!count || !divisor) return undefined;
  const runsOn = count.at(-1)?.word === 'ten' || count.at(-1)?.word === 'hundred';
  if (runsOn && /^(?:thousand|million)/.test(divisor[0] ?? '')) return undefined;
  // "Sixty-one hundredths", "one ten-thousandth": a hyphen more would hide where the divisor begins.
  const joint: Joint = count.length === 1 && divisor.length === 1 ? 'over' : 'loose';
  return [...count, ...divisor.map((word, at): SaidWord => ({ word, joint: at === 0 ? joint : powerJoint(divisor) }))];
}

const powerJoint = (divisor: readonly string[]): Joint =>
  lexemeOfWord(divisor[0] ?? '')?.role === 'tens' ? 'tens' : 'power';

function divisorWords(
  denominator: bigint,
  plural: boolean,
  quarters: SpellingStyle['quarters'],
): readonly string[] | undefined {
  if (denominator < 2n) return undefined;
  if (denominator === 2n) return [plural ? 'halves' : 'half'];
  if (denominator === 4n && quarters === 'quarter') return [plural ? 'quarters' : 'quarter'];
  // A divisor above a hundred is only clear as a power of ten: "one one-hundred-fiftieth" is no one's way to write.
  if (denominator >= 100n && !/^10+$/.test(String(denominator))) return undefined;
  const words = sayOrdinal(denominator)?.map(({ word }) => word);
  if (!words) return undefined;
  const named = denominator >= 100n && words[0] === 'one' ? words.slice(1) : words;
  return plural ? [...named.slice(0, -1), `${named.at(-1) ?? ''}s`] : named;
}

/** Joins said words in a style. */
export function join(said: readonly SaidWord[], style: SpellingStyle): string {
  let text = '';
  for (const [at, { word, joint }] of said.entries()) {
    const tied = at === 0 ? '' : jointText(joint, style);
    const place = at === 0 ? 'first' : tied === '-' ? 'hyphened' : 'free';
    text += dress(tied, 'joint', style) + dress(word, place, style);
  }
  return text;
}

const spelled = (said: readonly SaidWord[] | undefined, style: SpellingStyle): string | undefined =>
  said && join(said, style);

/** `Six Hundred Fifty` for 650; undefined below zero and from 10^18 up. */
export const spellCardinal = (value: bigint, style: SpellingStyle = usStyle): string | undefined =>
  spelled(article(sayCardinal(value), style), style);

/** `twenty-fourth` for 24; undefined for zero, below it and from 10^18 up. */
export const spellOrdinal = (value: bigint, style: SpellingStyle = usStyle): string | undefined =>
  spelled(sayOrdinal(value), style);

/**
 * `one-half`, `three-quarters`, `one and one-half`: whole units stand before the fraction. Undefined where it has no
 * plain name.
 */
export function spellFraction(
  numerator: bigint,
  denominator: bigint,
  style: SpellingStyle = usStyle,
): string | undefined {
  if (denominator < 1n) return undefined;
  return spelled(sayMixed(numerator / denominator, numerator % denominator, denominator, style.quarters), style);
}

/**
 * A whole number and a fraction: `sixty-six and two-thirds`; the whole is left out when it is zero, so is the fraction.
 */
export function sayMixed(
  whole: bigint,
  numerator: bigint,
  denominator: bigint,
  quarters: SpellingStyle['quarters'],
): readonly SaidWord[] | undefined {
  if (numerator === 0n) return sayCardinal(whole);
  const part = sayFraction(numerator, denominator, quarters);
  if (whole === 0n || !part) return part;
  const head = sayCardinal(whole);
  const [first, ...rest] = part;
  return head && first && [...head, { ...first, joint: 'whole' }, ...rest];
}

/** The divisors that are said as they are (one-eighth); other decimals are said in tenths, hundredths and so on. */
const plainDivisors: ReadonlySet<bigint> = new Set([2n, 3n, 4n, 6n, 8n, 12n, 16n, 32n, 64n]);

/**
 * The divisor by which a drafter would name a fraction: 8 for 0.125, 100 for 0.05, 3 for 2/3; undefined for none that
 * is clear.
 */
export function plainDivisor(fraction: Fraction): bigint | undefined {
  const { d } = fraction;
  if (plainDivisors.has(d)) return d;
  for (let power = 10n; power <= 10n ** 6n; power *= 10n) if (power % d === 0n) return power;
  return d < 100n ? d : undefined;
}

/** Any exact value in words: cardinals, mixed numbers and fractions. Undefined where it has no plain name. */
export function spellValue(value: Fraction, style: SpellingStyle = usStyle): string | undefined {
  if (value.s < 0n) return undefined;
  if (value.d === 1n) return spellCardinal(value.n, style);
  const divisor = plainDivisor(value);
  return divisor === undefined ? undefined : spellFraction((value.n * divisor) / value.d, divisor, style);
}

/** What stands over the hundred of `and 50/100`; a zero is said as the style says it. */
export const centsOver = (cents: number, style: SpellingStyle): string =>
  cents === 0 ? style.zeroCents : String(cents).padStart(2, '0');

/**
 * Dollars and cents as notes write them: `One Thousand and No/100`, `Five Hundred and 50/100`; undefined with parts of
 * a cent.
 */
export function spellMoney(value: Fraction, style: SpellingStyle = usStyle): string | undefined {
  const cents = value.mul(100);
  if (cents.d !== 1n) return undefined;
  const dollars = spellCardinal(cents.n / 100n, style);
  if (dollars === undefined || value.s < 0n) return undefined;
  const over = dress(centsOver(Number(cents.n % 100n), style), 'free', style);
  return `${dollars}${dress(' and ', 'joint', style)}${over}/100`;
}

/** Cents in words, as after `Dollars and`: `Fifty-Two Cents`, `No Cents`; undefined when not 0 to 99. */
export function spellCents(cents: bigint, style: SpellingStyle = usStyle): string | undefined {
  if (cents < 0n || cents > 99n) return undefined;
  const count = cents === 0n ? dress('no', 'first', style) : spellCardinal(cents, style);
  return count && `${count} ${dress(cents === 1n ? 'cent' : 'cents', 'free', style)}`;
}

const article = (said: readonly SaidWord[] | undefined, style: SpellingStyle): readonly SaidWord[] | undefined => {
  const [first, second] = said ?? [];
  const counts = first?.word === 'one' && (second?.joint === 'hundred' || second?.joint === 'scale');
  return said && counts && style.hundredArticle === 'a' ? [{ ...first, word: 'a' }, ...said.slice(1)] : said;
};
