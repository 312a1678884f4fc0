import { SIGN, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isCapital } from './ending.ts';

/** How many words may stand in a description. */
const reach = 16;

/** What an entity may be, by the last word of it. */
const forms = new Set(['corporation', 'company', 'partnership', 'association', 'trust', 'bank', 'llc']);
/** Words that belong to the form: a limited liability company is no company limited by shares. */
const kinds = new Set(['limited', 'liability', 'general', 'national', 'banking', 'statutory', 'business', 'insurance']);
/** Words that say whose law a place has, and are no part of its name. */
const states = new Set(['state', 'commonwealth', 'province', 'republic', 'the', 'of']);

const word = (tokens: Tokens, i: number): string =>
  tokens.kinds[i] === WORD ? tokenText(tokens, i).toLowerCase() : '';

/** What is said of a name, and the token after it. */
export interface Description {
  readonly said: string;
  readonly end: number;
}

/**
 * What is said of a name from the token on: `NEVADA CORPORATION` for `a Nevada corporation` and for `a corporation organized
 * and existing under the laws of the State of Nevada`. Undefined without a place and a form.
 */
export function descriptionFrom(tokens: Tokens, at: number): Description | undefined {
  const article = word(tokens, at);
  if (article !== 'a' && article !== 'an') return undefined;
  const place: string[] = [];
  const form: string[] = [];
  for (let next = at + 1; next < at + reach; next++) {
    const said = word(tokens, next);
    if (forms.has(said)) {
      form.push(said);
      const laws = place.length > 0 ? { place, end: next + 1 } : lawsOf(tokens, next + 1);
      return laws.place.length === 0
        ? undefined
        : { said: [...laws.place, ...form].join(' ').toUpperCase(), end: laws.end };
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

/** The place in `organized and existing under and by virtue of the laws of the State of Nevada`, and the token after it. */
function lawsOf(tokens: Tokens, from: number): { readonly place: readonly string[]; readonly end: number } {
  const none = { place: [], end: from };
  let at = from;
  while (at < from + reach && word(tokens, at) !== 'laws') {
    if (word(tokens, at) === '') return none;
    at++;
  }
  if (word(tokens, at) !== 'laws') return none;
  at++;
  while (states.has(word(tokens, at))) at++;
  const place: string[] = [];
  while (isCapital(tokens, at) && place.length < 3) place.push(word(tokens, at++));
  return { place, end: at };
}
