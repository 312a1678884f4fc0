import { CLOSE, COLON, COMMA, OPEN, OPEN_QUOTE, POINT, QUOTE } from '../../text/sign-codes.ts';
import { isSign, lowerAt, SIGN, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { wordTable } from '../../words/lexicon.ts';
import { claim, isClaimed, type Claims } from '../claims.ts';
import type { PersonName, PersonRole, StatedCompany } from '../fact.ts';
import { companyFrom } from './block.ts';
import { isOfficeWord, officeFrom, type ReadOffice } from './office.ts';
import { personFrom, type ReadPerson } from './person.ts';

const LETTER_A = 97;
const LETTER_B = 98;

/** The words beside which a text names a person: what each says of the person, and where to look for the name. */
type Cue =
  | 'appeared'
  | 'acknowledged'
  | 'undersigned'
  | 'attention'
  | 'office'
  | 'part'
  | 'individual'
  | 'certify'
  | 'appoint'
  | 'courtesy';

const cues = wordTable<Cue>({
  ...{ appeared: 'appeared', acknowledged: 'acknowledged', undersigned: 'undersigned' },
  ...{ attention: 'attention', attn: 'attention', mr: 'courtesy', mrs: 'courtesy', ms: 'courtesy' },
  ...{ certify: 'certify', certifies: 'certify', appoint: 'appoint', appoints: 'appoint' },
  ...{ president: 'office', secretary: 'office', treasurer: 'office', chairman: 'office', officer: 'office' },
  ...{ executive: 'part', employee: 'part', optionee: 'part', grantee: 'part', participant: 'part' },
  ...{ indemnitee: 'part', consultant: 'part', recipient: 'part', individual: 'individual' },
});

/** How far behind its cue a name may stand, in tokens: `acknowledged before me this 24th day of April, 2003, by Ann Lee`. */
const reach: Readonly<Record<'appeared' | 'acknowledged' | 'undersigned' | 'attention', number>> = {
  ...{ appeared: 16, acknowledged: 40, undersigned: 2, attention: 3 },
};

/** A 1 for every word, by its number in the lexicon, beside which persons are named. */
export const cueMarks = Uint8Array.from(cues, (cue) => (cue === undefined ? 0 : 1));

/** Whether a dictionary number is that of a word beside which persons are named. */
export const isCue = (code: number): boolean => cueMarks[code] === 1;

/**
 * Reads the persons that a text names: who appeared before a notary, who signs below as the undersigned, to whose attention a
 * notice goes, who is said to hold an office, `Robert A. Blanchard, President of BestCo, Inc.`, who certifies, `I, Ann Lee, hereby
 * certify`, whom a power of attorney appoints, and who is a party in person, `Ann Lee (the "Executive")`, `Bo Park, an individual`.
 */
export function readMentions(tokens: Tokens, claims: Claims): readonly PersonName[] {
  const found: PersonName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const cue = tokens.kinds[i] === WORD ? cues[tokens.codes[i] ?? 0] : undefined;
    if (cue === undefined || isClaimed(claims, i)) continue;
    for (const person of mentionsAt(tokens, claims, i, cue)) {
      claim(claims, person.from, person.to);
      found.push(person.name);
    }
  }
  return found;
}

function mentionsAt(tokens: Tokens, claims: Claims, i: number, cue: Cue): readonly Mention[] {
  switch (cue) {
    case 'office':
      return holderOf(tokens, claims, i);
    case 'part':
    case 'individual':
      return partyOf(tokens, claims, i, cue);
    case 'certify':
      return [...certifierOf(tokens, claims, i), ...certifiedBy(tokens, claims, i)];
    case 'appoint':
      return namedFrom(tokens, claims, i + 1, 'named');
    case 'courtesy':
      return namedFrom(tokens, claims, i, 'named').slice(0, 1);
    default:
      return namedBehind(tokens, claims, i, cue);
  }
}

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly name: PersonName;
}

function mention(
  person: ReadPerson,
  role: PersonRole,
  title: ReadOffice | undefined,
  company: StatedCompany | undefined,
): Mention {
  const { from, to, at, text, key, words } = person;
  const stated = title && { at: title.at, text: title.text };
  return { from, to, name: { kind: 'person', at, text, key, words, role, conformed: false, title: stated, company } };
}

/** The persons named behind a cue, with what is said of them: `personally appeared Ann Lee, President, and Bo Park, ...`. */
function namedBehind(tokens: Tokens, claims: Claims, cue: number, kind: keyof typeof reach): readonly Mention[] {
  const role: PersonRole = kind === 'appeared' || kind === 'acknowledged' ? 'appearing' : 'named';
  const found: Mention[] = [];
  const limit = Math.min(tokens.count, cue + 1 + reach[kind]);
  if (role === 'appearing' && !isBeforeNotary(tokens, cue)) return found;
  let at = kind === 'acknowledged' ? behindBy(tokens, cue + 1, limit) : cue + 1;
  for (; at !== undefined && at < limit; at++) {
    if (kind !== 'attention' && isSign(tokens, at, POINT)) break;
    if (isClaimed(claims, at)) continue;
    const person = personFrom(
      tokens,
      claims,
      at,
      kind === 'attention' ? lineEnd(tokens, at) : tokens.count,
      kind !== 'attention',
    );
    if (person) {
      const said = saidOf(tokens, claims, person.after);
      found.push(mention(person, role, said.title, said.company));
      if (role === 'appearing') found.push(...alsoNamed(tokens, claims, person, role));
      break;
    }
    if (kind === 'attention' && !isMarkOf(tokens, at)) break;
  }
  return found;
}

/** So many persons are named in one breath. */
const mostNamed = 8;

/** The persons named from a token on, one behind the other: `Ann Lee`, `Ann Lee, Bo Park and Cy Orr`. */
function namedFrom(tokens: Tokens, claims: Claims, from: number, role: PersonRole): readonly Mention[] {
  const first = isClaimed(claims, from) ? undefined : personFrom(tokens, claims, from, tokens.count, false);
  if (!first) return [];
  const { title, company } = saidOf(tokens, claims, first.after);
  return [mention(first, role, title, company), ...alsoNamed(tokens, claims, first, role)];
}

/** The persons named right behind one, after a comma or `and`. */
function alsoNamed(tokens: Tokens, claims: Claims, person: ReadPerson, role: PersonRole): readonly Mention[] {
  const found: Mention[] = [];
  let last = person;
  while (found.length < mostNamed) {
    const comma = isSign(tokens, last.after, COMMA) ? last.after + 1 : last.after;
    const at = lowerAt(tokens, comma) === 'and' ? comma + 1 : comma;
    if (at === last.after || isClaimed(claims, at)) break;
    const next = personFrom(tokens, claims, at, tokens.count, false);
    if (!next) break;
    const { title, company } = saidOf(tokens, claims, next.after);
    found.push(mention(next, role, title, company));
    last = next;
  }
  return found;
}

/** Who certifies: `I, Ann Lee, do hereby certify`, `We, Ann Lee and Bo Park, hereby certify`. */
function certifierOf(tokens: Tokens, claims: Claims, cue: number): readonly Mention[] {
  let end = cue;
  while (end > 0 && /^(?:do|does|hereby|jointly|further)$/.test(lowerAt(tokens, end - 1))) end--;
  if (isSign(tokens, end - 1, COMMA)) end--;
  const last = end < 2 ? undefined : nameBefore(tokens, claims, end, Math.max(0, end - back));
  const joined = last && lowerAt(tokens, last.from - 1) === 'and' ? last.from - 1 : undefined;
  const first = joined === undefined ? last : nameBefore(tokens, claims, joined, Math.max(0, joined - back));
  if (!last || !first || !isSign(tokens, first.from - 1, COMMA)) return [];
  if (!/^(?:i|we|undersigned)$/.test(lowerAt(tokens, first.from - 2))) return [];
  return (first === last ? [last] : [first, last]).map((person) => mention(person, 'named', undefined, undefined));
}

/** Of whom something is certified: `certify that Ann Lee is the Secretary`. */
function certifiedBy(tokens: Tokens, claims: Claims, cue: number): readonly Mention[] {
  if (lowerAt(tokens, cue + 1) !== 'that' || isClaimed(claims, cue + 2)) return [];
  const person = personFrom(tokens, claims, cue + 2, tokens.count, false);
  if (!person || !/^(?:is|was|has)$/.test(lowerAt(tokens, person.after))) return [];
  const { title, company } = saidOf(tokens, claims, person.after);
  return [mention(person, 'named', title, company)];
}

/** Past the last token of the line that the token stands in, if it is no longer than a name; an address has one name a line. */
function lineEnd(tokens: Tokens, i: number): number {
  const limit = Math.min(i + 12, tokens.count);
  for (let at = i + 1; at < limit; at++) {
    const from = tokens.origin + (tokens.ends[at - 1] ?? 0);
    const gap = tokens.text.slice(from, tokens.origin + (tokens.starts[at] ?? 0));
    if (gap.includes('\n')) return at;
  }
  return limit;
}

/** How far from its cue a certificate says before whom, in tokens. */
const beforeReach = 24;

/** Whether the text by the cue is a notary's: `before me`, `personally appeared`. What merely appears to be so is none. */
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

/** Small words between a name and the office said of it. */
const links =
  /^(?:the|its|an?|as|being|is|was|who|duly|elected|appointed|and|acting|in|capacity|personally|known|to|me|be|his|her|their|or|proved|on|basis|satisfactory|evidence|s)$/i;

/** So many small words may stand between a name and its office. */
const mostLinks = 24;

/** What is said of a person right behind the name: the office, and the company in which it is held. */
function saidOf(
  tokens: Tokens,
  claims: Claims,
  from: number,
): { readonly title: ReadOffice | undefined; readonly company: StatedCompany | undefined } {
  let at = from;
  while (at < from + mostLinks && !isOfficeWord(tokens, at) && (isLink(tokens, at) || isSign(tokens, at, COMMA))) at++;
  const title = officeFrom(tokens, at, tokens.count);
  return { title, company: title && companyOf(tokens, claims, title.to) };
}

const isLink = (tokens: Tokens, i: number): boolean =>
  (tokens.kinds[i] === WORD && links.test(tokenText(tokens, i))) || isSign(tokens, i, OPEN) || isSign(tokens, i, CLOSE);

/** How far behind a title its company may stand, in tokens: `Vice President, Finance and Administration, of Harlan Corp.` */
const companyReach = 8;

function companyOf(tokens: Tokens, claims: Claims, from: number): StatedCompany | undefined {
  for (let at = from; at < Math.min(from + companyReach, tokens.count); at++) {
    if (isSign(tokens, at, POINT) || isClaimed(claims, at)) return undefined;
    if (tokens.kinds[at] === WORD && /^(?:of|for)$/i.test(tokenText(tokens, at))) {
      const company = companyFrom(tokens, claims, at + 1, tokens.count);
      if (company) return company;
    }
  }
  return undefined;
}

/** The longest way back from an office to the name of who holds it, in tokens. */
const back = 16;

/** The person who is said to hold the office whose last word stands at the token: `Ann Lee, its President`. */
function holderOf(tokens: Tokens, claims: Claims, head: number): readonly Mention[] {
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

/** The longest name that ends right before a token and starts no earlier than `low`. */
function nameBefore(tokens: Tokens, claims: Claims, end: number, low: number): ReadPerson | undefined {
  for (let from = Math.max(low, end - 8); from < end - 1; from++) {
    if (tokens.kinds[from] !== WORD || isClaimed(claims, from) || isWithinName(tokens, from, low)) continue;
    const person = personFrom(tokens, claims, from, end, false);
    if (person && (person.to === end || person.after === end)) return person;
  }
  return undefined;
}

/** Who is called by the part of a natural person at the token, `Ann Lee (the "Executive")`, or said to be one, `Ann Lee, an individual`. */
function partyOf(tokens: Tokens, claims: Claims, i: number, cue: 'part' | 'individual'): readonly Mention[] {
  const end = cue === 'part' ? bracketBefore(tokens, i) : commaBefore(tokens, i);
  const person = end === undefined ? undefined : nameBefore(tokens, claims, end, Math.max(0, end - back));
  return person ? [mention(person, 'named', undefined, undefined)] : [];
}

/** `hereinafter referred to as the` is the longest that stands before what somebody is called, the quotation mark with it. */
const mostLinking = 8;

/** The bracket in which the token stands in quotation marks: `("Executive")`, `(hereinafter the "Employee")`; undefined for none. */
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

/** Whether a capital stands right before the token, so that a name that began here would lack its first word. */
function isWithinName(tokens: Tokens, i: number, low: number): boolean {
  return (
    i > low && tokens.kinds[i - 1] === WORD && /^\p{Lu}\p{Ll}/u.test(tokenText(tokens, i - 1)) && !isLink(tokens, i - 1)
  );
}
