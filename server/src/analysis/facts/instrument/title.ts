import { AMPERSAND, COMMA, HYPHEN, NUMBER_SIGN, POINT, SLASH } from '../../text/sign-codes.ts';
import { FIGURE, isCapital, isGlued, isSign, lowerAt, SIGN, WORD, type Tokens } from '../../text/tokens.ts';
import { isClaimed, type Claims } from '../claims.ts';
import { nounAt } from './noun.ts';
import { longestTitle, titleStart } from './title-start.ts';
import { endsTitle, isBeside, isOutside } from './title-word.ts';

/** The most tokens of a list of documents before its last noun. */
const longestCompound = 8;
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
  return isOutside(tokens, at) || endsTitle(tokens, at - 1, at);
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
  if (joint !== 'of' || isBeside(subject) || (kind === 'and' && !subjects.has(subject))) return noun + 1;
  let end = next + 1;
  while (
    end < next + 4 &&
    isCapital(tokens, end) &&
    !isClaimed(claims, end) &&
    !isBeside(lowerAt(tokens, end)) &&
    !endsTitle(tokens, end - 1, end)
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
  for (let at = from; at < from + longestTitle; at++) {
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
