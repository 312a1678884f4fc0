import { folded, step } from './dictionary.ts';

/**
 * Words as they come, each with a number from 1. It keeps their letters and no part of the text in which they were
 * found: a short string that is cut out of a long one keeps the long one alive.
 */
export class WordNumbers {
  /** The letters of all words, one after the other, and where each ends; word 0 is none. */
  #letters = new Uint16Array(8192);
  readonly #ends: number[] = [0];
  /** By the hash of a word its number, or that of another whose slot was taken; a quarter full at most. */
  #slots = new Int32Array(4096);

  /** How many words it has, which is the number of the last. */
  get size(): number {
    return this.#ends.length - 1;
  }

  /** The number of the word `text.slice(start, end)` whose letters hash to `hash`, in any case; 0 when unknown. */
  find(hash: number, text: string, start: number, end: number): number {
    return this.#slots[this.#slotOf(hash, text, start, end)] ?? 0;
  }

  /** The same of a word that is taken up where it is unknown. */
  numberOf(hash: number, text: string, start: number, end: number): number {
    const slot = this.#slotOf(hash, text, start, end);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known;
    this.#slots[slot] = this.#ends.length;
    this.#append(text, start, end);
    if (this.size * 4 > this.#slots.length) this.#grow();
    return this.size;
  }

  /** The slot of a word, or the free one where it would stand. */
  #slotOf(hash: number, text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let id = this.#slots[slot] ?? 0; id !== 0; id = this.#slots[slot] ?? 0) {
      if (this.#equals(id, text, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #equals(id: number, text: string, start: number, end: number): boolean {
    const from = this.#ends[id - 1] ?? 0;
    if ((this.#ends[id] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++)
      if (this.#letters[from + at - start] !== folded(text.charCodeAt(at))) return false;
    return true;
  }

  #append(text: string, start: number, end: number): void {
    const from = this.#ends.at(-1) ?? 0;
    const to = from + end - start;
    if (to > this.#letters.length) {
      const longer = new Uint16Array(2 * to);
      longer.set(this.#letters);
      this.#letters = longer;
    }
    for (let at = start; at < end; at++) this.#letters[from + at - start] = folded(text.charCodeAt(at));
    this.#ends.push(to);
  }

  #grow(): void {
    const slots = new Int32Array(4 * this.#slots.length);
    const mask = slots.length - 1;
    for (let id = 1; id <= this.size; id++) {
      let slot = this.#hashOf(id) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }

  #hashOf(id: number): number {
    const to = this.#ends[id] ?? 0;
    let hash = 0;
    for (let at = this.#ends[id - 1] ?? 0; at < to; at++) hash = step(hash, this.#letters[at] ?? 0);
    return hash;
  }
}
