import type Fraction from 'fraction.js';
import { crore, lakh, lexemeOfWord, type Lexeme } from './lexicon.ts';
import { cardinal, readNumber } from './reading.ts';
import type { PhraseWord } from './restate-phrase.ts';
import { said, type NewWords } from './restate-word.ts';
import { sayCardinal, type Counting } from './spell.ts';

/** The lexemes of a run with the `and`s between them; misspelt words are read as what they were meant to be. */
export const lexemesOf = (run: readonly PhraseWord[]): readonly Lexeme[] =>
  run.flatMap(({ lexeme, mark }, at) => {
    if (!lexeme) return [];
    return at > 0 && mark === 'and' ? [andLexeme, lexeme] : [lexeme];
  });

const andLexeme: Lexeme = { word: 'and', role: 'and', value: 0, ordinal: false, plural: false, meant: undefined };

/** The likeliest value of a run; undefined where its words make no number. */
export const valueOf = (run: readonly PhraseWord[]): Fraction | undefined => readNumber(lexemesOf(run))[0]?.value;

/** `fifteen hundred` and `nineteen ninety-nine` are counted on in the way they began. */
function countingOf(run: readonly PhraseWord[]): Counting {
  const roles = run.map(({ lexeme }) => lexeme?.role);
  if (run.some(isSouthAsian)) return 'lakhs';
  if (roles.includes('scale')) return 'thousands';
  const hundred = roles.indexOf('hundred');
  if (hundred > 0) return roles[hundred - 1] === 'teen' || roles[hundred - 2] === 'tens' ? 'hundreds' : 'thousands';
  const lexemes = lexemesOf(run);
  return cardinal(lexemes) === undefined && readNumber(lexemes).length > 0 ? 'year' : 'thousands';
}

const isSouthAsian = ({ lexeme }: PhraseWord): boolean => lexeme?.value === lakh || lexeme?.value === crore;

/** Counted as the run counts, with the words for a lakh and a crore that it has: `lakhs`, `lacs`. */
export function counted(value: bigint, run: readonly PhraseWord[]): NewWords {
  const counting = countingOf(run);
  const words = said(sayCardinal(value, counting));
  if (counting !== 'lakhs') return words;
  const plural = run.some((word) => isSouthAsian(word) && word.lexeme?.word.endsWith('s') === true);
  return words?.map((word) => {
    const meant = word.kind === 'said' ? lexemeOfWord(word.word) : undefined;
    const own = run.find(({ lexeme }) => lexeme?.role === 'scale' && lexeme.value === meant?.value)?.lexeme?.word;
    if (word.kind !== 'said' || !meant || (meant.value !== lakh && meant.value !== crore)) return word;
    return { ...word, word: own ?? (plural ? `${word.word}s` : word.word) };
  });
}
