import type { Draft } from './draft.ts';
import type { Indexes } from './indexes.ts';

/**
 * What is worked out from facts alone is kept for a document as long as none of them comes or goes: a keystroke beside
 * them costs nothing. `stateOf` gives the revision of the index that is read, or of several together.
 */
export function keptWhile<Value>(
  stateOf: (indexes: Indexes) => number | string,
  find: (draft: Draft) => Value,
): (draft: Draft) => Value {
  const known = new WeakMap<Indexes, { readonly state: number | string; readonly value: Value }>();
  return (draft) => {
    const state = stateOf(draft.indexes);
    const before = known.get(draft.indexes);
    if (before?.state === state) return before.value;
    const value = find(draft);
    known.set(draft.indexes, { state, value });
    return value;
  };
}

/** What is worked out of a thing that never changes is kept with it: worked out when first asked for, and no more. */
export function keptWith<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}

/** The same of a draft; most drafts are never asked. */
export const keptWithDraft = <Value>(find: (draft: Draft) => Value): ((draft: Draft) => Value) => keptWith(find);
