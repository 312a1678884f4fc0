import { hashOf } from '../../text/dictionary.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { genitiveLength, ownNameWord } from '../../words/name-word.ts';
import { isWord } from '../name/word-run.ts';

/** What stands beside a word: another one, by its hash and whether it has a capital. */
export interface Neighbour {
  /** `edge` for the end of the paragraph, `barred` for a mark that ends a sentence or a clause. */
  readonly word: number | 'edge' | 'barred';
  readonly capital: boolean;
  /** Relative to the block; undefined where no word stands. */
  readonly at: LocalSpan | undefined;
}

/** A word in its place, with the two words before it and the two behind it, the nearer one first. */
export interface Frame {
  /** Relative to the block, without the ending of a genitive. */
  readonly at: LocalSpan;
  /** Whether it stands in capitals throughout. */
  readonly shouted: boolean;
  readonly before: readonly [Neighbour, Neighbour];
  readonly behind: readonly [Neighbour, Neighbour];
}

/**
 * How much of what stands around two words is the same: `both` the word before and the one behind; `edge` one with a
 * capital, where the paragraph ends on the other side; `two` two on one side, the nearer one with a capital; `capital`
 * one with a capital; `small` two on one side. Undefined for less.
 */
export type Likeness = 'both' | 'edge' | 'two' | 'capital' | 'small';

const edge: Neighbour = { word: 'edge', capital: false, at: undefined };
const barred: Neighbour = { word: 'barred', capital: false, at: undefined };

/** Marks that may stand between two words of one phrase. */
const within = /^[\s*_,&/()[\]\u2013-]*$/;
/** The end of a paragraph, in whichever way lines end. */
const parting = /\n[^\S\n]*\n/;
/** How much may stand between two words of one phrase, in UTF-16 units. */
const widest = 60;
/** The longest word that is read beside another one. */
const longest = 40;

/** The frame of the word that stands from `start` to `end` in the text of a block. */
export function frameAt(text: string, start: number, end: number): Frame {
  const word = text.slice(start, end);
  const [nearBefore, from] = neighbourBefore(text, start);
  const [nearBehind, to] = neighbourBehind(text, end);
  return {
    at: localSpan(start, end - genitiveLength(word)),
    shouted: word.length > 1 && word === word.toUpperCase(),
    before: [nearBefore, from === undefined ? barred : neighbourBefore(text, from)[0]],
    behind: [nearBehind, to === undefined ? barred : neighbourBehind(text, to)[0]],
  };
}

/** The word before an offset, and where it starts. */
function neighbourBefore(text: string, at: number): readonly [Neighbour, number | undefined] {
  const last = Math.max(0, at - widest);
  let end = at;
  while (end > last && !isWord(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < longest && isWithinWord(text, start - 1)) start--;
  const barrier = barrierIn(text.slice(isPointed(text, start, end) ? end + 1 : end, at), end === 0);
  if (barrier) return [barrier, undefined];
  return [neighbourOf(text, start, end), start];
}

/** The word behind an offset, and where it ends. */
function neighbourBehind(text: string, at: number): readonly [Neighbour, number | undefined] {
  const last = Math.min(text.length, at + widest);
  let start = at;
  while (start < last && !isWord(text.charCodeAt(start))) start++;
  const initial = at > 0 && isPointed(text, wordStart(text, at), at) ? at + 1 : at;
  const barrier = barrierIn(text.slice(Math.min(initial, start), start), start === text.length);
  if (barrier) return [barrier, undefined];
  let end = start;
  while (end < text.length && end - start < longest && isWithinWord(text, end)) end++;
  return [neighbourOf(text, start, end), end];
}

/** Whether a word is an initial with its point, which ends no sentence. */
const isPointed = (text: string, start: number, end: number): boolean =>
  end - start === 1 && text.charAt(end) === '.' && /^\p{Lu}$/u.test(text.charAt(start));

/** Where the word begins that ends at an offset, as far as it matters whether it is one letter. */
const wordStart = (text: string, end: number): number => (isWord(text.charCodeAt(end - 2)) ? end - 2 : end - 1);

/** What a gap parts a word from: a mark, or the end of the paragraph; undefined where the phrase goes on. */
function barrierIn(gap: string, isLast: boolean): Neighbour | undefined {
  if (gap === ' ') return undefined;
  if (gap.length >= widest || !within.test(gap)) return barred;
  return isLast || parting.test(gap) ? edge : undefined;
}

/** Whether a letter, a figure or an apostrophe between two of them stands at an offset. */
const isWithinWord = (text: string, at: number): boolean =>
  isWord(text.charCodeAt(at)) ||
  (/['\u2019]/.test(text.charAt(at)) && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1)));

const plain = /^[A-Za-z\d]+$/;

function neighbourOf(text: string, start: number, end: number): Neighbour {
  const word = text.slice(start, end);
  return {
    word: hashOf(plain.test(word) ? word : ownNameWord(word)),
    capital: /^\p{Lu}/u.test(word),
    at: localSpan(start, end),
  };
}

/** How much stands around both of two words; undefined where that is little. */
export function likeness(one: Frame, other: Frame): Likeness | undefined {
  const before = isSame(one.before[0], other.before[0]);
  const behind = isSame(one.behind[0], other.behind[0]);
  if (before && behind) return 'both';
  const [closed, opened] = [isEdge(one.behind[0], other.behind[0]), isEdge(one.before[0], other.before[0])];
  const capitalBefore = before && one.before[0].capital && other.before[0].capital;
  const capitalBehind = behind && one.behind[0].capital && other.behind[0].capital;
  if ((capitalBefore && closed) || (capitalBehind && opened)) return 'edge';
  const twoBefore = before && isSame(one.before[1], other.before[1]);
  const twoBehind = behind && isSame(one.behind[1], other.behind[1]);
  if ((capitalBefore && twoBefore) || (capitalBehind && twoBehind)) return 'two';
  if (capitalBefore || capitalBehind) return 'capital';
  return twoBefore || twoBehind ? 'small' : undefined;
}

const isSame = (one: Neighbour, other: Neighbour): boolean => typeof one.word === 'number' && one.word === other.word;

const isEdge = (one: Neighbour, other: Neighbour): boolean => one.word === 'edge' && other.word === 'edge';
