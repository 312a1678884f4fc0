import { lastAtOrBefore } from '../text/ordered.ts';
import type { LocalSpan } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Indexes } from './indexes.ts';
import { keptWithDraft } from './kept.ts';
import { buildOutline } from './outline/builder.ts';
import { lasts, type OutlineStand } from './outline/lasting.ts';

/** What a part of a draft is to a drafter. */
export type PartKind =
  | ('exhibit' | 'title' | 'contents' | 'article' | 'section' | 'recitals' | 'resolution')
  | ('signatures' | 'signature' | 'notary');

/** A part of a draft: what stands under one heading, up to the next that closes it. */
export interface Part {
  readonly kind: PartKind;
  /** The number with its word as written, `Section 4.2`, `ARTICLE IV`, `3.`; empty for what has none. */
  readonly label: string;
  /** The title; for a resolution, a recital or a signature what tells it from the others. */
  readonly name: string;
  /**
   * What else it says: who signs, a subtitle; empty for nothing, undefined where it is the words behind its heading.
   */
  readonly detail: string | undefined;
  /** What it is found under: `section 4.2`, `article 4`, `exhibit a`; undefined for what no reference points at. */
  readonly key: string | undefined;
  /** The heading itself, in the first of its blocks. */
  readonly heading: LocalSpan;
  /** Its blocks: from the heading's up to, not including, this one. */
  readonly first: number;
  readonly end: number;
  readonly parent: Part | undefined;
  readonly parts: readonly Part[];
}

/** The parts of a draft. */
export interface Outline {
  readonly parts: readonly Part[];
  /** All of them in the order of the text. */
  readonly all: readonly Part[];
  readonly byKey: ReadonlyMap<string, readonly Part[]>;
}

/** The outline that was asked for last of each document that is being drafted. */
const stands = new WeakMap<Indexes, OutlineStand>();

/**
 * The articles, sections, recitals, resolutions, exhibits and signatures of a draft, nested as they contain each other.
 * Put together from headings that are kept with their blocks; where a key left all of them as they were, it is the one
 * of before.
 */
export const outlineOf = keptWithDraft((draft: Draft): Outline => {
  const before = stands.get(draft.indexes);
  const outline = before && lasts(before, draft) ? before.outline : buildOutline(draft);
  stands.set(draft.indexes, { outline, blocks: draft.blocks });
  return outline;
});

/** The innermost part that holds a block, by its index; undefined where the draft begins without a heading. */
export function partAt(outline: Outline, index: number): Part | undefined {
  const { all } = outline;
  const last = all[lastAtOrBefore(all.length, (i) => all[i]?.first ?? 0, index)];
  let part = last && last.first <= index ? last : undefined;
  while (part && part.end <= index) part = part.parent;
  return part;
}

/**
 * The exhibit that a block stands in, within which numbers and terms are its own; undefined for what stands in none.
 */
export function scopeAt(outline: Outline, index: number): Part | undefined {
  let part = partAt(outline, index);
  while (part && part.kind !== 'exhibit') part = part.parent;
  return part;
}
