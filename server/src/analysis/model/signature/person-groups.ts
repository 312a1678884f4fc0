import { comparePersons, isGeneration } from '../../words/person.ts';
import type { Draft } from '../draft.ts';
import { keptWith } from '../kept.ts';
import { personsOf, type Persons } from './persons.ts';

/** The most names with one surname that are compared with each other; where there are more, the draft is a register. */
const mostAlike = 48;

/**
 * For each spelling of a person the fullest one: `ELEANOR T VASQUEZ` for `E T VASQUEZ` and for itself. Initials that
 * two persons of the draft may write (`J. Marsh` beside John and Jane Marsh) stand for neither. Worked out anew only
 * after a change of a person.
 */
export const personGroups = (draft: Draft): ReadonlyMap<string, string> => groupsAmong(personsOf(draft));

const groupsAmong = keptWith((persons: Persons): ReadonlyMap<string, string> => {
  const groups = new Map<string, string>();
  for (const keys of bySurname([...persons.byKey.keys()])) {
    for (const [key, fullest] of grouped(keys)) groups.set(key, fullest);
  }
  return groups;
});

function bySurname(keys: readonly string[]): Iterable<readonly string[]> {
  const lots = new Map<string, string[]>();
  for (const key of keys) {
    const words = key.split(' ');
    const last = words.findLast((word) => !isGeneration(word)) ?? key;
    const lot = lots.get(last);
    if (lot) lot.push(key);
    else lots.set(last, [key]);
  }
  return lots.values();
}

function grouped(keys: readonly string[]): ReadonlyMap<string, string> {
  if (keys.length === 1 || keys.length > mostAlike) return new Map(keys.map((key) => [key, key]));
  const groups = new Map<string, string>();
  const persons: string[] = [];
  for (const key of [...keys].sort((a, b) => b.length - a.length)) {
    const words = key.split(' ');
    const [one, ...others] = persons.filter((fullest) => comparePersons(words, fullest.split(' ')).kind === 'same');
    if (one !== undefined && others.length === 0) groups.set(key, one);
    else {
      groups.set(key, key);
      // What may be two persons is none whom others may be.
      if (one === undefined) persons.push(key);
    }
  }
  return groups;
}
