import type { PersonName } from '../../facts/fact.ts';
import { isProper, outside, phrasesIn, standsAlone } from '../../text/phrases.ts';
import { lift, type Span } from '../../text/span.ts';
import { comparePersons } from '../../words/person.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { nameSlips } from './person-slips.ts';
import { personsOf, wordsOf } from './persons.ts';

/** A mention of a person with its place in the draft. */
export interface PersonMention {
  readonly block: ReadBlock;
  readonly person: PersonName;
  readonly at: Span;
}

/**
 * Every mention of a person in the order of the text, in whatever spelling: with initials, in a short form, or misspelt
 * where the draft shows it.
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

/**
 * The full name of a person where the draft gives it without an office or a signature, in one of the spellings of the
 * mentions.
 */
export function plainMentions(draft: Draft, mentions: readonly PersonMention[]): readonly Span[] {
  const spellings = new Map(mentions.map(({ person }) => [person.key, wordsIn(person)]));
  const taken = mentions.map(({ at }) => at);
  return [...spellings.values()].flatMap((words) =>
    outside(phrasesIn(draft.text, words), taken).filter(
      (at) => isProper(draft.text, at) && standsAlone(draft.text, at),
    ),
  );
}

/** The words of a name as they are looked for: what stands between them, a nickname in quotation marks, is not. */
const wordsIn = ({ text, key }: PersonName): readonly string[] => {
  const words = text.replace(/[.,]+(?=\s|$)/g, '').split(/\s+/);
  return words.length === key.split(' ').length ? words : [];
};
