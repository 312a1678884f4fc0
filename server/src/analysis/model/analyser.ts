import type { Block, Syntax } from '../blocks/block.ts';
import { splitterOf } from '../blocks/split.ts';
import type { Fact } from '../facts/fact.ts';
import { readFacts } from '../facts/index.ts';
import type { Change } from '../text/edit.ts';
import type { Draft, ReadBlock } from './draft.ts';
import { DocumentIndexes } from './indexes.ts';

/**
 * Reads one document and, after an edit, reads again only what the edit touched. It holds the only cache: the blocks of
 * the last draft, each with its facts.
 */
export class Analyser {
  readonly #syntax: Syntax;
  #draft: Draft;
  readonly #indexes = new DocumentIndexes();

  constructor(text: string, syntax: Syntax) {
    this.#syntax = syntax;
    this.#draft = { text: '', syntax, blocks: [], starts: [], reaches: [], found: [], indexes: this.#indexes.shown };
    this.edit(text, { start: 0, end: 0, inserted: text.length });
  }

  /** The document as it was last read. */
  get draft(): Draft {
    return this.#draft;
  }

  /**
   * Reads the document as it stands after a change. Blocks that the change cannot have touched are kept: those before
   * it, up to the first whose splitter looked as far as the edit, and those after it from where the new blocks fall in
   * step with them.
   */
  edit(text: string, change: Change): Draft {
    const old = this.#draft;
    const split = splitterOf(this.#syntax);
    const shift = change.inserted - (change.end - change.start);
    const kept = untouched(old, change.start);
    const came: ReadBlock[] = [];
    const starts: number[] = [];
    const reaches: number[] = [];
    let at = endOf(old, kept - 1);
    let state = stateBefore(old, kept);
    let resumed = kept;
    while (at < text.length) {
      while (resumed < old.blocks.length && startOf(old, resumed) + shift < at) resumed++;
      if (inStep(old, resumed, at - shift, state, change.end)) break;
      const block = split(text, at, state);
      came.push(readBlock(block, readFacts(text, at, block)));
      starts.push(at);
      reaches.push(at + block.reach);
      at += block.length;
      state = block.state;
    }
    if (at >= text.length) resumed = old.blocks.length;
    const blocks = spliced(old.blocks, kept, came, old.blocks.slice(resumed));
    this.#indexes.follow(blocks, kept, old.blocks.slice(kept, resumed), came);
    this.#draft = {
      text,
      syntax: this.#syntax,
      blocks,
      starts: spliced(old.starts, kept, starts, shifted(old.starts.slice(resumed), shift)),
      reaches: spliced(old.reaches, kept, reaches, shifted(old.reaches.slice(resumed), shift)),
      found: spliced(old.found, kept, new Array<undefined>(came.length).fill(undefined), old.found.slice(resumed)),
      indexes: this.#indexes.shown,
    };
    return this.#draft;
  }
}

/**
 * A block with its facts; written out, since a spread for each of the hundred thousand blocks of a folder costs as much
 * as cutting it.
 */
const readBlock = ({ kind, length, readable, reach, state }: Block, facts: readonly Fact[]): ReadBlock => ({
  kind,
  length,
  readable,
  reach,
  state,
  facts,
});

/** The first items of a list, then what came and what stays behind it; in few large steps, since lists are long. */
const spliced = <T>(list: readonly T[], kept: number, came: readonly T[], rest: readonly T[]): T[] =>
  list.slice(0, kept).concat(came, rest);

function shifted(offsets: number[], shift: number): number[] {
  if (shift !== 0) for (let index = 0; index < offsets.length; index++) offsets[index] = (offsets[index] ?? 0) + shift;
  return offsets;
}

/**
 * How many blocks from the start are kept: up to the first whose splitter looked at the changed text. A block after
 * that one may start elsewhere or in another state now, even if it did not itself look as far.
 */
function untouched(draft: Draft, changeStart: number): number {
  let kept = 0;
  while ((draft.reaches[kept] ?? Number.POSITIVE_INFINITY) <= changeStart) kept++;
  return kept;
}

/**
 * Whether an old block starts at this offset of the old text, after the change and in this state: then it stands as it
 * is.
 */
const inStep = (draft: Draft, index: number, at: number, state: number, changeEnd: number): boolean =>
  at >= changeEnd && draft.starts[index] === at && stateBefore(draft, index) === state;

/** The state in which the block before this one left; 0 before the first. */
const stateBefore = (draft: Draft, index: number): number => draft.blocks[index - 1]?.state ?? 0;

const startOf = (draft: Draft, index: number): number => draft.starts[index] ?? draft.text.length;

/** The offset after a block; 0 for the index before the first. */
const endOf = (draft: Draft, index: number): number =>
  index < 0 ? 0 : startOf(draft, index) + blockOf(draft, index).length;

function blockOf(draft: Draft, index: number): ReadBlock {
  const block = draft.blocks[index];
  if (!block) throw new RangeError(`no block ${index} in a draft of ${draft.blocks.length}`);
  return block;
}
