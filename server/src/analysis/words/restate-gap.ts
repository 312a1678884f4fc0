import { localSpan, type LocalSpan } from '../text/span.ts';

/** An exact change within the text that the pieces have their offsets in. */
export interface PieceEdit {
  readonly at: LocalSpan;
  readonly text: string;
}

type GapKind = 'empty' | 'plain' | 'break' | 'furniture';

interface Reach {
  readonly start: number;
  readonly end: number;
}

interface Gap extends Reach {
  readonly kind: GapKind;
}

/** The gaps before, between and behind the pieces of a range. */
function gapsOf(text: string, start: number, end: number, pieces: readonly Reach[]): readonly Gap[] {
  const starts = [start, ...pieces.map((piece) => piece.end)];
  const ends = [...pieces.map((piece) => piece.start), end];
  return starts.map((from, at) => {
    const to = ends[at] ?? end;
    return { start: from, end: to, kind: kindOfGap(text, from, to) };
  });
}

/** What lies between two pieces. Page tags and marks of emphasis are furniture: not ours to touch. */
function kindOfGap(text: string, start: number, end: number): GapKind {
  let kind: GapKind = 'empty';
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (!isSpace(char)) return 'furniture';
    if (char === '\n' || char === '\r') kind = 'break';
    else if (kind === 'empty') kind = 'plain';
  }
  return kind;
}

const isSpace = (char: string): boolean => char !== '' && char.trim() === '';

/**
 * Whether nothing but spaces lies between the pieces of a range: no line break that would have to stay, no page tag.
 */
export const onlySpaces = (text: string, start: number, end: number, pieces: readonly Reach[]): boolean =>
  gapsOf(text, start, end, pieces).every(({ kind }) => kind === 'empty' || kind === 'plain');

/** Where the white space before an offset begins. */
export function spaceBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && isSpace(text.charAt(start - 1))) start--;
  return start;
}

/** Where the white space behind an offset ends. */
export function spaceBehind(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && isSpace(text.charAt(end))) end++;
  return end;
}

/** Which gap to keep when several would do: the one on the left, the one on the right, or none at all. */
export type KeptGap = 'left' | 'right' | 'none';

/**
 * Takes pieces out of the range from `start` to `end`, leaving one gap where there were several. The gap that stays is
 * one with a page tag or a line break if there is any, so that neither is swallowed; `prefer` decides among equals.
 */
export function takeOut(
  text: string,
  start: number,
  end: number,
  pieces: readonly Reach[],
  prefer: KeptGap,
): readonly PieceEdit[] {
  const gaps = gapsOf(text, start, end, pieces);
  const inOrder = prefer === 'right' ? gaps.toReversed() : gaps;
  const stays =
    inOrder.find(({ kind }) => kind === 'furniture') ??
    inOrder.find(({ kind }) => kind === 'break') ??
    (prefer === 'none' ? undefined : inOrder.find(({ kind }) => kind !== 'empty'));
  const edits: PieceEdit[] = pieces.map((piece) => ({ at: localSpan(piece.start, piece.end), text: '' }));
  for (const gap of gaps) {
    if (gap === stays || gap.kind === 'furniture' || gap.kind === 'empty') continue;
    edits.push({ at: localSpan(gap.start, gap.end), text: '' });
  }
  if (stays === undefined && prefer !== 'none' && pieces[0]) {
    edits.push({ at: localSpan(pieces[0].start, pieces[0].start), text: ' ' });
  }
  return edits;
}

/** Joins edits that touch and orders them, so that each change is one edit. */
export function joinEdits(edits: readonly PieceEdit[]): readonly PieceEdit[] {
  const ordered = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const joined: PieceEdit[] = [];
  for (const edit of ordered) {
    const last = joined.at(-1);
    if (last?.at.end === edit.at.start) {
      joined[joined.length - 1] = { at: localSpan(last.at.start, edit.at.end), text: last.text + edit.text };
    } else joined.push(edit);
  }
  return joined;
}
