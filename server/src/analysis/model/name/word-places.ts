import type { LocalSpan } from '../../text/span.ts';
import { recased } from '../../words/recase.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { blockText } from '../places.ts';
import { inAllPlaces, whichStands } from '../which-stands.ts';

/** Where one word of a name stands; undefined for an initial that was left out. */
export interface WordPlace {
  readonly block: ReadBlock;
  readonly at: LocalSpan | undefined;
}

/** A name in one of two spellings, and where the word in which they differ stands. */
export interface Spelled {
  readonly text: string;
  readonly places: readonly WordPlace[];
}

/** A repair of a spelling, with edits in the blocks of the draft. */
interface Respelling {
  readonly title: string;
  readonly edits: readonly { readonly block: ReadBlock; readonly at: LocalSpan; readonly text: string }[];
  readonly safe: false;
}

/**
 * Either of two spellings of a word made the other wherever it stands, in the case that it has there; first the one to
 * doubt made the right one.
 */
export function respellings(draft: Draft, wrong: Spelled, right: Spelled): readonly Respelling[] {
  const [own, other] = [wordAt(draft, wrong.places[0]), wordAt(draft, right.places[0])];
  if (own === '' || other === '') return [];
  const edits = (places: readonly WordPlace[], word: string): Respelling['edits'] =>
    places.flatMap(({ block, at }) => (at ? [{ block, at, text: recased(word, wordAt(draft, { block, at })) }] : []));
  const times = right.places.length;
  return [
    { title: `Spell it ${right.text}${whichStands(times)}`, edits: edits(wrong.places, other), safe: false },
    { title: `Spell it ${wrong.text}${inAllPlaces(times)}`, edits: edits(right.places, own), safe: false },
  ];
}

/** The word as it stands at a place; empty for no place. */
export const wordAt = (draft: Draft, place: WordPlace | undefined): string =>
  place?.at ? blockText(draft, place.block).slice(place.at.start, place.at.end) : '';
