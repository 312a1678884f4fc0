import { APOSTROPHE, CURLED_APOSTROPHE, POINT } from '../../text/sign-codes.ts';
import { isCapital, isGlued, isSign, lowerAt, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { divisionOf, partKey } from '../outline/number.ts';

/**
 * Whose part a reference points at: `here` where nothing is said, `this` with `of this Agreement`, another part of the
 * outline with `of Article IV`, what is called by name with `of the Indenture`, and `other` what is surely not the
 * draft.
 */
export type Owner =
  | { readonly kind: 'here' | 'this' | 'other' | 'amended' }
  | { readonly kind: 'part'; readonly key: string }
  | { readonly kind: 'named'; readonly words: string };

const here: Owner = { kind: 'here' };
const other: Owner = { kind: 'other' };

const near = /^(?:hereof|hereto|herein|hereunder|above|below|hereinabove|hereinbelow|hereby)$/;
const far = /^(?:thereof|thereto|therein|thereunder)$/;
const prepositions = /^(?:of|to|in|under|from|on)$/;
/** Bodies of law whose name stands before the number: `Code Section 422`, `NRS Section 78.390`. */
const law =
  /^(?:code|act|regulations?|reg|statutes?|law|rules?|nrs|dgcl|gcl|ucc|erisa|irc|cfr|usc|constitution|ordinance)$/;
/** How many words the name of an instrument or a law has that are looked at. */
const longestName = 10;
const smallWord = /^(?:of|and|for|the|to|on)$/;

/** Whose part the reference is that stands in the tokens from `from` up to `end`. */
export function ownerOf(tokens: Tokens, from: number, end: number): Owner {
  if (isOfLaw(tokens, from)) return other;
  const word = lowerAt(tokens, end);
  if (near.test(word)) return here;
  if (far.test(word)) return other;
  if (isAmended(tokens, end)) return { kind: 'amended' };
  if (!prepositions.test(word)) return here;
  let at = end + 1;
  const said = lowerAt(tokens, at);
  if (said === 'this' || said === 'these') return divisionOf(lowerAt(tokens, at + 1)) ? here : { kind: 'this' };
  if (said === 'such' || said === 'said' || said === 'that' || said === 'its' || said === 'their') return other;
  if (said === 'the') at++;
  const part = partFrom(tokens, at);
  if (part !== undefined) return { kind: 'part', key: part };
  if (!isCapital(tokens, at) && !/^\d{4}$/.test(tokenText(tokens, at))) return here;
  const words = nameFrom(tokens, at);
  return words === '' ? other : { kind: 'named', words };
}

/** Whether the number is one of a law whose name stands right before it: `15 U.S.C. § 78`, `Code Section 422`. */
function isOfLaw(tokens: Tokens, from: number): boolean {
  const before = isSign(tokens, from - 1, POINT) ? from - 2 : from - 1;
  if (law.test(lowerAt(tokens, before))) return true;
  // The last letter of `U.S.C.` or `C.F.R.`
  const letter = before === from - 2 && tokens.kinds[before] === WORD && tokenText(tokens, before).length === 1;
  return letter && isGlued(tokens, before) && isSign(tokens, before - 1, POINT);
}

/** Whether the words say that the part is changed, as those of an amendment do of what it amends. */
function isAmended(tokens: Tokens, end: number): boolean {
  if (!/^(?:is|are|shall)$/.test(lowerAt(tokens, end))) return false;
  for (let at = end + 1; at < end + 4; at++) {
    if (/^(?:amended|deleted|replaced|restated|modified|supplemented)$/.test(lowerAt(tokens, at))) return true;
  }
  return false;
}

function partFrom(tokens: Tokens, i: number): string | undefined {
  const division = divisionOf(lowerAt(tokens, i));
  const number = tokenText(tokens, i + 1);
  if (!division || !isCapital(tokens, i) || !/^(?:[IVXLC]+|\d[\w.]*|[A-Z])$|^\p{Lu}\p{L}+$/u.test(number))
    return undefined;
  return partKey(division, number);
}

/**
 * The words with capitals from the token on, and the small ones between, in upper case; empty where a genitive stands
 * in them.
 */
function nameFrom(tokens: Tokens, i: number): string {
  const words: string[] = [];
  for (let at = i; at < i + longestName; at++) {
    if (tokens.kinds[at] !== WORD) break;
    const text = tokenText(tokens, at);
    const mark = text.charCodeAt(text.length - 2);
    if (mark === APOSTROPHE || mark === CURLED_APOSTROPHE) return '';
    if (!isCapital(tokens, at) && !(smallWord.test(text) && isCapital(tokens, at + 1))) break;
    words.push(text.toUpperCase());
  }
  return words.join(' ');
}
