import { localSpan } from '../../text/span.ts';
import { surnameOf } from '../../words/person.ts';
import { isCapitals } from '../../words/spell-case.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile, keptWithDraft } from '../kept.ts';
import { isMechanical, slipBetween } from '../name/slip.ts';
import { slipWords } from '../name/slip-words.ts';
import { wordCounts, type WordCounts } from '../name/word-count.ts';
import type { Spelled } from '../name/word-places.ts';
import { wordAt } from '../name/word-places.ts';
import { placesOf } from '../places.ts';
import { personsOf, wordsOf } from './persons.ts';

/** A surname behind a form of address in a spelling that stands nowhere else, and the one that the draft has. */
export interface SurnameSlip {
  /** With their places in the order of the text, of which neither has none. */
  readonly wrong: Spelled;
  readonly right: Spelled;
}

/**
 * The surnames one slip away from a person's that mean nobody else: `Mr. Marchetii` in an agreement of John Marchetti.
 * Whoever is called by a surname alone is named in full somewhere, and nobody is named so.
 */
export const surnameSlips = keptWithDraft(findSlips);

function findSlips(draft: Draft): readonly SurnameSlip[] {
  const pairs = pairsOf(draft);
  if (pairs.length === 0) return [];
  const counts = wordCounts(draft);
  const found = new Map<string, SurnameSlip>();
  for (const [one, other] of pairs) {
    for (const [wrong, right] of [
      [one, other],
      [other, one],
    ] as const) {
      if (found.has(wrong)) continue;
      if (isOnePerson(draft, wrong, right, counts))
        found.set(wrong, { wrong: calledAt(draft, wrong), right: namedAt(draft, right) });
      else if (isMisnamed(draft, wrong, right, counts))
        found.set(wrong, { wrong: namedAt(draft, wrong), right: calledAt(draft, right) });
    }
  }
  return [...found.values()];
}

/** The surnames one slip apart of which at least one is called so behind a form of address. */
const pairsOf = keptWhile(
  ({ surnames, persons, parties }) => `${surnames.revision} ${persons.revision} ${parties.revision}`,
  (draft): readonly (readonly [string, string])[] => {
    const called = draft.indexes.surnames.byKey;
    if (called.size === 0) return [];
    const named = [...draft.indexes.persons.byKey.keys(), ...[...draft.indexes.parties.byKey.keys()].filter(isPersons)];
    const all = new Set([...called.keys(), ...named.map(surnameOf)]);
    return [...slipWords([...all].sort())].filter((pair) => pair.some((name) => called.has(name)));
  },
);

/** A person who is named in full once, and called again and again by a surname that nobody has. */
function isMisnamed(
  { indexes: { surnames, persons } }: Draft,
  wrong: string,
  right: string,
  counts: WordCounts,
): boolean {
  const slip = slipBetween(wrong, right);
  const [own, other] = [counts.get(wrong), counts.get(right)];
  const called = timesIn(surnames.byKey.get(right));
  if (!slip || surnames.byKey.has(wrong) || called < 2 || own.all !== 1 || own.lower > 0) return false;
  if (other?.all !== called) return false;
  if (![...persons.byKey.keys()].some((key) => surnameOf(key) === wrong)) return false;
  return isMechanical(slip, wrong, right) || (slip === 'inside' && Math.min(wrong.length, right.length) >= long);
}

/** Whether the name of a party is a person's: an initial stands within it, `Rosalind P. Quist`. */
const isPersons = (key: string): boolean => /^[A-Z]+ [A-Z] [A-Z]+$/.test(key);

/** How often the right spelling must stand for one that may be another name to be its slip. */
const supported = 3;
/** The fewest letters of a name of which one within is told by two mentions. */
const long = 6;

/**
 * Whether the first of two surnames stands behind forms of address only and is the other misspelt, which stands more
 * often, and elsewhere as well.
 */
function isOnePerson(
  { indexes: { surnames, persons } }: Draft,
  wrong: string,
  right: string,
  counts: WordCounts,
): boolean {
  const slip = slipBetween(wrong, right);
  const called = timesIn(surnames.byKey.get(wrong));
  const [own, other] = [counts.get(wrong), counts.get(right)];
  if (!slip || called === 0 || own.lower > 0 || own.all > called) return false;
  if (other.all < 2 * own.all) return false;
  if (other.all === timesIn(surnames.byKey.get(right))) return false;
  if ([...persons.byKey.keys()].some((key) => key.split(' ').includes(wrong))) return false;
  if (isMechanical(slip, wrong, right) || (slip === 'inside' && Math.min(wrong.length, right.length) >= long))
    return other.all >= 2;
  return other.all >= supported;
}

const timesIn = (places: ReadonlyMap<ReadBlock, readonly unknown[]> | undefined): number =>
  [...(places?.values() ?? [])].reduce((times, facts) => times + facts.length, 0);

function calledAt(draft: Draft, key: string): Spelled {
  const places = placesOf(draft, draft.indexes.surnames.byKey.get(key)).flatMap(({ block, facts }) =>
    facts.map(({ at }) => ({ block, at })),
  );
  return { text: wordAt(draft, places[0]), places };
}

/** Where a surname stands in a name that the draft knows, else where a person is called by it. */
function namedAt(draft: Draft, key: string): Spelled {
  const places = personsOf(draft).persons.flatMap(({ block, person }) => {
    const at = surnameOf(person.key) === key ? person.words[wordsOf(person).lastIndexOf(key)] : undefined;
    return at ? [{ block, at }] : [];
  });
  if (places.length === 0) return partiesAt(draft, key) ?? calledAt(draft, key);
  // A name in capitals does not tell how it is written elsewhere.
  const [first] = places.filter((place) => !isCapitals(wordAt(draft, place)));
  return {
    text: wordAt(draft, first ?? places[0]),
    places: first ? [first, ...places.filter((one) => one !== first)] : places,
  };
}

/** Where the surname stands in the name of a party; undefined for nobody's. */
function partiesAt(draft: Draft, key: string): Spelled | undefined {
  const found = [...draft.indexes.parties.byKey].filter(([name]) => isPersons(name) && surnameOf(name) === key);
  const places = found.flatMap(([, parties]) =>
    placesOf(draft, parties).flatMap(({ block, facts }) =>
      facts.map(({ at }) => ({ block, at: localSpan(at.end - key.length, at.end) })),
    ),
  );
  return places.length > 0 ? { text: wordAt(draft, places[0]), places } : undefined;
}
