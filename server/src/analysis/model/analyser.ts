import { splitterOf } from '../blocks/split.ts';
import type { Syntax } from '../blocks/block.ts';
import { readFacts } from '../facts/index.ts';
import type { Change } from '../text/edit.ts';
import type { Draft, ReadBlock } from './draft.ts';
import { DocumentIndexes } from './indexes.ts';

/**
 * Reads one document and, after an edit, reads again only what the edit touched. It holds the only cache: the blocks of the
 * last draft, each with its facts.
 */
export class Analyser {
  readonly #syntax: Syntax;
  #draft: Draft;
  #indexes = new DocumentIndexes();

  constructor(text: string, syntax: Syntax) {
    this.#syntax = syntax;
    this.#draft = { text: '', syntax, blocks: [], starts: [], indexes: this.#indexes };
    this.edit(text, { start: 0, end: 0, inserted: text.length });
  }

  /** The document as it was last read. */
  get draft(): Draft {
    return this.#draft;
  }

  /**
   * Reads the document as it stands after a change. Blocks that the change cannot have touched are kept: those before it,
   * up to the first whose splitter looked as far as the edit, and those after it from where the new blocks fall in step
   * with them.
   */
  edit(text: string, change: Change): Draft {
    const old = this.#draft;
    const split = splitterOf(this.#syntax);
    const shift = change.inserted - (change.end - change.start);
    const kept = untouched(old, change.start);
    const blocks = old.blocks.slice(0, kept);
    const starts = old.starts.slice(0, kept);
    let at = endOf(old, kept - 1);
    let state = stateBefore(old, kept);
    let resumed = kept;
    while (at < text.length) {
      while (resumed < old.blocks.length && startOf(old, resumed) + shift < at) resumed++;
      if (inStep(old, resumed, at - shift, state, change.end)) break;
      const block = split(text, at, state);
      blocks.push({ ...block, facts: readFacts(text, at, block, this.#syntax), found: undefined });
      starts.push(at);
      at += block.length;
      state = block.state;
    }
    if (at >= text.length) resumed = old.blocks.length;
    for (const gone of old.blocks.slice(kept, resumed)) this.#indexes.remove(gone);
    for (const came of blocks.slice(kept)) this.#indexes.add(came);
    for (let index = resumed; index < old.blocks.length; index++) {
      blocks.push(blockOf(old, index));
      starts.push(startOf(old, index) + shift);
    }
    this.#draft = { text, syntax: this.#syntax, blocks, starts, indexes: this.#indexes };
    return this.#draft;
  }
}

/**
 * How many blocks from the start are kept: up to the first whose splitter looked at the changed text. A block after that
 * one may start elsewhere or in another state now, even if it did not itself look as far.
 */
function untouched(draft: Draft, changeStart: number): number {
  let kept = 0;
  while (kept < draft.blocks.length && startOf(draft, kept) + blockOf(draft, kept).reach <= changeStart) kept++;
  return kept;
}

/** Whether an old block starts at this offset of the old text, after the change and in this state: then it stands as it is. */
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
