import { CLOSE, COLON, COMMA, OPEN, POINT, SEMICOLON } from '../../text/sign-codes.ts';
import {
  isCapital,
  isGlued,
  isSign,
  isSpaced,
  lowerAt,
  SIGN,
  textBetween,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { isNumeral, lexemeAt, wordTable } from '../../words/lexicon.ts';
import { measureOf } from '../../words/measure.ts';

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
    'neither other another provided whether because so also only plus minus less more least most up out off'
  ).split(' '),
);

/** Words that describe a counted noun and stand before it. */
const describing = new Set(
  (
    'business calendar working trading consecutive full additional whole equal annual monthly weekly quarterly successive ' +
    'fiscal banking further original certified true such authorized issued outstanding restricted common preferred complete ' +
    'new ordinary preference voting separate individual united square cubic parking metric rentable usable gross net sq cu'
  ).split(' '),
);

/** How many words may describe a noun: `equal monthly` installments. */
const mostDescribing = 2;

/**
 * The counted noun at the token, `days`, `Business Days` or a defined term, `Ordinary Shares`; undefined where no noun
 * can stand.
 */
export function nounAt(tokens: Tokens, i: number): Noun | undefined {
  const term = isCapital(tokens, i) ? termAt(tokens, i) : undefined;
  if (term) return term;
  let text = nounWordAt(tokens, i);
  if (text === undefined || text.length < 2) return undefined;
  let to = i + 1;
  for (let last = text; to - i <= mostDescribing && describing.has(last.toLowerCase()); to++) {
    // "Sq. ft." is written with points.
    if (isSign(tokens, to, POINT) && isGlued(tokens, to)) to++;
    const next = nounWordAt(tokens, to);
    if (next === undefined) break;
    text = `${text} ${next}`;
    last = next;
  }
  return { text, to };
}

/** The word at the token, where it can name or describe what is counted. */
function nounWordAt(tokens: Tokens, i: number): string | undefined {
  if (tokens.kinds[i] !== WORD || isNumeral(lexemeAt(tokens, i))) return undefined;
  const text = tokenText(tokens, i);
  return notNouns.has(text.toLowerCase()) ? undefined : text;
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

/** The most words of a defined term that counts: `Incentive Stock Options`, `Class B Common Units`. */
const longestTerm = 4;

/**
 * The defined term at the token that a figure before it counts, `Units`, `Class A Warrants`: words with capitals on one
 * line of which the last is one of those that are counted. Undefined where there is none.
 */
export function termAt(tokens: Tokens, i: number): Noun | undefined {
  for (let at = i; at < i + longestTerm; at++) {
    if (tokens.kinds[at] !== WORD || !isCapital(tokens, at) || !isSpaced(tokens, at)) return undefined;
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

/** Words that, with a capital, a figure goes with as a name: `Year 1 rent`, `Phase 2 work`. */
const labels = new Set('year quarter month week day phase stage step tranche series milestone'.split(' '));

/** Whether the figure at the token is part of a name, by the word with a capital before it. */
export const isOfLabel = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i - 1) && labels.has(lowerAt(tokens, i - 1));

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

/** Whether a line ends before the token. */
export const opensLine = (tokens: Tokens, i: number): boolean =>
  tokens.text.slice(tokens.origin + (tokens.ends[i - 1] ?? 0), tokens.origin + (tokens.starts[i] ?? 0)).includes('\n');

/** Measures that exhibits count in: with one of these between words and figure the two still belong together. */
const measures = new Set(
  (
    'day week month year quarter hour minute share unit copy copie installment payment time warrant vote period ' +
    'meter kilometer mile yard foot feet inch degree acre hectare ton pound ounce gram kilogram gallon liter barrel ' +
    'kilowatt megawatt'
  ).split(' '),
);

/** Whether the word describes what is counted and names nothing itself: `fifteen business (15) days`. */
export const isDescribing = (noun: string): boolean => describing.has(noun.toLowerCase());

/** Whether the noun is one of the measures that exhibits count in. */
export const isMeasure = (noun: string): boolean => measures.has(measureOf(noun));
