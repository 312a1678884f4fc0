import { characterReferenceAt } from './character-reference.ts';
import { step, type Dictionary } from './dictionary.ts';
import { isLineBreakTag, isPartingTag } from './html-tag.ts';
import { AMPERSAND, BAR, COMMA, LESS_THAN, POINT } from './sign-codes.ts';
import type { LocalSpan } from './span.ts';
import { FIGURE, SIGN, WORD, type TokenKind, type Tokens } from './tokens.ts';

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

/** Each ASCII letter in lower case; 0 for what is no letter. */
const letters = Uint8Array.from(asciiClasses, (kind, code) => (kind === WORD ? code | 32 : 0));

/**
 * The class of a code unit beyond ASCII: spaces, soft hyphens, letters of other scripts, and signs such as `½` and `€`.
 */
function wideClass(code: number): number {
  if (code === 0xa0 || code === 0x1680 || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  if (code >= 0x2000 && code <= 0x200a) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return SPACE;
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return INVISIBLE;
  if (code === 0x2019) return APOSTROPHE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return SIGN;
  if (code >= 0x2010 && code <= 0x2bff) return SIGN;
  // The signs of the baht and, in full width, of the dollar and the yen stand among letters.
  if (code === 0xe3f || code === 0xff04 || code === 0xffe5) return SIGN;
  return WORD;
}

const classOf = (code: number): number => (code < 128 ? (asciiClasses[code] ?? SIGN) : wideClass(code));

/** Whether a word may go on with the character: an apostrophe, or something beyond ASCII. */
const joinsWord = (code: number): boolean => code >= 128 || code === 39;

/** How many tokens of kind 0 stand behind the last. */
const margin = 64;

/**
 * Scans blocks, one at a time, into lists that it uses again for the next: its tokens are valid until then. A draft is
 * read a block after the other, and lists of their own for a hundred thousand blocks cost more than the reading.
 */
export class Scanner {
  readonly #dictionary: Dictionary;
  #kinds = new Uint8Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #codes = new Int32Array(1024);
  #gaps = new Uint8Array(1024);
  #count = 0;
  #origin = 0;
  #gap = 1;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  /**
   * Scans the readable spans of the block that starts at `origin` once, in linear time. A word known to the dictionary
   * is one token even when soft hyphens divide it (`hun\u00ADdred`); where the parts make no known word, the soft
   * hyphen stood for a hyphen (`four\u00ADmillion`) and parts them.
   */
  scan(text: string, origin: number, readable: readonly LocalSpan[]): Tokens {
    this.#count = 0;
    this.#origin = origin;
    this.#gap = 1;
    let done = origin;
    for (const { start, end } of readable) {
      if (done < start + origin) this.#passUnreadable(text, done, start + origin);
      done = end + origin;
      this.#scanRange(text, start + origin, done);
    }
    const count = this.#count;
    this.#grow(count + margin);
    this.#kinds.fill(0, count, count + margin);
    this.#codes.fill(0, count, count + margin);
    this.#gaps.fill(0, count, count + margin);
    return {
      text,
      origin,
      count,
      kinds: this.#kinds,
      starts: this.#starts,
      ends: this.#ends,
      codes: this.#codes,
      gaps: this.#gaps,
    };
  }

  /**
   * What is not readable gives no token, but the border of a table cell does: nothing reads on from one cell into the
   * next.
   */
  #passUnreadable(text: string, from: number, to: number): void {
    if (hasSpace(text, from, to)) this.#gap = 1;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === LESS_THAN && isLineBreakTag(text, at)) this.#gap = 1;
      else if (code === BAR || (code === LESS_THAN && isPartingTag(text, at))) {
        this.#push(SIGN, at, at + 1, BAR);
        return;
      }
    }
  }

  #scanRange(text: string, from: number, limit: number): void {
    let at = from;
    while (at < limit) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? asciiClasses[code] : wideClass(code);
      if (kind === SPACE) {
        this.#gap = 1;
        at++;
      } else if (kind === WORD) {
        at = this.#scanWord(text, at, limit);
      } else if (kind === DIGIT || (code === POINT && startsDecimal(text, at, limit))) {
        const start = at;
        at = endOfFigure(text, at + 1, limit);
        this.#push(FIGURE, start, at, 0);
      } else if (code === AMPERSAND) {
        at = this.#scanAmpersand(text, at, limit);
      } else {
        if (kind !== INVISIBLE) this.#push(SIGN, at, at + 1, code);
        at++;
      }
    }
  }

  /** An ampersand, or the character that a reference such as `&nbsp;` stands for; returns where it ends. */
  #scanAmpersand(text: string, at: number, limit: number): number {
    const meant = characterReferenceAt(text, at, limit);
    const end = meant?.end ?? at + 1;
    const code = meant?.code ?? AMPERSAND;
    const kind = classOf(code);
    if (kind === SPACE) this.#gap = 1;
    else if (kind === WORD) this.#push(WORD, at, end, 0);
    else if (kind === DIGIT) this.#push(FIGURE, at, end, 0);
    else if (kind !== INVISIBLE) this.#push(SIGN, at, end, code);
    return end;
  }

  /** The word that starts at `from`; returns where it ends. */
  #scanWord(text: string, from: number, limit: number): number {
    let hash = 0;
    let at = from;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const letter = code < 128 ? letters[code] : 0;
      if (!letter) break;
      hash = step(hash, letter);
    }
    // Nearly every word ends at a space or a comma; what an apostrophe or a letter beyond ASCII joins is read more
    // slowly.
    if (at < limit && joinsWord(text.charCodeAt(at))) return this.#scanJoined(text, from, at, hash, limit);
    this.#push(WORD, from, at, this.#dictionary.find(hash, text, from, at));
    return at;
  }

  /**
   * The word that starts at `from` and has been read up to `at`, where something other than an ASCII letter may go on
   * with it.
   */
  #scanJoined(text: string, from: number, read: number, hashed: number, limit: number): number {
    const dictionary = this.#dictionary;
    let hash = hashed;
    let divided = false;
    let at = read;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === WORD) hash = dictionary.next(hash, code);
      else if (kind === INVISIBLE) divided = true;
      else if (kind === APOSTROPHE && at + 1 < limit && classOf(text.charCodeAt(at + 1)) === WORD) {
        hash = dictionary.next(hash, code);
      } else break;
    }
    if (divided) this.#pushDivided(text, from, at);
    else this.#push(WORD, from, at, dictionary.find(hash, text, from, at));
    return at;
  }

  #pushDivided(text: string, start: number, end: number): void {
    const whole = this.#dictionary.idOf(text.slice(start, end).replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''));
    if (whole !== 0) {
      this.#push(WORD, start, end, whole);
      return;
    }
    let part = start;
    for (let i = start; i <= end; i++) {
      if (i < end && classOf(text.charCodeAt(i)) !== INVISIBLE) continue;
      if (i > part) this.#push(WORD, part, i, this.#dictionary.idOf(text.slice(part, i)));
      part = i + 1;
    }
  }

  #push(kind: TokenKind, start: number, end: number, code: number): void {
    const i = this.#count++;
    if (i >= this.#kinds.length) this.#grow(i + 1);
    this.#kinds[i] = kind;
    this.#starts[i] = start - this.#origin;
    this.#ends[i] = end - this.#origin;
    this.#codes[i] = code;
    this.#gaps[i] = this.#gap;
    this.#gap = 0;
  }

  #grow(needed: number): void {
    if (needed <= this.#kinds.length) return;
    const size = Math.max(needed, this.#kinds.length * 2);
    const grown = <List extends Uint8Array | Int32Array>(list: List, wider: List): List => {
      wider.set(list);
      return wider;
    };
    this.#kinds = grown(this.#kinds, new Uint8Array(size));
    this.#starts = grown(this.#starts, new Int32Array(size));
    this.#ends = grown(this.#ends, new Int32Array(size));
    this.#codes = grown(this.#codes, new Int32Array(size));
    this.#gaps = grown(this.#gaps, new Uint8Array(size));
  }
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classOf(text.charCodeAt(i)) === SPACE) return true;
  return false;
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
