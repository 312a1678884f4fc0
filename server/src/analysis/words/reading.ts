import Fraction from 'fraction.js';
import { one, times } from './exact.ts';
import type { Lexeme } from './lexicon.ts';

/**
 * A cardinal counts (`ten`), an ordinal ranks (`tenth`), a fraction divides (`two-thirds`), a ratio compares
 * (`one-for-ten`).
 */
export type NumberSense = 'cardinal' | 'ordinal' | 'fraction' | 'ratio';

/** One way to read a statement: `one hundredth` is both the 100th and 1/100. */
export interface Reading {
  readonly sense: NumberSense;
  /** Exact. A ratio is its first term divided by its second. */
  readonly value: Fraction;
}

/** Readings times a multiple, such as that of the scale or the unit behind a number. */
export const multiplied = (readings: readonly Reading[], by: Fraction): readonly Reading[] =>
  by === one ? readings : readings.map(({ sense, value }) => ({ sense, value: times(value, by) }));

/**
 * Reads number words as a number, in every way in which they can be read, the likeliest first; nothing when no
 * grammatical number uses all of them (`Seventy Hundred Fifty Thousand`). Hyphens and commas are left out of `words`;
 * `and`, `a` and `point` are in it.
 */
export function readNumber(words: readonly Lexeme[]): readonly Reading[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const scaled = readScaledFraction(words);
  if (scaled) return [scaled];
  const divides = last.ordinal || last.role === 'part';
  if (!divides) {
    const counted = cardinal(words) ?? decimal(words) ?? year(words) ?? spoken(words);
    return counted === undefined ? [] : [{ sense: 'cardinal', value: new Fraction(counted) }];
  }
  // "A third" is a share, or one more that ranks third.
  const from = words[0]?.role === 'article' ? 1 : 0;
  const ranked = last.ordinal && !last.plural ? cardinal([...words.slice(from, -1), asCardinal(last)]) : undefined;
  const readings: Reading[] = fractions(words).map((value) => ({ sense: 'fraction', value }));
  if (ranked !== undefined) {
    const rank: Reading = { sense: 'ordinal', value: new Fraction(ranked) };
    if (from === 1) readings.push(rank);
    else readings.unshift(rank);
  }
  return readings;
}

const asCardinal = (lexeme: Lexeme): Lexeme => ({ ...lexeme, ordinal: false, plural: false });

/** A cardinal of falling scales, all words used: `nineteen million six hundred and forty-four thousand`. */
export function cardinal(words: readonly Lexeme[]): bigint | undefined {
  let total = 0n;
  let ceiling = 0n;
  let at = 0;
  while (at < words.length) {
    if (at > 0 && words[at]?.role === 'and') at++;
    const group = hundreds(words, at);
    let next = group?.next ?? at;
    let scale = 1n;
    for (let word = words[next]; word?.role === 'scale' && !word.ordinal; word = words[next]) {
      scale *= BigInt(word.value);
      next++;
    }
    if (next === at || (group === undefined && at > 0)) return undefined;
    const value = (group?.value ?? 1n) * scale;
    // A group that is not smaller than the scale before it cannot follow it: "nine million ... one thousand ... two
    // thousand".
    if (ceiling > 0n && value >= ceiling) return undefined;
    if (scale === 1n && next < words.length) return undefined;
    total += value;
    ceiling = scale;
    at = next;
  }
  return words.length > 0 ? total : undefined;
}

/**
 * The group that starts at `at`, below a thousand, or up to ninety-nine hundred: `six hundred and forty-four`,
 * `fifteen hundred`.
 */
function hundreds(words: readonly Lexeme[], at: number): { value: bigint; next: number } | undefined {
  const first = words[at];
  if (first?.role === 'article') {
    const second = words[at + 1]?.role;
    if (second !== 'hundred' && second !== 'scale') return undefined;
  }
  const head = first?.role === 'article' ? { value: 1, next: at + 1 } : belowHundred(words, at);
  const next = head?.next ?? at;
  const word = words[next];
  if (word?.role !== 'hundred' || word.ordinal) {
    return head && { value: BigInt(head.value), next: head.next };
  }
  const count = head?.value ?? 1;
  // "Seventy hundred" is not said; "fifteen hundred" and "twenty-five hundred" are.
  if (count % 10 === 0) return undefined;
  const restAt = words[next + 1]?.role === 'and' ? next + 2 : next + 1;
  const rest = belowHundred(words, restAt);
  if (!rest || rest.value === 0) return { value: BigInt(count * 100), next: next + 1 };
  return { value: BigInt(count * 100 + rest.value), next: rest.next };
}

function belowHundred(words: readonly Lexeme[], at: number): { value: number; next: number } | undefined {
  const word = words[at];
  if (!word || word.ordinal) return undefined;
  if (word.role === 'unit' || word.role === 'teen' || word.role === 'zero') return { value: word.value, next: at + 1 };
  if (word.role !== 'tens') return undefined;
  const unit = words[at + 1];
  return unit?.role === 'unit' && !unit.ordinal
    ? { value: word.value + unit.value, next: at + 2 }
    : { value: word.value, next: at + 1 };
}

/** `three point five`, `two point seventy-five`, `point zero five`. */
function decimal(words: readonly Lexeme[]): string | undefined {
  const point = words.findIndex(({ role }) => role === 'point');
  if (point < 0) return undefined;
  const whole = point === 0 ? 0n : cardinal(words.slice(0, point));
  const digits = words.slice(point + 1);
  if (whole === undefined || digits.length === 0) return undefined;
  if (digits.every(({ role, ordinal }) => (role === 'unit' || role === 'zero') && !ordinal)) {
    return `${whole}.${digits.map(({ value }) => value).join('')}`;
  }
  const compound = belowHundred(digits, 0);
  return compound?.next === digits.length ? `${whole}.${compound.value}` : undefined;
}

/** A year said in two halves: `nineteen ninety-nine`, `twenty twenty-six`. */
function year(words: readonly Lexeme[]): bigint | undefined {
  const century = belowHundred(words, 0);
  const rest = century && belowHundred(words, century.next);
  if (!century || !rest || rest.next !== words.length || century.value < 10 || rest.value < 10) return undefined;
  return BigInt(century.value * 100 + rest.value);
}

/** Digits said one after the other: `nine one one`, `zero zero seven`. */
function spoken(words: readonly Lexeme[]): string | undefined {
  const digits = words.every(({ role, ordinal }) => (role === 'unit' || role === 'zero') && !ordinal);
  return digits ? words.map(({ value }) => value).join('') : undefined;
}

/** `one and one-half million`, `half a million`, `four point five billion`. */
function readScaledFraction(words: readonly Lexeme[]): Reading | undefined {
  const last = words.at(-1);
  if (last?.role !== 'scale' || last.ordinal) return undefined;
  const head = words.slice(0, words.at(-2)?.role === 'article' ? -2 : -1);
  const point = decimal(head);
  if (point !== undefined) return { sense: 'cardinal', value: new Fraction(point).mul(last.value) };
  if (!head.some(({ role, ordinal }) => role === 'part' || ordinal)) return undefined;
  const value = fractions(head)[0];
  return value && { sense: 'cardinal', value: value.mul(last.value) };
}

/** Every way to read the words as a fraction or a mixed number. */
function fractions(words: readonly Lexeme[]): readonly Fraction[] {
  const found = [...properFractions(words)];
  for (const [index, word] of words.entries()) {
    const whole = word.role === 'and' ? cardinal(words.slice(0, index)) : undefined;
    if (whole === undefined) continue;
    found.push(...properFractions(words.slice(index + 1)).map((part) => part.add(whole)));
  }
  return found;
}

/**
 * `one-half`, `half`, `a third`, `three one-hundredths`, `one hundred twenty-five thousandths`; "three hundred
 * thousandths" is both so many thousandths and so many hundred-thousandths, "one hundred thousandth" rather the latter.
 */
function properFractions(words: readonly Lexeme[]): readonly Fraction[] {
  const last = words.at(-1);
  const found: Fraction[] = [];
  for (let split = words.length - 1; split > 0 || (split === 0 && found.length === 0); split--) {
    const divisor = denominator(words.slice(split));
    const head = words.slice(0, split);
    const count = divisor === undefined ? undefined : numerator(head);
    if (divisor === undefined || count === undefined) continue;
    if (last?.plural || dividesInSingular(head, words.slice(split))) found.push(new Fraction(count, divisor));
  }
  if (found.length === 0) return oneOfMany(words);
  return last?.plural ? found : found.reverse();
}

/** `one five-hundredth`, `one three hundred sixty-fifth`: only behind "one" is it clear where the divisor begins. */
function oneOfMany([one, ...rest]: readonly Lexeme[]): readonly Fraction[] {
  const last = rest.at(-1);
  const [first] = rest;
  if (one?.role !== 'unit' || one.value !== 1 || one.ordinal || !last?.ordinal || last.plural) return [];
  if (rest.length < 2 || first?.role === 'hundred' || first?.role === 'scale') return [];
  const divisor = cardinal([...rest.slice(0, -1), asCardinal(last)]);
  return divisor === undefined ? [] : [new Fraction(1n, divisor)];
}

/**
 * Whether a denominator without its plural `s` divides what stands before it. "Twenty-third" and "one hundred
 * twenty-third" rank; "one forty-eighth", "a third", "two third" and the powers of ten divide.
 */
function dividesInSingular(head: readonly Lexeme[], divisor: readonly Lexeme[]): boolean {
  const [first] = head;
  if (first === undefined) return divisor.length === 1;
  if ((divisor.at(-1)?.value ?? 0) >= 100) return true;
  return head.length === 1 && (first.role === 'article' || first.role === 'unit');
}

function numerator(words: readonly Lexeme[]): bigint | undefined {
  if (words.length === 0) return 1n;
  if (words.length === 1 && words[0]?.role === 'article') return 1n;
  return cardinal(words);
}

function denominator(words: readonly Lexeme[]): bigint | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  if (last.role === 'part') return words.length === 1 ? BigInt(last.value) : undefined;
  if (!last.ordinal) return undefined;
  if (words.length === 1) return last.value < 3 ? undefined : BigInt(last.value);
  const [first] = words;
  if (words.length === 2 && first?.role === 'tens' && last.role === 'unit') return BigInt(first.value + last.value);
  // "One ten-thousandth", "three one-hundredths", "one hundred-thousandth": the power of ten is said as a number of its
  // own.
  const power = cardinal([...words.slice(0, -1), asCardinal(last)]);
  return power !== undefined && /^10+$/.test(String(power)) ? power : undefined;
}
