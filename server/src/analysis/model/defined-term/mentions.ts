import { lift, type Span } from '../../text/span.ts';
import { blockIndexAt, type Draft } from '../draft.ts';
import { termUses } from './uses.ts';

/** A defined term at a place of the draft. */
export interface TermMention {
  readonly key: string;
  readonly at: Span;
  /** Which block it stands in. */
  readonly index: number;
}

/** The defined term at an offset; undefined where none stands. */
export function termAt(draft: Draft, offset: number): TermMention | undefined {
  const index = blockIndexAt(draft, offset);
  const start = draft.starts[index] ?? 0;
  const use = termUses(draft, index).find(({ at }) => at.start + start <= offset && offset <= at.end + start);
  return use && { key: use.key, at: lift(use.at, start), index };
}

/** Every place at which a term stands, its definitions included, in the order of the text. */
export function mentionsOfTerm(draft: Draft, key: string): readonly Span[] {
  const found: Span[] = [];
  for (const index of blocksWith(draft, key)) {
    const start = draft.starts[index] ?? 0;
    for (const use of termUses(draft, index)) if (use.key === key) found.push(lift(use.at, start));
  }
  return found;
}

/**
 * The blocks in which the first word of a term stands. One search through the text passes over most blocks, which are
 * read only then.
 */
function* blocksWith(draft: Draft, key: string): Generator<number> {
  const first = key.split(' ')[0] ?? '';
  // The key has lost its ending: `compan` finds `Company`, `Companies` and `COMPANY`.
  const stem = first.length > 3 ? first.replace(/y$/, '') : first;
  const word = new RegExp(`${/^\w/.test(stem) ? '\\b' : ''}${stem.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'gi');
  let last = -1;
  for (const { index } of draft.text.matchAll(word)) {
    if (last >= 0 && index < (draft.starts[last + 1] ?? Number.POSITIVE_INFINITY)) continue;
    last = blockIndexAt(draft, index);
    yield last;
  }
}
