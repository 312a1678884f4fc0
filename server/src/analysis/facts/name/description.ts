import { SIGN, tokenText, WORD, type Tokens, isSign } from '../../text/tokens.ts';
import { isCapital } from './suffix.ts';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;

/** How long a bracket such as `(the "Company")` may be, and how many words may stand in a description. */
const bracketReach = 24;
const reach = 16;

/** What an entity may be, by the last word of it. */
const forms = new Set(['corporation', 'company', 'partnership', 'association', 'trust', 'bank', 'llc']);
/** Words that belong to the form: a limited liability company is no company limited by shares. */
const kinds = new Set(['limited', 'liability', 'general', 'national', 'banking', 'statutory', 'business', 'insurance']);
/** Words that say whose law a place has, and are no part of its name. */
const states = new Set(['state', 'commonwealth', 'province', 'republic', 'the', 'of']);

const word = (tokens: Tokens, i: number): string =>
  tokens.kinds[i] === WORD ? tokenText(tokens, i).toLowerCase() : '';

/**
 * What is said of a name right behind it: `NEVADA CORPORATION` for `, a Nevada corporation` and for `(the "Company"), a
 * corporation organized and existing under the laws of the State of Nevada`. Undefined without a place and a form.
 */
export function descriptionFrom(tokens: Tokens, i: number): string | undefined {
  let at = isSign(tokens, i, OPEN) ? bracketEnd(tokens, i) : i;
  if (isSign(tokens, at, COMMA)) at++;
  const article = word(tokens, at);
  if (article !== 'a' && article !== 'an') return undefined;
  const place: string[] = [];
  const form: string[] = [];
  for (let next = at + 1; next < at + reach; next++) {
    const said = word(tokens, next);
    if (forms.has(said)) {
      form.push(said);
      const where = place.length > 0 ? place : lawsOf(tokens, next + 1);
      return where.length === 0 ? undefined : [...where, ...form].join(' ').toUpperCase();
    }
    if (kinds.has(said)) form.push(said);
    else if (isCapital(tokens, next)) place.push(said);
    else if (said === '' && !isMark(tokens, next)) return undefined;
  }
  return undefined;
}

/** Points and hyphens: `a P.R.C. company`, `a not-for-profit corporation`. */
const isMark = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === SIGN && (tokens.codes[i] === 46 || tokens.codes[i] === 45);

function bracketEnd(tokens: Tokens, i: number): number {
  for (let at = i + 1; at < i + bracketReach; at++) {
    if (isSign(tokens, at, CLOSE)) return at + 1;
  }
  return i;
}

/** The place in `organized and existing under and by virtue of the laws of the State of Nevada`. */
function lawsOf(tokens: Tokens, from: number): readonly string[] {
  let at = from;
  while (at < from + reach && word(tokens, at) !== 'laws') {
    if (word(tokens, at) === '') return [];
    at++;
  }
  if (word(tokens, at) !== 'laws') return [];
  at++;
  while (states.has(word(tokens, at))) at++;
  const place: string[] = [];
  while (isCapital(tokens, at) && place.length < 3) place.push(word(tokens, at++));
  return place;
}
