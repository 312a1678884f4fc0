import type { Name } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { placesOf } from '../places.ts';

/** A mention of a name in the block that states it. */
export interface NameMention {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
  readonly name: Name;
}

/** The mentions of a name in the order of the text; none for a key that the draft lacks. */
export const mentionsOf = (draft: Draft, key: string): readonly NameMention[] =>
  placesOf(draft, draft.indexes.names.byKey.get(key)).flatMap(({ block, start, facts }) =>
    facts.map((name) => ({ block, start, name })),
  );

/** Where a mention stands in the draft, as a UTF-16 offset. */
export const placeOf = ({ start, name }: NameMention): number => start + name.at.start;
