import type { ReadBlock } from './draft.ts';

/** What an edit made of the blocks of a draft. */
export interface ChangedBlocks {
  /** The blocks that no longer stand there. */
  readonly left: readonly ReadBlock[];
  /** The indexes of those that came, the second one past the last; the same twice where none did. */
  readonly from: number;
  readonly to: number;
}

/** What became of the list before: all that follow a document ask the same, and long lists are walked slowly. */
const known = new WeakMap<
  readonly ReadBlock[],
  { readonly old: readonly ReadBlock[]; readonly changed: ChangedBlocks }
>();

/**
 * Which blocks left and which came from one list to the next: all between those that the two have in common at the
 * beginning and at the end. What is kept by block is brought up to date with these alone.
 */
export function changedBlocks(old: readonly ReadBlock[], now: readonly ReadBlock[]): ChangedBlocks {
  const before = known.get(now);
  if (before?.old === old) return before.changed;
  const changed = compared(old, now);
  // One list keeps the one before it alive, and none further back.
  known.delete(old);
  known.set(now, { old, changed });
  return changed;
}

function compared(old: readonly ReadBlock[], now: readonly ReadBlock[]): ChangedBlocks {
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - from;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { left: old.slice(from, old.length - tail), from, to: now.length - tail };
}
