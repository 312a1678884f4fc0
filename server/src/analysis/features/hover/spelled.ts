import type Fraction from 'fraction.js';
import type { Unit } from '../../facts/fact.ts';
import { currencyNames } from '../../words/currency-names.ts';
import type { NumberSense } from '../../words/reading.ts';
import { spellCardinal, spellCents, spellOrdinal, spellValue } from '../../words/spell.ts';

/** Currencies whose hundredth is a cent. */
const inCents = /^(?:\$|USD|CAD|AUD|HKD|SGD|TWD|NZD|EUR)$/;

/**
 * An amount in words as exhibits in the United States write it: `six hundred fifty`,
 * `sixty-six and two-thirds percent`, `five hundred dollars and fifty cents`; undefined where it has no plain name.
 */
export function spelled(value: Fraction, unit: Unit | undefined, sense: NumberSense, decimals = 0): string | undefined {
  if (unit?.kind === 'money') return spelledMoney(value, unit.base);
  if (sense === 'ordinal') return value.d === 1n ? spellOrdinal(value.n) : undefined;
  if (sense === 'ratio') {
    const [first, second] =
      decimals > 0 ? [spellValue(value), 'one'] : [spellCardinal(value.n), spellCardinal(value.d)];
    return first && second && `${first} to ${second}`;
  }
  const number = spellValue(value);
  return unit?.kind === 'percent' ? number && `${number} percent` : number;
}

function spelledMoney(value: Fraction, base: string): string | undefined {
  const [one, many] = currencyNames[base] ?? [base, base];
  const cents = value.mul(100);
  const whole = value.d === 1n;
  if (!whole && cents.d === 1n && inCents.test(base) && value.s >= 0n) {
    const units = cents.n / 100n;
    const part = spellCents(cents.n % 100n);
    const head = spellCardinal(units);
    return units === 0n ? part : part && head && `${head} ${units === 1n ? one : many} and ${part}`;
  }
  const number = spellValue(value);
  if (number === undefined) return undefined;
  const below = value.compare(1) < 0 && !value.equals(0);
  return `${number} ${below ? `of a ${one}` : value.equals(1) ? one : many}`;
}
