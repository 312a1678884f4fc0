import type { PersonName } from '../../facts/fact.ts';
import { meantMixed } from '../../model/name/capitals.ts';
import { placedChunks, typedChunks, type Chunk } from '../../model/name/chunks.ts';
import { commonMixed, inCapitals, rewritten } from '../../model/name/rewrite.ts';
import { spanOf } from '../../model/placed-facts.ts';
import { mentionsOfPerson, plainMentions } from '../../model/signature/person-mentions.ts';
import type { Edit } from '../../text/edit.ts';
import { isCapitals } from '../../words/spell-case.ts';
import { renamedPerson } from './person-parts.ts';
import { placeEdits } from './place-edits.ts';
import type { Refusal, Renamer } from './renaming.ts';
import { replacedPlaces, surnamePlaces } from './spoken-places.ts';

/**
 * Renaming a person: the conformed signature, the printed name, the notary's certificate and the name in the text
 * follow, each in its casing and with its initials. `Mr. Brandt` may be another Brandt, and is offered.
 */
export const personRenamer: Renamer<PersonName> = {
  prepare(draft, placed) {
    const { text, key } = placed.fact;
    const same = mentionsOfPerson(draft, placed.fact).filter(({ person }) => person.key === key);
    const spellings = same.map(({ person }) => person.text);
    return { at: spanOf(placed), placeholder: isCapitals(text) ? (commonMixed(spellings) ?? text) : text };
  },

  rename(draft, { fact, start, block }, typed) {
    const given = typedChunks(typed);
    const refusal = unreadable(typed, given);
    if (refusal) return refusal;
    const mentions = mentionsOfPerson(draft, fact);
    const spellings = mentions.map(({ person }) => person.text);
    const mixed = meantMixed(fact.text, given, spellings);
    const base = placedChunks(draft.text.slice(start, start + block.length), fact);
    const edits = mentions.flatMap(({ person, at, block: own }): readonly Edit[] => {
      const from = at.start - person.at.start;
      const text = draft.text.slice(from, from + own.length);
      const cased = isCapitals(person.text) ? mixed.map(inCapitals) : mixed;
      return placeEdits(draft, from, rewritten(text, person, renamedPerson(placedChunks(text, person), base, cased)));
    });
    const plain = plainMentions(draft, mentions);
    const taken = [...mentions.map(({ at }) => at), ...plain].sort((a, b) => a.start - b.start);
    return {
      edits: [...edits, ...replacedPlaces(draft, plain, (old) => renamedPerson(old, base, mixed))].sort(
        (a, b) => a.at.start - b.at.start,
      ),
      offered: surnamePlaces(draft, taken, base, mixed),
      offer: `Other mentions of ${base.at(-1)?.word ?? ''}`,
    };
  },
};

/** Why what is typed is no name of a person; undefined where it is one. */
function unreadable(typed: string, chunks: readonly Chunk[]): Refusal | undefined {
  const text = typed.trim();
  if (chunks.length < 2) return { refusal: `${text} is not a full name: type a given name and a surname` };
  return /[\d$%()]/.test(text) ? { refusal: `${text} cannot be read as the name of a person` } : undefined;
}
