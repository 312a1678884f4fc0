import type Fraction from 'fraction.js';
import { crore, lakh } from './lexicon.ts';
import { ratioTerms } from './ratio-terms.ts';
import type { Target } from './restate-word.ts';
import { decimalsOf, describe, fractionSign, grouped, isEnding, ordinalSuffix } from './spell-figures.ts';

/** What figures show of how a drafter writes them; undefined for what they do not show. */
export interface FigureStyle {
  /** Whether numbers of four digits are grouped: `7,000` or `7000`. */
  readonly fours?: boolean | undefined;
  /** Whether numbers of five digits and more are grouped. */
  readonly longs?: boolean | undefined;
  /** Whether a zero stands before the point: `0.05` or `.05`. */
  readonly leadingZero?: boolean | undefined;
  /**
   * Whether groups of two before the last three digits are meant: `5,00,000`, five lakh; else a digit of it is lost.
   */
  readonly lakhs?: boolean | undefined;
}

/** Whether a figure stands in groups of two before its last three digits, as South Asian drafters write it. */
export const isInLakhs = (figure: string): boolean => /^\d{1,2}(?:,\d\d)+,\d{3}(?!\d)/.test(figure);

/** What one figure shows: `1,662,050.00` that long numbers are grouped, `.5` that no zero leads. */
export function figureStyleOf(text: string): FigureStyle {
  const whole = /\d[\d,]*/.exec(text)?.[0] ?? '';
  const digits = whole.replaceAll(',', '').length;
  const groups = whole.includes(',');
  return {
    fours: digits === 4 ? groups : undefined,
    longs: digits > 4 ? groups : undefined,
    leadingZero: /(?:^|\D)0\.\d/.test(text) ? true : /(?:^|[^\d,])\.\d/.test(text) ? false : undefined,
  };
}

/**
 * The style that most of the figures show, given what each shows, trait by trait; undefined where they show it equally
 * often both ways.
 */
export function tallyFigures(figures: Iterable<FigureStyle>): FigureStyle {
  const votes = { fours: 0, longs: 0, leadingZero: 0 };
  const vote = (shown: boolean | undefined): number => (shown === undefined ? 0 : shown ? 1 : -1);
  for (const shown of figures) {
    votes.fours += vote(shown.fours);
    votes.longs += vote(shown.longs);
    votes.leadingZero += vote(shown.leadingZero);
  }
  const won = (count: number): boolean | undefined => (count === 0 ? undefined : count > 0);
  return { fours: won(votes.fours), longs: won(votes.longs), leadingZero: won(votes.leadingZero) };
}

/** No figure is longer; beyond, nothing is offered, and no time is lost on it. */
const longest = 100;

const start = /\d|\.\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/;
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh,
  lakhs: lakh,
  lacs: lakh,
  crore,
  crores: crore,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mm: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

/**
 * The figure that says the target in the way of an existing one: its currency sign, grouping, printed decimals, kind of
 * fraction, ordinal suffix and trailing signs are kept. `text` is the number with what is glued to it (`$1,662,050.00`,
 * `.5`, `66 2/3%`, `1½`, `21st`, `1:50`); a scale word or letter in it (`1.5 million`, `$25M`) counts as part of the
 * number. `draft` says what the figure does not show, `own` what the figure itself says. A target that does not end is
 * rounded to the printed decimals. Undefined when the figure cannot say it.
 */
export function restateFigures(
  text: string,
  target: Target,
  draft: FigureStyle = {},
  own?: Fraction,
): string | undefined {
  const from = text.length > longest ? -1 : text.search(start);
  if (from < 0 || target.value.s < 0n) return undefined;
  const prefix = text.slice(0, from);
  const rest = text.slice(from);
  const body = bodyOf(rest);
  const suffix = rest.slice(body.length);
  const scale = scales[/^\s*([a-z]+)/i.exec(suffix)?.[1]?.toLowerCase() ?? ''] ?? 1;
  const value = target.value.div(scale);
  const figure = figureLike(body, value, target.kind === 'money' || /\p{Sc}/u.test(prefix), target.sense, draft, own);
  if (figure === undefined) return undefined;
  return prefix + figure + withSuffix(suffix, figure);
}

/**
 * The number at the head of a text that starts with one, fraction and all, without a point or a comma that ends a
 * sentence.
 */
function bodyOf(text: string): string {
  const vulgar = /^[\d,.]*[\s-]{0,3}[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/.exec(text)?.[0];
  if (vulgar !== undefined) return vulgar;
  const found =
    /^[\d,]*\.\d\d[\s-]{1,3}\d+[/⁄∕]\d+/.exec(text) ??
    /^[\d.]*\d\s?:\s?\d[\d.]*/.exec(text) ??
    /^[\d.]*\d[- ](?:for|to|in)[- ]\d[\d.]*/i.exec(text) ??
    /^[\d,]+(?:[\s-]{1,3}|\s+and\s+)\d+\s?[/⁄∕]\s?(?:\d{1,3},\d{3}(?!\d)|\d+)/i.exec(text) ??
    /^\d+\s?[/⁄∕]\s?(?:\d{1,3},\d{3}(?!\d)|\d+)/.exec(text) ??
    /^\d{1,3}(?:['\u2019]\d{3})+(?:\.\d+)?/.exec(text) ??
    /^[\d,. \u00a0\u2009\u202f]+/.exec(text);
  return (found?.[0] ?? '').replace(/[\s,.]{1,4}$/, '');
}

function figureLike(
  body: string,
  value: Fraction,
  money: boolean,
  sense: Target['sense'],
  draft: FigureStyle,
  own: Fraction | undefined,
): string | undefined {
  const ratio = /^([\d.]*\d)([^\d.]+)(\d[\d.]*)$/.exec(body);
  if (sense === 'ratio') return ratio ? ratioLike(ratio, value) : undefined;
  const fraction = /^([\d,]*)([\s-]*|\s+and\s+)(?:(\d+)(\s?[/⁄∕]\s?)(\d+(?:,\d{3})?)|([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]))$/.exec(
    body,
  );
  const [, whole = '', gap = '', count, slash = '/', divisor, sign] = fraction ?? [];
  if (sign !== undefined || divisor !== undefined) {
    return fractionLike(
      { gap: whole === '' ? undefined : gap, slash, divisor, sign, single: count === '1' },
      value,
      draft,
    );
  }
  const cents = money && /^([\d,]*\.\d\d)([\s-]*)(?:(\d+)([/⁄∕])(\d+)|([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]))$/.exec(body);
  return cents ? centsLike(cents, value, draft) : decimalLike(body, value, money, draft, own);
}

/** Cents with a fraction of one behind them, `.33 1/3`. */
function centsLike(shown: RegExpExecArray, value: Fraction, draft: FigureStyle): string | undefined {
  const [, decimal = '', gap = '', count, slash = '/', divisor, sign] = shown;
  const cents = value.mul(100);
  const whole = decimalLike(decimal, cents.floor().div(100), true, draft, undefined);
  const part = cents.sub(cents.floor());
  if (part.n === 0n) return whole;
  const fraction = fractionLike({ gap: undefined, slash, divisor, sign, single: count === '1' }, part, draft);
  if (whole === undefined || fraction === undefined) return undefined;
  return whole + (gap === '' && fraction.includes(slash) ? ' ' : gap) + fraction;
}

function ratioLike(ratio: RegExpExecArray, value: Fraction): string | undefined {
  const [, left = '', between = '', right = ''] = ratio;
  if (value.n === 0n || [left, right].some((term) => !/^\d+(?:\.\d+)?$/.test(term))) return undefined;
  const rest = value.mul(right);
  const [, places] = /\.(\d+)$/.exec(left) ?? [];
  // "1.25 to 1.00": the first term takes the decimals that it needs, and keeps those that it has.
  const decimals = places === undefined && !right.includes('.') ? undefined : decimalsOf(rest);
  if (decimals !== undefined) {
    const shown = decimals.padEnd(places?.length ?? 0, '0');
    return `${rest.floor().n}${shown === '' ? '' : `.${shown}`}${between}${right}`;
  }
  const whole = places === undefined && !right.includes('.');
  return (whole ? ratioTerms(value, BigInt(left), BigInt(right)) : [value.n, value.d]).join(between);
}

interface FractionShape {
  /** What stands between whole and fraction; undefined where there is no whole. */
  readonly gap: string | undefined;
  readonly slash: string;
  readonly divisor: string | undefined;
  /** Whether it is one of its parts, `1/1000`, and not so many hundredths as decimals are written. */
  readonly single: boolean;
  /** The single character that is the fraction (`½`), where it is one. */
  readonly sign: string | undefined;
}

function fractionLike(shape: FractionShape, value: Fraction, draft: FigureStyle): string | undefined {
  const units = value.floor();
  const part = value.sub(units);
  const whole = units.n === 0n ? '' : groupLike(String(units.n), '', draft);
  if (part.n === 0n) return whole || '0';
  const single = fractionSign(part);
  if (shape.sign !== undefined && single !== undefined)
    return whole === '' ? single : whole + (shape.gap ?? '') + single;
  // A divisor of ten, a hundred or the like is how decimals are written as fractions; others are reduced.
  const reduced = shape.divisor === undefined || shape.single || !/^10+$/.test(shape.divisor.replace(',', ''));
  const old = reduced ? part.d : BigInt(shape.divisor.replace(',', ''));
  const divisor = old % part.d === 0n ? old : part.d;
  if (divisor > 100n && !/^10+$/.test(String(divisor))) return undefined;
  const under = shape.divisor?.includes(',') === true ? grouped(String(divisor), ',') : String(divisor);
  const fraction = `${(part.n * divisor) / part.d}${shape.slash}${under}`;
  return whole === '' ? fraction : whole + (shape.gap === undefined || shape.gap === '' ? ' ' : shape.gap) + fraction;
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
  const plain = (whole: string): DecimalShape => ({ whole, decimals: '', point: '.' });
  if (parts.length === 1) {
    const [, short] = /,(\d\d)$/.exec(body) ?? [];
    // "$5,000,00" for 5,000: the last comma was meant to be the point.
    if (short !== undefined && value.mul(100).equals(digits)) {
      return { whole: body.slice(0, -3), decimals: short, point: '.' };
    }
    const [, comma] = /^0,(\d+)$/.exec(body) ?? [];
    return comma === undefined ? plain(body) : { whole: '0', decimals: comma, point: ',' };
  }
  // "$20.000" for 20,000: the point was meant to be a comma.
  const groups = tail.length === 3 && !body.includes(',') && value.equals(digits);
  if (groups) return plain(body.replace('.', ','));
  return { whole: body.slice(0, -tail.length - 1), decimals: tail, point: '.' };
}

function decimalLike(
  body: string,
  value: Fraction,
  money: boolean,
  draft: FigureStyle,
  own: Fraction | undefined,
): string | undefined {
  const { whole, decimals, point } = shapeOf(body, value, own);
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
function groupLike(digits: string, existing: string, draft: FigureStyle): string {
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

/** The suffix with the ordinal ending that the number needs. */
function withSuffix(suffix: string, figure: string): string {
  const ending = /^(\s?)(s\s?t|n\s?d|r\s?d|t\s?h|d)(?![a-z])/i.exec(suffix);
  const number = /(\d+)$/.exec(figure.replaceAll(',', ''))?.[1];
  if (!ending || number === undefined) return suffix;
  const [all, space = '', old = ''] = ending;
  const right = ordinalSuffix(BigInt(number));
  if (isEnding(old.replace(/\s/g, '').toLowerCase(), right)) return suffix;
  return space + (old === old.toUpperCase() ? right.toUpperCase() : right) + suffix.slice(all.length);
}
