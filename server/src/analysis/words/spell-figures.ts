import type Fraction from 'fraction.js';
import type { NumberSense } from './reading.ts';

const signs: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
  '2/5': '⅖',
  '3/5': '⅗',
  '4/5': '⅘',
  '1/6': '⅙',
  '5/6': '⅚',
  '1/7': '⅐',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞',
  '1/9': '⅑',
  '1/10': '⅒',
};

/** The single character for a fraction, `¾` for 3/4; undefined where there is none. */
export const fractionSign = (fraction: Fraction): string | undefined => signs[`${fraction.n}/${fraction.d}`];

/** The ending of an ordinal figure: `st` for 21, `th` for 11 to 13. */
export function ordinalSuffix(value: bigint): 'st' | 'nd' | 'rd' | 'th' {
  const tens = value % 100n;
  if (tens >= 11n && tens <= 13n) return 'th';
  const units = value % 10n;
  return units === 1n ? 'st' : units === 2n ? 'nd' : units === 3n ? 'rd' : 'th';
}

/**
 * Whether an ending is that of a rank that takes `right`: legal style writes `2d` and `23d` for 2nd and 23rd (The
 * Bluebook, rule 6.2(b)).
 */
export const isEnding = (ending: string, right: string): boolean =>
  ending === right || (ending === 'd' && right.endsWith('d'));

/** Puts a separator between groups of three digits. */
export function grouped(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(separator);
}

/** The decimals of a value that ends within nine of them, without the point; undefined when it does not end. */
export function decimalsOf(value: Fraction): string | undefined {
  for (let places = 0, power = 1n; places <= 9; places++, power *= 10n) {
    if (power % value.d !== 0n) continue;
    const part = ((value.n % value.d) * power) / value.d;
    return places === 0 ? '' : String(part).padStart(places, '0');
  }
  return undefined;
}

/** Halves, thirds, quarters and so on to sixty-fourths divide it: nobody says these in decimals. */
const drawn = 192n;

/**
 * How a value is named in messages and hovers: `650`, `1,007,000`, `0.125`, `66 2/3`; `24th` for an ordinal, `1:50` for
 * a ratio, `3/16` for halves, quarters and the like that are stated as fractions.
 */
export function describe(value: Fraction, sense: NumberSense = 'cardinal'): string {
  if (sense === 'ratio') return `${value.n}:${value.d}`;
  const sign = value.s < 0n ? '-' : '';
  const units = value.n / value.d;
  const whole = sign + grouped(String(units), ',');
  if (value.d === 1n) return sense === 'ordinal' ? whole + ordinalSuffix(units) : whole;
  const decimals = sense === 'fraction' && drawn % value.d === 0n ? undefined : decimalsOf(value);
  if (decimals !== undefined) return `${whole}.${decimals}`;
  const fraction = `${value.n % value.d}/${value.d}`;
  return units === 0n ? sign + fraction : `${whole} ${fraction}`;
}
