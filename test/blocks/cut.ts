import type { Block, Splitter } from '../../server/src/analysis/blocks/block.ts';
import { splitPlain } from '../../server/src/analysis/blocks/plain.ts';

/** A block, and where it starts in its text. */
export interface Placed {
  readonly block: Block;
  readonly at: number;
}

/** The blocks into which a text is cut, one behind the other. */
export function placed(text: string, split: Splitter): Placed[] {
  const result: Placed[] = [];
  let state = 0;
  for (let at = 0; at < text.length;) {
    const block = split(text, at, state);
    result.push({ block, at });
    at += block.length;
    state = block.state;
  }
  return result;
}

/** What is read of a block, its ranges parted by ` | ` and its white space made single. */
export const read = (text: string, { block, at }: Placed): string =>
  block.readable.map(({ start, end }) => text.slice(at + start, at + end).replace(/\s+/g, ' ')).join(' | ');

/** Each block's kind and the first four words read of it. */
export const outline = (text: string, split: Splitter = splitPlain): string[] =>
  placed(text, split).map((each) => `${each.block.kind}: ${read(text, each).split(' ').slice(0, 4).join(' ')}`.trim());

/** What is read of each block of a plain text. */
export const reading = (text: string): string[] => placed(text, splitPlain).map((each) => read(text, each));

/** The same, of the blocks that hold anything. */
export const joined = (text: string): string[] => reading(text).filter((each) => each !== '');
