import { COLON, POINT, UNDERSCORE } from '../../text/sign-codes.ts';
import {
  FIGURE,
  isCapital,
  isGlued,
  isSign,
  lowerAt,
  textBetween,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { isNumeral, lexemeAt } from '../../words/lexicon.ts';
import { isClaimed, type Claims } from '../claims.ts';
import { longestTerm, termAt } from './counted-term.ts';
import { isDescribing, isMeasure, isNoNoun, isPlural, type Noun } from './noun-words.ts';
import { isHyphen } from './number-words.ts';

/** How many words may describe a noun: `equal monthly` installments. */
const mostDescribing = 2;

/**
 * The counted noun at the token, `days`, `Business Days`, `authorized but unissued shares` or a defined term, `Ordinary
 * Shares`; undefined where no noun can stand.
 */
export function nounAt(tokens: Tokens, i: number): Noun | undefined {
  const term = isCapital(tokens, i) ? termAt(tokens, i) : undefined;
  if (term) return term;
  let text = nounWordAt(tokens, i);
  if (text === undefined || text.length < 2 || opensField(tokens, i) || isCited(tokens, i)) return undefined;
  let to = i + 1;
  let described = 0;
  for (let last = text; described < mostDescribing && isDescribing(last); described++) {
    // "Sq. ft." is written with points.
    if (isSign(tokens, to, POINT) && isGlued(tokens, to)) to++;
    const at = pastJoined(tokens, to) ?? to;
    const next = nounWordAt(tokens, at) ?? quarterAt(tokens, at);
    if (next === undefined) break;
    text = `${text} ${at === to ? next : textBetween(tokens, to, at + 1)}`;
    to = at + 1;
    last = next;
  }
  return { text, to };
}

/** How many words may stand before the plural that names what is counted: `twenty vehicle parking spaces`. */
const longestPhrase = 4;

/**
 * The noun of an amount that starts at one token, read at another behind it: `promissory notes` for `four (4)
 * promissory notes`, where `promissory` alone would tell nobody what is counted. Undefined where another fact has taken
 * the word, as a date has that of `$1,000.00 March 1`.
 */
export function countedAt(tokens: Tokens, from: number, i: number, claims: Claims): Noun | undefined {
  const noun = isClaimed(claims, i) ? undefined : nounAt(tokens, i);
  const mayGoOn = noun && !isHyphen(tokens, i - 1) && !singleArticles.has(lowerAt(tokens, from - 1));
  return mayGoOn ? (pluralOf(tokens, i, noun) ?? noun) : noun;
}

/** Words behind which one thing is meant, whatever it is made of: `a five member board`. */
const singleArticles = new Set('a an each every any per'.split(' '));

/** A noun in small letters with the words behind it up to a plural; undefined where it names something as it is. */
function pluralOf(tokens: Tokens, i: number, { text, to }: Noun): Noun | undefined {
  if (to > i + 1 || !/^[a-z]+$/.test(text) || isPlural(text) || isMeasure(text)) return undefined;
  for (let at = to; at < to + longestPhrase - 1; at++) {
    const word = nounWordAt(tokens, at);
    if (word === undefined || !/^[A-Za-z][a-z]*$/.test(word)) return undefined;
    if (isPlural(word) && /^[a-z]/.test(word)) return { text: textBetween(tokens, i, at + 1), to: at + 1 };
  }
  return undefined;
}

/**
 * The word at the token, where it can name or describe what is counted; not what the name of a file begins with,
 * `lb008`, `exhibit.htm`.
 */
function nounWordAt(tokens: Tokens, i: number): string | undefined {
  if (tokens.kinds[i] !== WORD || isNumeral(lexemeAt(tokens, i))) return undefined;
  if (opensFile(tokens, i + 1)) return undefined;
  const text = tokenText(tokens, i);
  return isNoNoun(text) ? undefined : text;
}

/** Whether the name of a file goes on at the token, with digits, a point, a hyphen or an underscore. */
function opensFile(tokens: Tokens, i: number): boolean {
  if (!isGlued(tokens, i)) return false;
  if (tokens.kinds[i] === FIGURE || isSign(tokens, i, UNDERSCORE)) return true;
  if (!isGlued(tokens, i + 1)) return false;
  return isSign(tokens, i, POINT)
    ? tokens.kinds[i + 1] === WORD
    : isHyphen(tokens, i) && tokens.kinds[i + 1] === FIGURE;
}

/** The `quarters` of `four fiscal quarters`, which elsewhere are fourths. */
const quarterAt = (tokens: Tokens, i: number): string | undefined =>
  /^quarters?$/.test(lowerAt(tokens, i)) ? tokenText(tokens, i) : undefined;

/**
 * The second of two words that describe one noun, past what joins them: `outstanding` of `issued and outstanding
 * shares`, `unissued` of `authorized but previously unissued shares`. Undefined where no such word is joined.
 */
function pastJoined(tokens: Tokens, i: number): number | undefined {
  if (!/^(?:and|or|but)$/.test(lowerAt(tokens, i))) return undefined;
  const at = /ly$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
  const word = lowerAt(tokens, at);
  return isDescribing(word) && nounWordAt(tokens, at + 1) !== undefined ? at : undefined;
}

/** Whether a point ties the word to the number behind it: the next line of a table of sections, `608 ss.310(a)`. */
const isCited = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i + 1, POINT) && isGlued(tokens, i + 1) && tokens.kinds[i + 2] === FIGURE && isGlued(tokens, i + 2);

/** Whether words with capitals end in a colon: the next field of a form, `4,120,308 Issue Date:`. */
function opensField(tokens: Tokens, i: number): boolean {
  let at = i;
  while (at < i + longestTerm && isCapital(tokens, at)) at++;
  return at > i && isSign(tokens, at, COLON);
}
