import type { SpellingStyle } from './style.ts';

/** How one word is cased. */
export type WordCase = 'lower' | 'capital' | 'upper';

/** The case of a word as written; a capital that is the whole word (`A`) is a capital, not upper case. */
export function caseOf(word: string): WordCase {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'upper' : 'capital';
}

/** Whether a text is written in capitals: it has two letters or more and none is small. */
export const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}.*\p{L}/su.test(text);

/** A lower-case word in another case. */
export function inCase(word: string, wanted: WordCase): string {
  if (wanted === 'upper') return word.toUpperCase();
  return wanted === 'capital' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Where a word stands: first, free, behind a hyphen, or in a joint (the `and` between two words). */
export type Place = 'first' | 'free' | 'hyphened' | 'joint';

/** The case that a style gives to a word at a place. */
function styleCase(place: Place, style: SpellingStyle): WordCase {
  if (style.letterCase === 'upper') return 'upper';
  if (style.letterCase === 'lower') return 'lower';
  if (style.letterCase === 'sentence') return place === 'first' ? 'capital' : 'lower';
  if (place === 'joint') return style.titleAnd === 'And' ? 'capital' : 'lower';
  return place === 'hyphened' ? style.afterHyphen : 'capital';
}

/** A lower-case word or joint (` and `) as the style cases it. */
export function dress(text: string, place: Place, style: SpellingStyle): string {
  const wanted = styleCase(place, style);
  if (place !== 'joint' || wanted !== 'capital') return inCase(text, wanted);
  return text.replace('and', 'And');
}
