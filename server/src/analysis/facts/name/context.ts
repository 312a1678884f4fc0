import { COLON, COMMA, OPEN, POINT, SLASH } from '../../text/sign-codes.ts';
import { bracketEnd, FIGURE, isSign, lowerAt, textBetween, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isJurisdiction } from '../../words/jurisdictions.ts';
import { isPartyTitle } from '../../words/party-title.ts';
import { registrant, type Description, type Name } from '../fact/name.ts';
import { aliasBefore, aliasBetween, bracketReach, laterAlias } from './alias.ts';
import { isSaidOutright } from './assertion.ts';
import { descriptionFrom, formedFrom, unplacedEnd } from './description.ts';
import { hasCapital } from './ending.ts';
import { isFormer } from './former.ts';

/** What the draft says of a name right beside it. */
export type NameContext = Pick<Name, 'description' | 'alias' | 'role' | 'address' | 'signs' | 'former'>;

/** How many parts that stand behind a name are read: brackets, descriptions, parts in a deal. */
const mostParts = 5;

/** What stands around the name from `start` up to `end`. */
export function contextOf(tokens: Tokens, start: number, end: number): NameContext {
  // "Alder Mills Corporation., a Nevada corporation".
  const from = isSign(tokens, end, POINT) && isSign(tokens, end + 1, COMMA) ? end + 1 : end;
  let behind: Behind = { description: undefined, alias: undefined, role: undefined, end: from };
  for (let parts = 0; parts < mostParts; parts++) {
    const further = pastPart(tokens, behind);
    if (!further) break;
    behind = further;
  }
  const signs = isSigning(tokens, behind.end);
  return {
    description: behind.description ?? descriptionStated(tokens, start, behind.end),
    alias: aliasBefore(tokens, start) ?? behind.alias ?? (signs ? undefined : laterAlias(tokens, behind.end)),
    role: behind.role ?? labelBefore(tokens, start),
    former: isFormer(tokens, start),
    signs,
    address: addressFrom(tokens, behind.end),
  };
}

/** What was read behind a name so far, and the token after it. */
interface Behind extends Pick<NameContext, 'description' | 'alias' | 'role'> {
  readonly end: number;
}

/** What was read with the next part: a bracket, a description, a part in a deal; undefined where none stands. */
function pastPart(tokens: Tokens, read: Behind): Behind | undefined {
  const { description, alias, role, end } = read;
  const at = isSign(tokens, end, COMMA) ? end + 1 : end;
  if (isSign(tokens, at, OPEN)) {
    const close = bracketEnd(tokens, at, bracketReach);
    if (close === undefined) return undefined;
    const within = descriptionFrom(tokens, at + 1)?.said;
    // "(an electric membership corporation)" says what a company is and not whose law it has.
    const said = description ?? (within && isJurisdiction(within.place) ? within : undefined);
    const called = alias ?? aliasBetween(tokens, at + 1, close);
    return { description: said, alias: called, role: role ?? registrantIn(tokens, at + 1), end: close + 1 };
  }
  const described = description ? undefined : descriptionFrom(tokens, at);
  if (described) return { ...read, description: described.said, end: described.end };
  const unplaced = unplacedEnd(tokens, at);
  if (unplaced !== undefined) return { ...read, end: unplaced };
  const trading = tradeNameEnd(tokens, at);
  if (trading !== undefined) return { ...read, end: trading };
  const acting = role === undefined ? roleFrom(tokens, at) : undefined;
  return acting && { ...read, role: acting.said, end: acting.end };
}

/** What stands under the name on the cover of a report: `(Exact name of registrant as specified in its charter)`. */
const registrantIn = (tokens: Tokens, i: number): string | undefined =>
  lowerAt(tokens, i) === 'exact' && lowerAt(tokens, i + 1) === 'name' && lowerAt(tokens, i + 2) === 'of'
    ? registrant
    : undefined;

/** How many tokens a trade name may have. */
const tradeReach = 8;

/** Past the trade name in `d/b/a Cedar Boats,`; undefined where none stands, or something else goes on behind it. */
function tradeNameEnd(tokens: Tokens, i: number): number | undefined {
  const from = tradeNameStart(tokens, i);
  if (from === undefined) return undefined;
  let end = from;
  while (end < from + tradeReach && !isSign(tokens, end, COMMA) && !isSign(tokens, end, OPEN)) {
    const small = lowerAt(tokens, end);
    if (small !== '' && !hasCapital(tokens, end) && small !== 'of' && small !== 'the' && small !== 'and')
      return undefined;
    end++;
  }
  return end > from && end < from + tradeReach && end < tokens.count ? end : undefined;
}

/** Past `d/b/a`, `dba` or `doing business as`; undefined where none of them stands. */
function tradeNameStart(tokens: Tokens, i: number): number | undefined {
  switch (lowerAt(tokens, i)) {
    case 'dba':
      return i + 1;
    case 'd':
      return isSign(tokens, i + 1, SLASH) && lowerAt(tokens, i + 2) === 'b' && lowerAt(tokens, i + 4) === 'a'
        ? i + 5
        : undefined;
    case 'doing':
      return lowerAt(tokens, i + 1) === 'business' && lowerAt(tokens, i + 2) === 'as' ? i + 3 : undefined;
    default:
      return undefined;
  }
}

/** What a sentence says outright of its subject: `Alder, Inc. is a Nevada corporation`. */
function descriptionStated(tokens: Tokens, start: number, verb: number): Description | undefined {
  const stated = formedFrom(tokens, verb);
  return stated && isSaidOutright(tokens, start, false) ? stated.said : undefined;
}

/** The number and the first word of the street behind a name: `400 WEST` for `of 400 West Avenue`. */
function addressFrom(tokens: Tokens, i: number): string | undefined {
  let at = isSign(tokens, i, COMMA) ? i + 1 : i;
  if (lowerAt(tokens, at) === 'located') at++;
  if (lowerAt(tokens, at) === 'of' || lowerAt(tokens, at) === 'at') at++;
  if (tokens.kinds[at] !== FIGURE || !/^\d{1,5}$/.test(tokenText(tokens, at)) || !hasCapital(tokens, at + 1))
    return undefined;
  return textBetween(tokens, at, at + 2).toUpperCase();
}

/** How many tokens a role may have. */
const roleReach = 4;

/** Parts in a deal that have one holder, as they are written small: `as trustee`, `as collateral agent`. */
const smallRoles =
  /^(?:trustee|agent|administrative|collateral|escrow|paying|transfer|warrant|rights|indenture|owner|depositary|depository|custodian|registrar|servicer|issuer|borrower|guarantor)$/;

/** `as Administrative Agent`, `as trustee`, up to what is neither a capital nor such a word. */
function roleFrom(tokens: Tokens, i: number): { readonly said: string; readonly end: number } | undefined {
  if (lowerAt(tokens, i) !== 'as') return undefined;
  let from = i + 1;
  if (lowerAt(tokens, from) === 'the' || lowerAt(tokens, from) === 'a' || lowerAt(tokens, from) === 'an') from++;
  let end = from;
  while (end < from + roleReach && isOfRole(tokens, end) && lowerAt(tokens, end) !== 'by') end++;
  const said = textBetween(tokens, from, end).toLowerCase();
  return said.length < 2 ? undefined : { said, end };
}

/** `TENANT: `, `If to the Escrow Agent: `: what stands before the colon, as far back as it has capitals. */
function labelBefore(tokens: Tokens, start: number): string | undefined {
  const colon = lowerAt(tokens, start - 1) === 'the' ? start - 2 : start - 1;
  if (!isSign(tokens, colon, COLON) || !isPartyTitle(tokenText(tokens, colon - 1))) return undefined;
  let from = colon - 1;
  while (from > 0 && colon - from < roleReach && hasCapital(tokens, from - 1) && !opensLabel(tokens, from - 1)) from--;
  return textBetween(tokens, from, colon).toLowerCase();
}

/** Whether a word with a capital leads to a label and is none of it: `To Buyer:`, `The Borrower:`. */
const opensLabel = (tokens: Tokens, i: number): boolean =>
  /^(?:if|to|the|for|attention|notices?)$/.test(lowerAt(tokens, i));

const isOfRole = (tokens: Tokens, i: number): boolean =>
  hasCapital(tokens, i) || (tokens.kinds[i] === WORD && smallRoles.test(tokenText(tokens, i)));

/** Whether `By:` or `/s/` is the next thing. */
function isSigning(tokens: Tokens, i: number): boolean {
  const at = isSign(tokens, i, COMMA) || isSign(tokens, i, COLON) ? i + 1 : i;
  if (lowerAt(tokens, at) === 'by')
    return isSign(tokens, at + 1, COLON) || isSign(tokens, at + 1, SLASH) || endsLine(tokens, at);
  return isSign(tokens, at, SLASH) && lowerAt(tokens, at + 1) === 's' && isSign(tokens, at + 2, SLASH);
}

/** Whether nothing but a rule or a blank follows the token in its line. */
function endsLine(tokens: Tokens, i: number): boolean {
  const at = tokens.origin + (tokens.ends[i] ?? 0);
  return /^[ \t_]*(?:\n|$)/.test(tokens.text.slice(at, at + 80));
}
