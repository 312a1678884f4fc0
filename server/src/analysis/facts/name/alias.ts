import {
  APOSTROPHE,
  BACKTICK,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  CURLED_APOSTROPHE,
  OPEN,
  OPEN_QUOTE,
  OPEN_SINGLE_QUOTE,
  QUOTE,
  SEMICOLON,
} from '../../text/sign-codes.ts';
import {
  bracketEnd,
  isSign,
  lowerAt,
  SIGN,
  textBetween,
  tokenSpan,
  tokenText,
  type Tokens,
} from '../../text/tokens.ts';
import { isThing } from '../../words/party-title.ts';
import type { Alias } from '../fact/name.ts';
import { endingAt, hasCapital } from './ending.ts';
import { isFullStop } from './full-stop.ts';

/** How long a bracket such as `(together with its successors, the "Company")` may be. */
export const bracketReach = 48;
/** How many tokens an alias may have. */
const aliasReach = 8;

/** The short name in `"Company" means` and `"Company":` before a name. */
export function aliasBefore(tokens: Tokens, start: number): Alias | undefined {
  let at = start - 1;
  if (lowerAt(tokens, at) === 'the') at--;
  if (isSign(tokens, at, COLON)) at--;
  else if (lowerAt(tokens, at) === 'means') at--;
  else if (lowerAt(tokens, at) === 'mean' && lowerAt(tokens, at - 1) === 'shall') at -= 2;
  else return undefined;
  if (!isQuote(tokens, at)) return undefined;
  let open = at - 1;
  while (open > 0 && open > at - aliasReach && !isQuote(tokens, open)) open--;
  return isQuote(tokens, open) && isAlias(tokens, open + 1, at) ? aliasOf(tokens, open + 1, at) : undefined;
}

/** The first short name in quotation marks from `from` up to `to`. */
export function aliasBetween(tokens: Tokens, from: number, to: number): Alias | undefined {
  let open = from;
  while (open < to && !isQuote(tokens, open)) open++;
  while (open < to && isQuote(tokens, open + 1)) open++;
  let close = open + 1;
  while (close < to && !isQuote(tokens, close)) close++;
  return close < to && isAlias(tokens, open + 1, close) ? aliasOf(tokens, open + 1, close) : undefined;
}

/** How far behind a name, past its address and its place of business, its short name may stand, in tokens. */
const laterReach = 44;

/**
 * The short name behind what else is said of a name, up to the end of the clause or the next name; behind the name that
 * it was `formerly known as` too.
 */
export function laterAlias(tokens: Tokens, from: number): Alias | undefined {
  const next = isSign(tokens, from, COMMA) ? from + 1 : from;
  let past = /^(?:formerly|previously)$/.test(lowerAt(tokens, next)) ? 1 : 0;
  for (let at = from; at < Math.min(from + laterReach, tokens.count); at++) {
    if (isSign(tokens, at, OPEN)) {
      const close = bracketEnd(tokens, at, bracketReach);
      const alias = close === undefined ? undefined : aliasBetween(tokens, at + 1, close);
      if (alias || close === undefined) return alias;
      at = close;
    } else if (isSign(tokens, at, SEMICOLON) || isFullStop(tokens, at)) return undefined;
    else if (endingAt(tokens, at) !== undefined && hasCapital(tokens, at) && !isShortName(tokens, at)) {
      if (endingAt(tokens, at + 1) !== undefined) continue;
      if (past-- === 0) return undefined;
    } else if (joining.has(lowerAt(tokens, at)) && hasCapital(tokens, at + 1)) return undefined;
  }
  return undefined;
}

/** Whether the ending is a short name of another party: `a subsidiary of the Company (the "Buyer")`. */
const isShortName = (tokens: Tokens, i: number): boolean =>
  /^(?:the|such|said)$/.test(lowerAt(tokens, i - 1)) && !hasCapital(tokens, i + 1);

/** Words behind which, before a capital, another party may stand. */
const joining = new Set(['and', 'with', 'to', 'from', 'for']);

/** Whether a quotation mark stands at the token: `"`, one of the two curly ones, or half of a pair of apostrophes. */
const isQuote = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === SIGN &&
  [QUOTE, OPEN_QUOTE, CLOSE_QUOTE, APOSTROPHE, CURLED_APOSTROPHE, OPEN_SINGLE_QUOTE, BACKTICK].includes(
    tokens.codes[i] ?? 0,
  );

const isAlias = (tokens: Tokens, from: number, to: number): boolean =>
  to > from && to - from <= aliasReach && tokens.kinds[from] !== SIGN && !isThing(tokenText(tokens, to - 1));

const aliasOf = (tokens: Tokens, from: number, to: number): Alias => ({
  text: textBetween(tokens, from, to),
  at: tokenSpan(tokens, from, to),
});
