import type Fraction from 'fraction.js';
import {
  ASTERISK,
  CENT,
  CLOSE,
  CLOSE_SQUARE,
  COMMA,
  DOLLAR,
  OPEN,
  OPEN_SQUARE,
  PERCENT,
  SECTION,
} from '../../text/sign-codes.ts';
import { FIGURE, isSign, lowerAt, SIGN, tightText, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { zero } from '../../words/exact.ts';
import { readFigure } from '../../words/figure.ts';
import type { Unit } from '../fact.ts';
import type { Segment } from './line.ts';

/** What a stretch of a line is to the columns of a table. */
export type Entry =
  Figure | { readonly kind: 'currency' | 'tail' | 'blank' | 'words'; readonly unit?: Unit | undefined };

/** A figure, or the dash that stands for nothing, with the tokens of its bare number. */
export interface Figure {
  readonly kind: 'figure';
  readonly value: Fraction | undefined;
  readonly decimals: number;
  /** Whether commas part its thousands. */
  readonly grouped: boolean;
  readonly unit: Unit | undefined;
  readonly numberFrom: number;
  readonly numberTo: number;
  /** The token past the figure: notes and nouns behind it are no part of it. */
  readonly to: number;
}

/** Signs of currencies, and the letters that may stand before a dollar sign. */
const currencies: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': '¥',
  US$: 'USD',
  USD: 'USD',
};
const percent: Unit = { kind: 'percent', base: 'percent' };

/** What is counted, behind a figure in its own column. */
const nouns = new Set([
  'shares',
  'share',
  'units',
  'votes',
  'warrants',
  'options',
  'dollars',
  'rights',
  'notes',
  'ads',
  'adss',
]);
/** What stands for nothing, and what stands for something that is not said. */
const nothing = /^(?:[-–—]{1,3}|-0-|nil|none|n\/a|na)$/i;
const unsaid = /^(?:\[.{0,12}\]|tbd|x{2,}|\*{1,3}|●|•|\?)$/i;
const dashes = /^[-–—−]$/;

/** Whether a word or a dash says that there is nothing: `--`, `nil`, `N/A`. */
export const isNothing = (text: string): boolean => nothing.test(text);

const words: Entry = { kind: 'words' };

/** The longest stretch that is anything but words or a figure, in tokens, and the longest code of a currency. */
const mostTokens = 6;
const longestCode = 4;
/** The longest text of such a stretch, in UTF-16 units. */
const longestText = 16;

const isWord = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === WORD;
const isLong = (tokens: Tokens, i: number): boolean => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) > longestCode;

/** How many asterisks stand round a figure that Markdown sets in bold; plain text shows them. */
const bold = 2;

/** Whether asterisks open a stretch of a line and close it: `**$1,250**`. */
const isBold = (tokens: Tokens, from: number, to: number): boolean =>
  to - from > 2 * bold && [from, from + 1, to - 2, to - 1].every((i) => isSign(tokens, i, ASTERISK));

/** Reads one stretch of a line. */
export function readEntry(tokens: Tokens, segment: Segment): Entry {
  const within = isBold(tokens, segment.from, segment.to) ? bold : 0;
  const [from, to] = [segment.from + within, segment.to - within];
  if (
    isWord(tokens, from) &&
    (to - from > mostTokens || (to - from > 1 && isWord(tokens, from + 1)) || isLong(tokens, from))
  )
    return words;
  const figure = figureAt(tokens, from, to);
  if (figure) return figure;
  if (to - from > mostTokens) return words;
  const text = tightText(tokens, from, to);
  if (text.length > longestText) return words;
  const unit = unitOf(text);
  if (unit) return { kind: 'currency', unit };
  if (text === ')' || text === '%' || text === ')%') return { kind: 'tail' };
  const after = currencyEnd(tokens, from, to).to;
  const said = tightText(tokens, after, to).replace(/%$/, '');
  if (isNothing(said)) {
    const whole = { numberFrom: after, numberTo: to, to };
    return {
      kind: 'figure',
      value: zero,
      decimals: 0,
      grouped: false,
      unit: currencyEnd(tokens, from, to).unit,
      ...whole,
    };
  }
  return unsaid.test(said) ? { kind: 'blank' } : words;
}

function unitOf(sign: string): Unit | undefined {
  const base = currencies[sign.replaceAll('.', '')];
  return base === undefined ? undefined : { kind: 'money', base };
}

/** Whether a currency can begin with the token: a sign that is no bracket or dash, `US`, `U.S.`. */
const mayBeCurrency = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === SIGN
    ? tokens.codes[i] === DOLLAR || (tokens.codes[i] ?? 0) > CENT
    : tokens.kinds[i] === WORD && /^u/i.test(tokenText(tokens, i)) && !isLong(tokens, i);

/** The currency at the token, up to a `$` behind `U.S.`, and the token past it. */
function currencyEnd(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly unit: Unit | undefined; readonly to: number } {
  if (!mayBeCurrency(tokens, from)) return { unit: undefined, to: from };
  let sign = '';
  for (let i = from; i < Math.min(to, from + 5); i++) {
    sign += tokenText(tokens, i);
    const unit = tokens.kinds[i] === FIGURE ? undefined : unitOf(sign);
    const longer = isSign(tokens, i + 1, DOLLAR) && i + 1 < to;
    if (unit && !longer) return { unit, to: i + 1 };
  }
  return { unit: undefined, to: from };
}

/** A figure with its sign, brackets, unit, notes and noun; undefined where the stretch holds anything else. */
function figureAt(tokens: Tokens, from: number, to: number): Figure | undefined {
  const before = currencyEnd(tokens, from, to);
  let at = before.to;
  let { unit } = before;
  const bracketed = isSign(tokens, at, OPEN);
  if (bracketed) at++;
  const minus = tokens.kinds[at] === SIGN && dashes.test(tokenText(tokens, at));
  if (minus) at++;
  const inner = unit ? { unit: undefined, to: at } : currencyEnd(tokens, at, to);
  unit ??= inner.unit;
  at = inner.to;
  if (at >= to || tokens.kinds[at] !== FIGURE) return undefined;
  const numberTo = at + 1;
  // A line of prose that begins with a figure is told by what stands behind it, before its figure costs a reading.
  const tail = tailEnd(tokens, numberTo, to, bracketed);
  if (tail === undefined) return undefined;
  const number = readFigure(tokenText(tokens, at), 'dollars');
  const negative = bracketed || minus;
  const value = number.malformed === undefined && number.values.length === 1 ? number.values[0] : undefined;
  return {
    kind: 'figure',
    value: negative ? value?.neg() : value,
    decimals: number.decimals,
    grouped: number.grouped,
    unit: tail.percent ? percent : unit,
    numberFrom: numberTo - 1,
    numberTo,
    to: tail.to,
  };
}

/** What may stand behind the number up to `to`: the bracket that closes, a percent sign, notes, a noun. */
function tailEnd(
  tokens: Tokens,
  from: number,
  to: number,
  bracketed: boolean,
): { readonly to: number; readonly percent: boolean } | undefined {
  let at = from;
  let found = false;
  if (isSign(tokens, at, PERCENT) && at < to) {
    found = true;
    at++;
  }
  if (bracketed && isSign(tokens, at, CLOSE) && at < to) at++;
  if (isSign(tokens, at, PERCENT) && at < to) {
    found = true;
    at++;
  }
  const end = at;
  while (at < to) {
    const noun = nouns.has(lowerAt(tokens, at));
    const note = noteEnd(tokens, at, to);
    if (!noun && note === undefined) return undefined;
    at = note ?? at + 1;
  }
  return { to: end, percent: found };
}

const noteSigns = new Set([ASTERISK, 0x2020, 0x2021, 0xb9, 0xb2, 0xb3, SECTION]);

/** The token past a note's mark: `(1)`, `[a]`, `*`, a raised figure. */
function noteEnd(tokens: Tokens, at: number, to: number): number | undefined {
  if (tokens.kinds[at] !== SIGN) return undefined;
  const code = tokens.codes[at] ?? 0;
  if (noteSigns.has(code) || (code >= 0x2070 && code <= 0x2079)) return at + 1;
  if (code === COMMA) return at + 1;
  if ((code !== OPEN && code !== OPEN_SQUARE) || at + 2 >= to) return undefined;
  const closed = isSign(tokens, at + 2, code === OPEN ? CLOSE : CLOSE_SQUARE);
  return closed && tokenText(tokens, at + 1).length <= 2 ? at + 3 : undefined;
}
