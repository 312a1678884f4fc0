import { COMMA, OPEN, OPEN_QUOTE, QUOTE } from '../../../text/sign-codes.ts';
import { isSign, lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { Claims } from '../../claims.ts';
import { back, mention, nameBefore, type Mention } from './named.ts';

/**
 * Who is called by the part of a natural person at the token, `Ann Lee (the "Executive")`, or said to be one,
 * `Ann Lee, an individual`.
 */
export function partyOf(tokens: Tokens, claims: Claims, i: number, cue: 'part' | 'individual'): readonly Mention[] {
  const end = cue === 'part' ? bracketBefore(tokens, i) : commaBefore(tokens, i);
  const person = end === undefined ? undefined : nameBefore(tokens, claims, end, Math.max(0, end - back));
  return person ? [mention(person, 'named', undefined, undefined)] : [];
}

/** The most tokens before what somebody is called, the quotation mark among them: `hereinafter referred to as the`. */
const mostLinking = 8;

/**
 * The bracket in which the token stands in quotation marks: `("Executive")`, `(hereinafter the "Employee")`; undefined
 * for none.
 */
function bracketBefore(tokens: Tokens, i: number): number | undefined {
  if (!isQuote(tokens, i - 1)) return undefined;
  let at = i - 2;
  while (at > i - mostLinking && /^(?:the|hereinafter|hereafter|referred|to|as|called)$/.test(lowerAt(tokens, at)))
    at--;
  return isSign(tokens, at, OPEN) ? at : undefined;
}

const isQuote = (tokens: Tokens, i: number): boolean => isSign(tokens, i, QUOTE) || isSign(tokens, i, OPEN_QUOTE);

/** The comma before `an individual`; undefined where none stands there. */
function commaBefore(tokens: Tokens, i: number): number | undefined {
  return lowerAt(tokens, i - 1) === 'an' && isSign(tokens, i - 2, COMMA) ? i - 2 : undefined;
}
