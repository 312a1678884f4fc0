import {
  AMPERSAND,
  APOSTROPHE,
  BACKTICK,
  CLOSE,
  COLON,
  COMMA,
  HYPHEN,
  OPEN,
  POINT,
  QUOTE,
  SEMICOLON,
} from '../text/sign-codes.ts';
import {
  isCapital,
  isGlued,
  isSign,
  lowerAt,
  opensLine,
  textBetween,
  tokenFrom,
  tokenSpan,
  tokenText,
  WORD,
  type Tokens,
} from '../text/tokens.ts';
import { nameWord, ownNameWord } from '../words/name-word.ts';
import { isPartyTitle, isThing } from '../words/party-title.ts';
import { isClaimed, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Definition, Fact, Party } from './fact.ts';

/** It starts from definitions, which have quotation marks, and from the colon of `Landlord:`. */
export const partyCue: Cue = { signs: [COLON, QUOTE, APOSTROPHE, BACKTICK], wideSigns: true };

const none: readonly Party[] = [];

/**
 * Reads the names of parties without a suffix that a definition right behind them calls by their part in the deal or by
 * a word of their own, `Cedar Hollow Partners, a Texas general partnership (the "Landlord")`, or that stand behind a
 * label, `Landlord: Cedar Hollow Partners`. It leaves what other recognisers took, and claims nothing.
 */
export function readParties(tokens: Tokens, claims: Claims, facts: readonly Fact[]): readonly Party[] {
  const found: Party[] = [];
  for (const fact of facts) {
    if (fact.kind !== 'definition' || fact.form !== 'called') continue;
    const name = calledBy(tokens, claims, fact);
    if (name) found.push(partyAt(tokens, name, fact.text, false));
  }
  for (let i = 1; i < tokens.count; i++) {
    const name = isSign(tokens, i, COLON) ? labelled(tokens, claims, i) : undefined;
    if (name) found.push(partyAt(tokens, name, textBetween(tokens, labelStart(tokens, i), i), true));
  }
  return found.length > 0 ? found : none;
}

/** The tokens of a name. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function partyAt(tokens: Tokens, { from, to }: Range, called: string, labelled: boolean): Party {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens.kinds[i] === WORD) words.push(ownNameWord(tokenText(tokens, i)));
  return {
    kind: 'party',
    at: tokenSpan(tokens, from, to),
    key: words.join(' '),
    called: called.toUpperCase(),
    labelled,
  };
}

/** Who is called so by a definition; undefined where that is a thing or is named with a suffix. */
function calledBy(tokens: Tokens, claims: Claims, definition: Definition): Range | undefined {
  const term = tokenFrom(tokens, definition.at.start);
  const end = leadStart(tokens, term);
  if (end === undefined) return undefined;
  const name = namedBefore(tokens, claims, end) ?? describedBefore(tokens, claims, end);
  return name && isNamed(tokens, name) && isCalledAfter(tokens, name, definition, term) ? name : undefined;
}

/** How far before a term the bracket or the clause may begin that calls somebody so. */
const leadReach = 12;

/**
 * The bracket of `(the "Landlord")`, the comma of `, hereinafter called the "Landlord"`; undefined where none begins.
 */
function leadStart(tokens: Tokens, term: number): number | undefined {
  for (let at = term - 1; at >= Math.max(1, term - leadReach); at--) {
    if (isSign(tokens, at, OPEN)) return at;
    if (/^here(?:in|in?after|inbefore)$/.test(lowerAt(tokens, at))) return isSign(tokens, at - 1, COMMA) ? at - 1 : at;
    if (isSign(tokens, at, CLOSE) || isSign(tokens, at, SEMICOLON)) return undefined;
  }
  return undefined;
}

/** The name right before a bracket. Behind a comma stands a place, or another name of several. */
function namedBefore(tokens: Tokens, claims: Claims, end: number): Range | undefined {
  const to = isSign(tokens, end - 1, COMMA) ? end - 1 : end;
  let from = to;
  for (let at = to - 1; at >= 0 && to - at <= longest && !isClaimed(claims, at); at--) {
    if (isCapital(tokens, at)) from = at;
    else if (!isJoint(tokens, at)) break;
  }
  const name = isSign(tokens, from - 1, COMMA) || isClaimed(claims, from - 1) ? undefined : trimmed(tokens, from, to);
  return name && !isGoverned(tokens, name.from) ? name : undefined;
}

/**
 * Whether the words at a token tell of somebody named before: `organized under the laws of the State of Texas`; `to the
 * order of` tells of nobody else.
 */
const isGoverned = (tokens: Tokens, i: number): boolean =>
  /^(?:of|in|under|at|an?)$/.test(wordBefore(tokens, i)) && lowerAt(tokens, i - 2) !== 'order';

/** The most tokens of a name. */
const longest = 16;

/** How far before its bracket a name may stand, past what it is and where. */
const descriptionReach = 56;

/** Words behind which a party is named. */
const joining = /^(?:between|among|amongst|and|by)$/;

/** What is said of a party right behind its name: `, a Texas general partnership`, `, having its office at`. */
const describing = /^(?:an?|having|with|whose|residing|located|acting|individually|as|not|by)$/;

/**
 * The name farther before a bracket, in `between Cedar Hollow Partners, a Texas general partnership whose address is
 * ... (the "Landlord")`; undefined where somebody else is named between.
 */
function describedBefore(tokens: Tokens, claims: Claims, end: number): Range | undefined {
  for (let at = end - 1; at >= Math.max(0, end - descriptionReach); at--) {
    if (isSign(tokens, at, SEMICOLON) || isSign(tokens, at, CLOSE)) return undefined;
    const opens = at === 0 || isSign(tokens, at, COLON) || joining.test(lowerAt(tokens, at));
    if (!opens) continue;
    const from = at === 0 && !joining.test(lowerAt(tokens, at)) ? 0 : at + 1;
    const name = nameFrom(tokens, claims, from);
    if (name && isDescribed(tokens, name.to)) return name;
    if (isSign(tokens, at, COLON)) return undefined;
  }
  return undefined;
}

/** The most words of the place behind the name of a public body: `City of Ashford, North Dakota, a municipality`. */
const longestPlace = 3;

/** Whether a comma and words that tell more of a party stand at the token, its place aside. */
function isDescribed(tokens: Tokens, i: number): boolean {
  if (!isSign(tokens, i, COMMA)) return false;
  let at = i + 1;
  while (at <= i + longestPlace && isCapital(tokens, at)) at++;
  if (at > i + 1 && isSign(tokens, at, COMMA)) at++;
  return describing.test(lowerAt(tokens, at));
}

/** The name that begins at a token, an article aside; one that is told by its line ends there. */
function nameFrom(tokens: Tokens, claims: Claims, i: number, inLine = false): Range | undefined {
  let to = i;
  for (let at = i; at < tokens.count && at - i < longest && !isClaimed(claims, at); at++) {
    if (inLine && at > i && opensLine(tokens, at)) break;
    if (isCapital(tokens, at)) to = at + 1;
    else if (!isJoint(tokens, at)) break;
  }
  // Claims behind the last token are those of a longer block that was read before.
  const taken = to < tokens.count && isClaimed(claims, to);
  return taken && !(inLine && opensLine(tokens, to)) ? undefined : trimmed(tokens, i, to);
}

/** Words that a name may follow, whatever their case. */
const before =
  /^(?:the|this|that|by|between|among|and|or|of|to|from|with|for|whereas|if|in|on|at|as|is|when|where|such|said|each|dated)$/i;

/** A range without the small words that stand before a name. */
function trimmed(tokens: Tokens, from: number, to: number): Range | undefined {
  let start = from;
  while (start < to && (before.test(tokenText(tokens, start)) || !isCapital(tokens, start))) start++;
  return start < to ? { from: start, to } : undefined;
}

/** What stands between two words of a name: `of the`, `&`, a hyphen, the point of an initial. */
function isJoint(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === WORD) return /^(?:of|the|for|de|la|del)$/.test(tokenText(tokens, i));
  if (isSign(tokens, i, POINT)) return (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) <= 2;
  return isSign(tokens, i, AMPERSAND) || (isSign(tokens, i, HYPHEN) && isGlued(tokens, i) && isGlued(tokens, i + 1));
}

/** The fewest words of some length that are a name, and not a word with a capital. */
const fewest = 2;

function isNamed(tokens: Tokens, { from, to }: Range): boolean {
  let own = 0;
  for (let i = from; i < to; i++) if (isCapital(tokens, i) && tokenText(tokens, i).length > 2) own++;
  return own >= fewest;
}

/** The word before the token, an article aside. */
const wordBefore = (tokens: Tokens, i: number): string =>
  lowerAt(tokens, lowerAt(tokens, i - 1) === 'the' ? i - 2 : i - 1);

/**
 * Whether a term is a part in a deal, or the first words of the name; the last one where no article makes it a thing,
 * and any where the deal is between the one so named and others.
 */
function isCalledAfter(tokens: Tokens, { from, to }: Range, { text }: Definition, term: number): boolean {
  if (isPartyTitle(text) || isPart(tokens, { from, to }, text.split(' '))) return true;
  if (isThing(text) || isThing(tokenText(tokens, to - 1))) return false;
  if (/^(?:between|among|amongst)$/.test(wordBefore(tokens, from))) return true;
  const words = text.split(' ').map(nameWord);
  const opens = words.every((word, at) => word === nameWord(tokenText(tokens, from + at)));
  if (opens) return true;
  const article = lowerAt(tokens, term - 2) === 'the';
  return !article && words.length === 1 && words[0] === nameWord(tokenText(tokens, to - 1));
}

/**
 * Whether a term of several words is a part in a deal, `Escrow Agent`, `Junior Creditor`, and the name has no such word
 * in it: `Tranche A Lender` is nobody who is called `Existing Lender`.
 */
function isPart(tokens: Tokens, { from, to }: Range, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || /s$/i.test(last) || !isPartyTitle(last)) return false;
  const part = last.toLowerCase();
  for (let i = from; i < to; i++) if (lowerAt(tokens, i).startsWith(part)) return false;
  return true;
}

/** The name behind the label of a party at the head of a line, up to its end, a comma or a bracket. */
function labelled(tokens: Tokens, claims: Claims, colon: number): Range | undefined {
  const label = labelStart(tokens, colon);
  if (!isPartyTitle(tokenText(tokens, colon - 1)) || !opensLine(tokens, label)) return undefined;
  const name = nameFrom(tokens, claims, colon + 1, true);
  if (!name || name.from !== colon + 1 + articles(tokens, colon + 1) || !isNamed(tokens, name)) return undefined;
  const { to } = name;
  const ends = to === tokens.count || isSign(tokens, to, COMMA) || isSign(tokens, to, OPEN) || opensLine(tokens, to);
  return ends && isInOneLine(tokens, label, to - 1) ? name : undefined;
}

/** The most words of a label: `Senior Subordinated Lender:`. */
const longestLabel = 3;

/** The first word of the label before a colon, back to the head of its line at most. */
function labelStart(tokens: Tokens, colon: number): number {
  let at = colon - 1;
  while (at > colon - longestLabel && !opensLine(tokens, at) && isCapital(tokens, at - 1)) at--;
  return isCapital(tokens, at) ? at : colon;
}

const articles = (tokens: Tokens, i: number): number => (lowerAt(tokens, i) === 'the' ? 1 : 0);

function isInOneLine(tokens: Tokens, from: number, to: number): boolean {
  const span = tokenSpan(tokens, from, to + 1);
  return !tokens.text.slice(tokens.origin + span.start, tokens.origin + span.end).includes('\n');
}
