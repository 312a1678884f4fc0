import { htmlTagEnd, isPartingTag } from '../text/html-tag.ts';
import {
  APOSTROPHE,
  ASTERISK,
  CLOSE,
  CLOSE_QUOTE,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  CURLED_APOSTROPHE,
  DOLLAR,
  EXCLAMATION,
  GREATER_THAN,
  HYPHEN,
  LESS_THAN,
  OPEN,
  PERCENT,
  POINT,
  QUESTION,
  QUOTE,
  SEMICOLON,
  SOFT_HYPHEN,
  UNDERSCORE,
} from '../text/sign-codes.ts';
import { span, type Span } from '../text/span.ts';
import { inkEnd } from './line.ts';

/** The words that numbers are written with; after or before one of them a number goes on. */
const numberWords = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half'
  ).split(' '),
);

/** What a number written in words counts, where it may be written with a capital. */
const counted = new Set(
  'dollars dollar cents percent per united us shares share units votes euros pounds days day months month years year'.split(
    ' ',
  ),
);

/** Words that no sentence and no heading ends with. */
const leaning = new Set(
  (
    'a an the this that such any each every of to in on by for from with at as and or nor upon under into its their his ' +
    'her our your no not than between among within without per pursuant shall will may be is are was were been'
  ).split(' '),
);

const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => isLower(code) || isUpper(code);
/** `)`, `]`, quotes: what may stand after the mark that closes a sentence. */
const isCloser = (code: number): boolean =>
  code === CLOSE ||
  code === CLOSE_SQUARE ||
  code === QUOTE ||
  code === APOSTROPHE ||
  code === CLOSE_QUOTE ||
  code === CURLED_APOSTROPHE;
/** `.`, `;`, `:`, `!`, `?` */
const isClosing = (code: number): boolean =>
  code === POINT || code === SEMICOLON || code === COLON || code === EXCLAMATION || code === QUESTION;

/** The most marks of emphasis that stand together, `***`; more of them draw a line to sign on. */
const mostMarks = 3;
/** The longest closing tag within a line, `</strong>`, in UTF-16 units. */
const longestClosing = 9;

const isMark = (code: number): boolean => code === ASTERISK || code === UNDERSCORE;

/** The end of the words of a line, before marks of emphasis and closing tags: of `six` in `**six**` and `six</b>`. */
function wordsEnd(text: string, start: number, end: number): number {
  const last = inkEnd(text, start, end);
  let at = last;
  while (at > start && last - at <= mostMarks && isMark(text.charCodeAt(at - 1))) at--;
  if (last - at > mostMarks) return last;
  for (let tag = closingTag(text, start, at); tag >= 0; tag = closingTag(text, start, at))
    at = inkEnd(text, start, tag);
  return at;
}

/** Where the closing tag starts that ends at an offset and parts nothing; -1 where none does. */
function closingTag(text: string, start: number, end: number): number {
  if (end <= start || text.charCodeAt(end - 1) !== GREATER_THAN) return -1;
  const from = Math.max(start, end - longestClosing);
  const behind = text.slice(from, end).lastIndexOf('</');
  const at = from + behind;
  return behind >= 0 && htmlTagEnd(text, at) === end && !isPartingTag(text, at) ? at : -1;
}

/** The start of the words of a line, past the marks of emphasis and the tags before them: `**(650)**`, `<b>(650)`. */
function wordsStart(text: string, ink: number, end: number): number {
  let at = ink;
  while (at < end && at - ink < mostMarks && isMark(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  // "* item": the mark of a list.
  if (at > ink && (code <= 32 || isMark(code))) return ink;
  while (at < end && text.charCodeAt(at) === LESS_THAN && !isPartingTag(text, at)) {
    const behind = htmlTagEnd(text, at);
    if (behind === 0 || behind > end) break;
    at = behind;
  }
  return at;
}

/**
 * Whether the line from `start` to `end` ends as a sentence or a clause does: with `.`, `;`, `:`, `!` or `?`, brackets
 * and quotes aside.
 */
function endsClosed(text: string, start: number, end: number): boolean {
  let at = wordsEnd(text, start, end);
  while (at > start && isCloser(text.charCodeAt(at - 1))) at--;
  return at === start || isClosing(text.charCodeAt(at - 1));
}

/**
 * The last word of the line from `start` to `end` in lower case, after its last hyphen; empty when the line ends
 * otherwise.
 */
function lastWord(text: string, start: number, end: number): string {
  const ends = wordsEnd(text, start, end);
  // "Thirty-" whose "Four" stands on the next page.
  const last = ends > start && text.charCodeAt(ends - 1) === HYPHEN ? ends - 1 : ends;
  let at = last;
  while (at > start && last - at < 12 && isLetter(text.charCodeAt(at - 1))) at--;
  return text.slice(at, last).toLowerCase();
}

/** The first word at `start` in lower case, up to its first hyphen; at most twelve letters of it. */
function firstWord(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && at - start < 12 && isLetter(text.charCodeAt(at))) at++;
  return text.slice(start, at).toLowerCase();
}

/** An enumerator or the number of a section at the start of a line: `a.`, `iv)`, `12.`, `4.01`. */
const enumerator = /^(?:[a-z]{1,4}[.)](?:\s|\d)|\d{1,3}[.)](?:\s|$)|\d{1,2}(?:\.\d{1,3})+\.?\s+["“]?[A-Z])/;
/**
 * A bracket that opens a gloss of what stands before it rather than an item of a list: `(650)`, `($5.00)`,
 * `(the "Bank")`.
 */
const gloss = /^\((?:\d{3}|\d+[.,%/]|\d+ [a-z]|[$€£¥]|[a-z]{3,}\b[^)])/;
const smallFigure = /^\(\d{1,2}\)/;

/** Whether a sentence may go on after this line: it does not end closed, and it is more than a word or a mark. */
export function mayContinue(text: string, start: number, end: number): boolean {
  if (endsClosed(text, start, end)) return false;
  const last = wordsEnd(text, start, end);
  const code = text.charCodeAt(last - 1);
  return (
    isLetter(code) ||
    isDigit(code) ||
    isCloser(code) ||
    code === COMMA ||
    code === HYPHEN ||
    code === SOFT_HYPHEN ||
    code === PERCENT
  );
}

/** What parts two lines: the tag of a page, or a page's number and blank lines alone. */
export type Parting = 'page-tag' | 'blank-lines';

/**
 * Whether a line goes on with the sentence that the line `before` leaves open; both from their first to past
 * their last character that is not white space. Without a page tag between, only lower case after a full line tells, or
 * the figure of the number word before it.
 */
export function opensMidSentence(text: string, before: Span, line: Span, parting: Parting): boolean {
  const next = span(wordsStart(text, line.start, line.end), line.end);
  const code = text.charCodeAt(next.start);
  const opening = text.slice(next.start, Math.min(next.end, next.start + 24));
  const tagged = parting === 'page-tag';
  if (isLower(code)) return !enumerator.test(opening) && (tagged || before.end - before.start >= fullLine);
  if (code === OPEN) return (tagged && gloss.test(opening)) || isFigureOfWord(text, before, opening);
  if (!tagged || enumerator.test(opening)) return false;
  if (isDigit(code) || code === DOLLAR) return readsAsProse(text, before);
  return isUpper(code) && goesOnInCapitals(text, before, next);
}

/**
 * Whether a line may begin an item of a list behind the line before: with a mark, unless both lines break off within
 * what they say, as those of a paragraph do that goes on behind `(i)`.
 */
export function opensItem(text: string, before: Span, line: Span): boolean {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 24));
  if (enumerator.test(opening)) return true;
  if (!/^(?:\([A-Za-z0-9]{1,4}\)|[A-Z]{1,4}[.)])\s/.test(opening)) return false;
  return line.end - line.start < wholeLine || endsPart(text, before) || endsPart(text, line);
}

/** The least length of a line that has the width of its page, in UTF-16 units. */
const wholeLine = 60;

/** Whether a line ends as an item of a list does. */
const endsPart = (text: string, { start, end }: Span): boolean =>
  endsClosed(text, start, end) || text.charCodeAt(end - 1) === COMMA || joints.has(lastWord(text, start, end));

const joints: ReadonlySet<string> = new Set(['and', 'or', 'plus']);

/** Whether a number in words that a line ends with goes on in the next one: `Two Million`, `Four Hundred Thousand`. */
export const goesOnWithNumber = (text: string, before: Span, line: Span): boolean => {
  const first = firstWord(text, line.start, line.end);
  return numberWords.has(lastWord(text, before.start, before.end)) && (numberWords.has(first) || counted.has(first));
};

/** The least length of a line that a sentence was broken at for want of room, in UTF-16 units. */
const fullLine = 30;

/** Whether a line ends in a number word and the next begins with a figure in a bracket. */
const isFigureOfWord = (text: string, before: Span, opening: string): boolean =>
  smallFigure.test(opening) && numberWords.has(lastWord(text, before.start, before.end));

/** Whether a line that begins with a capital goes on with a number, or with what a line of prose cannot end with. */
function goesOnInCapitals(text: string, before: Span, next: Span): boolean {
  const last = lastWord(text, before.start, before.end);
  if (numberWords.has(last)) return goesOnWithNumber(text, before, next);
  if (!leaning.has(last)) return false;
  return (
    numberWords.has(firstWord(text, next.start, next.end)) || (readsAsProse(text, before) && readsAsProse(text, next))
  );
}

/** Whether a line reads as running text: some of it, and in lower case. */
export function readsAsProse(text: string, { start, end }: Span): boolean {
  let small = 0;
  for (let at = start; at < end && at - start < 200; at++) if (isLower(text.charCodeAt(at))) small++;
  return small >= 15;
}
