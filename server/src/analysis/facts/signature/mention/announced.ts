import { COLON, POINT } from '../../../text/sign-codes.ts';
import { isCapital, isSign, lowerAt, opensLine, tokenText, WORD, type Tokens } from '../../../text/tokens.ts';
import { isClaimed, type Claims } from '../../claims.ts';
import type { PersonRole } from '../../fact.ts';
import { personFrom, type ReadPerson } from '../person.ts';
import { alsoNamed, mention, type Mention } from './named.ts';
import { saidOf, swornOffice } from './office-said.ts';

/** What announces a person: an appearance or acknowledgment before a notary, `the undersigned`, `Attention:`. */
type Announcement = 'appeared' | 'acknowledged' | 'undersigned' | 'attention';

/**
 * How far behind its cue a name may stand, in tokens:
 * `acknowledged before me this 24th day of April, 2003, by Ann Lee`.
 */
const reach: Readonly<Record<Announcement, number>> = { appeared: 16, acknowledged: 40, undersigned: 2, attention: 3 };

/**
 * The persons named behind a cue, with what is said of them:
 * `personally appeared Ann Lee, President, and Bo Park, ...`.
 */
export function announcedBy(tokens: Tokens, claims: Claims, cue: number, kind: Announcement): readonly Mention[] {
  const role: PersonRole = kind === 'appeared' || kind === 'acknowledged' ? 'appearing' : 'named';
  if (role === 'appearing' && !isBeforeNotary(tokens, cue)) return [];
  const person = personBehind(tokens, claims, cue, kind);
  if (!person) return [];
  const beside = saidOf(tokens, claims, person.after);
  const said = beside.title || kind === 'attention' ? beside : swornOffice(tokens, claims, person.after);
  const first = mention(person, role, said.title, said.company);
  return role === 'appearing' ? [first, ...alsoNamed(tokens, claims, person, role)] : [first];
}

/** The first person named within reach of a cue; undefined where none is. */
function personBehind(tokens: Tokens, claims: Claims, cue: number, kind: Announcement): ReadPerson | undefined {
  const limit = Math.min(tokens.count, cue + 1 + reach[kind]);
  const from = kind === 'acknowledged' ? behindBy(tokens, cue + 1, limit) : cue + 1;
  for (let at = from ?? limit; at < limit; at++) {
    if (kind !== 'attention' && isSign(tokens, at, POINT)) return undefined;
    if (isClaimed(claims, at)) continue;
    const person =
      kind === 'attention'
        ? personFrom(tokens, claims, at, lineEnd(tokens, at))
        : personFrom(tokens, claims, at, tokens.count, 'expected');
    if (person) return person;
    if (kind === 'attention' && !isMarkOf(tokens, at)) return undefined;
    if (kind === 'undersigned' && isOfAnother(tokens, at)) return undefined;
  }
  return undefined;
}

/** `The undersigned appoints Ann Lee`, `the undersigned holds Five Shares`: another than who signs. */
const isOfAnother = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD && !isCapital(tokens, i) && !self.test(lowerAt(tokens, i));

/** Words between `the undersigned` and the name of who it is. */
const self = /^(?:being|person|individual|officer|director|member|manager|holder|stockholder|shareholder|notary)s?$/;

/**
 * Past the last token of the line that the token stands in, if it is no longer than a name; an address has one name a
 * line.
 */
function lineEnd(tokens: Tokens, i: number): number {
  const limit = Math.min(i + 12, tokens.count);
  for (let at = i + 1; at < limit; at++) if (opensLine(tokens, at)) return at;
  return limit;
}

/** How far from its cue a certificate says before whom, in tokens. */
const beforeReach = 24;

/**
 * Whether the text by the cue is a notary's: `before me`, `personally appeared`. What merely appears to be so is none.
 */
function isBeforeNotary(tokens: Tokens, cue: number): boolean {
  for (let i = Math.max(0, cue - beforeReach); i < Math.min(tokens.count, cue + 8); i++) {
    if (tokens.kinds[i] === WORD && /^(?:me|personally|notary)$/i.test(tokenText(tokens, i))) return true;
  }
  return false;
}

const isMarkOf = (tokens: Tokens, i: number): boolean => isSign(tokens, i, COLON) || isSign(tokens, i, POINT);

/** Past the `by` of an acknowledgment; undefined where none stands before the limit. */
function behindBy(tokens: Tokens, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    if (lowerAt(tokens, at) === 'by') return at + 1;
  }
  return undefined;
}
