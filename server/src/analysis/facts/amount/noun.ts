import { CLOSE, COLON, COMMA, OPEN, POINT, SEMICOLON, UNDERSCORE } from '../../text/sign-codes.ts';
import {
  FIGURE,
  isCapital,
  isGlued,
  isSign,
  isSpaced,
  lowerAt,
  opensLine,
  SIGN,
  textBetween,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { isNumeral, lexemeAt, wordTable } from '../../words/lexicon.ts';
import { measureOf } from '../../words/measure.ts';
import { isClaimed, type Claims } from '../claims.ts';
import { isHyphen } from './number-words.ts';

/** A counted noun as it stands, with the words that describe it: `shares`, `Business Days`. */
export interface Noun {
  readonly text: string;
  readonly to: number;
}

/** Words that never name what is counted; what follows them is another thought. */
const notNouns = new Set(
  (
    'the a an any such said each every all no not nor or and but if then than that this these those which who whom whose ' +
    'what when where while in on at by to of for from with without within into upon under over above below between among ' +
    'after before until unless during through per as is are was were be been being has have had shall will would may might ' +
    'must can could should do does did it its he she his her they their them there here we our you your i either both ' +
    'neither other another provided whether because so also only whenever plus minus less more least most up out off cannot ' +
    'hereinafter hereafter heretofore herewith aforesaid hereof hereto herein hereunder hereby thereof thereto therein thereunder thereby respectively inclusive et am pm noon ' +
    'midnight according remain remained'
  ).split(' '),
);

/** Words that describe a counted noun and stand before it. */
const describing = new Set(
  (
    'business calendar working trading consecutive full additional whole equal annual monthly weekly quarterly successive ' +
    'fiscal banking further original certified true such authorized issued outstanding restricted common preferred complete ' +
    'new ordinary preference voting separate individual united square cubic parking metric rentable usable gross net sq cu approximate'
  ).split(' '),
);

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

/** Whether the word has the ending of a plural. */
export const isPlural = (word: string): boolean => /[^sui]s$/.test(word);

/**
 * The word at the token, where it can name or describe what is counted; not what the name of a file begins with,
 * `lb008`, `exhibit.htm`.
 */
function nounWordAt(tokens: Tokens, i: number): string | undefined {
  if (tokens.kinds[i] !== WORD || isNumeral(lexemeAt(tokens, i))) return undefined;
  if (opensFile(tokens, i + 1)) return undefined;
  const text = tokenText(tokens, i);
  return notNouns.has(text.toLowerCase()) ? undefined : text;
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

/**
 * What securities, votes and time are counted in, with a capital where the draft defines them: `320 Units`,
 * `10 Business Days`.
 */
const countedTerms = wordTable<true>({
  shares: true,
  units: true,
  warrants: true,
  options: true,
  votes: true,
  interests: true,
  debentures: true,
  certificates: true,
  notes: true,
  bonds: true,
  rights: true,
  adss: true,
  rsus: true,
  sars: true,
  days: true,
});

/** What the name of a street ends in: `at 111 Bonds Road`. */
const streets = /^(?:road|rd|street|avenue|ave|lane|drive|boulevard|blvd|court|square|place|way)$/;

/** The most words of a defined term that counts: `Incentive Stock Options`, `Class B Common Units`. */
const longestTerm = 4;

/**
 * The defined term at the token that a figure before it counts, `Units`, `Class A Warrants`: words with capitals on one
 * line of which the last is one of those that are counted. Undefined where there is none.
 */
export function termAt(tokens: Tokens, i: number): Noun | undefined {
  for (let at = i; at < i + longestTerm; at++) {
    if (tokens.kinds[at] !== WORD || !isCapital(tokens, at) || !isSpaced(tokens, at)) return undefined;
    if (countedTerms[tokens.codes[at] ?? 0] && streets.test(lowerAt(tokens, at + 1))) return undefined;
    if (countedTerms[tokens.codes[at] ?? 0]) return { text: textBetween(tokens, i, at + 1), to: at + 1 };
    // The letter of a class is no article.
    const word = lowerAt(tokens, at);
    if (word.length > 1 && notNouns.has(word)) return undefined;
  }
  return undefined;
}

/** Signs behind which a part of a list stands: `Alder: 320 Units; Birch: 180 Units`, `(ii) 180 Units`. */
const partSigns = new Set([OPEN, CLOSE, COMMA, COLON, SEMICOLON]);

/** Words with which a figure names one of a kind and counts nothing: `tranche 2 Notes`, `class 3 Interests`. */
const namers = new Set('tranche class series type group phase round level tier lot grade'.split(' '));

/** How many words the noun of a label has at most: `Number of Series A Preferred Shares`. */
const longestLabel = 5;

/** The noun of a label before a figure, `Number of Shares: 415,000`; undefined where no such label ends there. */
export function labelledNoun(tokens: Tokens, i: number): string | undefined {
  if (!isSign(tokens, i - 1, COLON)) return undefined;
  let of = i - 2;
  while (of > i - 3 - longestLabel && tokens.kinds[of] === WORD && lowerAt(tokens, of) !== 'of') of--;
  return lowerAt(tokens, of) === 'of' && of < i - 2 && lowerAt(tokens, of - 1) === 'number'
    ? textBetween(tokens, of + 1, i - 1)
    : undefined;
}

/** Words that, with a capital, a figure goes with as a name: `Year 1 rent`, `Phase 2 work`. */
const labels = new Set('year quarter month week day phase stage step tranche series milestone'.split(' '));

/**
 * Whether the figure at the token is part of a name, by the word with a capital before it: `Year 1 rent`, and within a
 * sentence any word that such a noun leaves no other sense, `that Network 1 agrees`, `a Level 3 schedule`.
 */
export function isOfLabel(tokens: Tokens, i: number, noun: string): boolean {
  if (!isCapital(tokens, i - 1)) return false;
  const word = lowerAt(tokens, i - 1);
  if (labels.has(word)) return true;
  const text = tokenText(tokens, i);
  if (tokens.kinds[i - 2] !== WORD || notNouns.has(word) || !/^\d\d?$/.test(text) || isMeasure(noun)) return false;
  return text === '1' || !isPlural(noun);
}

/**
 * Whether a figure can count a defined term: words go before it on its line, so that it numbers no heading
 * (`5.2 Options`, `30 ASSIGNMENT OF RIGHTS`), and the last of them is none that it would be the number of,
 * `Exhibit 10 Warrants`, `tranche 2 Notes`.
 */
export function mayCountTerm(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (before < 0 || !/^\d+$/.test(tokenText(tokens, i))) return false;
  if (tokens.kinds[before] === SIGN) return !opensLine(tokens, i) && partSigns.has(tokens.codes[before] ?? 0);
  if (tokens.kinds[before] !== WORD) return false;
  const word = tokenText(tokens, before).toLowerCase();
  if (isCapital(tokens, before) && !notNouns.has(word)) return false;
  return !namers.has(word) && (!opensLine(tokens, i) || notNouns.has(word));
}

/** Measures that exhibits count in: with one of these between words and figure the two still belong together. */
const measures = new Set(
  (
    'day week month year quarter hour minute share unit copy copie installment payment time warrant vote period ' +
    'meter kilometer mile yard foot feet inch degree acre hectare ton pound ounce gram kilogram gallon liter barrel ' +
    'kilowatt megawatt'
  ).split(' '),
);

/**
 * Whether the word describes what is counted and names nothing itself: `fifteen business (15) days`, `unissued`.
 */
export function isDescribing(noun: string): boolean {
  const word = noun.toLowerCase();
  return describing.has(word) || (word.startsWith('un') && describing.has(word.slice(2)));
}

/** Whether the noun is one of the measures that exhibits count in. */
export const isMeasure = (noun: string): boolean => measures.has(measureOf(noun));
