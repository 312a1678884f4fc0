import { lastAtOrBefore } from './ordered.ts';
import type { LocalSpan } from './span.ts';

/** A readable range: where it starts in the block and in the joined text. */
interface Piece {
  readonly source: number;
  readonly joined: number;
}

/** The readable text of a block in one string, and where in the block it comes from. */
export interface Joined {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Joins the readable ranges of a block, up to the first that starts at `most` UTF-16 units or behind. What lies between
 * two of them (a page's number, a mark of emphasis) parts words only if there is white space in it.
 */
export function joinReadable(block: string, readable: readonly LocalSpan[], most = Number.POSITIVE_INFINITY): Joined {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let end: number | undefined;
  for (const at of readable) {
    if (at.start >= most) break;
    if (end !== undefined && /\s/.test(block.slice(end, at.start))) {
      parts.push(' ');
      length++;
    }
    pieces.push({ source: at.start, joined: length });
    parts.push(block.slice(at.start, Math.min(at.end, most)));
    length += Math.min(at.end, most) - at.start;
    end = at.end;
  }
  return { text: parts.join(''), pieces };
}

/** The offset in the block of an offset in the joined text. */
export function sourceOf({ pieces }: Joined, joined: number): number {
  const piece = pieces[lastAtOrBefore(pieces.length, (i) => pieces[i]?.joined ?? 0, joined)];
  return piece ? piece.source + joined - piece.joined : 0;
}

/**
 * The offset in the block behind the character that stands before an offset in the joined text: where a stretch ends.
 */
export const sourceEnd = (joined: Joined, end: number): number => (end === 0 ? 0 : sourceOf(joined, end - 1) + 1);
