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
   * Reads the document as it stands after a change. Blocks that the change cannot have touched are kept: those before it
   * whose splitter did not look as far as the edit, and those after it from where the new blocks fall in step with them.
   */
  edit(text: string, change: Change): Draft {
    const old = this.#draft;
    const split = splitterOf(this.#syntax);
    const shift = change.inserted - (change.end - change.start);
    let kept = 0;
    while (kept < old.blocks.length && reachOf(old, kept) <= change.start) kept++;
    // A block after one that was read again may start in another state, so the first block that reached the edit ends
    // what is kept even when later ones did not look as far.
    const blocks: ReadBlock[] = old.blocks.slice(0, kept);
    const starts: number[] = old.starts.slice(0, kept);
    const came: ReadBlock[] = [];
    const last = blocks.at(-1);
    let at = last ? (starts.at(-1) ?? 0) + last.length : 0;
    let state = last?.state ?? 0;
    let next = kept;
    while (at < text.length) {
      while (next < old.blocks.length && (old.starts[next] ?? 0) + shift < at) next++;
      if (next > 0 && (old.starts[next] ?? -1) + shift === at && (old.starts[next] ?? 0) >= change.end) {
        if ((old.blocks[next - 1]?.state ?? 0) === state) break;
      }
      const block = split(text, at, state);
      const read: ReadBlock = { ...block, facts: readFacts(text, at, block, this.#syntax) };
      blocks.push(read);
      starts.push(at);
      came.push(read);
      at += block.length;
      state = block.state;
    }
    const resumed = at < text.length ? next : old.blocks.length;
    for (let i = resumed; i < old.blocks.length; i++) {
      const block = old.blocks[i];
      if (!block) continue;
      blocks.push(block);
      starts.push((old.starts[i] ?? 0) + shift);
    }
    for (let i = kept; i < resumed; i++) {
      const gone = old.blocks[i];
      if (gone) this.#indexes.remove(gone);
    }
    for (const block of came) this.#indexes.add(block);
    this.#draft = { text, syntax: this.#syntax, blocks, starts, indexes: this.#indexes };
    return this.#draft;
  }
}

/** The offset up to which the splitter had looked when it cut the block. */
const reachOf = (draft: Draft, index: number): number => (draft.starts[index] ?? 0) + (draft.blocks[index]?.reach ?? 0);
