import { areSpellings } from '../../words/spelling-variant.ts';
import { isMechanical, slipBetween } from '../name/slip.ts';
import { shortestWord } from './phrases.ts';

/** The fewest letters of two words that one letter within makes a slip of each other. */
const longWord = 7;

/** Whether two words in upper case that begin alike are a slip apart, or two, and not two spellings of one. */
export function isNear(word: string, meant: string): boolean {
  if (isTwice(word, meant)) return true;
  if (Math.abs(word.length - meant.length) > 1 || areFar(word, meant)) return false;
  const slip = slipBetween(word, meant);
  return slip !== undefined && slip !== 'plural' && !areSpellings(word, meant);
}

/** Whether the first of two words in upper case is the second misspelt, and no other form or spelling of it. */
export function isMisspelt(word: string, meant: string): boolean {
  if (word.length < shortestWord || Math.abs(word.length - meant.length) > 1 || areFar(word, meant)) return false;
  const slip = slipBetween(word, meant);
  if (slip === undefined || areSpellings(word, meant)) return false;
  // "Mortgagee" beside "Mortgage", and a genitive that lost its apostrophe.
  const [short, long] = word.length < meant.length ? [word, meant] : [meant, word];
  if (long === `${short}E` || long === `${short}S`) return false;
  return isMechanical(slip, word, meant) || (slip === 'inside' && short.length >= longWord);
}

/** Endings by which words of one stem are told apart: `Employer`, `Employee`, `Secured`. */
const ending = /[DERS]$/;

/** Whether one word in upper case is the other with another ending, or with one: `Mortgagee` beside `Mortgage`. */
export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.slice(0, -1) === short) return ending.test(long);
  return long.slice(0, -1) === short.slice(0, -1) && ending.test(long) && ending.test(short);
}

/** The fewest letters of a word that is told though two of its letters are wrong. */
const longestWord = 9;

/**
 * Whether two long words that begin and end alike are one slip apart in the first half and one in the second, or one
 * has two letters more within: `Conversion`, `Conversation`.
 */
function isTwice(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < longestWord || Math.abs(a.length - b.length) > 2) return false;
  if (a.at(-1) !== b.at(-1) || areFar(a, b, 4) || areSpellings(a, b)) return false;
  if (hasTwoMore(a, b)) return true;
  const half = Math.floor(Math.min(a.length, b.length) / 2);
  return [-1, 0, 1].some((more) => {
    const [first, second] = [a.slice(0, half), b.slice(0, half + more)];
    return isOneSlip(first, second) && isOneSlip(a.slice(half), b.slice(half + more));
  });
}

/** The fewest letters before two letters that only one of two words has, and the fewest behind them. */
const beforeMore = 5;
const behindMore = 3;

function hasTwoMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 2) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at >= beforeMore && short.length - at >= behindMore && short.slice(at) === long.slice(at + 2);
}

/** Whether two parts of words are one stroke of the keyboard apart. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [own, other] = [a.slice(from, a.length - tail), b.slice(from, b.length - tail)];
  if (own.length + other.length === 1 || (own.length === 1 && other.length === 1)) return true;
  return own.length === 2 && own[0] === other[1] && own[1] === other[0] && other.length === 2;
}

/** The quick look: whether more than so many letters of the alphabet stand in only one of two words. */
export function areFar(a: string, b: string, most = 2): boolean {
  let bits = lettersOf(a) ^ lettersOf(b);
  for (let more = 0; bits !== 0; bits &= bits - 1) if (++more > most) return true;
  return false;
}

/** A bit for each letter that a word has. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}
