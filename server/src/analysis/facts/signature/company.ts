import { FIGURE, isGlued, textBetween, tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isClaimed, type Claims } from '../claims.ts';
import type { StatedCompany } from '../fact.ts';

/** Words that open what is claimed and is no company: months and provisions. */
const noCompany =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|section|article|exhibit|schedule|annex|appendix|page|rule|item|form)$/i;

/**
 * The company whose name, claimed by an earlier recogniser, begins a range of tokens, `the` aside; undefined where none
 * does.
 */
export function companyFrom(tokens: Tokens, claims: Claims, from: number, limit: number): StatedCompany | undefined {
  let at = from;
  if (at < limit && !isClaimed(claims, at) && /^the$/i.test(tokenText(tokens, at))) at++;
  const start = at;
  let words = 0;
  while (at < limit && isClaimed(claims, at) && tokens.kinds[at] !== FIGURE) {
    if (tokens.kinds[at] === WORD) words++;
    at++;
  }
  // A name broken over lines may leave nothing but its suffix here.
  if (words < 2 || tokens.kinds[start] !== WORD || noCompany.test(tokenText(tokens, start))) return undefined;
  if (isClaimed(claims, at) && isGlued(tokens, at)) return undefined;
  const text = textBetween(tokens, start, at);
  const key = text
    .toUpperCase()
    .replace(/['\u2019]S$/, '')
    .replace(/[^\p{L}\p{N}&]/gu, '');
  return { at: tokenSpan(tokens, start, at), text, key };
}
