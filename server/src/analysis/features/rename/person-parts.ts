import { keyOf, type Chunk } from '../../model/name/chunks.ts';
import { isShortForm } from '../../words/given-name.ts';
import { isGeneration } from '../../words/person.ts';

/** The parts of a person's name: `Eleanor`, `T.`, `Vasquez`, `Jr.` */
export interface PersonParts {
  readonly given: Chunk;
  readonly middle: readonly Chunk[];
  readonly surname: Chunk;
  readonly generation: Chunk | undefined;
}

/** The parts of a name in its usual order; undefined for fewer than two words. */
export function partsOf(chunks: readonly Chunk[]): PersonParts | undefined {
  const last = chunks.at(-1);
  const generation = last && chunks.length > 2 && isGeneration(keyOf(last)) ? last : undefined;
  const names = generation ? chunks.slice(0, -1) : chunks;
  const [given, ...others] = names;
  const surname = others.at(-1);
  return given && surname ? { given, middle: others.slice(0, -1), surname, generation } : undefined;
}

/**
 * What a mention says after a person is renamed from `base` to `typed`: an initial stays an initial, a short form of a
 * name that stays is kept, and a mention without a middle name gets none. One in another order is written as typed.
 */
export function renamedPerson(
  mention: readonly Chunk[],
  base: readonly Chunk[],
  typed: readonly Chunk[],
): readonly Chunk[] {
  const [own, old, said] = [partsOf(mention), partsOf(base), partsOf(typed)];
  if (!own || !old || !said || keyOf(own.given) === keyOf(old.surname)) return typed;
  if (sameWords(mention, base)) return typed;
  const given = following(own.given, old.given, said.given);
  const surname = following(own.surname, old.surname, said.surname);
  const generation = generationOf(own, old, said);
  // The comma before `Jr.` comes and goes with it.
  const marked = generation ? { ...surname, mark: own.generation ? own.surname.mark : said.surname.mark } : surname;
  return [given, ...middleOf(own, old, said), generation ? marked : bare(marked), ...(generation ? [generation] : [])];
}

const sameWords = (a: readonly Chunk[], b: readonly Chunk[]): boolean =>
  a.length === b.length && a.every((chunk, at) => keyOf(chunk) === keyOf(b[at] ?? chunk));

const bare = ({ word, mark }: Chunk): Chunk => ({ word, mark: mark.replace(/,/g, '') });

/** One word of a mention after the same word of the name became another. */
function following(own: Chunk, old: Chunk, said: Chunk): Chunk {
  const [mine, before] = [keyOf(own), keyOf(old)];
  const stays = before === keyOf(said);
  if (stays && (mine === before || mine.length === 1 || isShortForm(mine, before))) return own;
  return mine.length === 1 && before.length > 1 ? initialOf(said, own) : said;
}

/** `M.` for `Maria`, with a point where the initial had one. */
const initialOf = ({ word }: Chunk, own: Chunk): Chunk => ({ word: word.slice(0, 1), mark: own.mark });

function middleOf(own: PersonParts, old: PersonParts, said: PersonParts): readonly Chunk[] {
  if (own.middle.length === 0) return [];
  if (own.middle.length === said.middle.length) {
    return own.middle.map((chunk, at) => following(chunk, old.middle[at] ?? chunk, said.middle[at] ?? chunk));
  }
  // A middle name that only this mention has stays with a person who keeps the given name.
  const kept = old.middle.length === 0 && keyOf(old.given) === keyOf(said.given);
  return kept ? own.middle : said.middle;
}

function generationOf(own: PersonParts, old: PersonParts, said: PersonParts): Chunk | undefined {
  if (own.generation) return said.generation ?? (old.generation ? undefined : own.generation);
  return old.generation ? undefined : said.generation;
}
