import type { CalendarDate, Definition, Name } from '../facts/fact.ts';
import { dateText } from '../words/calendar.ts';
import { titled } from '../words/recase.ts';
import { isReckonable } from './date-standing.ts';
import type { Draft } from './draft.ts';
import type { FactIndex } from './fact-index.ts';
import { keptWhile } from './kept.ts';
import { personsOf } from './persons.ts';

/** Words that a draft holds for somebody, something or some day, as it would be written in a sentence. */
export interface KnownPhrase {
  readonly text: string;
  /** What the draft says of it, in a few words. */
  readonly detail: string;
  /** How often the draft states it. */
  readonly times: number;
}

/** Days that a draft states more rarely than these are looked up where they stand. */
const mostDates = 12;

/**
 * What a draft knows by a name: its parties and what it calls them for short, its persons and their titles, its dates, its
 * defined terms; the most often stated first.
 */
export const knownPhrases = keptWhile(
  ({ names, persons, years, definitions }) =>
    [names, persons, years, definitions].map(({ revision }) => revision).join(' '),
  findPhrases,
);

function findPhrases(draft: Draft): readonly KnownPhrase[] {
  const { names, years, definitions } = draft.indexes;
  const found = new Map<string, KnownPhrase>();
  const all = [...parties(names), ...people(draft), ...days(years), ...terms(definitions)].sort(
    (a, b) => b.times - a.times,
  );
  for (const phrase of all) if (!found.has(phrase.text)) found.set(phrase.text, phrase);
  return [...found.values()];
}

function* parties(names: FactIndex<Name>): Generator<KnownPhrase> {
  for (const places of names.byKey.values()) {
    const mentions = [...places.values()].flat();
    const text = commonest(mentions.map(({ text }) => text));
    if (text === undefined) continue;
    const description = mentions.find((mention) => mention.description)?.description;
    const said = description ? `${titled(description.place)} ${description.form.toLowerCase()}` : 'named in this draft';
    yield { text, detail: said, times: mentions.length };
    for (const { alias } of mentions) if (alias) yield { text: alias.text, detail: text, times: mentions.length };
  }
}

function* people(draft: Draft): Generator<KnownPhrase> {
  for (const mentions of personsOf(draft).byKey.values()) {
    const text = commonest(mentions.map(({ person }) => person.text));
    if (text === undefined) continue;
    const title = mentions.find(({ person }) => person.title)?.person.title;
    yield { text, detail: title?.text ?? 'named in this draft', times: mentions.length };
    if (title) yield { text: title.text, detail: text, times: mentions.length };
  }
}

/** Terms that the draft defines; those that name a party are known with their party. */
function* terms(definitions: FactIndex<Definition>): Generator<KnownPhrase> {
  for (const places of definitions.byKey.values()) {
    const [first] = [...places.values()].flat();
    if (first && /^\p{Lu}/u.test(first.text)) yield { text: first.text, detail: 'defined term', times: places.size };
  }
}

function days(years: FactIndex<CalendarDate>): readonly KnownPhrase[] {
  const times = new Map<string, number>();
  for (const places of years.byKey.values()) {
    for (const date of [...places.values()].flat()) {
      if (!isReckonable(date)) continue;
      const text = dateText(date.year, date.month, date.day);
      times.set(text, (times.get(text) ?? 0) + 1);
    }
  }
  return [...times]
    .map(([text, count]) => ({ text, detail: count === 1 ? 'stated once' : `stated ${count} times`, times: count }))
    .sort((a, b) => b.times - a.times)
    .slice(0, mostDates);
}

/** The spelling that stands most often; one in capitals throughout only where there is no other. */
function commonest(spellings: readonly string[]): string | undefined {
  const small = spellings.filter((text) => text !== text.toUpperCase());
  const counts = new Map<string, number>();
  for (const text of small.length > 0 ? small : spellings) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
