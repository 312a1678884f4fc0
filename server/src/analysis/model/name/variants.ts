import type { Draft } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { misspellings } from './misspelling.ts';
import { suffixDrifts } from './suffix-drift.ts';
import type { NameVariant } from './variant.ts';
import { wordSlips } from './word-slips.ts';

/** All names of a draft that stand in two spellings of which one is a slip; each wrong spelling once. */
export const nameVariants = keptWithDraft(findVariants);

function findVariants(draft: Draft): readonly NameVariant[] {
  const found = new Map<string, NameVariant>();
  for (const variant of [...misspellings(draft), ...wordSlips(draft), ...suffixDrifts(draft)]) {
    if (!found.has(variant.wrongKey)) found.set(variant.wrongKey, variant);
  }
  return [...found.values()];
}
