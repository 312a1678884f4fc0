import {
  AMPERSAND,
  APOSTROPHE,
  COMMA,
  CURLED_APOSTROPHE,
  HYPHEN,
  NEWLINE,
  NUMBER_SIGN,
  POINT,
  SLASH,
} from '../../text/sign-codes.ts';
import { FIGURE, isCapital, isGlued, isSign, lowerAt, SIGN, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isClaimed, type Claims } from '../claims.ts';
import { nounAt } from './noun.ts';

/** No title has more tokens before its noun. */
const longest = 16;
/** No list goes on for more tokens before its last noun. */
const longestCompound = 8;
/** As many spaces as stand between columns, and never between words of a sentence. */
const columnGap = 4;

/** Words that point at a title or stand before one with a capital, and are no part of it. */
const outside = new Set(
  (
    'the a an this that these those such said each any every all no certain its our your his her their and or if as of in on by ' +
    'to for with from at under upon between among amongst pursuant per whereas dated made entered executed effective is was are ' +
    'be shall will section sections article exhibit schedule annex appendix attachment form re see title name of date witnesseth ' +
    'execution conformed composite copy draft page table contents recitals preamble reference terms'
  ).split(' '),
);

/** Words after which `of` or `and` goes on with a title: `Letter of Credit Agreement`, but not `Holders of Notes`. */
const goesOn = new Set(['letter', 'letters', 'line', 'lines', 'change', 'right', 'rights', 'transfer', 'assignment']);

/** Words after which `to` does, before what one may do: `Option to Purchase Agreement`. */
const mayDo = new Set(['option', 'right', 'offer', 'commitment']);

/** What an agreement may be an agreement of, and a plan. */
const subjects = new Set(
  (
    'merger plan reorganization limited general partnership lease sale purchase trust conversion consolidation understanding ' +
    'exchange liquidation dissolution arrangement'
  ).split(' '),
);

/** The tokens of a title, and which of them are its words. */
export interface Title {
  readonly from: number;
  readonly to: number;
  /** Past each token that says nothing of its own (`the` in `Amendment No. 3 to the Lease`), the others, in order. */
  readonly words: readonly number[];
}

/** The first token of the title that ends in the noun at `noun`; `noun` itself where no other word belongs to it. */
export function titleStart(tokens: Tokens, claims: Claims, noun: number, floor: number): number {
  const low = Math.max(floor, noun - longest);
  const compound = nounAt(tokens, noun) === 'and';
  let start = noun;
  let at = noun;
  let listed = false;
  // `Engineering, Procurement and Construction Agreement`: the commas of a list count where something points at its
  // start.
  let certain = noun;
  while (at > low) {
    const comma: boolean = listed && isSign(tokens, at - 1, COMMA);
    const before: number | undefined =
      comma && isCapital(tokens, at) ? at - 1 : stepBack(tokens, claims, at, low, compound);
    if (before === undefined) break;
    listed ||= lowerAt(tokens, before) === 'and';
    at = before;
    if (!isCapital(tokens, at) && tokens.kinds[at] !== FIGURE) continue;
    start = at;
    if (!hasComma(tokens, at, noun)) certain = at;
  }
  return start === certain || start === 0 || pointers.has(lowerAt(tokens, start - 1)) ? start : certain;
}

const pointers = new Set(['this', 'the', 'certain', 'an', 'a']);

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSign(tokens, i, COMMA)) return true;
  return false;
}

/**
 * The token before `at` if it belongs to the title; a compound one goes on over another noun,
 * `Lease and Security Agreement`.
 */
function stepBack(tokens: Tokens, claims: Claims, at: number, low: number, compound: boolean): number | undefined {
  const i = at - 1;
  if (isClaimed(claims, i) || isParted(tokens, i, at)) return undefined;
  const word = lowerAt(tokens, i);
  const held = i - 1 >= low && isCapital(tokens, i - 1) && !isClaimed(claims, i - 1);
  if (word === 'and' || isSign(tokens, i, AMPERSAND)) {
    return held && !isOutside(tokens, i - 1) && joins(tokens, i - 1, compound) ? i : undefined;
  }
  if (word === 'of' || word === 'for') return held && goesOn.has(lowerAt(tokens, i - 1)) ? i : undefined;
  if (word === 'to' && held && mayDo.has(lowerAt(tokens, i - 1))) return i;
  if (isOutside(tokens, i)) return undefined;
  if (isCapital(tokens, i)) return i;
  if (tokens.kinds[i] === FIGURE) return /^(?:\d{1,3}|(?:19|20)\d\d)$/.test(tokenText(tokens, i)) ? i : undefined;
  if (isSign(tokens, i, HYPHEN) || isSign(tokens, i, SLASH)) {
    return isGlued(tokens, i) && isGlued(tokens, at) ? i : undefined;
  }
  // "Stockholders' Agreement".
  const owned = isSign(tokens, i, APOSTROPHE) || isSign(tokens, i, CURLED_APOSTROPHE);
  if (owned) return held && isGlued(tokens, i) && lowerAt(tokens, i - 1).endsWith('s') ? i : undefined;
  return undefined;
}

/** Whether a word is no part of a title; the letter of `Series A` is. */
function isOutside(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (!outside.has(word)) return false;
  return !(word === 'a' && isCapital(tokens, i) && lettered.has(lowerAt(tokens, i - 1)));
}

const lettered = new Set(['series', 'class', 'tranche', 'term']);

/**
 * Whether `and` behind the word goes on with a title: another instrument ends there, but for an assignment and in a
 * compound.
 */
function joins(tokens: Tokens, i: number, compound: boolean): boolean {
  const noun = nounAt(tokens, i);
  return noun === undefined || goesOn.has(lowerAt(tokens, i)) || (compound && noun === 'plain');
}

/** Whether two tokens are of different lines or columns rather than of one title. */
function isParted(tokens: Tokens, i: number, next: number): boolean {
  const from = tokens.origin + (tokens.ends[i] ?? 0);
  const to = tokens.origin + (tokens.starts[next] ?? 0);
  let parts = to - from >= columnGap;
  for (let at = from; at < to && !parts; at++) parts = tokens.text.charCodeAt(at) === NEWLINE;
  return parts && isUpper(tokens, i) !== isUpper(tokens, next);
}

const isUpper = (tokens: Tokens, i: number): boolean => {
  const text = tokenText(tokens, i);
  return text === text.toUpperCase() && text.length > 1;
};

/**
 * The title whose noun stands at `noun` and whose first token is `from`, with what its noun lets follow; undefined
 * where another word follows that makes it part of something longer (`Note Holder`, `Plan Year`).
 */
export function titleFrom(tokens: Tokens, claims: Claims, from: number, noun: number): Title | undefined {
  const kind = nounAt(tokens, noun);
  if (kind === undefined || (!isCapital(tokens, noun) && from === noun)) return undefined;
  if (kind === 'to') return amending(tokens, claims, from, noun);
  const whole =
    kind === 'plain' && lowerAt(tokens, noun + 1) === 'of' ? joined(tokens, claims, from, noun + 1) : undefined;
  if (whole) return whole;
  if (kind === 'plain' && isCompound(tokens, claims, noun + 1)) return undefined;
  const to = kind === 'plain' ? noun + 1 : complementEnd(tokens, claims, noun, kind);
  return endsAt(tokens, claims, to) ? title(tokens, from, to) : undefined;
}

const title = (tokens: Tokens, from: number, to: number): Title => {
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== SIGN || isSign(tokens, i, AMPERSAND) || isSign(tokens, i, NUMBER_SIGN)) words.push(i);
  }
  return { from, to, words };
};

/**
 * Whether a list goes on from the token to an agreement: `Lease` in `Lease and Security Agreement` is no title of its
 * own.
 */
function isCompound(tokens: Tokens, claims: Claims, from: number): boolean {
  let joined = false;
  for (let at = from; at < from + longestCompound && !isClaimed(claims, at); at++) {
    const joint = lowerAt(tokens, at) === 'and' || isSign(tokens, at, AMPERSAND);
    if (joined && nounAt(tokens, at) === 'and') return isCapital(tokens, at);
    joined ||= joint;
    if (!joint && !isSign(tokens, at, COMMA) && (!isCapital(tokens, at) || isOutside(tokens, at))) return false;
    if (at === from && !joint && !isSign(tokens, at, COMMA)) return false;
  }
  return false;
}

/** Whether a title may end before the token: no other capital goes on with it. */
function endsAt(tokens: Tokens, claims: Claims, at: number): boolean {
  if (isGlued(tokens, at) && (isSign(tokens, at, HYPHEN) || isSign(tokens, at, SLASH))) return false;
  if (!isCapital(tokens, at) || isClaimed(claims, at)) return true;
  return isOutside(tokens, at) || isParted(tokens, at - 1, at);
}

/** Past `of Designation`, `of Limited Partnership`, `and Plan of Merger`, `and General Release` behind the noun. */
function complementEnd(tokens: Tokens, claims: Claims, noun: number, kind: 'of' | 'and'): number {
  const joint = lowerAt(tokens, noun + 1);
  const next = noun + 2;
  if (!isCapital(tokens, next) || isClaimed(claims, next)) return noun + 1;
  const subject = lowerAt(tokens, next);
  if (joint === 'and' && kind === 'and') {
    return subject === 'plan' && lowerAt(tokens, next + 1) === 'of'
      ? complementEnd(tokens, claims, next, 'of')
      : (besidesEnd(tokens, claims, next) ?? noun + 1);
  }
  if (joint !== 'of' || outside.has(subject) || (kind === 'and' && !subjects.has(subject))) return noun + 1;
  let end = next + 1;
  while (
    end < next + 4 &&
    isCapital(tokens, end) &&
    !isClaimed(claims, end) &&
    !outside.has(lowerAt(tokens, end)) &&
    !isParted(tokens, end - 1, end)
  )
    end++;
  return end;
}

/** What may stand before what an agreement is besides. */
const besidesLed = new Set(['general', 'mutual', 'full', 'complete', 'final', 'joint']);

/**
 * Past what an agreement is besides, and no instrument alone: `Release of All Claims` in `Severance Agreement and
 * Release of All Claims`, `Joint Escrow Instructions`; undefined where no such words stand at the token.
 */
function besidesEnd(tokens: Tokens, claims: Claims, from: number): number | undefined {
  const isWord = (i: number, words: RegExp): boolean =>
    isCapital(tokens, i) && !isClaimed(claims, i) && words.test(lowerAt(tokens, i));
  let at = from;
  while (at < from + besidesLed.size && besidesLed.has(lowerAt(tokens, at)) && isCapital(tokens, at)) at++;
  if (isWord(at, /^escrow$/) && isWord(at + 1, /^instructions$/)) return at + 2;
  if (!isWord(at, /^releases?$/)) return undefined;
  const end = at + 1;
  const released = isWord(end + 1, /^all$/) ? end + 2 : end + 1;
  return lowerAt(tokens, end) === 'of' && isWord(released, /^claims$/) ? released + 1 : end;
}

/** `Amendment No. 3`, `Third Amendment`, with the title of what it changes where no article parts the two. */
function amending(tokens: Tokens, claims: Claims, from: number, noun: number): Title | undefined {
  const to = numberEnd(tokens, noun + 1);
  const whole =
    lowerAt(tokens, to) === 'to' || lowerAt(tokens, to) === 'of' ? joined(tokens, claims, from, to) : undefined;
  return whole ?? (endsAt(tokens, claims, to) ? title(tokens, from, to) : undefined);
}

/**
 * The title whose first part ends before `to` or `of` at a token and that goes on with another, `Guaranty of Office
 * Lease`; undefined where no title follows.
 */
function joined(tokens: Tokens, claims: Claims, from: number, joint: number): Title | undefined {
  const last = titleAfter(tokens, claims, joint + 1);
  return last && { from, to: last.to, words: [...title(tokens, from, joint + 1).words, ...last.words] };
}

/** Past `No. 3`, `Number Three`, `# 3` or `3` at token `i`. */
function numberEnd(tokens: Tokens, i: number): number {
  const word = lowerAt(tokens, i);
  let at = i;
  if (word === 'no') at = isSign(tokens, i + 1, POINT) ? i + 2 : i + 1;
  else if (word === 'number' || isSign(tokens, i, NUMBER_SIGN)) at = i + 1;
  const numbered = tokens.kinds[at] === FIGURE || (at > i && tokens.kinds[at] === WORD && isCapital(tokens, at));
  return numbered ? at + 1 : i;
}

/** The title that begins at the token, `Loan Agreement` in `to Loan Agreement`; undefined where none does. */
function titleAfter(tokens: Tokens, claims: Claims, from: number): Title | undefined {
  for (let at = from; at < from + longest; at++) {
    if (nounAt(tokens, at) !== undefined && titleStart(tokens, claims, at, from) === from) {
      const found = titleFrom(tokens, claims, from, at);
      if (found) return found;
    }
    if (
      tokens.kinds[at] === WORD
        ? !isCapital(tokens, at) && lowerAt(tokens, at) !== 'and' && lowerAt(tokens, at) !== 'of'
        : tokens.kinds[at] !== FIGURE && !isGlued(tokens, at)
    )
      return undefined;
  }
  return undefined;
}
