import type { Finding, Span } from '../analysis/index.ts';

/** The last change of a draft: where its texts stand now (several with several carets), and when it came. */
export interface Typing {
  readonly at: readonly Span[];
  /** In the milliseconds of the host's clock. */
  readonly time: number;
}

/**
 * How many milliseconds after a change its pair is judged at the earliest: `(6)` always stands on the way to `(650)`.
 */
export const TYPING_MS = 500;

/**
 * A change longer than any pair that one types: a paste, an undone paste, a replaced document. It is judged at once.
 */
export const TYPED_LENGTH = 120;

/** Two marked places that lie no farther apart than this (UTF-16 units) are one pair, with what stands between them. */
const PAIR_GAP = 120;

export interface Held {
  readonly judged: readonly Finding[];
  /** The findings that the last change touched and that are still being typed. */
  readonly held: readonly Finding[];
}

/**
 * Tells what may be shown from what is still being typed: a finding is held back while the last change touches it and
 * half a second has not passed. The next change, when it falls elsewhere, becomes the last one and so lets it go.
 */
export function holdBack(findings: readonly Finding[], typing: Typing | undefined, now: number): Held {
  if (!typing || typing.at.length === 0 || now - typing.time >= TYPING_MS) return { judged: findings, held: [] };
  const judged: Finding[] = [];
  const held: Finding[] = [];
  for (const finding of findings) {
    (typing.at.some((change) => mayTouch(finding, change)) && isTyped(finding, typing) ? held : judged).push(finding);
  }
  return { judged, held };
}

/** The quick look: whether a change meets what lies between the first and the last place of a finding. */
function mayTouch({ at, related }: Finding, change: Span): boolean {
  let { start, end } = at;
  for (const { at: other } of related) {
    if (other.start < start) start = other.start;
    if (other.end > end) end = other.end;
  }
  return meets({ start, end }, change);
}

function isTyped(finding: Finding, { at }: Typing): boolean {
  const places = extents(finding);
  return at.some((change) => places.some((place) => meets(place, change)));
}

/** The places of a finding, those near each other joined into one. */
function extents(finding: Finding): readonly Span[] {
  const places = [finding.at, ...finding.related.map(({ at }) => at)].sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last && place.start - last.end <= PAIR_GAP) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    } else joined.push(place);
  }
  return joined;
}

/** Whether two spans share an offset or touch, as a caret behind the last letter of a word does. */
const meets = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
