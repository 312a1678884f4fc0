import type { Amount } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../../model/draft.ts';
import type { Edit } from '../../text/edit.ts';

/** Another way to write what stands at a place; the meaning stays. */
export interface Refactoring {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** An amount at its place. */
export interface AmountPlace {
  readonly draft: Draft;
  readonly amount: Amount;
  readonly block: ReadBlock;
  /** The offset at which its block starts. */
  readonly start: number;
}

/** The source text between two offsets of the block. */
export const source = ({ draft, start }: AmountPlace, from: number, to: number): string =>
  draft.text.slice(start + from, start + to);
