import { holdsSentenceEnd } from '../text/sentence-end.ts';
import { localSpan } from '../text/span.ts';
import { lowerAt, tokenFrom, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, CalendarDate, Fact, Installments } from './fact.ts';
import { firstFrom } from './fact/first-from.ts';
import { isMoney, isPercent } from './fact/stated-unit.ts';
import { rhythmAt } from './installments/rhythm.ts';

const paid = wordTable<true>({ installments: true, instalments: true, payments: true });

export const installmentsCue: Cue = { words: paid };

/** How far behind their count the word for the payments stands, and how far behind that the first date, in tokens. */
const nameReach = 6;
const dateReach = 40;
/** How far before a date the word stands that says which of the two it is, in tokens. */
const leadReach = 9;
const lastReach = 6;

const first = /^(?:from|commenc(?:e|es|ed|ing)|begin(?:s|ning)?|start(?:s|ed|ing)?|first|initial)$/;
const last = /^(?:to|through|thru|until|till|ending|ends|expiring|concluding|terminating|last|final)$/;
/**
 * Words between the first date and the last with which what is paid on the last is no more of the same, or the last may
 * be another day.
 */
const otherwise =
  /^(?:balloon|balance|principal|remain\w*|entire|unpaid|outstanding|matur\w*|exten\w*|earlier|later|sooner|plus|additional|except|other|unless|if|thereafter|interest|increas\w*)$/;

/**
 * Reads so many payments with the days of the first and the last:
 * `36 equal monthly installments of $5,000, commencing September 1, 2024 and ending August 1, 2027`;
 * `60 payments due on the first day of each month, the first on January 1, 2020 and the last on December 1, 2024`. It
 * claims nothing: its amount and its dates are facts already.
 */
export function readInstallments(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Installments[] {
  const dates = facts.filter((fact) => fact.kind === 'date');
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  if (dates.length < 2 || amounts.length === 0) return none;
  const found: Installments[] = [];
  for (const count of amounts) {
    const next = firstFrom(dates, count.at.end);
    const [from, to] = dates.slice(next, next + 2);
    const read = from && to && installmentsOf(tokens, count, from, to);
    if (read && !standBetween(amounts, from, to)) found.push(read);
  }
  return found;
}

const none: readonly Installments[] = [];

function installmentsOf(tokens: Tokens, count: Amount, from: CalendarDate, to: CalendarDate): Installments | undefined {
  if (isMoney(count) || isPercent(count)) return undefined;
  const behind = tokenFrom(tokens, count.at.end);
  const word = paymentsFrom(tokens, behind);
  if (word === undefined) return undefined;
  const [fromAt, gap, toAt] = [from.at.start, from.at.end, to.at.start].map((at) => tokenFrom(tokens, at));
  if (fromAt === undefined || gap === undefined || toAt === undefined) return undefined;
  if (fromAt - word > dateReach || toAt - gap > dateReach || holdsSentenceEnd(tokens, behind, toAt)) return undefined;
  if (!isLed(tokens, fromAt, word, leadReach, first) || !isLed(tokens, toAt, gap - 1, lastReach, last))
    return undefined;
  for (let i = gap; i < toAt; i++) {
    if (otherwise.test(lowerAt(tokens, i)) && !isOfRhythm(tokens, i)) return undefined;
  }
  const every = rhythmAt(tokens, behind, word, toAt);
  return every && { kind: 'installments', at: localSpan(count.at.start, to.at.end), count, every, from, to };
}

/** The token of the word for what is paid, behind its count: `equal monthly installments`; undefined for none. */
function paymentsFrom(tokens: Tokens, from: number): number | undefined {
  for (let i = from; i < from + nameReach && i < tokens.count; i++) {
    if (tokens.kinds[i] !== WORD) continue;
    if (paid[tokens.codes[i] ?? 0]) return i;
    // "24 days, then in installments" counts days.
    if (/^(?:of|in|and|or|the|for|to|then|per)$/.test(lowerAt(tokens, i))) return undefined;
  }
  return undefined;
}

/** `each month thereafter` goes on with the payments. */
const isOfRhythm = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i) === 'thereafter' && /^(?:month|quarter|year|week)$/.test(lowerAt(tokens, i - 1));

/** Whether one of some words stands before the token of a date, behind another token. */
function isLed(tokens: Tokens, date: number, behind: number, reach: number, words: RegExp): boolean {
  for (let i = date - 1; i > behind && i >= date - reach; i--) if (words.test(lowerAt(tokens, i))) return true;
  return false;
}

/** Whether an amount stands between two dates: what is paid changes there. */
function standBetween(amounts: readonly Amount[], from: CalendarDate, to: CalendarDate): boolean {
  const between = amounts[firstFrom(amounts, from.at.end)];
  return between !== undefined && between.at.start < to.at.start;
}
