import type { Draft } from '../draft.ts';
import { misspellings } from './misspelling.ts';
import { suffixDrifts } from './suffix-drift.ts';
import type { NameVariant } from './variant.ts';
import { wordSlips } from './word-slips.ts';

const known = new WeakMap<Draft, readonly NameVariant[]>();

/** All names of a draft that stand in two spellings of which one is a slip; each wrong spelling once. */
export function nameVariants(draft: Draft): readonly NameVariant[] {
  const before = known.get(draft);
  if (before) return before;
  const found = new Map<string, NameVariant>();
  for (const variant of [...misspellings(draft), ...wordSlips(draft), ...suffixDrifts(draft)]) {
    if (!found.has(variant.wrongKey)) found.set(variant.wrongKey, variant);
  }
  const all = [...found.values()];
  known.set(draft, all);
  return all;
}
