import { localSpan } from '../text/span.ts';
import type { Block } from './block.ts';

/** Cuts the next paragraph of plain text: up to and including the blank lines after it. */
export function splitPlain(text: string, from: number): Block {
  const blank = /\n[ \t]*\r?\n\s*/g;
  blank.lastIndex = from;
  const found = blank.exec(text);
  const end = found ? found.index + found[0].length : text.length;
  return {
    kind: 'paragraph',
    length: end - from,
    readable: [localSpan(0, end - from)],
    reach: end - from + 1,
    state: 0,
  };
}
