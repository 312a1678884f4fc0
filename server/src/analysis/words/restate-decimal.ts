import type Fraction from 'fraction.js';
import { isInLakhs, type FigureStyle } from './figure-style.ts';
import { decimalsOf, describe, grouped } from './spell-figures.ts';

/** What a figure is to say, and what tells how to write it. */
export interface WantedFigure {
  readonly value: Fraction;
  /** Whether it is a sum of money: cents have two digits. */
  readonly money: boolean;
  /** What the draft shows of its figures. */
  readonly draft: FigureStyle;
  /** What the figure says as it stands, if that is known. */
  readonly own: Fraction | undefined;
}

/** How the digits of a decimal figure are laid out. */
interface DecimalShape {
  readonly whole: string;
  readonly decimals: string;
  readonly point: string;
}

function shapeOf(body: string, value: Fraction, own: Fraction | undefined): DecimalShape {
  const parts = body.split('.');
  const tail = parts.at(-1) ?? '';
  const digits = body.replace(/\D/g, '');
  // "6.745.000", "1.100,00", and "25.000" that says twenty-five thousand: points that group, before a decimal comma.
  const [, units, cents = ''] = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(body) ?? [];
  if (units !== undefined && (cents !== '' || parts.length > 2 || own?.equals(digits))) {
    return { whole: units, decimals: cents, point: ',' };
  }
  const [, spaced, hundredths] = /^(\d{1,3}(?:\s\d{3})+),(\d\d)$/.exec(body) ?? [];
  if (spaced !== undefined && hundredths !== undefined) return { whole: spaced, decimals: hundredths, point: ',' };
  const plain = (whole: string): DecimalShape => ({ whole, decimals: '', point: '.' });
  if (parts.length === 1) {
    const [, short] = /,(\d\d)$/.exec(body) ?? [];
    // "$5,000,00" for 5,000: the last comma was meant to be the point.
    if (short !== undefined && value.mul(100).equals(digits)) {
      return { whole: body.slice(0, -3), decimals: short, point: '.' };
    }
    // "0,5192", and "7,25" that says so: a decimal comma.
    const [, units = '', comma = ''] = /^(\d+),(\d+)$/.exec(body) ?? [];
    const isComma = units === '0' || (comma !== '' && own?.equals(`${units}.${comma}`) === true);
    return isComma ? { whole: units, decimals: comma, point: ',' } : plain(body);
  }
  // "$20.000" for 20,000: the point was meant to be a comma.
  const groups = tail.length === 3 && !body.includes(',') && value.equals(digits);
  if (groups) return plain(body.replace('.', ','));
  return { whole: body.slice(0, -tail.length - 1), decimals: tail, point: '.' };
}

/**
 * A decimal figure that says a value in the way of an existing one; undefined where money would need decimals without
 * end.
 */
export function decimalLike(existing: string, { value, money, draft, own }: WantedFigure): string | undefined {
  const { whole, decimals, point } = shapeOf(existing, value, own);
  const exact = decimalsOf(value);
  if (exact === undefined && decimals === '') return money ? undefined : describe(value);
  const shown = exact === undefined ? value.round(decimals.length) : value;
  const digits = exact ?? decimalsOf(shown) ?? '';
  const places = Math.max(digits.length, padding(decimals, digits, money));
  const units = groupLike(String(shown.floor().n), whole, draft);
  // "03 (three)" is how forms are filled in.
  if (places === 0) return /^0\d$/.test(whole) ? units.padStart(whole.length, '0') : units;
  const zero = whole === '' ? false : whole === '0' ? true : (draft.leadingZero ?? true);
  return `${units === '0' && !zero ? '' : units}${point}${digits.padEnd(places, '0')}`;
}

/**
 * How many decimals to print at least: those of money, and those that were printed for the look of it (`10.0`, `2.50`).
 */
function padding(printed: string, digits: string, money: boolean): number {
  const cents = money && digits !== '' && digits.length <= 2 ? 2 : 0;
  const kept = printed.length === 2 || printed.endsWith('0') ? printed.length : 0;
  return Math.max(cents, kept);
}

/**
 * Groups digits as an existing whole number is grouped; where that shows nothing, as the draft does, else by commas.
 */
export function groupLike(digits: string, existing: string, draft: FigureStyle): string {
  const separator = /\d(\D+)\d/.exec(existing)?.[1];
  if (draft.lakhs !== false && isInLakhs(existing)) return inLakhs(digits);
  if (separator !== undefined) return grouped(digits, separator);
  const length = existing.length;
  const groups =
    digits.length > 4
      ? length > 4
        ? false
        : (draft.longs ?? true)
      : length >= 4
        ? false
        : (draft.fours ?? draft.longs ?? true);
  return groups ? grouped(digits, ',') : digits;
}

/** Groups of two before the last three digits, as South Asian drafters write them: `2,50,00,000`. */
const inLakhs = (digits: string): string =>
  digits.length <= 3 ? digits : `${digits.slice(0, -3).replace(/\B(?=(?:\d\d)+$)/g, ',')},${digits.slice(-3)}`;
