import { isNumeral, lexemeOf, type Lexeme } from '../../words/lexicon.ts';
import { FIGURE, SIGN, WORD, type Tokens, isSign } from '../../text/tokens.ts';

/** A run of number words as it stands in a block: the tokens `from` to `to` (past the last), and the words that count. */
export interface NumberRun {
  readonly from: number;
  readonly to: number;
  readonly words: readonly Lexeme[];
  /** The token of each word in `words`. */
  readonly tokens: readonly number[];
}

/** More words than any amount has: a run is cut here, so that a page of number words costs no more than its length. */
const longest = 40;

const HYPHEN = 45;
const COMMA = 44;
const SLASH = 47;

/** Hyphens and the dashes that stand for them in typeset text. */
export const isHyphen = (tokens: Tokens, i: number): boolean => {
  const code = tokens.codes[i] ?? 0;
  return tokens.kinds[i] === SIGN && (code === HYPHEN || (code >= 0x2010 && code <= 0x2013) || code === 0x2212);
};

/** The lexeme of a word token; undefined for figures, signs and unknown words. */
export const lexemeAt = (tokens: Tokens, i: number): Lexeme | undefined =>
  tokens.kinds[i] === WORD ? lexemeOf(tokens.codes[i] ?? 0) : undefined;

/**
 * The number words that start at token `i`, as far as they may belong to one number; undefined where none starts. Whether
 * they make a number is for the reader of numbers to say. A `substitute` takes the place of a word that is no number word
 * as it stands, because it is misspelt.
 */
export function numberRunAt(
  tokens: Tokens,
  i: number,
  substitute?: { readonly token: number; readonly lexeme: Lexeme },
): NumberRun | undefined {
  const wordAt = (at: number): Lexeme | undefined =>
    at === substitute?.token ? substitute.lexeme : lexemeAt(tokens, at);
  const first = wordAt(i);
  if (!first || !(isNumeral(first) || first.role === 'article')) return undefined;
  if (first.role === 'article' && !joinsArticle(wordAt(i + 1), wordAt(i + 2))) return undefined;
  // "Quarters" and "halves" by themselves are periods and portions, not numbers.
  if (first.role === 'part' && first.word !== 'half') return undefined;
  const words = [first];
  const indexes = [i];
  let at = i + 1;
  while (words.length < longest) {
    const step = nextInRun(tokens, at, words, wordAt);
    if (!step) break;
    for (const token of step.tokens) {
      const word = wordAt(token);
      if (word) {
        words.push(word);
        indexes.push(token);
      }
    }
    at = step.to;
  }
  return { from: i, to: at, words, tokens: indexes };
}

/** `a hundred`, `a million`, `a half`, `a third`, `a forty-eighth`; but not `a two-year period`, `a second`. */
function joinsArticle(next: Lexeme | undefined, afterNext: Lexeme | undefined): boolean {
  if (!isNumeral(next)) return false;
  if (next.role === 'hundred' || next.role === 'scale' || next.role === 'part') return true;
  return next.ordinal ? next.value > 2 : next.role === 'tens' && afterNext?.ordinal === true;
}

interface Step {
  readonly tokens: readonly number[];
  readonly to: number;
}

/** What the run goes on with at token `at`: a number word, or one behind a hyphen, a comma or `and`. */
function nextInRun(
  tokens: Tokens,
  at: number,
  words: readonly Lexeme[],
  wordAt: (i: number) => Lexeme | undefined,
): Step | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  const counts = (last.role === 'hundred' || last.role === 'scale') && !last.ordinal;
  if (isSign(tokens, at, SLASH)) {
    const word = wordAt(at + 1);
    const divides = word?.role === 'part' || (word?.ordinal === true && word.value > 2);
    return divides && last.role === 'unit' && !last.ordinal ? { tokens: [at + 1], to: at + 2 } : undefined;
  }
  if (isHyphen(tokens, at)) {
    const word = wordAt(at + 1);
    if (word?.role === 'and') {
      const behind = isHyphen(tokens, at + 2) ? at + 3 : at + 2;
      return isNumeral(wordAt(behind)) ? { tokens: [at + 1, behind], to: behind + 1 } : undefined;
    }
    return isNumeral(word) && follows(last, word, true) ? { tokens: [at + 1], to: at + 2 } : undefined;
  }
  if (isSign(tokens, at, COMMA) && counts) {
    const word = wordAt(at + 1);
    if (word?.role === 'and') {
      return isNumeral(wordAt(at + 2)) ? { tokens: [at + 1, at + 2], to: at + 3 } : undefined;
    }
    return isNumeral(word) && !word.ordinal ? { tokens: [at + 1], to: at + 2 } : undefined;
  }
  const word = wordAt(at);
  if (!word) return undefined;
  if (word.role === 'and') {
    const behind = wordAt(at + 1);
    if (isNumeral(behind) && counts) return { tokens: [at, at + 1], to: at + 2 };
    const article = behind?.role === 'article' && joinsArticle(wordAt(at + 2), wordAt(at + 3));
    if (article) return { tokens: [at, at + 1, at + 2], to: at + 3 };
    if (last.ordinal || last.plural || !isNumeral(behind)) return undefined;
    const fractionEnd = endOfFraction(tokens, at + 1, wordAt);
    return fractionEnd ? { tokens: [at, ...fractionEnd.tokens], to: fractionEnd.to } : undefined;
  }
  if (word.role === 'point') {
    return isNumeral(wordAt(at + 1)) && !last.ordinal ? { tokens: [at, at + 1], to: at + 2 } : undefined;
  }
  if (word.role === 'article' && last.role === 'part') {
    const scale = wordAt(at + 1);
    return scale?.role === 'scale' && !scale.ordinal ? { tokens: [at, at + 1], to: at + 2 } : undefined;
  }
  return isNumeral(word) && follows(last, word, false) ? { tokens: [at], to: at + 1 } : undefined;
}

/** Whether the word may go on the number: after `third` or `halves` nothing does, and `one second` measures time. */
function follows(last: Lexeme, word: Lexeme, hyphenated: boolean): boolean {
  if (last.ordinal || last.plural) return hyphenated && isNumeral(word) && !last.plural;
  if (last.role === 'part') return word.role === 'scale' && !word.ordinal;
  if (word.role === 'part') return last.role === 'unit' || last.role === 'teen' || last.role === 'tens';
  if (word.ordinal && word.value <= 2) return last.role !== 'unit' && last.role !== 'teen';
  return true;
}

/** Behind `and`, the words of a fraction (`one-half`, `two thirds`, `three hundred seventy-five thousandths`), if they are one. */
function endOfFraction(tokens: Tokens, from: number, wordAt: (i: number) => Lexeme | undefined): Step | undefined {
  const indexes: number[] = [];
  for (let at = from; at < from + 12; at++) {
    const word = wordAt(at);
    if ((isHyphen(tokens, at) || isSign(tokens, at, SLASH)) && indexes.length > 0) continue;
    if (!isNumeral(word)) return undefined;
    indexes.push(at);
    const divides = word.role === 'part' || (word.ordinal && word.value > 2);
    if (divides) return indexes.length > 1 || word.role === 'part' ? { tokens: indexes, to: at + 1 } : undefined;
  }
  return undefined;
}

/** Whether a figure stands at the token. */
export const isFigure = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === FIGURE;
