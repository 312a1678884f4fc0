import type { CalendarDate, Name, PersonName } from '../facts/fact.ts';
import { dateText, monthNames } from '../words/calendar.ts';
import { titled } from '../words/recase.ts';
import { isReckonable } from './date/standing.ts';
import type { Draft } from './draft.ts';
import type { FactIndex, Places } from './fact-index.ts';

/** Words that a draft holds for somebody, something or some day, as it would be written in a sentence. */
export interface KnownPhrase {
  readonly text: string;
  /** What the draft says of it, in a few words. */
  readonly detail: string;
  /** How often the draft states it. */
  readonly times: number;
}

/** The most days that are looked up everywhere, those that the draft states most often. */
const mostDates = 12;

/** How many letters tell a month from other words. */
const monthLetters = 3;

/**
 * What a draft knows by a name that begins so, in the case of a sentence: its parties and what it calls them for short,
 * its persons and their titles, its dates, its defined terms; the most often stated first. The indexes are asked after
 * every key, so only what begins so is looked at closely.
 */
export function knownPhrases(draft: Draft, beginning: string): readonly KnownPhrase[] {
  const { names, persons, years, definitions } = draft.indexes;
  const key = keyOf(beginning);
  const begins = (text: string): boolean => keyOf(text).startsWith(key) && text.length >= beginning.length;
  const found: KnownPhrase[] = [];
  for (const [other, places] of names.byKey) if (other.startsWith(key)) found.push(...party(factsOf(places)));
  for (const [other, places] of persons.byKey) if (other.startsWith(key)) found.push(...person(factsOf(places)));
  const first = beginning.slice(0, 1).toUpperCase();
  found.push(...titles(persons, first, begins));
  const terms: KnownPhrase[] = [];
  for (const places of definitions.byKey.values()) {
    const text = commonest(factsOf(places).map((definition) => definition.text));
    if (text?.startsWith(first) && begins(text)) terms.push({ text, detail: 'defined term', times: places.size });
  }
  if (terms.length > 0) found.push(...withParties(terms, names));
  if (startsMonth(beginning)) found.push(...days(years).filter(({ text }) => begins(text)));
  const unlike = new Map<string, KnownPhrase>();
  for (const phrase of found.sort(byTimes)) {
    if (!unlike.has(phrase.text)) unlike.set(phrase.text, phrase);
  }
  return [...unlike.values()];
}

/** What equals in the spellings of one name: capitals, no points, commas and apostrophes. */
const keyOf = (text: string): string => text.toUpperCase().replace(/[.,'\u2019]/g, '');

/**
 * The most often stated first; of equals the first in the alphabet, since an index is in the order in which its facts
 * came.
 */
const byTimes = (a: KnownPhrase, b: KnownPhrase): number => b.times - a.times || (a.text < b.text ? -1 : 1);

/** The first in the alphabet; undefined of none. */
const least = (texts: readonly string[]): string | undefined =>
  texts.reduce<string | undefined>((first, text) => (first === undefined || text < first ? text : first), undefined);

const factsOf = <F>(places: Places<F>): readonly F[] => [...places.values()].flat();

const startsMonth = (beginning: string): boolean =>
  beginning.length >= monthLetters &&
  monthNames.some((name) => name.toUpperCase().startsWith(beginning.slice(0, monthLetters).toUpperCase()));

/** Said of what the draft says nothing of. */
const unsaid = 'named in this draft';

function party(mentions: readonly Name[]): readonly KnownPhrase[] {
  const text = commonest(mentions.map(({ text }) => text));
  const described = mentions.flatMap(({ description }) =>
    description ? [`${titled(description.place)} ${description.form.toLowerCase()}`] : [],
  );
  return text === undefined ? [] : [{ text, detail: least(described) ?? unsaid, times: mentions.length }];
}

function person(mentions: readonly PersonName[]): readonly KnownPhrase[] {
  const text = commonest(mentions.map(({ text }) => text));
  const held = mentions.flatMap(({ title }) => title?.text ?? []);
  return text === undefined ? [] : [{ text, detail: least(held) ?? unsaid, times: mentions.length }];
}

/** Titles of persons, each with one who has it. */
function titles(
  persons: FactIndex<PersonName>,
  first: string,
  begins: (text: string) => boolean,
): readonly KnownPhrase[] {
  const found = new Map<string, KnownPhrase>();
  for (const places of persons.byKey.values()) {
    for (const mentions of places.values()) {
      for (const { title, text } of mentions) {
        if (!title?.text.startsWith(first) || !begins(title.text)) continue;
        const { detail, times } = found.get(title.text) ?? { detail: text, times: 0 };
        found.set(title.text, { text: title.text, detail: text < detail ? text : detail, times: times + 1 });
      }
    }
  }
  return [...found.values()];
}

/** Terms of which some are what a party is called for short: those say the party. */
function withParties(terms: readonly KnownPhrase[], names: FactIndex<Name>): readonly KnownPhrase[] {
  const parties = new Map<string, string>();
  for (const places of names.byKey.values()) {
    for (const mentions of places.values()) {
      for (const { alias, text } of mentions) {
        if (alias && !(text > (parties.get(alias.text) ?? text))) parties.set(alias.text, text);
      }
    }
  }
  return terms.map((term) => ({ ...term, detail: parties.get(term.text) ?? term.detail }));
}

function days(years: FactIndex<CalendarDate>): readonly KnownPhrase[] {
  const times = new Map<string, number>();
  for (const places of years.byKey.values()) {
    for (const date of factsOf(places)) {
      if (!isReckonable(date)) continue;
      const text = dateText(date.year, date.month, date.day);
      times.set(text, (times.get(text) ?? 0) + 1);
    }
  }
  return [...times]
    .map(([text, count]) => ({ text, detail: count === 1 ? 'stated once' : `stated ${count} times`, times: count }))
    .sort(byTimes)
    .slice(0, mostDates);
}

/** The spelling that stands most often; one in capitals throughout only where there is no other. */
function commonest(spellings: readonly string[]): string | undefined {
  const small = spellings.filter((text) => text !== text.toUpperCase());
  const counts = new Map<string, number>();
  for (const text of small.length > 0 ? small : spellings) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
