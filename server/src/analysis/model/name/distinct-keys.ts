import type { Indexes } from '../indexes.ts';

const known = new WeakMap<Indexes, { readonly revision: number; readonly keys: ReadonlySet<string> }>();

/**
 * The keys of all names of a document: the same set as before as long as no name comes that was not there, and none
 * goes for good. What is worked out from the spellings alone is kept with it, and typing beside a name costs nothing.
 */
export function distinctKeys(indexes: Indexes): ReadonlySet<string> {
  const { byKey, revision } = indexes.names;
  const before = known.get(indexes);
  if (before?.revision === revision) return before.keys;
  const same = before?.keys.size === byKey.size && [...byKey.keys()].every((key) => before.keys.has(key));
  const keys = same ? before.keys : new Set(byKey.keys());
  known.set(indexes, { revision, keys });
  return keys;
}
