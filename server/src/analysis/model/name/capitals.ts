import { isCapitals } from '../../words/spell-case.ts';
import { keyOf, typedChunks, type Chunk } from './chunks.ts';

const small = /^(?:of|the|and|for|de|du|la)$/i;
/** Suffixes that are written with one capital, of those that have three letters or fewer. */
const oneCapital = /^(?:inc|co|ltd)$/i;
const numeral = /^[ivxlc]+$/i;
/** A word of so many capitals or fewer may be initials: IBM, AES, LLC. */
const initials = 3;

/**
 * A name typed in capitals as it is written in small letters: a word that the draft writes so is written as there,
 * short words and numerals stay, since they may be initials, and others have one capital.
 */
export function lowered(chunks: readonly Chunk[], spellings: readonly string[]): readonly Chunk[] {
  const known = new Map<string, string>();
  for (const spelling of spellings.filter((text) => !isCapitals(text))) {
    for (const chunk of typedChunks(spelling)) known.set(keyOf(chunk), chunk.word);
  }
  return chunks.map((chunk, index) => ({
    word: known.get(keyOf(chunk)) ?? cased(chunk.word, index),
    mark: chunk.mark,
  }));
}

/**
 * What is typed in place of a name, in the letters that its mentions in small letters are to have. Whoever renames a
 * heading in capitals may type capitals, and means them for headings only, if the draft has the name in small letters
 * too.
 */
export function meantMixed(replaced: string, typed: readonly Chunk[], spellings: readonly string[]): readonly Chunk[] {
  const shouted = isCapitals(replaced) && isCapitals(typed.map(({ word }) => word).join(' '));
  return shouted && !spellings.every(isCapitals) ? lowered(typed, spellings) : typed;
}

function cased(word: string, index: number): string {
  if (index > 0 && small.test(word)) return word.toLowerCase();
  const letters = word.replace(/\P{L}/gu, '');
  const stays =
    !oneCapital.test(letters) && (letters.length <= initials || numeral.test(letters) || word.includes('.'));
  return stays
    ? word
    : word.toLowerCase().replace(/(^|[-&/])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
