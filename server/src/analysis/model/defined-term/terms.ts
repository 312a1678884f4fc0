import type { Definition } from '../../facts/fact.ts';
import { lift, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { inSameExhibit } from '../outline/exhibits.ts';
import { placesOf } from '../places.ts';

/** A term that a draft defines, in one place or in several. */
export interface Term {
  readonly key: string;
  readonly words: readonly string[];
}

/** The terms of a draft by their first word, the longest of each first. */
export type Terms = ReadonlyMap<string, readonly Term[]>;

/** The terms of a draft, which are those of its definitions: a use without one is nobody's term. */
export const termsOf = keptWhile(({ definitions }) => definitions.revision, collect);

function collect({ indexes }: Draft): Terms {
  const terms = new Map<string, Term[]>();
  for (const key of indexes.definitions.byKey.keys()) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    const same = terms.get(first);
    if (same) same.push({ key, words });
    else terms.set(first, [{ key, words }]);
  }
  for (const same of terms.values()) same.sort((a, b) => b.words.length - a.words.length);
  return terms;
}

/** A definition in its place. */
export interface PlacedDefinition {
  readonly definition: Definition;
  /** Which block states it, and where that starts. */
  readonly index: number;
  readonly start: number;
  readonly at: Span;
}

/** The places that define a term, in the order of the text. */
const definitionsOf = (draft: Draft, key: string): readonly PlacedDefinition[] =>
  placesOf(draft, draft.indexes.definitions.byKey.get(key)).flatMap(({ index, start, facts }) =>
    facts.map((definition) => ({ definition, index, start, at: lift(definition.at, start) })),
  );

/**
 * The definition that a use of a term goes by: in its own exhibit before one elsewhere, one that says what the term
 * means before one that points elsewhere, spelled as the use is, and else the first. Undefined for a term that nothing
 * defines.
 */
export function definitionFor(draft: Draft, key: string, written: string, index: number): PlacedDefinition | undefined {
  const all = definitionsOf(draft, key);
  if (all.length < 2) return all[0];
  const own = inSameExhibit(draft, index, all);
  const near = own.length > 0 ? own : all;
  const saying = near.filter(({ definition }) => definition.form !== 'elsewhere');
  const said = saying.length > 0 ? saying : near;
  const word = written.replace(/\s+/g, ' ').toLowerCase();
  return said.find(({ definition }) => definition.text.toLowerCase() === word) ?? said[0];
}
