import type { Definition, Formation } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Places } from '../fact-index.ts';
import type { Indexes } from '../indexes.ts';
import { keptWhile } from '../kept.ts';
import { inSameExhibit } from '../outline/exhibits.ts';
import { placesOf } from '../places.ts';
import { isInDoubt } from './company-form.ts';

/** What is said of an entity under its short name, in the block that says it. */
export interface PlacedFormation {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
  readonly formation: Formation;
}

/** What the answers here rest on, but for the outline. */
export const formationRevision = ({ names, formations, definitions }: Indexes): string =>
  `${names.revision} ${formations.revision} ${definitions.revision}`;

/**
 * The entities that a draft describes under their short names, by the keys of their names, where it says two things of
 * one. None for a short name that two entities have.
 */
export const doubtedHolders = keptWhile(formationRevision, (draft): ReadonlyMap<string, readonly CalledBy[]> => {
  const called = new Map<string, CalledBy[]>();
  for (const [key, places] of draft.indexes.formations.byKey) {
    const defined = definedAs(draft, key);
    const [holder, ...others] = new Set(defined.flatMap((definition) => definition.holder ?? []));
    if (holder === undefined || others.length > 0) continue;
    called.set(holder, [...(called.get(holder) ?? []), { key, places }]);
  }
  for (const [holder, by] of called) {
    const named = draft.indexes.names.byKey.get(holder)?.values() ?? [];
    if (!isInDoubt(holder, [...named, ...by.flatMap(({ places }) => [...places.values()])])) called.delete(holder);
  }
  return called;
});

/**
 * What a draft says of the doubted holders under their short names. Nothing of a short name that stands for several
 * together, or that the exhibit at hand defines otherwise.
 */
export function formationsByHolder(draft: Draft): ReadonlyMap<string, readonly PlacedFormation[]> {
  const found = new Map<string, readonly PlacedFormation[]>();
  for (const [holder, by] of doubtedHolders(draft)) {
    const formations = by.flatMap((short) => formationsIn(draft, short));
    if (formations.length > 0) found.set(holder, formations);
  }
  return found;
}

/** A short name of an entity, by its key, and where something is said of the entity under it. */
interface CalledBy {
  readonly key: string;
  readonly places: Places<Formation>;
}

function formationsIn(draft: Draft, { key, places }: CalledBy): readonly PlacedFormation[] {
  const defined = definedAs(draft, key);
  return placesOf(draft, places).flatMap(({ block, index, start, facts }) => {
    const own = inSameExhibit(draft, index, defined);
    if (own.length === 0 || own.some(({ holder }) => holder === undefined)) return [];
    return facts
      .filter(({ description }) => !own.some(({ others }) => others.has(description.place)))
      .map((formation) => ({ block, start, formation }));
  });
}

/** A definition of a short name. */
interface Defined {
  /** The index of its block. */
  readonly index: number;
  /** The key of the one name that it gives the short name to; undefined where it does not, or gives it to several. */
  readonly holder: string | undefined;
  /** Where its block says that names without a short name are formed: one of them may be the one that is meant. */
  readonly others: ReadonlySet<string>;
}

/** The definitions of a short name, but for those that point at another. */
const definedAs = (draft: Draft, key: string): readonly Defined[] =>
  placesOf(draft, draft.indexes.definitions.byKey.get(key)).flatMap(({ block, index, start, facts }) => {
    const names = block.facts.filter((fact) => fact.kind === 'name');
    const others = new Set(names.flatMap(({ alias, description }) => (alias ? [] : (description?.place ?? []))));
    return facts.flatMap((definition): readonly Defined[] => {
      if (definition.form === 'elsewhere') return [];
      const named = names.find(({ alias }) => alias?.at.start === definition.at.start);
      return [{ index, holder: isOfSeveral(draft.text, start, definition) ? undefined : named?.key, others }];
    });
  });

/** How far before a short name its bracket may open, in UTF-16 units. */
const bracketReach = 160;

/** Whether the bracket gives the short name to more than the name before it: `(collectively, the "Company")`. */
function isOfSeveral(text: string, start: number, { at }: Definition): boolean {
  const before = text.slice(Math.max(start, start + at.start - bracketReach), start + at.start);
  return /\b(?:collectively|each|individually|jointly|together)\b(?! with (?:its|any|all) (?:permitted )?(?:successor|assign))/i.test(
    before.slice(before.lastIndexOf('(') + 1),
  );
}
