import { AMPERSAND, APOSTROPHE, COMMA, CURLED_APOSTROPHE, HYPHEN, SLASH } from '../../text/sign-codes.ts';
import { FIGURE, holdsSign, isCapital, isGlued, isSign, lowerAt, tokenText, type Tokens } from '../../text/tokens.ts';
import { isClaimed, type Claims } from '../claims.ts';
import { nounAt } from './noun.ts';
import { endsTitle, isOutside } from './title-word.ts';

/** The most tokens of a title before its noun. */
export const longestTitle = 16;

/** Words after which `of` or `and` goes on with a title: `Letter of Credit Agreement`, but not `Holders of Notes`. */
const goesOn = new Set(['letter', 'letters', 'line', 'lines', 'change', 'right', 'rights', 'transfer', 'assignment']);

/** Words after which `to` does, before what one may do: `Option to Purchase Agreement`. */
const mayDo = new Set(['option', 'right', 'offer', 'commitment']);

/** The first token of the title that ends in the noun at `noun`; `noun` itself where no other word belongs to it. */
export function titleStart(tokens: Tokens, claims: Claims, noun: number, floor: number): number {
  const low = Math.max(floor, noun - longestTitle);
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
    if (!holdsSign(tokens, COMMA, at, noun)) certain = at;
  }
  return start === certain || start === 0 || pointers.has(lowerAt(tokens, start - 1)) ? start : certain;
}

const pointers = new Set(['this', 'the', 'certain', 'an', 'a']);

/**
 * The token before `at` if it belongs to the title; a compound one goes on over another noun,
 * `Lease and Security Agreement`.
 */
function stepBack(tokens: Tokens, claims: Claims, at: number, low: number, compound: boolean): number | undefined {
  const i = at - 1;
  if (isClaimed(claims, i) || endsTitle(tokens, i, at)) return undefined;
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

/**
 * Whether `and` behind the word goes on with a title: another instrument ends there, but for an assignment and in a
 * compound.
 */
function joins(tokens: Tokens, i: number, compound: boolean): boolean {
  const noun = nounAt(tokens, i);
  return noun === undefined || goesOn.has(lowerAt(tokens, i)) || (compound && noun === 'plain');
}
