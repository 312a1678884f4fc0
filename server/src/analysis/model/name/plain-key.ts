import type { Indexes } from '../indexes.ts';
import { keptWith } from '../kept.ts';
import { distinctKeys } from './distinct-keys.ts';

/** Words and suffixes that say the same in two lengths; their drift is another matter than a misspelt word. */
const synonyms: Readonly<Record<string, string>> = {
  CORPORATION: 'CORP',
  INCORPORATED: 'INC',
  COMPANY: 'CO',
  LIMITED: 'LTD',
  '&': 'AND',
};

/** The words of a name as they are compared: `HARLAN CORP` for `HARLAN CORPORATION`. A first word is the name's own. */
export function plainWords(key: string): readonly string[] {
  const words = key.split(' ').map((word, index) => (index === 0 ? word : (synonyms[word] ?? word)));
  // "Harlan, Inc., Inc." is another slip.
  while (words.length > 2 && words.at(-1) === words.at(-2)) words.pop();
  return words;
}

/** Whether a word has a shorter synonym: what it is misspelt as can only be told beside the word in full. */
export const hasSynonym = (word: string): boolean => synonyms[word] !== undefined;

/** What the keys of names have in common that differ in the length of a suffix only. */
export const plainKey = (key: string): string => plainWords(key).join(' ');

/** The keys of a document's names by what those have in common that are one but for the length of a suffix. */
export const keysByPlainKey = (indexes: Indexes): ReadonlyMap<string, readonly string[]> =>
  byPlainKey(distinctKeys(indexes));

const byPlainKey = keptWith((all: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const keys = new Map<string, string[]>();
  for (const key of [...all].sort()) {
    const short = plainKey(key);
    const alike = keys.get(short);
    if (alike) alike.push(key);
    else keys.set(short, [key]);
  }
  return keys;
});
