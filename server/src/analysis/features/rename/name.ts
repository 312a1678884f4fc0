import type { Name } from '../../facts/fact.ts';
import { meantMixed } from '../../model/name/capitals.ts';
import { keyOf, placedChunks, typedChunks, type Chunk, type PlacedChunk } from '../../model/name/chunks.ts';
import { commonMixed, inCapitals, rewritten, suffixOf } from '../../model/name/rewrite.ts';
import { allMentionsOf } from '../../model/name/spellings.ts';
import { spanOf } from '../../model/placed-facts.ts';
import type { Edit } from '../../text/edit.ts';
import { isCapitals } from '../../words/spell-case.ts';
import { placeEdits } from './place-edits.ts';
import type { Renamer } from './renaming.ts';

/**
 * Renaming a party: every mention follows in its own casing, in all spellings that the draft shows to be of one name. A
 * suffix that a mention writes in another length (`Corp.` for `Corporation`) stays so where the new name has the same
 * one.
 */
export const nameRenamer: Renamer<Name> = {
  prepare(draft, placed, distinct) {
    const { text, key } = placed.fact;
    const same = allMentionsOf(draft, key, distinct).filter(({ name }) => name.key === key);
    const spellings = same.map(({ name }) => name.text);
    return { at: spanOf(placed), placeholder: isCapitals(text) ? (commonMixed(spellings) ?? text) : text };
  },

  rename(draft, { fact }, typed, distinct) {
    const mentions = allMentionsOf(draft, fact.key, distinct);
    const given = typedChunks(typed);
    const mixed = meantMixed(
      fact.text,
      given,
      mentions.map(({ name }) => name.text),
    );
    const stemStays = stemOf(given) === stemOf(typedChunks(fact.text));
    const edits = mentions.flatMap(({ name, block, start }): readonly Edit[] => {
      const text = draft.text.slice(start, start + block.length);
      const cased = isCapitals(name.text) ? given.map(inCapitals) : mixed;
      const news = stemStays ? cased : withOwnSuffix(placedChunks(text, name), cased);
      return placeEdits(draft, start, rewritten(text, name, news));
    });
    return { edits, offered: [], offer: '' };
  },
};

/** What a name says before its suffix. */
const stemOf = (chunks: readonly Chunk[]): string =>
  chunks
    .slice(0, chunks.findLastIndex((chunk) => suffixOf(chunk) === undefined) + 1)
    .map(keyOf)
    .join(' ');

/** The new name with the suffix as this mention writes it, where that is the same suffix in another length. */
function withOwnSuffix(olds: readonly PlacedChunk[], news: readonly Chunk[]): readonly Chunk[] {
  const [own, other] = [olds.at(-1), news.at(-1)];
  if (!own || !other || keyOf(own) === keyOf(other)) return news;
  const suffix = suffixOf(own);
  return suffix === undefined || suffix !== suffixOf(other) ? news : [...news.slice(0, -1), own];
}
