import type { Draft } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { blockText } from '../places.ts';
import type { Keyed } from './company.ts';
import type { PlacedPerson } from './persons.ts';

/** How far behind an office the short name of its company may end, in UTF-16 units. */
const reach = 60;

const ofCompany = /^,?\s+(?:of|for)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}]*(?:\s\p{Lu}[\p{L}\p{N}]*){0,2})(?![\p{L}\p{N}])/u;

/**
 * The company in which a person holds an office, where the text calls it by the short name that the draft gives to one
 * company and no other: `the President of the Company`. Undefined elsewhere.
 */
export function calledCompany(draft: Draft, { block, person }: PlacedPerson): Keyed | undefined {
  if (person.company) return person.company;
  if (!person.title) return undefined;
  const { end } = person.title.at;
  const called = ofCompany.exec(blockText(draft, block).slice(end, end + reach))?.[1];
  return called === undefined ? undefined : shortNames(draft).get(shortKey(called));
}

const shortKey = (text: string): string => text.toUpperCase().replace(/\s+/g, ' ');

/** The companies of a draft by what it calls them for short; what it calls two of them is left out. */
const shortNames = keptWhile(({ names }) => names.revision, collectShortNames);

function collectShortNames({ indexes }: Draft): ReadonlyMap<string, Keyed> {
  const keys = new Map<string, Set<string>>();
  for (const [key, places] of indexes.names.byKey) {
    for (const names of places.values()) {
      for (const { alias, former } of names) {
        if (!alias || former) continue;
        const short = shortKey(alias.text);
        const called = keys.get(short);
        if (called) called.add(key);
        else keys.set(short, new Set([key]));
      }
    }
  }
  return new Map(
    [...keys].flatMap(([short, [key, ...others]]) =>
      key === undefined || others.length > 0 ? [] : [[short, { key: key.replaceAll(' ', '') }]],
    ),
  );
}

/** How far before a name it may say that the person acts for a party, in UTF-16 units. */
const representedReach = 48;

/**
 * Whether the text says that a party acts by this person, `represented herein by Ann Lee, Chief Executive Officer`, or
 * the person speaks: `I, Ann Lee, Chief Executive Officer of Alder, certify`.
 */
export function isRepresenting(draft: Draft, { block, person }: PlacedPerson): boolean {
  const { start } = person.at;
  return represented.test(blockText(draft, block).slice(Math.max(0, start - representedReach), start));
}

const represented =
  /\b(?:I,\s+$|represented\s+(?:herein\s+|hereby\s+|hereunder\s+)?by\s+(?:its\s+)?(?:\p{L}{2,4}\.\s+)?$)/u;
