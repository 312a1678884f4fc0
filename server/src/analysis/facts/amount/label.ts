import { COLON } from '../../text/sign-codes.ts';
import { isCapital, isSign, lowerAt, textBetween, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isMeasure, isNoNoun, isPlural } from './noun-words.ts';

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
  if (tokens.kinds[i - 2] !== WORD || isNoNoun(word) || !/^\d\d?$/.test(text) || isMeasure(noun)) return false;
  return text === '1' || !isPlural(noun);
}
