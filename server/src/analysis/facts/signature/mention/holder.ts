import { COMMA } from '../../../text/sign-codes.ts';
import { isSign, SIGN, tokenText, WORD, type Tokens } from '../../../text/tokens.ts';
import type { Claims } from '../../claims.ts';
import { isOfficeWord, officeFrom } from '../office.ts';
import { back, mention, nameBefore, type Mention } from './named.ts';
import { companyOf } from './office-said.ts';

const LETTER_A = 97;
const LETTER_B = 98;

/** The person who is said to hold the office whose last word stands at the token: `Ann Lee, its President`. */
export function holderOf(tokens: Tokens, claims: Claims, head: number): readonly Mention[] {
  const low = Math.max(0, head - back);
  if (!hasLink(tokens, low, head)) return [];
  let title = head;
  while (title > low && isOfficeWord(tokens, title - 1)) title--;
  let at = title;
  while (
    at > low &&
    tokens.kinds[at - 1] === WORD &&
    /^(?:the|its|an?|as|being|duly|elected)$/i.test(tokenText(tokens, at - 1))
  )
    at--;
  const comma = at - 1;
  const linked = at < title && /^(?:as|being)$/i.test(tokenText(tokens, at));
  if (!isSign(tokens, comma, COMMA) && !linked) return [];
  const end = isSign(tokens, comma, COMMA) ? comma : at;
  const person = nameBefore(tokens, claims, end, low);
  const office = person && officeFrom(tokens, title, tokens.count);
  return person && office ? [mention(person, 'named', office, companyOf(tokens, claims, office.to))] : [];
}

/** Whether a comma, or a word like `as` or `being`, stands in the range: most offices are nobody's. */
function hasLink({ text, origin, kinds, codes, starts, ends }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const start = starts[i] ?? 0;
    const length = (ends[i] ?? 0) - start;
    if (kinds[i] === SIGN ? codes[i] === COMMA : length === 2 || length === 5) {
      const first = text.charCodeAt(origin + start) | 32;
      if (kinds[i] === SIGN || first === (length === 2 ? LETTER_A : LETTER_B)) return true;
    }
  }
  return false;
}
