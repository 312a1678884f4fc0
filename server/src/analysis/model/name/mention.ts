import type { Name } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';

/** A mention of a name in the block that states it. */
export interface NameMention {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
  readonly name: Name;
}

/** The mentions of a name in the order of the text; none for a key that the draft lacks. */
export function mentionsOf(draft: Draft, key: string): readonly NameMention[] {
  const known = placed(draft);
  const mentions =
    known.get(key) ??
    placesOf(draft, draft.indexes.names.byKey.get(key)).flatMap(({ block, start, facts }) =>
      facts.map((name) => ({ block, start, name })),
    );
  known.set(key, mentions);
  return mentions;
}

/** The names of a draft that were placed already; several rules ask for the same ones. */
const placed = keptWithDraft(() => new Map<string, readonly NameMention[]>());

/** Where a mention stands in the draft, as a UTF-16 offset. */
export const placeOf = ({ start, name }: NameMention): number => start + name.at.start;
