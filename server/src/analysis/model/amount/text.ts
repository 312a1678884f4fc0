import type Fraction from 'fraction.js';
import type { Statement, Unit } from '../../facts/fact.ts';
import type { NumberSense } from '../../words/reading.ts';
import { describe } from '../../words/spell-figures.ts';

/** Signs of currencies as United States drafters write them; other codes stand before the figure with a space. */
const currencySigns: Readonly<Record<string, string>> = {
  $: '$',
  USD: 'US$',
  CAD: 'C$',
  AUD: 'A$',
  HKD: 'HK$',
  SGD: 'S$',
  TWD: 'NT$',
  NZD: 'NZ$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  '¥': '¥',
  CNY: 'RMB',
  INR: 'Rs. ',
  BRL: 'R$',
  peso: 'Ps. ',
  franc: 'Fr. ',
  krona: 'kr ',
};

/** The sign that stands before a figure in a currency: `US$`, `€`, `CHF `. */
export const currencySign = (base: string): string => currencySigns[base] ?? `${base} `;

/**
 * An amount as messages and hovers name it: `650`, `$1,700,000`, `$0.50`, `66 2/3%`, `24th`, `1:50`; a ratio that is
 * printed with decimals as one to one, `3.5:1`.
 */
export function amountText(value: Fraction, unit: Unit | undefined, sense: NumberSense, decimals = 0): string {
  if (sense === 'ratio' && decimals > 0) return `${describe(value)}:1`;
  if (unit?.kind === 'percent') return `${describe(value)}%`;
  if (unit?.kind !== 'money') return describe(value, sense);
  const number = describe(value);
  // Cents are written with two digits: $0.50, not $0.5.
  return currencySign(unit.base) + (/\.\d$/.test(number) ? `${number}0` : number);
}

/** What a statement says, read in its likeliest way; undefined when it cannot be read. */
export function statementText({ readings, unit, decimals }: Statement): string | undefined {
  const [reading] = readings;
  return reading && amountText(reading.value, unit, reading.sense, decimals);
}
