import { CLOSE, COLON, COMMA, OPEN, SEMICOLON } from '../../text/sign-codes.ts';
import {
  isCapital,
  isSpaced,
  lowerAt,
  opensLine,
  SIGN,
  textBetween,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { wordTable } from '../../words/lexicon.ts';
import { isNoNoun, type Noun } from './noun-words.ts';

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
export const longestTerm = 4;

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
    if (word.length > 1 && isNoNoun(word)) return undefined;
  }
  return undefined;
}

/** Signs behind which a part of a list stands: `Alder: 320 Units; Birch: 180 Units`, `(ii) 180 Units`. */
const partSigns = new Set([OPEN, CLOSE, COMMA, COLON, SEMICOLON]);

/** Words with which a figure names one of a kind and counts nothing: `tranche 2 Notes`, `class 3 Interests`. */
const namers = new Set('tranche class series type group phase round level tier lot grade'.split(' '));

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
  if (isCapital(tokens, before) && !isNoNoun(word)) return false;
  return !namers.has(word) && (!opensLine(tokens, i) || isNoNoun(word));
}
