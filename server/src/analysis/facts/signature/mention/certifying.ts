import { COMMA } from '../../../text/sign-codes.ts';
import { isSign, lowerAt, type Tokens } from '../../../text/tokens.ts';
import { isClaimed, type Claims } from '../../claims.ts';
import { personFrom } from '../person.ts';
import { back, mention, nameBefore, type Mention } from './named.ts';
import { saidOf, swornOffice } from './office-said.ts';

/** Who certifies: `I, Ann Lee, do hereby certify`, `We, Ann Lee and Bo Park, hereby certify`. */
export function certifierOf(tokens: Tokens, claims: Claims, cue: number): readonly Mention[] {
  let end = cue;
  while (end > 0 && /^(?:do|does|hereby|jointly|further)$/.test(lowerAt(tokens, end - 1))) end--;
  if (isSign(tokens, end - 1, COMMA)) end--;
  const last = end < 2 ? undefined : nameBefore(tokens, claims, end, Math.max(0, end - back));
  const joined = last && lowerAt(tokens, last.from - 1) === 'and' ? last.from - 1 : undefined;
  const first = joined === undefined ? last : nameBefore(tokens, claims, joined, Math.max(0, joined - back));
  if (!last || !first || !isSign(tokens, first.from - 1, COMMA)) return [];
  if (!/^(?:i|we|undersigned)$/.test(lowerAt(tokens, first.from - 2))) return [];
  if (first !== last) return [first, last].map((person) => mention(person, 'named', undefined, undefined));
  const { title, company } = swornOffice(tokens, claims, cue + 1);
  return [mention(last, 'named', title, company)];
}

/** Of whom something is certified: `certify that Ann Lee is the Secretary`. */
export function certifiedBy(tokens: Tokens, claims: Claims, cue: number): readonly Mention[] {
  if (lowerAt(tokens, cue + 1) !== 'that' || isClaimed(claims, cue + 2)) return [];
  const person = personFrom(tokens, claims, cue + 2, tokens.count);
  if (!person || !/^(?:is|was|has)$/.test(lowerAt(tokens, person.after))) return [];
  const { title, company } = saidOf(tokens, claims, person.after);
  return [mention(person, 'named', title, company)];
}

/** Who acts as a notary: `I, Ann Lee, a Notary Public`, `before me, Ann Lee, Notary Public in and for said County`. */
export function notaryOf(tokens: Tokens, claims: Claims, cue: number): readonly Mention[] {
  if (lowerAt(tokens, cue + 1) !== 'public') return [];
  let end = cue;
  while (end > 0 && /^(?:an?|the|undersigned|duly|commissioned|authorized)$/.test(lowerAt(tokens, end - 1))) end--;
  if (!isSign(tokens, end - 1, COMMA)) return [];
  const person = nameBefore(tokens, claims, end - 1, Math.max(0, end - 1 - back));
  if (!person || !isSign(tokens, person.from - 1, COMMA)) return [];
  const speaking = /^(?:i|me)$/.test(lowerAt(tokens, person.from - 2));
  return speaking ? [mention(person, 'notary', undefined, undefined)] : [];
}
