import type { BlockKind } from '../blocks/block.ts';
import { FIGURE, WORD, type Tokens } from '../text/tokens.ts';

/**
 * What a recogniser starts from: in a block with none of these it finds nothing. Most blocks of a draft hold no month,
 * no company's ending and no bracket, and one look at their tokens tells which recognisers are worth running.
 */
export interface Cue {
  /** By number in the lexicon: whatever is neither undefined nor 0 stands for a word that it starts from. */
  readonly words?: ArrayLike<unknown>;
  readonly figures?: boolean;
  /** The code units of signs. */
  readonly signs?: readonly number[];
  /** Whether any sign beyond ASCII is one. */
  readonly wideSigns?: boolean;
  /** Kinds of blocks that it reads whatever stands in them. */
  readonly kinds?: readonly BlockKind[];
  /** How many facts must have been read before, for a recogniser that only joins facts; it needs no other cue. */
  readonly facts?: number;
}

/** Which of a list of cues stand in a block: thirty-two of them a number, in their order; good until the next block. */
export type Cued = Int32Array;

/** How many cues fit into the bits of one number. */
const lane = 32;

/** Whether the cue at `n` in the list was found. */
export const isCued = (cued: Cued, n: number): boolean => ((cued[n >>> 5] ?? 0) & (1 << (n & 31))) !== 0;

const ascii = 128;

const mark = (bits: Int32Array, at: number, n: number): void => {
  bits[at] = (bits[at] ?? 0) | (1 << n);
};

/** Looks for at most as many cues as one number tells of, and answers with its bits. */
function laneFinder(cues: readonly Cue[], words: number): (tokens: Tokens, kind: BlockKind) => number {
  const bitsOf = (holds: (cue: Cue) => unknown): number =>
    cues.reduce((bits, cue, n) => (holds(cue) ? bits | (1 << n) : bits), 0);
  const ofWord = new Int32Array(words + 1);
  const ofSign = new Int32Array(ascii);
  for (const [n, { words: starting = [], signs = [] }] of cues.entries()) {
    for (let word = 0; word < starting.length; word++) if (starting[word]) mark(ofWord, word, n);
    for (const code of signs) mark(ofSign, code, n);
  }
  const ofWideSign = bitsOf((cue) => cue.wideSigns);
  const ofFigure = bitsOf((cue) => cue.figures);
  const always = bitsOf((cue) => cue.facts);
  const kinds = new Set(cues.flatMap((cue) => cue.kinds ?? []));
  const ofKind = new Map([...kinds].map((kind) => [kind, bitsOf((cue) => cue.kinds?.includes(kind))]));
  return ({ kinds, codes, count }, kind) => {
    let bits = always | (ofKind.get(kind) ?? 0);
    for (let i = 0; i < count; i++) {
      const code = codes[i] ?? 0;
      if (kinds[i] === WORD) bits |= ofWord[code] ?? 0;
      else if (kinds[i] === FIGURE) bits |= ofFigure;
      else bits |= code < ascii ? (ofSign[code] ?? 0) : ofWideSign;
    }
    return bits;
  };
}

/** Looks for several cues at once, in a lexicon of so many words; what only joins facts is always found. */
export function cueFinder(cues: readonly Cue[], words: number): (tokens: Tokens, kind: BlockKind) => Cued {
  const cued = new Int32Array(Math.ceil(cues.length / lane));
  const finders = Array.from(cued, (_, n) => laneFinder(cues.slice(n * lane, (n + 1) * lane), words));
  return (tokens, kind) => {
    for (const [n, find] of finders.entries()) cued[n] = find(tokens, kind);
    return cued;
  };
}
