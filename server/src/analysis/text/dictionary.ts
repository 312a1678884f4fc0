/**
 * Lower case for the 26 letters that number words, months and units are written in; other code units are themselves.
 */
export const folded = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);

/** The hash of a word one letter longer, the letter in lower case; a word starts at 0. */
export const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The hash of a word, whatever its case. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, folded(word.charCodeAt(i)));
  return hash;
}

/**
 * A fixed set of words, each with a number from 1, that can be looked up while a text is scanned. The scanner feeds
 * letters to `next` and asks `find` once at the end of the word. So an unknown word, and nearly all are unknown, is
 * never cut out of the text.
 */
export class Dictionary {
  readonly #words: readonly string[];
  readonly #mask: number;
  readonly #slots: Uint16Array;

  /** `words` are in lower case; the first has the number 1. */
  constructor(words: readonly string[]) {
    this.#words = words;
    let size = 16;
    while (size < words.length * 8) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Uint16Array(size);
    for (const [index, word] of words.entries()) {
      let slot = hashOf(word) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index + 1;
    }
  }

  /** How many words it has, which is the number of the last. */
  get size(): number {
    return this.#words.length;
  }

  /** The hash of a word one letter longer; a word starts at 0. */
  next(hash: number, code: number): number {
    return step(hash, folded(code));
  }

  /**
   * The number of the word `text.slice(start, end)` whose letters hash to `hash`, whatever its case; 0 when unknown.
   */
  find(hash: number, text: string, start: number, end: number): number {
    let slot = hash & this.#mask;
    for (let id = this.#slots[slot] ?? 0; id !== 0; id = this.#slots[slot] ?? 0) {
      if (this.#equals(this.#words[id - 1] ?? '', text, start, end)) return id;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }

  /** The number of a word given by itself; 0 when unknown. */
  idOf(word: string): number {
    return this.find(hashOf(word), word, 0, word.length);
  }

  #equals(word: string, text: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) if (folded(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
    return true;
  }
}
