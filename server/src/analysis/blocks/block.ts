import type { LocalSpan } from '../text/span.ts';

/** How a draft is written: EDGAR text and other plain text, or Markdown. */
export type Syntax = 'plain' | 'markdown';

/**
 * What a block is to a drafter. A block's kind is read off its own text alone (its shape and its opening words), so
 * that an edit elsewhere never changes it.
 */
export type BlockKind =
  | 'exhibit-header'
  | 'title'
  | 'heading'
  | 'recital'
  | 'resolution'
  | 'numbered-paragraph'
  | 'paragraph'
  | 'table'
  | 'testimonium'
  | 'signature-block'
  | 'notary-block'
  | 'furniture'
  | 'code';

/** One block as the splitters cut it. Blocks tile the draft: each includes the blank lines after it. */
export interface Block {
  readonly kind: BlockKind;
  /** In UTF-16 units, with the blank lines up to the next block. */
  readonly length: number;
  /**
   * The ranges that are read as prose, in order; page furniture, marks of emphasis, escapes and tags lie between them.
   */
  readonly readable: readonly LocalSpan[];
  /**
   * How many UTF-16 units from the block's start the splitter looked at to cut it, at least `length`. The block is a
   * function of that much text and the state before it, which is what makes reading again after an edit exact.
   */
  readonly reach: number;
  /** What the splitter carries over to the next block (0 at the start of a draft; inside a `<TABLE>`, for one). */
  readonly state: number;
}

/** Cuts one block off a draft: the one that starts at `from`, in the state in which the block before it left. */
export type Splitter = (text: string, from: number, state: number) => Block;
