import type { Block, Syntax } from '../blocks/block.ts';
import type { Fact } from './fact.ts';

/** Reads the facts of one block that starts at `from` in the text. */
export function readFacts(_text: string, _from: number, _block: Block, _syntax: Syntax): readonly Fact[] {
  return [];
}
