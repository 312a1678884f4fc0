import type { Fact } from '../../facts/fact.ts';
import type { Draft } from '../../model/draft.ts';
import type { DistinctNames } from '../../model/name/declared.ts';
import type { PlacedFact } from '../../model/placed-facts.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** Why something cannot be renamed: one short sentence without a point, for the user. */
export interface Refusal {
  readonly refusal: string;
}

/** What is renamed and what the editor suggests to begin with. */
export interface Renameable {
  readonly at: Span;
  readonly placeholder: string;
}

/** What a new name comes to. */
export interface Renaming {
  /** The edits that make what was renamed, and all that must follow it, state the new thing. */
  readonly edits: readonly Edit[];
  /** What may mean the same or something else: the drafter decides. One place may take several edits. */
  readonly offered: readonly Edit[];
  /** What the offered places state, as a heading: `Other statements of 650`. */
  readonly offer: string;
}

/** What renames one kind of fact. */
export interface Renamer<F extends Fact> {
  readonly prepare: (draft: Draft, placed: PlacedFact<F>, distinct: DistinctNames) => Renameable | Refusal;
  readonly rename: (draft: Draft, placed: PlacedFact<F>, typed: string, distinct: DistinctNames) => Renaming | Refusal;
}
