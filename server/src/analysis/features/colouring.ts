import type { BlockKind } from '../blocks/block.ts';
import type { Fact } from '../facts/fact.ts';
import { termUses } from '../model/defined-term/uses.ts';
import { blockIndexAt, type Draft, type ReadBlock } from '../model/draft.ts';
import { span, type LocalSpan, type Span } from '../text/span.ts';

/** What a stretch states: an amount, a date, a party or a person, an identifier, or a term that the draft defines. */
export type Stating = 'amount' | 'date' | 'party' | 'identifier' | 'term';

/** A stretch of one line that states something. */
export interface Coloured {
  readonly at: Span;
  readonly stating: Stating;
  /** Whether the term is defined right there. */
  readonly defines: boolean;
}

/**
 * What stands in the blocks that a span touches, in the order of the text, none across the end of a line or over
 * another. It reads the facts of those blocks and no others.
 */
export function colouring(draft: Draft, { start, end }: Span): readonly Coloured[] {
  const found: Coloured[] = [];
  for (let index = blockIndexAt(draft, start); index < draft.blocks.length; index++) {
    const block = draft.blocks[index];
    const origin = draft.starts[index] ?? 0;
    if (!block || origin > end) break;
    for (const stretch of stretchesOf(draft, index, block)) {
      for (const at of linesOf(draft.text, origin, block, stretch.at)) found.push({ ...stretch, at });
    }
  }
  return found;
}

interface Stretch extends Omit<Coloured, 'at'> {
  readonly at: LocalSpan;
}

/** The facts of a block and its terms, the one that starts first where two meet. */
function stretchesOf(draft: Draft, index: number, { facts, kind: shape }: ReadBlock): readonly Stretch[] {
  const stated = facts.flatMap((fact): readonly Stretch[] => {
    const stating = statingOf(fact);
    return stating ? [{ at: fact.at, stating, defines: false }] : [];
  });
  const defined = new Set(facts.flatMap(({ kind, at }) => (kind === 'definition' ? [at.start] : [])));
  // A heading is set in one colour.
  const terms = (isHeading(shape) ? [] : termUses(draft, index)).map(({ at }): Stretch => ({
    at,
    stating: 'term',
    defines: defined.has(at.start),
  }));
  let last = -1;
  return [...stated, ...terms]
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
    .filter(({ at }) => {
      if (at.start < last || at.end <= at.start) return false;
      last = at.end;
      return true;
    });
}

const isHeading = (kind: BlockKind): boolean => kind === 'title' || kind === 'heading' || kind === 'exhibit-header';

function statingOf({ kind }: Fact): Stating | undefined {
  switch (kind) {
    case 'amount':
      return 'amount';
    case 'date':
      return 'date';
    case 'name':
    case 'person':
      return 'party';
    case 'identifier':
      return 'identifier';
    default:
      return undefined;
  }
}

/** The parts of a stretch that are read, cut at line ends: no indent, page tag or mark of emphasis is part of one. */
function* linesOf(text: string, origin: number, { readable }: ReadBlock, at: LocalSpan): Generator<Span> {
  for (const range of readable) {
    if (range.start >= at.end) return;
    const end = Math.min(range.end, at.end) + origin;
    for (let from = Math.max(range.start, at.start) + origin; from < end;) {
      const feed = text.indexOf('\n', from);
      const line = feed < 0 ? end : Math.min(feed, end);
      const first = from + text.slice(from, line).search(/\S|$/);
      const last = first + text.slice(first, line).trimEnd().length;
      if (last > first) yield span(first, last);
      from = line + 1;
    }
  }
}
