import type { Draft } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { conformedFirms } from './conformed-firms.ts';
import { coverSlips } from './cover-slips.ts';
import { formSlips } from './form-slips.ts';
import { misspellings } from './misspelling.ts';
import { partedWords } from './parted-words.ts';
import { signingSlips } from './signing-slips.ts';
import { suffixDrifts } from './suffix-drift.ts';
import type { NameVariant } from './variant.ts';
import { wordSlips } from './word-slips.ts';

/** All names of a draft that stand in two spellings of which one is a slip; each wrong spelling once. */
export const nameVariants = keptWithDraft(findVariants);

function findVariants(draft: Draft): readonly NameVariant[] {
  const found = new Map<string, NameVariant>();
  // Who is introduced is right where the other only signs, however the words are spelled elsewhere.
  const all = [
    ...[...signingSlips(draft), ...misspellings(draft), ...coverSlips(draft), ...conformedFirms(draft)],
    ...[...wordSlips(draft), ...partedWords(draft), ...formSlips(draft), ...suffixDrifts(draft)],
  ];
  for (const variant of all) {
    const turned = found.get(variant.rightKey)?.rightKey === variant.wrongKey;
    if (!turned && !found.has(variant.wrongKey)) found.set(variant.wrongKey, variant);
  }
  return [...found.values()];
}
