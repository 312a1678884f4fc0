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

/**
 * What is worked out when it is first asked for is kept with the draft, which never changes; most drafts are never
 * asked.
 */
export function keptWithDraft<Value>(find: (draft: Draft) => Value): (draft: Draft) => Value {
  const known = new WeakMap<Draft, { readonly value: Value }>();
  return (draft) => {
    const before = known.get(draft);
    if (before) return before.value;
    const value = find(draft);
    known.set(draft, { value });
    return value;
  };
}
