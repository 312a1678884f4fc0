import { COMMA, HYPHEN } from '../../../text/sign-codes.ts';
import { isSign, lowerAt, SIGN, tokenText, WORD, type Tokens } from '../../../text/tokens.ts';
import { isClaimed, type Claims } from '../../claims.ts';
import { isOfficeWord, officeFrom } from '../office.ts';
import { personFrom } from '../person.ts';
import { back, mention, nameBefore, type Mention } from './named.ts';
import { companyOf } from './office-said.ts';

const LETTER_A = 97;
const LETTER_B = 98;
const LETTER_E = 101;

/**
 * The first letters, by their lengths, of the words that may link a person and an office: `as`, `being`, `elected`,
 * `appointed`.
 */
const linkStarts: Readonly<Record<number, number>> = { 2: LETTER_A, 5: LETTER_B, 7: LETTER_E, 9: LETTER_A };

/**
 * The person who is said to hold the office whose last word stands at the token: `Ann Lee, its President`,
 * `its President, Ann Lee`.
 */
export function holderOf(tokens: Tokens, claims: Claims, head: number): readonly Mention[] {
  const low = Math.max(0, head - back);
  let title = head;
  while (title > low && isOfficeWord(tokens, title - 1)) title--;
  if (lowerAt(tokens, title - 1) === 'its') {
    const behind = holderBehind(tokens, claims, title);
    if (behind) return [behind];
  }
  if (!hasLink(tokens, low, head)) return [];
  const elected = electedBefore(tokens, title, low);
  let at = title;
  while (
    at > low &&
    tokens.kinds[at - 1] === WORD &&
    /^(?:the|its|an?|as|being|duly|elected)$/i.test(tokenText(tokens, at - 1))
  )
    at--;
  const comma = at - 1;
  const linked = at < title && /^(?:as|being)$/i.test(tokenText(tokens, at));
  if (elected === undefined && !isSign(tokens, comma, COMMA) && !linked) return [];
  const end = elected ?? (isSign(tokens, comma, COMMA) ? comma : at);
  const person = nameBefore(tokens, claims, end, low);
  const office = person && officeFrom(tokens, title, tokens.count);
  return person && office ? [mention(person, 'named', office, companyOf(tokens, claims, office.to))] : [];
}

/** Who is named behind the office that begins at a token: `signed by its President, Ann Lee`. */
function holderBehind(tokens: Tokens, claims: Claims, title: number): Mention | undefined {
  const office = officeFrom(tokens, title, tokens.count);
  if (!office) return undefined;
  const at = isSign(tokens, office.to, COMMA) ? office.to + 1 : office.to;
  const person = isClaimed(claims, at) ? undefined : personFrom(tokens, claims, at, tokens.count);
  return person && mention(person, 'named', office, undefined);
}

const electing = /^(?:elected|appointed|reelected)$/;
/** What one was once elected tells nothing of today. */
const electingLinks =
  /^(?:is|are|be|being|shall|hereby|and|re|duly|qualified|acting|incumbent|present|as|the|to|serve|office|of)$/;

/**
 * Where the name ends in `Ann Lee is elected President`, `Ann Lee be, and hereby is, appointed as Secretary`; undefined
 * elsewhere.
 */
function electedBefore(tokens: Tokens, title: number, low: number): number | undefined {
  let elected = false;
  let at = title;
  for (; at > low; at--) {
    const word = lowerAt(tokens, at - 1);
    if (electing.test(word)) elected = true;
    else if (!electingLinks.test(word) && !isSign(tokens, at - 1, COMMA) && !isSign(tokens, at - 1, HYPHEN)) break;
  }
  return elected ? at : undefined;
}

/** Whether a comma, or a word like `as`, `being` or `elected`, stands in the range: most offices are nobody's. */
function hasLink({ text, origin, kinds, codes, starts, ends }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const start = starts[i] ?? 0;
    const length = (ends[i] ?? 0) - start;
    if (kinds[i] === SIGN) {
      if (codes[i] === COMMA) return true;
    } else if (linkStarts[length] === (text.charCodeAt(origin + start) | 32)) return true;
  }
  return false;
}
