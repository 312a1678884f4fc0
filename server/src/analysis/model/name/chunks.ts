import type { LocalSpan } from '../../text/span.ts';

/** A name of a company or a person, or a title, and where its words stand in its block. */
export interface Worded {
  readonly at: LocalSpan;
  readonly words: readonly LocalSpan[];
}

/**
 * What stands between two spaces of a name: a word, and the commas and points behind it, `Hale` and `,` in
 * `Hale, Inc.`.
 */
export interface Chunk {
  readonly word: string;
  readonly mark: string;
}

/** A chunk where it stands in its block. */
export interface PlacedChunk extends Chunk {
  readonly start: number;
  readonly end: number;
  /** Where its mark stands or would stand; a mark of emphasis may lie between it and the word. */
  readonly markStart: number;
}

/** A chunk as it stands in a name. */
export const textOf = ({ word, mark }: Chunk): string => word + mark;

/** What equals in two spellings of a word. */
export const keyOf = ({ word }: Chunk): string => word.toUpperCase().replace(/[.,'\u2019]/g, '');

/** The chunks of a name as somebody types it. */
export const typedChunks = (typed: string): readonly Chunk[] =>
  typed.split(/\s+/).flatMap((text) => {
    if (text === '') return [];
    const { length } = withPoint(text.replace(/[.,]+$/, ''), text);
    return [{ word: text.slice(0, length), mark: text.slice(length) }];
  });

/** The last point of `L.L.C.` belongs to the word, that of `Inc.` is a mark. */
const withPoint = (word: string, text: string): string =>
  word.includes('.') && text[word.length] === '.' ? `${word}.` : word;

/**
 * The chunks of a name in the text of its block. Line breaks, the end of a page and marks of emphasis may lie between
 * them and belong to none.
 */
export function placedChunks(text: string, { at, words }: Worded): readonly PlacedChunk[] {
  const chunks: PlacedChunk[] = [];
  let next = 0;
  for (const run of text.slice(at.start, at.end).matchAll(/\S+/g)) {
    const runStart = at.start + run.index;
    const runEnd = runStart + run[0].length;
    const first = words[next];
    if (!first || first.start >= runEnd) continue;
    let last = first;
    for (let word = words[next]; word && word.start < runEnd; word = words[++next]) last = word;
    const start = first.start;
    const end = start + withPoint(text.slice(start, last.end), text.slice(start, runEnd)).length;
    const behind = text.slice(end, runEnd);
    const mark = /[.,]+/.exec(behind);
    const markStart = end + (mark ? mark.index : 0);
    chunks.push({ word: text.slice(start, end), mark: mark?.[0] ?? '', start, end, markStart });
  }
  return chunks;
}
