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
  for (let at = from; at < to;) at = isWord(text.charCodeAt(at)) ? visitWord(text, at, to, visit) : at + 1;
}

/**
 * Visits those that begin with no small letter of ASCII and no figure. Most words do, and are passed over several times
 * as fast.
 */
export function eachCapitalWord(text: string, from: number, to: number, visit: WordVisitor): void {
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at);
    if (letterOf(code) === code && code !== 0) at = wordEnd(text, at, to);
    else at = isWord(code) ? visitWord(text, at, to, visit) : at + 1;
  }
}

/** Visits the word that starts at an offset; returns where it ends. */
function visitWord(text: string, start: number, to: number, visit: WordVisitor): number {
  let hash = 0;
  let at = start;
  for (; at < to; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === 0) break;
    hash = step(hash, letter);
  }
  const isPlain = at === to || !(mayJoin(text.charCodeAt(at)) && joins(text, start, at));
  const end = isPlain ? at : joinedEnd(text, at, to);
  visit(start, end, isPlain ? hash : undefined);
  return end;
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && letterOf(text.charCodeAt(at)) !== 0) at++;
  return at < to && mayJoin(text.charCodeAt(at)) && joins(text, start, at) ? joinedEnd(text, at, to) : at;
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

/** By code unit of ASCII, a letter in lower case or a figure; 0 for what no word is made of. */
const letters = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

const letterOf = (code: number): number => (code < 128 ? (letters[code] ?? 0) : 0);

/** Letters beyond ASCII; the right single quotation mark is an apostrophe. */
const isWideWord = (code: number): boolean => code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && code !== 0xd7;

/** Whether a code unit is a letter or a figure. */
export const isWord = (code: number): boolean => letterOf(code) !== 0 || isWideWord(code);

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLED_APOSTROPHE;

/** The quick look: nearly every word ends at a space or a comma. */
const mayJoin = (code: number): boolean => code === APOSTROPHE || code >= 128;

/** Whether a word that starts at one place goes on at another with a letter beyond ASCII or over an apostrophe. */
function joins(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWideWord(code) || (at > start && isApostrophe(code) && isWord(text.charCodeAt(at + 1)));
}

/** The end of a word of which more than letters and figures of ASCII stand at an offset. */
function joinedEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isWord(text.charCodeAt(at)) || joins(text, from - 1, at))) at++;
  return at;
}
