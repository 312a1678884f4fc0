import { EXCLAMATION, POINT, QUESTION, SEMICOLON } from './sign-codes.ts';
import { isSign, isSpaced, lowerAt, tokenText, type Tokens } from './tokens.ts';

/** What a point follows without ending a sentence: initials, and what is always written short. */
const shortened =
  /^(?:[a-z]|nos?|inc|corp|co|ltd|st|sec|art|mr|mrs|ms|dr|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Whether a word, in lower case, is written short with a point: `inc`, `no`, an initial. */
export const isShortened = (word: string): boolean => shortened.test(word);

/** Whether a sentence ends at the token: a mark that closes one, nothing short before it and no small letter behind. */
export function endsSentence(tokens: Tokens, i: number): boolean {
  if (isSign(tokens, i, EXCLAMATION) || isSign(tokens, i, QUESTION)) return true;
  if (!isSign(tokens, i, POINT) || isShortened(lowerAt(tokens, i - 1))) return false;
  return i + 1 >= tokens.count || (isSpaced(tokens, i + 1) && !/^\p{Ll}/u.test(tokenText(tokens, i + 1)));
}

/** Whether a sentence, or a part of it that stands for itself, ends at the token. */
export const endsClause = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, SEMICOLON) || endsSentence(tokens, i);

/** Whether a sentence ends at one of the tokens from one up to another. */
export function holdsSentenceEnd(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsSentence(tokens, i)) return true;
  return false;
}

/**
 * Whether a point or a semicolon stands at the token, even that of a word written short: for whoever would rather read
 * too little than go on into what is said of something else.
 */
export const isStop = (tokens: Tokens, i: number): boolean => isSign(tokens, i, POINT) || isSign(tokens, i, SEMICOLON);
