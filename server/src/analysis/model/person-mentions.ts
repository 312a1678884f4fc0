import type { PersonName } from '../facts/fact.ts';
import { lift, touches, type Span } from '../text/span.ts';
import { comparePersons } from '../words/person.ts';
import { blockIndexAt, type Draft, type ReadBlock } from './draft.ts';
import { nameSlips } from './person-slips.ts';
import { personsOf, wordsOf } from './persons.ts';

/** A mention of a person with its place in the draft. */
export interface PersonMention {
  readonly block: ReadBlock;
  readonly person: PersonName;
  readonly at: Span;
}

/** The person named at an offset of the draft; undefined where none is. */
export function personAt(draft: Draft, offset: number): PersonMention | undefined {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  for (const fact of block?.facts ?? []) {
    if (block && fact.kind === 'person' && touches(fact.at, offset - start)) {
      return { block, person: fact, at: lift(fact.at, start) };
    }
  }
  return undefined;
}

/**
 * Every mention of a person in the order of the text, in whatever spelling: with initials, in a short form, or misspelt where
 * the draft shows it.
 */
export function mentionsOfPerson(draft: Draft, person: PersonName): readonly PersonMention[] {
  const { byKey } = personsOf(draft);
  const words = wordsOf(person);
  const keys = new Set([...byKey.keys()].filter((key) => comparePersons(words, key.split(' ')).kind === 'same'));
  keys.add(person.key);
  for (const { wrong, right } of nameSlips(draft)) {
    if (keys.has(wrong.person.key) || keys.has(right.person.key)) keys.add(wrong.person.key).add(right.person.key);
  }
  const blocks = new Set([...keys].flatMap((key) => (byKey.get(key) ?? []).map(({ block }) => block)));
  return draft.blocks.flatMap((block, index) => {
    if (!blocks.has(block)) return [];
    const start = draft.starts[index] ?? 0;
    return block.facts.flatMap((fact) =>
      fact.kind === 'person' && keys.has(fact.key) ? [{ block, person: fact, at: lift(fact.at, start) }] : [],
    );
  });
}
