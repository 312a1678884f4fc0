import type { Dictionary } from './dictionary.ts';
import type { LocalSpan } from './span.ts';

/** A run of letters: `Hundred`, `Harlan's`. */
export const WORD = 1;
/** A run of digits with the points and commas inside it: `1,662,050.00`, `.001`, `4.2`. */
export const FIGURE = 2;
/** Any other single character that is not white space: `(`, `$`, `½`. */
export const SIGN = 3;

export type TokenKind = typeof WORD | typeof FIGURE | typeof SIGN;

/**
 * The tokens of one block, as parallel lists: token `i` has the kind `kinds[i]` and stands at `starts[i]` to `ends[i]`,
 * offsets from the block's start. Lists of numbers rather than a list of objects, because a draft has two hundred thousand
 * tokens in a megabyte and none of them outlives the reading of its block.
 */
export interface Tokens {
  /** The text in which the offsets count from `origin`. */
  readonly text: string;
  readonly origin: number;
  readonly count: number;
  readonly kinds: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For a word its number in the dictionary, 0 when unknown; for a sign its code unit; for a figure 0. */
  readonly codes: readonly number[];
  /** Whether white space stands between the token and the one before it. */
  readonly spaced: readonly boolean[];
}

/** The token as it is written. */
export const tokenText = (tokens: Tokens, i: number): string =>
  tokens.text.slice(tokens.origin + (tokens.starts[i] ?? 0), tokens.origin + (tokens.ends[i] ?? 0));

/** The tokens `from` up to, not including, `to`, with a single space where white space stands. */
export function textBetween(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += (i > from && tokens.spaced[i] === true ? ' ' : '') + tokenText(tokens, i);
  return text;
}

const SPACE = 4;
const DIGIT = 5;
/** Takes no space and stands for nothing: soft hyphens and zero-width characters. */
const INVISIBLE = 6;
const APOSTROPHE = 7;

const asciiClasses = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return WORD;
  return code === 39 ? APOSTROPHE : SIGN;
});

/** The class of a code unit beyond ASCII: spaces, soft hyphens, letters of other scripts, and signs such as `½` and `€`. */
function wideClass(code: number): number {
  if (code === 0xa0 || code === 0x1680 || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  if (code >= 0x2000 && code <= 0x200a) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return SPACE;
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return INVISIBLE;
  if (code === 0x2019) return APOSTROPHE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return SIGN;
  if (code >= 0x2010 && code <= 0x2bff) return SIGN;
  return WORD;
}

const classOf = (code: number): number => (code < 128 ? (asciiClasses[code] ?? SIGN) : wideClass(code));

const COMMA = 44;
const POINT = 46;

/**
 * Scans the readable spans of a block once, in linear time. A word known to the dictionary is one token even when soft
 * hyphens divide it (`hun\u00ADdred`); where the parts make no known word, the soft hyphen stood for a hyphen
 * (`four\u00ADmillion`) and parts them.
 */
export function scan(text: string, origin: number, readable: readonly LocalSpan[], dictionary: Dictionary): Tokens {
  const kinds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const codes: number[] = [];
  const spaced: boolean[] = [];
  let space = true;
  const push = (kind: number, start: number, end: number, code: number): void => {
    kinds.push(kind);
    starts.push(start - origin);
    ends.push(end - origin);
    codes.push(code);
    spaced.push(space);
    space = false;
  };
  const pushWord = (start: number, end: number): void => {
    let hash = 0;
    for (let i = start; i < end; i++) hash = dictionary.next(hash, text.charCodeAt(i));
    push(WORD, start, end, dictionary.find(hash, text, start, end));
  };
  const pushDivided = (start: number, end: number): void => {
    const whole = dictionary.idOf(text.slice(start, end).replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''));
    if (whole !== 0) {
      push(WORD, start, end, whole);
      return;
    }
    let part = start;
    for (let i = start; i <= end; i++) {
      if (i < end && classOf(text.charCodeAt(i)) !== INVISIBLE) continue;
      if (i > part) pushWord(part, i);
      part = i + 1;
    }
  };

  for (const range of readable) {
    const limit = range.end + origin;
    let at = range.start + origin;
    while (at < limit) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === SPACE) {
        space = true;
        at++;
      } else if (kind === INVISIBLE) {
        at++;
      } else if (kind === WORD) {
        const start = at;
        let hash = 0;
        let divided = false;
        for (; at < limit; at++) {
          const letter = text.charCodeAt(at);
          const letterClass = classOf(letter);
          if (letterClass === WORD) hash = dictionary.next(hash, letter);
          else if (letterClass === INVISIBLE) divided = true;
          else if (letterClass === APOSTROPHE && at + 1 < limit && classOf(text.charCodeAt(at + 1)) === WORD) {
            hash = dictionary.next(hash, letter);
          } else break;
        }
        if (divided) pushDivided(start, at);
        else push(WORD, start, at, dictionary.find(hash, text, start, at));
      } else if (kind === DIGIT || (code === POINT && startsDecimal(text, at, limit))) {
        const start = at;
        at = endOfFigure(text, at + 1, limit);
        push(FIGURE, start, at, 0);
      } else {
        push(SIGN, at, at + 1, code);
        at++;
      }
    }
  }
  return { text, origin, count: kinds.length, kinds, starts, ends, codes, spaced };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a point opens a figure, as in `.001`; after a digit or a letter it is punctuation. */
function startsDecimal(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return false;
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : SPACE;
  return before !== WORD && before !== DIGIT && text.charCodeAt(at - 1) !== POINT;
}

/** Where the figure ends that goes on at `at`: digits, and points and commas that digits follow. */
function endOfFigure(text: string, at: number, limit: number): number {
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === COMMA || code === POINT) && at + 1 < limit && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}
