import { isNumeral } from './lexicon.ts';
import type { PhraseWord } from './restate-phrase.ts';
import type { NewWord } from './restate-word.ts';
import { centsOver } from './spell.ts';
import { caseOf, dress, inCase, type Place, type WordCase } from './spell-case.ts';
import type { ShownStyle, SpellingStyle } from './style.ts';

/** How words that come into a phrase are cased. */
export interface Casing {
  readonly style: SpellingStyle;
  /** The phrase is cased neither way throughout (`One Hundred fifty`): what comes in looks like its neighbour. */
  readonly mixed: boolean;
}

/**
 * Reads the casing off the phrase; a single word with a capital leaves open how the next is written, which the draft
 * decides.
 */
export function casingOfPhrase(
  words: readonly PhraseWord[],
  shown: ShownStyle,
  draft: ShownStyle,
  merged: SpellingStyle,
): Casing {
  if (shown.letterCase !== undefined) return { style: merged, mixed: false };
  const counted = words.filter(({ lexeme, kind }) => kind === 'number' && isNumeral(lexeme));
  const alone = counted.length === 1 || counted.every(({ mark }, at) => at === 0 || mark === 'hyphen');
  const decided = draft.letterCase === 'sentence' || draft.letterCase === 'title' ? draft.letterCase : undefined;
  const letterCase = decided ?? (shown.afterHyphen === 'lower' ? 'sentence' : 'title');
  return { style: { ...merged, letterCase }, mixed: !alone };
}

/** A word that comes in, behind or before a neighbour that was there. */
export const dressNew = (word: string, place: Place, neighbour: PhraseWord, { style, mixed }: Casing): string =>
  mixed && place !== 'joint' ? inCase(word, caseOf(neighbour.text)) : dress(word, place, style);

/** An old word made to say the new one; it keeps its own case, and `50/100ths` its tail. */
export function replaced(old: PhraseWord, word: NewWord, casing: Casing): string {
  if (word.kind === 'kept') return old.text;
  if (word.kind === 'hundredths') {
    // What stood in figures stays in figures: 10/100 becomes 00/100.
    const none = word.cents === 0 && /^\d/.test(old.text);
    return `${none ? '00' : overText(word.cents, casing)}${old.text.slice(old.text.indexOf('/'))}`;
  }
  const own: WordCase = casing.style.letterCase === 'upper' && old.text.length === 1 ? 'upper' : caseOf(old.text);
  return inCase(word.word, own);
}

/** What stands over the hundred: `No` in title case, `NO` in capitals. */
export const overText = (cents: number, { style }: Casing): string => dress(centsOver(cents, style), 'first', style);
