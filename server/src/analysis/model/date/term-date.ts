import type { CalendarDate } from '../../facts/fact.ts';
import { tokensOf, wordSet, type DatedTokens } from '../../facts/sequence/dated.ts';
import { Scanner } from '../../text/scanner.ts';
import { CLOSE_QUOTE, COLON, COMMA, OPEN, OPEN_QUOTE, QUOTE } from '../../text/sign-codes.ts';
import { isSign, lowerAt, SIGN, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { dictionary } from '../../words/lexicon.ts';
import type { Draft } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import { isSameDay, type DatedPlace } from './dated-place.ts';
import { isReckonable } from './standing.ts';

/** Straight and curly double quotes. */
const isQuote = (tokens: Tokens, i: number): boolean => {
  const code = tokens.codes[i] ?? 0;
  return tokens.kinds[i] === SIGN && (code === QUOTE || code === OPEN_QUOTE || code === CLOSE_QUOTE);
};

/**
 * What may stand between a date and the term for it:
 * `(such date being hereinafter referred to as the "Effective Date")`.
 */
const naming = wordSet('the such date day being is herein hereinafter hereafter referred to as called an a this or');
/** What may stand between a term and its date: `"Effective Date" means the date of`. */
const meaning = wordSet('means mean shall is be has the meaning date day of this and as');
/** What behind a date makes it one of several: `"Maturity Date" means May 1, 2009, or if earlier`. */
const hedging = wordSet('or unless subject as if provided and');

/** How far behind a date its term may stand, and how long a term may be, in tokens. */
const reach = 12;

/** What a term for a day ends in; one for an instrument may have a date and yet be no day. */
const daily = /\b(?:date|day|closing|maturity|commencement|inception|effectiveness)$/;

/** Terms, in lower case, that the draft defines by a date; undefined where it gives one term two days. */
export type TermDates = ReadonlyMap<string, DatedPlace | undefined>;

/**
 * The terms that the draft defines by a date: `April 24, 2003 (the "Effective Date")`,
 * `"Effective Date" means April 24, 2003`, or the label `Effective Date: April 24, 2003`. A date that holds only on a
 * condition defines none.
 */
export const termDates = keptWithDraft(read);

function read(draft: Draft): TermDates {
  const scanner = new Scanner(dictionary);
  const terms = new Map<string, DatedPlace | undefined>();
  for (const [index, block] of draft.blocks.entries()) {
    const dates = block.facts.filter((fact) => fact.kind === 'date').filter(isReckonable);
    if (dates.length === 0) continue;
    const start = draft.starts[index] ?? 0;
    const tokens = scanner.scan(draft.text, start, block.readable);
    for (const date of dates) {
      for (const term of termsOf(tokens, date)) {
        const before = terms.get(term);
        const several = terms.has(term) && !(before && isSameDay(before.date, date));
        terms.set(term, several ? undefined : (before ?? { block, start, date }));
      }
    }
  }
  for (const [term, place] of labelledTerms(draft)) if (!terms.has(term)) terms.set(term, place);
  return terms;
}

/** The labels that name a day and give it one date wherever they stand; `Date:` names none. */
function* labelledTerms(draft: Draft): Iterable<readonly [term: string, place: DatedPlace]> {
  for (const [term, places] of draft.indexes.datedLabels.byKey) {
    const dated = placesOf(draft, places).flatMap(({ block, start, facts }): readonly DatedPlace[] =>
      facts.map(({ date }) => ({ block, start, date })),
    );
    const [first] = dated;
    const isDay = term.includes(' ') && daily.test(term.replace(/^date of .*/, 'date'));
    if (first && isDay && dated.every(({ date }) => isReckonable(date) && isSameDay(date, first.date))) {
      yield [term, first];
    }
  }
}

function termsOf(tokens: Tokens, date: CalendarDate): readonly string[] {
  const dated = tokensOf(tokens, date);
  return [termBehind(tokens, dated), termBefore(tokens, dated)].filter(
    (term): term is string => term !== undefined && daily.test(term),
  );
}

/** `April 24, 2003 (the "Effective Date")`. */
function termBehind(tokens: Tokens, { to }: DatedTokens): string | undefined {
  const open = isSign(tokens, to, COMMA) ? to + 1 : to;
  if (!isSign(tokens, open, OPEN)) return undefined;
  let at = open + 1;
  while (at < open + reach && (naming.has(lowerAt(tokens, at)) || isSign(tokens, at, COMMA))) at++;
  return quotedFrom(tokens, at)?.term;
}

/** `"Effective Date" means April 24, 2003.` */
function termBefore(tokens: Tokens, { from, to }: DatedTokens): string | undefined {
  const next = isSign(tokens, to, COMMA) ? to + 1 : to;
  if (hedging.has(lowerAt(tokens, next))) return undefined;
  let at = from - 1;
  while (at > from - reach && (meaning.has(lowerAt(tokens, at)) || isSign(tokens, at, COLON))) at--;
  if (at === from - 1 || !isQuote(tokens, at)) return undefined;
  let open = at - 1;
  while (open > at - reach && tokens.kinds[open] === WORD) open--;
  return isQuote(tokens, open) ? quotedFrom(tokens, open)?.term : undefined;
}

/** The words between the quotes that open at the token. */
function quotedFrom(tokens: Tokens, i: number): { readonly term: string; readonly to: number } | undefined {
  if (!isQuote(tokens, i)) return undefined;
  let to = i + 1;
  while (to < i + reach && tokens.kinds[to] === WORD) to++;
  return isQuote(tokens, to) && to > i + 1 ? { term: termText(tokens, i + 1, to), to: to + 1 } : undefined;
}

/** The key of a term: its words in lower case. */
export function termText(tokens: Tokens, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokenText(tokens, i).toLowerCase());
  return words.join(' ');
}
