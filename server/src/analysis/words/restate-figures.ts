import type Fraction from 'fraction.js';
import type { FigureStyle } from './figure-style.ts';
import { crore, lakh } from './lexicon.ts';
import { ratioTerms } from './ratio-terms.ts';
import { decimalLike, groupLike, type WantedFigure } from './restate-decimal.ts';
import type { Target } from './restate-word.ts';
import { decimalsOf, fractionSign, grouped, isEnding, ordinalSuffix } from './spell-figures.ts';

/**
 * The longest figure that is restated, in UTF-16 units; for a longer one nothing is offered, and no time is lost on it.
 */
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
  const money = target.kind === 'money' || /\p{Sc}/u.test(prefix);
  const figure = figureLike(body, target.sense, { value: target.value.div(scale), money, draft, own });
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

function figureLike(body: string, sense: Target['sense'], wanted: WantedFigure): string | undefined {
  const { value, money, draft } = wanted;
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
  return cents ? centsLike(cents, wanted) : decimalLike(body, wanted);
}

/** Cents with a fraction of one behind them, `.33 1/3`. */
function centsLike(shown: RegExpExecArray, wanted: WantedFigure): string | undefined {
  const [, decimal = '', gap = '', count, slash = '/', divisor, sign] = shown;
  const cents = wanted.value.mul(100);
  const whole = decimalLike(decimal, { ...wanted, value: cents.floor().div(100), own: undefined });
  const part = cents.sub(cents.floor());
  if (part.n === 0n) return whole;
  const fraction = fractionLike({ gap: undefined, slash, divisor, sign, single: count === '1' }, part, wanted.draft);
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
