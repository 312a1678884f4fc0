import type { Draft } from '../../model/draft.ts';
import { textOf, typedChunks, type Chunk } from '../../model/name/chunks.ts';
import type { Edit } from '../../text/edit.ts';
import { outside, phrasesIn } from '../../text/phrases.ts';
import type { Span } from '../../text/span.ts';
import { reset } from '../../words/recase.ts';
import { isCapitals } from '../../words/spell-case.ts';
import { partsOf } from './person-parts.ts';

/**
 * The edits that put a new name where the old one stands in plain words, each in its case and over its line break;
 * `said` gives the chunks that take the place of others.
 */
export const replacedPlaces = (
  draft: Draft,
  places: readonly Span[],
  said: (old: readonly Chunk[]) => readonly Chunk[],
): readonly Edit[] =>
  places.flatMap((at) => {
    const old = draft.text.slice(at.start, at.end);
    const words = reset(said(typedChunks(old)).map(textOf).join(' '), old);
    const text = words.endsWith('.') && draft.text[at.end] === '.' ? words.slice(0, -1) : words;
    return text === old ? [] : [{ at, text }];
  });

/** What stands before a surname alone. */
const courtesy = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+$/iu;
const reach = 8;

/**
 * The edits that give `Mr. Brandt` the new surname, outside the places that are taken; none where the surname stays.
 */
export function surnamePlaces(
  draft: Draft,
  taken: readonly Span[],
  old: readonly Chunk[],
  typed: readonly Chunk[],
): readonly Edit[] {
  const [before, after] = [partsOf(old)?.surname.word, partsOf(typed)?.surname.word];
  if (before === undefined || after === undefined || before === after) return [];
  return outside(phrasesIn(draft.text, [before]), taken)
    .filter(({ start }) => courtesy.test(draft.text.slice(Math.max(0, start - reach), start)))
    .map((at) => {
      const word = draft.text.slice(at.start, at.end);
      return { at, text: isCapitals(word) ? after.toUpperCase() : after };
    });
}
