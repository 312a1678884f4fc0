import type { Name } from '../../facts/fact.ts';
import type { NameMention } from '../../model/name/mention.ts';
import { plainKey } from '../../model/name/pairs.ts';
import { allMentionsOf } from '../../model/name-spellings.ts';
import { spanOf } from '../../model/placed-facts.ts';
import type { Edit } from '../../text/edit.ts';
import { isCapitals, lowered } from './capitals.ts';
import { keyOf, placedChunks, typedChunks, type Chunk, type PlacedChunk } from './name-chunks.ts';
import { placeEdits } from './place-edits.ts';
import type { Renamer } from './renaming.ts';
import { respelled } from './respell.ts';
import { endsSentence } from './sentence-end.ts';

/**
 * Renaming a party: every mention follows in its own casing, in all spellings that the draft shows to be of one name. A suffix
 * that a mention writes in another length (`Corp.` for `Corporation`) stays so where the new name has the same one.
 */
export const nameRenamer: Renamer<Name> = {
  prepare(draft, placed, distinct) {
    const { text, key } = placed.fact;
    const spellings = allMentionsOf(draft, key, distinct).filter(({ name }) => name.key === key);
    return { at: spanOf(placed), placeholder: isCapitals(text) ? (commonMixed(spellings) ?? text) : text };
  },

  rename(draft, { fact }, typed, distinct) {
    const mentions = allMentionsOf(draft, fact.key, distinct);
    const given = typedChunks(typed);
    // Whoever renames a heading in capitals may type capitals, and means them for the headings.
    const shouted = isCapitals(fact.text) && isCapitals(typed) && commonMixed(mentions) !== undefined;
    const mixed = shouted
      ? lowered(
          given,
          mentions.map(({ name }) => name.text),
        )
      : given;
    const stemStays = stemOf(given) === stemOf(typedChunks(fact.text));
    const edits = mentions.flatMap(({ name, block, start }): readonly Edit[] => {
      const text = draft.text.slice(start, start + block.length);
      const olds = placedChunks(text, name);
      const cased = isCapitals(name.text) ? given.map(inCapitals) : mixed;
      const news = ended(stemStays ? cased : withOwnSuffix(olds, cased), text, name);
      return placeEdits(draft, start, respelled(text, name, olds, news));
    });
    return { edits, offered: [], offer: '' };
  },
};

/** The spelling in small letters that stands most often. */
function commonMixed(mentions: readonly NameMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { name } of mentions) {
    if (!isCapitals(name.text)) counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const inCapitals = ({ word, mark }: Chunk): Chunk => ({ word: word.toUpperCase(), mark });

/** The suffixes that are written in two lengths, in the shorter. */
const drifting: ReadonlySet<string> = new Set(['CORP', 'INC', 'CO', 'LTD']);

/** The suffix that a chunk is, `CORP` for `Corporation` and `Corp.`; undefined for any other word. */
function suffixOf(chunk: Chunk): string | undefined {
  // A first word is the name's own and never a suffix.
  const suffix = plainKey(`. ${keyOf(chunk)}`).slice(2);
  return drifting.has(suffix) ? suffix : undefined;
}

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

/** The new name with a point at its end where one ends the sentence there, and without its own where one follows. */
function ended(news: readonly Chunk[], text: string, name: Name): readonly Chunk[] {
  const last = news.at(-1);
  if (!last) return news;
  const whole = last.word + last.mark;
  if (whole.endsWith('.') && text[name.at.end] === '.') {
    const cut = last.mark.endsWith('.')
      ? { ...last, mark: last.mark.slice(0, -1) }
      : { ...last, word: last.word.slice(0, -1) };
    return [...news.slice(0, -1), cut];
  }
  const point = text[name.at.end - 1] === '.' && !whole.endsWith('.') && endsSentence(text, name.at);
  return point ? [...news.slice(0, -1), { ...last, mark: `${last.mark}.` }] : news;
}
