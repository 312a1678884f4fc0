import { termAt } from '../model/defined-term/mentions.ts';
import { definitionFor, type PlacedDefinition } from '../model/defined-term/terms.ts';
import type { Draft } from '../model/draft.ts';
import { pointerAt } from '../model/pointer/target.ts';
import { sentenceSpan } from '../model/sentence-span.ts';
import type { Span } from '../text/span.ts';

/** Where the draft says what something stands for. */
export interface DefinitionPlace {
  /** What stands at the offset: the term, the whole reference. */
  readonly from: Span;
  /** The term where it is defined, the heading or the mark of the item. */
  readonly at: Span;
  /** The sentence that defines it, all that stands under the heading. */
  readonly whole: Span;
}

/** Knows one kind of thing that is defined somewhere. */
type Answerer = (draft: Draft, offset: number) => DefinitionPlace | undefined;

/**
 * Where the draft defines the term at an offset, or what the reference there leads to: `Section 4.2(b)`, `Article IV`,
 * `Exhibit A`. Undefined for what is defined nowhere in it.
 */
export function definitionOf(draft: Draft, offset: number): DefinitionPlace | undefined {
  for (const answer of answerers) {
    const place = answer(draft, offset);
    if (place) return place;
  }
  return undefined;
}

function ofReference(draft: Draft, offset: number): DefinitionPlace | undefined {
  const placed = pointerAt(draft, offset);
  return placed && { from: placed.at, at: placed.target.at, whole: placed.target.whole };
}

function ofTerm(draft: Draft, offset: number): DefinitionPlace | undefined {
  const term = termAt(draft, offset);
  if (!term) return undefined;
  const written = draft.text.slice(term.at.start, term.at.end);
  const placed = definitionFor(draft, term.key, written, term.index);
  return placed && { from: term.at, at: placed.at, whole: sayingOf(draft, placed) };
}

const sayingOf = (draft: Draft, { index, at }: PlacedDefinition): Span => sentenceSpan(draft, index, at.start);

const answerers: readonly Answerer[] = [ofReference, ofTerm];
