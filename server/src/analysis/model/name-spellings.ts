import { areDeclaredTwo, type DistinctNames } from './declared-names.ts';
import type { Draft } from './draft.ts';
import type { Indexes } from './indexes.ts';
import { mentionsOf, type NameMention } from './name/mention.ts';
import { misspellings } from './name/misspelling.ts';
import { plainKey } from './name/pairs.ts';

/**
 * The keys of all names that the draft shows to be one with the given name, that one first: those that differ in the length of
 * a suffix (`Corp.`, `Corporation`), and those of which one is the other misspelt. `distinct` are pairs declared to be two.
 */
export function spellingsOf(draft: Draft, key: string, distinct: DistinctNames): readonly string[] {
  const found = new Set([key]);
  for (const other of keysBySuffix(draft.indexes).get(plainKey(key)) ?? []) found.add(other);
  for (const { wrongKey, rightKey } of misspellings(draft)) {
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

/** The keys that are one but for the length of their suffixes, as long as no name comes or goes. */
const known = new WeakMap<
  Indexes,
  { readonly revision: number; readonly keys: ReadonlyMap<string, readonly string[]> }
>();

function keysBySuffix(indexes: Indexes): ReadonlyMap<string, readonly string[]> {
  const { byKey, revision } = indexes.names;
  const before = known.get(indexes);
  if (before?.revision === revision) return before.keys;
  const keys = new Map<string, string[]>();
  for (const key of byKey.keys()) {
    const short = plainKey(key);
    const alike = keys.get(short) ?? [];
    alike.push(key);
    keys.set(short, alike);
  }
  known.set(indexes, { revision, keys });
  return keys;
}
