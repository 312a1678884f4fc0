import { CLOSE, CLOSE_QUOTE, COLON, COMMA, OPEN, OPEN_QUOTE, QUOTE } from '../text/sign-codes.ts';
import { isCapital, isSign, lowerAt, SIGN, textBetween, tokenSpan, WORD, type Tokens } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { CalendarDate, Fact, TermDate } from './fact.ts';
import { tokensOf, type DatedTokens } from './fact/dated-tokens.ts';

export const termDateCue: Cue = { facts: 1 };

/**
 * What may stand between a date and the term for it:
 * `(such date being hereinafter referred to as the "Effective Date")`.
 */
const naming = new Set(
  'the such date day being is herein hereinafter hereafter referred to as called an a this or'.split(' '),
);
/** What may stand between a term and its date: `"Effective Date" means the date of`. */
const meaning = new Set('means mean shall is be has the meaning date day of this and as'.split(' '));
/** What behind a date makes it one of several: `"Maturity Date" means May 1, 2009, or if earlier`. */
const hedging = new Set('or unless subject as if provided and'.split(' '));

/** How far behind a date its term may stand, and how long a term may be, in tokens. */
const reach = 12;

/** What a term for a day ends in; one for an instrument may have a date and yet be no day. */
export const namesDay = (key: string): boolean =>
  /\b(?:date|day|closing|maturity|commencement|inception|effectiveness)$/.test(key);

const none: readonly TermDate[] = [];

/**
 * Reads the days that a draft gives its terms: `April 24, 2003 (the "Effective Date")`,
 * `"Effective Date" means April 24, 2003`, `the Effective Date (April 24, 2003)`. A day that holds only on a condition
 * is none. Claims nothing.
 */
export function readTermDates(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly TermDate[] {
  let found: TermDate[] | undefined;
  for (const fact of facts) {
    if (fact.kind !== 'date') continue;
    const dated = tokensOf(tokens, fact);
    for (const form of forms) {
      const term = form.termOf(tokens, dated);
      const read = term && termDateOf(tokens, term, fact, form.form);
      if (read) (found ??= []).push(read);
    }
  }
  return found ?? none;
}

/** The tokens of a term. */
interface Term {
  readonly from: number;
  readonly to: number;
}

const forms: readonly {
  readonly form: TermDate['form'];
  readonly termOf: (tokens: Tokens, dated: DatedTokens) => Term | undefined;
}[] = [
  { form: 'called', termOf: termBehind },
  { form: 'means', termOf: termBefore },
  { form: 'beside', termOf: termBeside },
];

function termDateOf(
  tokens: Tokens,
  { from, to }: Term,
  date: CalendarDate,
  form: TermDate['form'],
): TermDate | undefined {
  const text = textBetween(tokens, from, to);
  const key = text.toLowerCase();
  return namesDay(key) ? { kind: 'term-date', at: tokenSpan(tokens, from, to), text, key, form, date } : undefined;
}

/** `April 24, 2003 (the "Effective Date")`. */
function termBehind(tokens: Tokens, { to }: DatedTokens): Term | undefined {
  const open = isSign(tokens, to, COMMA) ? to + 1 : to;
  if (!isSign(tokens, open, OPEN)) return undefined;
  let at = open + 1;
  while (at < open + reach && (naming.has(lowerAt(tokens, at)) || isSign(tokens, at, COMMA))) at++;
  return quotedFrom(tokens, at);
}

/** `"Effective Date" means April 24, 2003.` */
function termBefore(tokens: Tokens, { from, to }: DatedTokens): Term | undefined {
  const next = isSign(tokens, to, COMMA) ? to + 1 : to;
  if (hedging.has(lowerAt(tokens, next))) return undefined;
  let at = from - 1;
  while (at > from - reach && (meaning.has(lowerAt(tokens, at)) || isSign(tokens, at, COLON))) at--;
  if (at === from - 1 || !isQuote(tokens, at)) return undefined;
  let open = at - 1;
  while (open > at - reach && tokens.kinds[open] === WORD) open--;
  return isQuote(tokens, open) ? quotedFrom(tokens, open) : undefined;
}

/** `the Effective Date (April 24, 2003)`, `an Effective Date of April 24, 2003`. */
function termBeside(tokens: Tokens, { from, to }: DatedTokens): Term | undefined {
  const bracketed = isSign(tokens, from - 1, OPEN) && isSign(tokens, to, CLOSE);
  if (!bracketed && lowerAt(tokens, from - 1) !== 'of') return undefined;
  const end = from - 1;
  let first = end;
  // An article that begins a sentence has a capital, too.
  while (first > end - reach && isCapital(tokens, first - 1) && !article.test(lowerAt(tokens, first - 1))) first--;
  return article.test(lowerAt(tokens, first - 1)) && first < end - 1 ? { from: first, to: end } : undefined;
}

const article = /^(?:the|an?|such|said|its)$/;

/** Straight and curly double quotes. */
const isQuote = (tokens: Tokens, i: number): boolean => {
  const code = tokens.codes[i] ?? 0;
  return tokens.kinds[i] === SIGN && (code === QUOTE || code === OPEN_QUOTE || code === CLOSE_QUOTE);
};

/** The words between the quotes that open at the token. */
function quotedFrom(tokens: Tokens, i: number): Term | undefined {
  if (!isQuote(tokens, i)) return undefined;
  let to = i + 1;
  while (to < i + reach && tokens.kinds[to] === WORD) to++;
  return isQuote(tokens, to) && to > i + 1 ? { from: i + 1, to } : undefined;
}
