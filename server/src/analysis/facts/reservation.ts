import { isStop } from '../text/sentence-end.ts';
import { holdsMeaning, lowerAt, textBetween, tokenFrom, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import { measureOf } from '../words/measure.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Fact, Reservation } from './fact.ts';

const reserving = wordTable({ reserve: true, reserves: true, reserved: true, reserving: true });

export const reservationCue: Cue = { words: reserving };

/** How far before and behind a number of shares the sentence may say that they are reserved, in tokens. */
const reach = 24;

/** Words between the letter of a class or series and its stock: `Series B Convertible Preferred Stock`. */
const describing = new Set(
  'cumulative convertible redeemable junior senior participating non - voting exchangeable'.split(' '),
);
const mostDescribing = 6;

/**
 * Reads how many shares of a class a sentence keeps for something: `shall reserve 500,000 shares of Common Stock`,
 * `500,000 shares of Common Stock are reserved`. It claims nothing: the amounts are facts already. Nothing where
 * another number stands between.
 */
export function readReservations(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Reservation[] {
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  return amounts.flatMap((amount, i) => {
    if (amount.noun === undefined || measureOf(amount.noun) !== 'share') return [];
    const [before, behind] = [amounts[i - 1], amounts[i + 1]];
    const from = tokenFrom(tokens, amount.at.start);
    const to = tokenFrom(tokens, amount.at.end);
    const start = Math.max(from - reach, before ? tokenFrom(tokens, before.at.end) : 0);
    const end = sentenceEnd(
      tokens,
      to,
      Math.min(to + reach, behind ? tokenFrom(tokens, behind.at.start) : tokens.count),
    );
    const stock = stockAmong(tokens, to, end);
    if (stock === undefined) return [];
    const reserved =
      holdsMeaning(tokens, reserving, sentenceStart(tokens, start, from), from) ||
      holdsMeaning(tokens, reserving, to, end);
    return reserved ? [{ kind: 'reservation' as const, at: amount.at, amount, stock }] : [];
  });
}

function sentenceEnd(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isStop(tokens, at)) return at;
  return to;
}

function sentenceStart(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isStop(tokens, at)) return at + 1;
  return from;
}

/**
 * The class or series that is named first in the stretch, as it stands: `Series B Preferred Stock`; undefined where
 * none is.
 */
function stockAmong(tokens: Tokens, from: number, to: number): string | undefined {
  for (let at = from; at < to - 1; at++) {
    if (!/^(?:common|preferred|ordinary)$/.test(lowerAt(tokens, at))) continue;
    if (!/^(?:stock|shares)$/.test(lowerAt(tokens, at + 1))) continue;
    return textBetween(tokens, nameStart(tokens, from, at), at + 2);
  }
  return undefined;
}

/** Where the name of a class starts whose kind stands at the token: at `Class` in `Class A Non-Voting Common Stock`. */
function nameStart(tokens: Tokens, from: number, kind: number): number {
  let at = kind;
  while (at > from && kind - at < mostDescribing && describes(tokens, at - 1)) at--;
  return /^(?:class|series)$/.test(lowerAt(tokens, at - 2)) && at - 2 >= from ? at - 2 : at;
}

const describes = (tokens: Tokens, i: number): boolean => describing.has(textBetween(tokens, i, i + 1).toLowerCase());
