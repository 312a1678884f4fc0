import { step, type Dictionary } from '../../text/dictionary.ts';
import { APOSTROPHE, CURLED_APOSTROPHE } from '../../text/sign-codes.ts';
import { ownNameWord } from '../../words/name-word.ts';

/**
 * What is done with a word that stands from `start` to `end`. `hash` is that of its letters and figures in lower case,
 * as a dictionary has it; undefined of a word with an apostrophe in it or a letter beyond ASCII.
 */
export type WordVisitor = (start: number, end: number, hash: number | undefined) => void;

/**
 * Visits the words in a range of a text, markup and all, in their order: letters and figures without anything between
 * them but an apostrophe. What only asks whether and how often words stand there has no need of tokens.
 */
export function eachWord(text: string, from: number, to: number, visit: WordVisitor): void {
  let at = from;
  while (at < to) {
    if (!isWord(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let isPlain = true;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 && isWord(code)) hash = step(hash, code >= 65 && code <= 90 ? code | 32 : code);
      else if (isWord(code) || (isApostrophe(code) && isWord(text.charCodeAt(at + 1)))) isPlain = false;
      else break;
    }
    visit(start, at, isPlain ? hash : undefined);
  }
}

/** The word of a range in lower case, as names are compared: without accents, apostrophes and the genitive's ending. */
export const wordIn = (text: string, start: number, end: number): string =>
  ownNameWord(text.slice(start, end)).toLowerCase();

/** The number that a visited word has in a dictionary of words in lower case; 0 when it is none of them. */
export const idOfWord = (
  dictionary: Dictionary,
  text: string,
  ...[start, end, hash]: Parameters<WordVisitor>
): number => (hash === undefined ? dictionary.idOf(wordIn(text, start, end)) : dictionary.find(hash, text, start, end));

const isWord = (code: number): boolean =>
  code < 128 ? (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) : isWideWord(code);

/** Letters beyond ASCII; the right single quotation mark is an apostrophe. */
const isWideWord = (code: number): boolean => code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && code !== 0xd7;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLED_APOSTROPHE;
