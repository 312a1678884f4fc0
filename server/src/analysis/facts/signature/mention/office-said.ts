import { CLOSE, COLON, COMMA, OPEN, POINT } from '../../../text/sign-codes.ts';
import { FIGURE, isCapital, isSign, lowerAt, tokenText, WORD, type Tokens } from '../../../text/tokens.ts';
import { isClaimed, type Claims } from '../../claims.ts';
import type { StatedCompany } from '../../fact.ts';
import { companyFrom } from '../company.ts';
import { isOfficeWord, officeFrom, type ReadOffice } from '../office.ts';

/** Small words between a name and the office said of it. */
const links =
  /^(?:the|its|an?|as|being|is|was|who|duly|elected|appointed|and|acting|in|capacity|personally|known|to|me|be|his|her|their|or|proved|on|basis|satisfactory|evidence|s|acknowledged|himself|herself|themselves|certify|certifies|hereby|solely)$/i;

/** The most small words between a name and its office. */
const mostLinks = 24;

/** An office, and the company in which it is held. */
interface Said {
  readonly title: ReadOffice | undefined;
  readonly company: StatedCompany | undefined;
}

/** What is said of a person right behind the name: the office, and the company in which it is held. */
export function saidOf(tokens: Tokens, claims: Claims, from: number): Said {
  let at = from;
  while (at < from + mostLinks && !isOfficeWord(tokens, at) && (isLink(tokens, at) || isSign(tokens, at, COMMA))) at++;
  const title = officeFrom(tokens, at, tokens.count);
  return { title, company: title && companyOf(tokens, claims, title.to) };
}

/** How far behind a name it may be said in which office the person acts, past an oath and an address, in tokens. */
const laterReach = 64;
/** Words between `that he is` and the office. */
const ranks = /^(?:the|an?|duly|elected|appointed|qualified|and|present)$/;

/**
 * The office that a person swears or certifies to hold, `who, being by me duly sworn, did depose and say that he is the
 * President of Harlan Corp.`, `I certify that I am the Secretary of the Company`; nothing where the sentence ends
 * first.
 */
export function swornOffice(tokens: Tokens, claims: Claims, from: number): Said {
  for (let i = from; i < Math.min(from + laterReach, tokens.count); i++) {
    if (
      isSign(tokens, i, POINT) &&
      isCapital(tokens, i + 1) &&
      (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) > 3
    )
      break;
    if (lowerAt(tokens, i) !== 'that') continue;
    const self = pastMark(tokens, i + 1);
    if (!/^(?:s?he|i)$/.test(lowerAt(tokens, self)) || !/^(?:is|am)$/.test(lowerAt(tokens, self + 1))) continue;
    let at = self + 2;
    let title = officeFrom(tokens, at, tokens.count);
    while (!title && (ranks.test(lowerAt(tokens, at)) || isSign(tokens, at, COMMA))) {
      at++;
      title = officeFrom(tokens, at, tokens.count);
    }
    if (title) return { title, company: companyOf(tokens, claims, title.to) };
  }
  return { title: undefined, company: undefined };
}

/** Past a colon and the number of the first of several statements: `certifies that: 1. He is the President`. */
function pastMark(tokens: Tokens, i: number): number {
  const at = isSign(tokens, i, COLON) ? i + 1 : i;
  if (tokens.kinds[at] === FIGURE) return isSign(tokens, at + 1, POINT) || isSign(tokens, at + 1, CLOSE) ? at + 2 : at;
  return isSign(tokens, at, OPEN) && isSign(tokens, at + 2, CLOSE) ? at + 3 : at;
}

/** Whether a token is a small word or a bracket that may stand between a name and its office. */
export const isLink = (tokens: Tokens, i: number): boolean =>
  (tokens.kinds[i] === WORD && links.test(tokenText(tokens, i))) || isSign(tokens, i, OPEN) || isSign(tokens, i, CLOSE);

/**
 * How far behind a title its company may stand, in tokens:
 * `Vice President, Finance and Administration, of Harlan Corp.`
 */
const companyReach = 8;

/** The company in which an office is held, read from the token behind the office; undefined where none is said. */
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
