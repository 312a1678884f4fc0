import { localSpan } from '../../text/span.ts';
import type { Restatement } from '../restatement.ts';
import { keyOf, textOf, type Chunk, type PlacedChunk, type Worded } from './chunks.ts';

/**
 * The edits that make a mention of a name, given its chunks, say other ones. A mention on one line is written anew; in
 * one that a line break, a page's end or marks of emphasis run through, words take the place of words and those stay.
 */
export function respelled(
  text: string,
  { at }: Worded,
  olds: readonly PlacedChunk[],
  news: readonly Chunk[],
): readonly Restatement[] {
  const written = text.slice(at.start, at.end);
  if (written === olds.map(textOf).join(' ')) {
    const other = news.map(textOf).join(' ');
    return other === written ? [] : [{ at, text: other }];
  }
  const alike = (old: PlacedChunk | undefined, other: Chunk | undefined): boolean =>
    old !== undefined && other !== undefined && keyOf(old) === keyOf(other);
  const shorter = Math.min(olds.length, news.length);
  let tail = 0;
  while (tail < shorter && alike(olds.at(-1 - tail), news.at(-1 - tail))) tail++;
  let head = 0;
  while (head < shorter - tail && alike(olds[head], news[head])) head++;
  const kept = (count: number, from: number, to: number): readonly Restatement[] =>
    Array.from({ length: count }, (_, index) => edit(olds[from + index], [news[to + index]], true)).flat();
  return [
    ...kept(head, 0, 0),
    ...middle(text, olds, head, olds.length - tail, news.slice(head, news.length - tail)),
    ...kept(tail, olds.length - tail, news.length - tail),
  ];
}

/**
 * The chunks from `from` up to `to`, which differ: word by word, the last one takes what is left over, and what has no
 * counterpart goes.
 */
function middle(
  text: string,
  all: readonly PlacedChunk[],
  from: number,
  to: number,
  news: readonly Chunk[],
): readonly Restatement[] {
  const olds = all.slice(from, to);
  if (olds.length === 0) return inserted(all, from, news);
  const edits: Restatement[] = [];
  for (const [index, old] of olds.entries()) {
    const last = index === Math.min(olds.length, news.length) - 1;
    const others = last ? news.slice(index) : news.slice(index, index + 1);
    if (others.length > 0) edits.push(...edit(old, others, false));
    else edits.push(removed(text, all, old));
  }
  return edits;
}

/** New chunks before the chunk at an index, or behind the last one. */
function inserted(all: readonly PlacedChunk[], index: number, news: readonly Chunk[]): readonly Restatement[] {
  const added = news.map(textOf).join(' ');
  if (added === '') return [];
  const next = all[index];
  if (next) return [{ at: localSpan(next.start, next.start), text: `${added} ` }];
  const last = all.at(-1);
  const end = last ? last.markStart + last.mark.length : 0;
  return last ? [{ at: localSpan(end, end), text: ` ${added}` }] : [];
}

/** One old chunk says some new ones; a word that stays keeps the letters it has. */
function edit(
  old: PlacedChunk | undefined,
  news: readonly (Chunk | undefined)[],
  keeps: boolean,
): readonly Restatement[] {
  const others = news.filter((chunk) => chunk !== undefined);
  const last = others.at(-1);
  if (!old || !last) return [];
  const word = keeps ? old.word : [...others.slice(0, -1).map(textOf), last.word].join(' ');
  const markEnd = old.markStart + old.mark.length;
  const edits: Restatement[] = [];
  if (word !== old.word) edits.push({ at: localSpan(old.start, old.end), text: word });
  if (last.mark !== old.mark) edits.push({ at: localSpan(old.markStart, markEnd), text: last.mark });
  return edits;
}

/**
 * An old chunk goes with the space before it, or behind it where it comes first; the end of a line or of a page there
 * stays.
 */
function removed(text: string, all: readonly PlacedChunk[], old: PlacedChunk): Restatement {
  const index = all.indexOf(old);
  const end = old.markStart + old.mark.length;
  const before = all[index - 1];
  const from = before ? before.markStart + before.mark.length : old.start;
  const to = before ? end : (all[index + 1]?.start ?? end);
  const plain = blanks.test(text.slice(from, old.start)) && blanks.test(text.slice(end, to));
  return { at: plain ? localSpan(from, to) : localSpan(old.start, end), text: '' };
}

const blanks = /^[^\S\r\n]*$/;
