import { COMMA, HYPHEN, SLASH } from '../../text/sign-codes.ts';
import { FIGURE, isSign, SIGN, tokenText, type Tokens } from '../../text/tokens.ts';
import { isNumeral, lexemeAt, type Lexeme } from '../../words/lexicon.ts';

/**
 * A run of number words as it stands in a block: the tokens `from` to `to` (past the last), and the words that count.
 */
export interface NumberRun {
  readonly from: number;
  readonly to: number;
  readonly words: readonly Lexeme[];
  /** The token of each word in `words`. */
  readonly tokens: readonly number[];
}

/** A word that stands for a number word because it is misspelt. */
export interface Substitute {
  readonly token: number;
  readonly lexeme: Lexeme;
}

/**
 * The most words of an amount: a longer run is cut here, so that a page of number words costs no more than its length.
 */
const longest = 40;

/** Hyphens and the dashes that stand for them in typeset text. */
export const isHyphen = (tokens: Tokens, i: number): boolean => {
  const code = tokens.codes[i] ?? 0;
  return tokens.kinds[i] === SIGN && (code === HYPHEN || (code >= 0x2010 && code <= 0x2013) || code === 0x2212);
};

/**
 * The number words that start at token `i`, as far as they may belong to one number; undefined where none starts.
 * Whether they make a number is for the reader of numbers to say. A `substitute` takes the place of a word that is no
 * number word as it stands, because it is misspelt.
 */
export function numberRunAt(tokens: Tokens, i: number, substitute?: Substitute): NumberRun | undefined {
  const first = wordAt(tokens, i, substitute);
  if (!first || !(isNumeral(first) || first.role === 'article')) return undefined;
  if (first.role === 'article' && !isArticleOf(tokens, i, substitute)) return undefined;
  // "Quarters" and "halves" by themselves are periods and portions, not numbers.
  if (first.role === 'part' && first.word !== 'half') return undefined;
  const words = [first];
  const indexes = [i];
  let at = i + 1;
  for (let last = first; words.length < longest;) {
    const to = stepEnd(tokens, at, last, substitute);
    if (to === undefined) break;
    for (; at < to; at++) {
      const word = wordAt(tokens, at, substitute);
      if (!word) continue;
      words.push(word);
      indexes.push(at);
      last = word;
    }
  }
  return { from: i, to: at, words, tokens: indexes };
}

const wordAt = (tokens: Tokens, i: number, substitute: Substitute | undefined): Lexeme | undefined =>
  i === substitute?.token ? substitute.lexeme : (lexemeAt(tokens, i) ?? thirtySeconds(tokens, i));

/** The second half of `three thirty-seconds`; elsewhere seconds measure time, and the lexicon does not know them. */
function thirtySeconds(tokens: Tokens, i: number): Lexeme | undefined {
  if (!isHyphen(tokens, i - 1) || lexemeAt(tokens, i - 2)?.role !== 'tens') return undefined;
  return isNumeral(lexemeAt(tokens, i - 3)) && tokenText(tokens, i).toLowerCase() === 'seconds' ? seconds : undefined;
}

const seconds: Lexeme = { word: 'seconds', role: 'unit', value: 2, ordinal: true, plural: true, meant: undefined };

/**
 * Whether a number follows the article: `a hundred`, `a million`, `a half`, `a third`, `a forty-eighth`; but not
 * `a two-year period`, `a second`.
 */
function isArticleOf(tokens: Tokens, i: number, substitute: Substitute | undefined): boolean {
  const next = wordAt(tokens, i + 1, substitute);
  if (!isNumeral(next)) return false;
  if (next.role === 'hundred' || next.role === 'scale' || next.role === 'part') return true;
  if (next.ordinal) return next.value > 2;
  const units = isHyphen(tokens, i + 2) ? i + 3 : i + 2;
  return next.role === 'tens' && wordAt(tokens, units, substitute)?.ordinal === true;
}

/**
 * How far the run goes on at token `at`, behind its `last` word: past a number word, or past one behind a hyphen, a
 * comma or `and`. Undefined where it ends.
 */
function stepEnd(tokens: Tokens, at: number, last: Lexeme, substitute: Substitute | undefined): number | undefined {
  if (tokens.kinds[at] === SIGN) return pastSign(tokens, at, last, substitute);
  const word = wordAt(tokens, at, substitute);
  if (!word) return undefined;
  if (word.role === 'and') return pastAnd(tokens, at, last, substitute);
  if (word.role === 'point') {
    return isNumeral(wordAt(tokens, at + 1, substitute)) && !last.ordinal ? at + 2 : undefined;
  }
  if (word.role === 'article' && last.role === 'part') {
    const scale = wordAt(tokens, at + 1, substitute);
    return scale?.role === 'scale' && !scale.ordinal ? at + 2 : undefined;
  }
  return isNumeral(word) && follows(last, word, false) ? at + 1 : undefined;
}

/** Past what the slash, hyphen or comma at the token leads to: `three/fourths`, `forty-two`, `one thousand, fifty`. */
function pastSign(tokens: Tokens, at: number, last: Lexeme, substitute: Substitute | undefined): number | undefined {
  const word = wordAt(tokens, at + 1, substitute);
  if (isSign(tokens, at, SLASH)) {
    const divides = word?.role === 'part' || (word?.ordinal === true && word.value > 2);
    return divides && last.role === 'unit' && !last.ordinal ? at + 2 : undefined;
  }
  if (isHyphen(tokens, at)) {
    if (word?.role === 'and') return pastJoinedAnd(tokens, at + 1, substitute);
    return isNumeral(word) && follows(last, word, true) ? at + 2 : undefined;
  }
  if (!isMagnitude(last) || !isSign(tokens, at, COMMA)) return undefined;
  if (word?.role === 'and') return isNumeral(wordAt(tokens, at + 2, substitute)) ? at + 3 : undefined;
  return isNumeral(word) && !word.ordinal ? at + 2 : undefined;
}

/** Past what an `and` behind a hyphen leads to: `two-and-one-half`, `two-and-a-half`, `two-and one`. */
function pastJoinedAnd(tokens: Tokens, and: number, substitute: Substitute | undefined): number | undefined {
  const behind = isHyphen(tokens, and + 1) ? and + 2 : and + 1;
  const next = wordAt(tokens, behind, substitute);
  if (next?.role !== 'article') return isNumeral(next) ? behind + 1 : undefined;
  const divided = isHyphen(tokens, behind + 1) ? behind + 2 : behind + 1;
  return wordAt(tokens, divided, substitute)?.role === 'part' ? divided + 1 : undefined;
}

/** Past what the `and` at the token leads to: `six hundred and five`, `two and a half`, `two and three fourths`. */
function pastAnd(tokens: Tokens, and: number, last: Lexeme, substitute: Substitute | undefined): number | undefined {
  const behind = wordAt(tokens, and + 1, substitute);
  // "And zero/100" are the cents.
  if (behind?.role === 'zero' && isSign(tokens, and + 2, SLASH)) return undefined;
  if (isNumeral(behind) && isMagnitude(last)) return and + 2;
  if (behind?.role === 'article' && isArticleOf(tokens, and + 1, substitute)) return and + 3;
  if (last.ordinal || last.plural || !isNumeral(behind)) return undefined;
  return endOfFraction(tokens, and + 1, substitute);
}

/** Whether a comma or `and` may stand behind the word: behind `hundred` and `million`, of which there are so many. */
const isMagnitude = (last: Lexeme): boolean => (last.role === 'hundred' || last.role === 'scale') && !last.ordinal;

/** Whether the word may go on the number: after `third` or `halves` nothing does, and `one second` measures time. */
function follows(last: Lexeme, word: Lexeme, hyphenated: boolean): boolean {
  if (last.ordinal || last.plural) return hyphenated && isNumeral(word) && !last.plural;
  if (last.role === 'part') return word.role === 'scale' && !word.ordinal;
  if (word.role === 'part') return last.role === 'unit' || last.role === 'teen' || last.role === 'tens';
  if (word.ordinal && word.value <= 2) return last.role !== 'unit' && last.role !== 'teen';
  return true;
}

/**
 * The token past a fraction in words (`one-half`, `two thirds`, `three hundred seventy-five thousandths`) that starts
 * at the token; undefined where the words are none.
 */
function endOfFraction(tokens: Tokens, from: number, substitute: Substitute | undefined): number | undefined {
  for (let at = from, words = 0; at < from + 12; at++) {
    const word = wordAt(tokens, at, substitute);
    if ((isHyphen(tokens, at) || isSign(tokens, at, SLASH)) && words > 0) continue;
    if (!isNumeral(word)) return undefined;
    words++;
    const divides = word.role === 'part' || (word.ordinal && word.value > 2);
    if (divides) return words > 1 || word.role === 'part' ? at + 1 : undefined;
  }
  return undefined;
}

/** Whether a figure stands at the token. */
export const isFigure = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === FIGURE;
