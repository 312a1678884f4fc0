import { termWordKey } from './term-key.ts';

const genitive = /['\u2019]s?$/;

/** Whether a noun stands in the plural, by its ending: `Notes` and `Parties`, not `Business` and `Gas`. */
export const isPlural = (word: string): boolean => termWordKey(word) !== word.toLowerCase().replace(genitive, '');

/** A noun in the plural, as most take it: `Notes`, `Parties`, `Taxes`. */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}

/** A noun in the singular; the same for one that does not stand in the plural. */
export function singularOf(word: string): string {
  const key = termWordKey(word);
  return key.endsWith('y') && /ies$/i.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, key.length);
}
