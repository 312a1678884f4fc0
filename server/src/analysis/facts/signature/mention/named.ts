import { COMMA } from '../../../text/sign-codes.ts';
import { isCapital, isSign, isSpaced, lowerAt, tokenText, WORD, type Tokens } from '../../../text/tokens.ts';
import { isClaimed, type Claims } from '../../claims.ts';
import type { PersonName, PersonRole, StatedCompany } from '../../fact.ts';
import { officeFrom, type ReadOffice } from '../office.ts';
import { personFrom, type ReadPerson } from '../person.ts';
import { isLink, saidOf } from './office-said.ts';

/** A person named in running text, and the tokens of the name: from the first up to the one behind the last. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly name: PersonName;
}

/** The mention of a person who was read, in a role, with the office and the company said of them. */
export function mention(
  person: ReadPerson,
  role: PersonRole,
  title: ReadOffice | undefined,
  company: StatedCompany | undefined,
): Mention {
  const { from, to, at, text, key, words } = person;
  const stated = title && { at: title.at, text: title.text };
  return { from, to, name: { kind: 'person', at, text, key, words, role, conformed: false, title: stated, company } };
}

/** The most persons that are named one right behind the other. */
const mostNamed = 8;

/** The persons named from a token on, one behind the other: `Ann Lee`, `Ann Lee, Bo Park and Cy Orr`. */
export function namedFrom(tokens: Tokens, claims: Claims, from: number): readonly Mention[] {
  const first = isClaimed(claims, from) ? undefined : personFrom(tokens, claims, from, tokens.count);
  if (!first) return [];
  const { title, company } = saidOf(tokens, claims, first.after);
  return [mention(first, 'named', title, company), ...alsoNamed(tokens, claims, first, 'named')];
}

/** Words with a capital that may follow a person's name in a text in capitals. */
const following = /^(?:and|or|of|the|as|for|with|to|in|an?|jr|sr)$/;

/** Whether what was read as a person's is the head of a longer name: of `Cedar Hollow Partners`. */
export const isHeadOfName = (tokens: Tokens, { to }: Mention): boolean =>
  isCapital(tokens, to) &&
  isSpaced(tokens, to) &&
  !following.test(lowerAt(tokens, to)) &&
  !officeFrom(tokens, to, tokens.count);

/** The persons named right behind one, after a comma or `and`. */
export function alsoNamed(tokens: Tokens, claims: Claims, person: ReadPerson, role: PersonRole): readonly Mention[] {
  const found: Mention[] = [];
  let last = person;
  while (found.length < mostNamed) {
    const comma = isSign(tokens, last.after, COMMA) ? last.after + 1 : last.after;
    const at = lowerAt(tokens, comma) === 'and' ? comma + 1 : comma;
    if (at === last.after || isClaimed(claims, at)) break;
    const next = personFrom(tokens, claims, at, tokens.count);
    if (!next) break;
    const { title, company } = saidOf(tokens, claims, next.after);
    found.push(mention(next, role, title, company));
    last = next;
  }
  return found;
}

/** The longest way back from an office to the name of who holds it, in tokens. */
export const back = 16;

/** The longest name that ends right before a token and starts no earlier than `low`. */
export function nameBefore(tokens: Tokens, claims: Claims, end: number, low: number): ReadPerson | undefined {
  for (let from = Math.max(low, end - 8); from < end - 1; from++) {
    if (tokens.kinds[from] !== WORD || isClaimed(claims, from) || isWithinName(tokens, from, low)) continue;
    const person = personFrom(tokens, claims, from, end);
    if (person && (person.to === end || person.after === end)) return person;
  }
  return undefined;
}

/** Whether a capital stands right before the token, so that a name that began here would lack its first word. */
function isWithinName(tokens: Tokens, i: number, low: number): boolean {
  return (
    i > low && tokens.kinds[i - 1] === WORD && /^\p{Lu}\p{Ll}/u.test(tokenText(tokens, i - 1)) && !isLink(tokens, i - 1)
  );
}
