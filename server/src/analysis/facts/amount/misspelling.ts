import { distance } from 'fastest-levenshtein';
import { COMMA } from '../../text/sign-codes.ts';
import { isSign, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isNumeral, lexemeAt, lexemeOfWord, numerals, type Lexeme } from '../../words/lexicon.ts';
import type { Statement } from '../fact.ts';
import { nounAt } from './noun.ts';
import { isHyphen, type Substitute } from './number-words.ts';

/** Common words one letter away from a number word, which stand before brackets in their own right. */
const ownWords = new Set(
  'on ten then the tend for fore from to too two of off or one once done none son sit sex fix mix fine nice line live wine mine vine fire file life love so even seen sever never ever fight light right night weight height eight hundreds thousands millions fourths forth fist fast'.split(
    ' ',
  ),
);

/**
 * Of those, the ones that are taken for a misspelling all the same where the figure and a counted noun speak for it.
 */
const likelySlips = new Set(['live', 'tow', 'fine', 'forth']);

/**
 * The number word that a misspelt word before a bracketed figure was meant to be: `thee (3) months`, `fiftenth (15th)`.
 * Likeness to the last word of that very figure is asked for, and a counted noun behind; undefined without both.
 */
export function misspeltBefore(tokens: Tokens, i: number, figures: Statement, to: number): Substitute | undefined {
  const reading = figures.readings[0];
  if (tokens.kinds[i] !== WORD || isNumeral(lexemeAt(tokens, i)) || !reading || reading.value.d !== 1n)
    return undefined;
  const word = tokenText(tokens, i).toLowerCase();
  if (word.length < 3 || (ownWords.has(word) && !likelySlips.has(word))) return undefined;
  const behind = nounAt(tokens, isHyphen(tokens, to) ? to + 1 : to);
  if (figures.unit === undefined && behind === undefined) return undefined;
  const meant = lastWord(reading.value.n, reading.sense === 'ordinal');
  return meant && isLike(word, meant.word) ? { token: i, lexeme: { ...meant, meant: meant.word } } : undefined;
}

/** The least letters of a word that is held to number words: below, a letter more or less makes another word. */
const shortest = 3;

/**
 * The number words that an unknown word was meant to be, as far as likeness goes, the likest first: `Hunderd`, `fitfy`.
 * Which of them it was is for the figures to say: `eigth` may be eighth and eight. None for a word that is spelled
 * right.
 */
export function likeNumerals(tokens: Tokens, i: number): readonly Substitute[] {
  const known = lexemeAt(tokens, i);
  if (tokens.kinds[i] !== WORD || (known && known.meant === undefined)) return none;
  const word = tokenText(tokens, i).toLowerCase();
  if (word.length < shortest) return none;
  const like = numerals.filter((numeral) => isLike(word, numeral.word));
  if (like.length === 0) return none;
  const apart = like
    .map((meant) => ({
      meant,
      by: distance(word, meant.word),
      alike: word.at(-1) === meant.word.at(-1),
    }))
    .sort((a, b) => a.by - b.by || Number(b.alike) - Number(a.alike));
  return apart.map(({ meant }) => ({ token: i, lexeme: { ...meant, meant: meant.word } }));
}

const none: readonly never[] = [];

/**
 * What the second word of a fraction that starts at token `i` was meant to be where it counts and does not divide:
 * `eighth` for `one-eight`, `sixteenths` for `three-sixteen`. None where no such words start.
 */
export function divisorAt(tokens: Tokens, i: number): readonly Substitute[] {
  const [first, second] = [lexemeAt(tokens, i), lexemeAt(tokens, i + 2)];
  if (first?.role !== 'unit' || first.ordinal || !isHyphen(tokens, i + 1) || !isNumeral(second)) return none;
  const meant = numerals.find(
    ({ value, ordinal, plural }) => ordinal && value === second.value && plural === first.value > 1,
  );
  return second.ordinal || second.value < 3 || !meant
    ? none
    : [{ token: i + 2, lexeme: { ...meant, meant: meant.word } }];
}

/**
 * The words behind token `i` that may be misspelt number words, past number words and what joins them: those that are
 * known to be, and the first that is in no lexicon. Other words end the search.
 */
export function slipsBehind(tokens: Tokens, i: number): readonly number[] {
  const slips: number[] = [];
  for (let at = i; at < i + mostBetween; at++) {
    if (tokens.kinds[at] === WORD) {
      const lexeme = lexemeAt(tokens, at);
      if (lexeme === undefined) return [...slips, at];
      if (!isNumeral(lexeme) && lexeme.role !== 'and' && lexeme.role !== 'article') return slips;
      if (lexeme.meant !== undefined) slips.push(at);
    } else if (!isHyphen(tokens, at) && !isSign(tokens, at, COMMA)) {
      return slips;
    }
  }
  return slips;
}

/** How many words and marks of its number may stand before the word that is misspelt. */
const mostBetween = 24;

/** One letter wrong in a short word, two in a long one, or two neighbours that changed places. */
function isLike(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 2 || word === meant) return false;
  if (word[0] !== meant[0])
    return isTransposed(word, meant) || (word.length === meant.length && word.slice(1) === meant.slice(1));
  const apart = distance(word, meant);
  return apart === 1 || (apart === 2 && (meant.length >= 7 || isTransposed(word, meant)));
}

function isTransposed(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  const at = [...word].findIndex((letter, k) => letter !== meant[k]);
  return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2);
}

/** The last word in which a whole number is spelled. */
function lastWord(value: bigint, ordinal: boolean): Lexeme | undefined {
  const matches = (count: number): Lexeme | undefined =>
    numerals.find(
      (numeral) => numeral.value === count && numeral.ordinal === ordinal && !numeral.plural && numeral.role !== 'part',
    );
  if (value === 0n) return ordinal ? undefined : lexemeOfWord('zero');
  const below = Number(value % 100n);
  if (below > 0) return matches(below < 20 ? below : below % 10 || below);
  if (value % 1000n !== 0n) return matches(100);
  return [1e15, 1e12, 1e9, 1e6, 1e3]
    .map((scale) => (value % BigInt(scale) === 0n ? matches(scale) : undefined))
    .find(Boolean);
}
