import { CLOSE, COMMA, OPEN, POINT } from '../../../text/sign-codes.ts';
import { isSign, tokenText, WORD, type Tokens } from '../../../text/tokens.ts';
import { isClaimed, type Claims } from '../../claims.ts';
import type { StatedCompany } from '../../fact.ts';
import { companyFrom } from '../block.ts';
import { isOfficeWord, officeFrom, type ReadOffice } from '../office.ts';

/** Small words between a name and the office said of it. */
const links =
  /^(?:the|its|an?|as|being|is|was|who|duly|elected|appointed|and|acting|in|capacity|personally|known|to|me|be|his|her|their|or|proved|on|basis|satisfactory|evidence|s)$/i;

/** So many small words may stand between a name and its office. */
const mostLinks = 24;

/** What is said of a person right behind the name: the office, and the company in which it is held. */
export function saidOf(
  tokens: Tokens,
  claims: Claims,
  from: number,
): { readonly title: ReadOffice | undefined; readonly company: StatedCompany | undefined } {
  let at = from;
  while (at < from + mostLinks && !isOfficeWord(tokens, at) && (isLink(tokens, at) || isSign(tokens, at, COMMA))) at++;
  const title = officeFrom(tokens, at, tokens.count);
  return { title, company: title && companyOf(tokens, claims, title.to) };
}

export const isLink = (tokens: Tokens, i: number): boolean =>
  (tokens.kinds[i] === WORD && links.test(tokenText(tokens, i))) || isSign(tokens, i, OPEN) || isSign(tokens, i, CLOSE);

/**
 * How far behind a title its company may stand, in tokens:
 * `Vice President, Finance and Administration, of Harlan Corp.`
 */
const companyReach = 8;

export function companyOf(tokens: Tokens, claims: Claims, from: number): StatedCompany | undefined {
  for (let at = from; at < Math.min(from + companyReach, tokens.count); at++) {
    if (isSign(tokens, at, POINT) || isClaimed(claims, at)) return undefined;
    if (tokens.kinds[at] === WORD && /^(?:of|for)$/i.test(tokenText(tokens, at))) {
      const company = companyFrom(tokens, claims, at + 1, tokens.count);
      if (company) return company;
    }
  }
  return undefined;
}
