import { hashOf } from '../../text/dictionary.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { eachCapitalWord, wordIn } from '../name/word-run.ts';
import { startOfBlock } from '../places.ts';
import { frameAt, type Frame } from './frame.ts';

/** By block, the frames of the words that were asked for there. */
type Read = WeakMap<ReadBlock, Map<string, readonly Frame[]>>;

const known = new WeakMap<Indexes, Read>();

const none: readonly Frame[] = [];

/** The frames of a word in upper case wherever it stands in a block with a capital; read once in the block's life. */
export function framesIn(draft: Draft, block: ReadBlock, word: string): readonly Frame[] {
  const read = known.get(draft.indexes) ?? (new WeakMap() as Read);
  known.set(draft.indexes, read);
  const words = read.get(block) ?? new Map<string, readonly Frame[]>();
  const before = words.get(word);
  if (before) return before;
  const frames = readFrames(draft, block, word);
  read.set(block, words.set(word, frames));
  return frames;
}

function readFrames(draft: Draft, block: ReadBlock, word: string): readonly Frame[] {
  const start = startOfBlock(draft, block);
  if (start === undefined) return none;
  const text = draft.text.slice(start, start + block.length);
  const sought = word.toLowerCase();
  const hash = hashOf(sought);
  const frames: Frame[] = [];
  eachCapitalWord(text, 0, text.length, (from, to, own) => {
    if (own !== undefined && own !== hash) return;
    if (wordIn(text, from, to) === sought) frames.push(frameAt(text, from, to));
  });
  return frames.length > 0 ? frames : none;
}
