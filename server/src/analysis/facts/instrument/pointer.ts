import { COLON, OPEN, POINT, SEMICOLON } from '../../text/sign-codes.ts';
import {
  bracketEnd,
  isCapital,
  isDoubleQuote,
  isSign,
  lowerAt,
  textBetween,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import type { Pointer } from '../fact.ts';

/** Words before a title that say that another instrument of that title is meant, or none that is signed yet. */
const others = new Set(
  'existing prior original former previous earlier old new other separate similar proposed draft form'.split(' '),
);

/** How many words a defined term may have. */
const longestTerm = 10;
/** The longest term in a bracket without quotation marks, in tokens. */
const longestBare = 4;

/** What stands before a title and points at it. */
export interface Pointing {
  readonly pointer: Pointer;
  /** The first token of it; the title's own where nothing points. */
  readonly from: number;
}

/** Reads `this`, `the`, `that certain` and the like before the title that starts at `title`. */
export function pointingAt(tokens: Tokens, title: number): Pointing {
  const word = lowerAt(tokens, title - 1);
  if (others.has(word)) return { pointer: 'another', from: title - 1 };
  const said = lowerAt(tokens, title - 2);
  if (word === 'of' && (said === 'form' || said === 'draft')) return { pointer: 'another', from: title - 2 };
  if (word === 'this') return { pointer: 'this', from: title - 1 };
  if (word === 'a' || word === 'an' || word === 'any' || word === 'each' || word === 'every') {
    return { pointer: 'a', from: title - 1 };
  }
  if (word === 'certain') return { pointer: said === 'a' ? 'a' : 'the', from: title - 2 };
  if (word === 'the' || word === 'that' || word === 'such' || word === 'said')
    return { pointer: 'the', from: title - 1 };
  return { pointer: 'none', from: title };
}

/**
 * The term that a definition gives what stands at `i`: `1992 Credit Agreement` in
 * `"1992 Credit Agreement" means the ...`.
 */
export function termBefore(tokens: Tokens, i: number): string | undefined {
  let at = i - 1;
  const verb = lowerAt(tokens, at);
  if (verb === 'mean' || verb === 'means' || verb === 'is' || verb === 'be') {
    at--;
    if (lowerAt(tokens, at) === 'shall' || lowerAt(tokens, at) === 'will') at--;
  } else if (!isSign(tokens, at, COLON)) return undefined;
  else at--;
  if (isSign(tokens, at, COLON)) at--;
  if (!isDoubleQuote(tokens, at)) return undefined;
  const end = at;
  while (--at > end - longestTerm - 2 && at >= 0) {
    if (isDoubleQuote(tokens, at)) return termText(tokens, at + 1, end);
  }
  return undefined;
}

/** How far behind an instrument, past the amendments that are listed there, its short name may stand, in tokens. */
const amendedReach = 160;
const amendedBracket = 40;
const changed = new Set(['amended', 'supplemented', 'modified', 'restated']);

/**
 * The short name that an instrument is given behind what changed it, `(as so amended, the "Ground Lease")`, if it has
 * no words but those of the title; undefined where the sentence ends before, or another instrument is given one.
 */
export function amendedTerm(tokens: Tokens, from: number, title: string): string | undefined {
  const words = new Set(title.split(' '));
  for (let at = from; at < Math.min(from + amendedReach, tokens.count); at++) {
    if (isSign(tokens, at, SEMICOLON) || (isSign(tokens, at, POINT) && endsSentence(tokens, at))) return undefined;
    if (!isSign(tokens, at, OPEN)) continue;
    const close = bracketEnd(tokens, at, amendedBracket);
    if (close === undefined) return undefined;
    const term = saysChanged(tokens, at, close) ? termWithin(tokens, at, close)?.replace(/^THE /, '') : undefined;
    if (term !== undefined) return term.split(' ').every((word) => words.has(word)) ? term : undefined;
    at = close;
  }
  return undefined;
}

/** Whether a bracket opens with `as so amended` and the like. */
function saysChanged(tokens: Tokens, open: number, close: number): boolean {
  if (lowerAt(tokens, open + 1) !== 'as') return false;
  for (let at = open + 2; at < Math.min(close, open + 6); at++) if (changed.has(lowerAt(tokens, at))) return true;
  return false;
}

/** Whether a sentence begins behind the point: `Inc.` and `No.` are short, and what follows them is no new one. */
const endsSentence = (tokens: Tokens, point: number): boolean =>
  isCapital(tokens, point + 1) && (tokens.ends[point - 1] ?? 0) - (tokens.starts[point - 1] ?? 0) > 4;

/** The quoted term in the brackets from `open` to `close`, or `the Agreement` unquoted; undefined where none is. */
export function termWithin(tokens: Tokens, open: number, close: number): string | undefined {
  for (let at = open + 1; at < close; at++) {
    if (!isDoubleQuote(tokens, at)) continue;
    for (let end = at + 2; end < close && end <= at + longestTerm; end++) {
      if (isDoubleQuote(tokens, end)) return termText(tokens, at + 1, end);
    }
    return undefined;
  }
  // `(the Agreement)`, `(hereinafter the Agreement)`.
  const article = lowerAt(tokens, open + 1).startsWith('herein') ? open + 2 : open + 1;
  const bare =
    close - article <= longestBare && (lowerAt(tokens, article) === 'the' || lowerAt(tokens, article) === 'this');
  return bare && close > article + 1 ? termText(tokens, article + 1, close) : undefined;
}

function termText(tokens: Tokens, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) if (tokens.kinds[i] === WORD) return textBetween(tokens, from, to).toUpperCase();
  return undefined;
}
