import type { Draft } from '../draft.ts';
import { areDeclaredTwo, type DistinctNames } from './declared.ts';
import { mentionsOf, type NameMention } from './mention.ts';
import { keysByPlainKey, plainKey } from './plain-key.ts';
import { nameVariants } from './variants.ts';

/**
 * The keys of all names that the draft shows to be one with the given name, that one first: those that differ in the
 * length of a suffix (`Corp.`, `Corporation`), and those of which one is the other with a slip. `distinct` are pairs
 * declared to be two.
 */
function spellingsOf(draft: Draft, key: string, distinct: DistinctNames): readonly string[] {
  const found = new Set([key]);
  for (const other of keysByPlainKey(draft.indexes).get(plainKey(key)) ?? []) found.add(other);
  for (const { wrongKey, rightKey } of nameVariants(draft)) {
    if (found.has(wrongKey)) found.add(rightKey);
    else if (found.has(rightKey)) found.add(wrongKey);
  }
  return [...found].filter((other) => other === key || !areDeclaredTwo([key, other], distinct));
}

/** All mentions of a name in all its spellings, in the order of the text. */
export const allMentionsOf = (draft: Draft, key: string, distinct: DistinctNames): readonly NameMention[] =>
  spellingsOf(draft, key, distinct)
    .flatMap((spelling) => mentionsOf(draft, spelling))
    .sort((a, b) => a.start + a.name.at.start - (b.start + b.name.at.start));
