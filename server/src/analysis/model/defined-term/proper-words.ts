import type { Draft } from '../draft.ts';
import { keptWith } from '../kept.ts';
import { distinctKeys } from '../name/distinct-keys.ts';
import { shortestCapital } from './capital-words.ts';
import { phrasesOf, type Phrases } from './phrases.ts';

/**
 * The words in upper case that a draft has for things of its own: those of its terms, of the titles of its instruments
 * and of the names of its companies. The same set as long as none of them comes or goes.
 */
export const properWordsOf = (draft: Draft): ReadonlySet<string> =>
  withPhrases(phrasesOf(draft))(distinctKeys(draft.indexes));

const withPhrases = keptWith((phrases: Phrases) =>
  keptWith((names: ReadonlySet<string>): ReadonlySet<string> => {
    const words = new Set<string>();
    const add = (word: string): void => {
      if (word.length >= shortestCapital && /^[A-Z]+$/.test(word)) words.add(word);
    };
    for (const word of phrases.words) add(word);
    for (const word of phrases.titles) add(word);
    for (const name of names) for (const word of name.split(' ')) add(word);
    return words;
  }),
);
