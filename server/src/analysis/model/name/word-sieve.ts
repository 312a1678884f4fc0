import { hashOf } from '../../text/dictionary.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { eachWord, wordIn } from './word-run.ts';

/**
 * The words of a block, sieved: a bit is set for each. A word whose bit is not set does not stand there; one whose bit
 * is set may. So a word that is new to a draft, as every letter of a name makes one while it is typed, is looked for in
 * the few blocks that may hold it and not in the whole draft.
 */
type Sieve = Uint32Array;

/** How many bits a block has for each UTF-16 unit, or up to twice as many: some ten for a word. */
const bitsPerUnit = 2;

const sieves = new WeakMap<ReadBlock, Sieve>();

/** Whether one of some words, given by their hashes, may stand in the block of that index. */
export function mayHold(draft: Draft, index: number, hashes: readonly number[]): boolean {
  const block = draft.blocks[index];
  if (!block) return false;
  const known = sieves.get(block);
  const sieve = known ?? sieved(draft.text, draft.starts[index] ?? 0, block.length);
  if (!known) sieves.set(block, sieve);
  return hashes.some((hash) => {
    const bit = bitOf(sieve, hash);
    return ((sieve[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  });
}

/** The bit of a word; the lower ones of its hash say little, and are mixed with the upper ones. */
const bitOf = (sieve: Sieve, hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (sieve.length * 32 - 1);
};

function sieved(text: string, start: number, length: number): Sieve {
  const sieve = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, (length * bitsPerUnit) / 32))));
  eachWord(text, start, start + length, (from, to, hash) => {
    const bit = bitOf(sieve, hash ?? hashOf(wordIn(text, from, to)));
    sieve[bit >>> 5] = (sieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
  });
  return sieve;
}
