import { isShortForm } from '../../words/given-name.ts';
import { areNearNames, likenessOf } from '../../words/near-name.ts';
import { comparePersons, isGeneration, type PersonSlip } from '../../words/person.ts';
import type { Draft } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { isOnePerson } from './one-person.ts';
import { personsOf, wordsOf, type Persons, type PlacedPerson, type PlacedSignature } from './persons.ts';

/** Two spellings of one person's name: the one to mark, the one it is held to, and the word in which they differ. */
export interface NameSlip {
  /** `signature`: a conformed name and the name printed with it; `elsewhere`: two mentions in different places. */
  readonly kind: 'signature' | 'elsewhere';
  readonly wrong: PlacedPerson;
  readonly right: PlacedPerson;
  /** The place of the word that differs among the words of each. */
  readonly wrongWord: number;
  readonly rightWord: number;
}

/** Every slip in a name of a person that the draft itself shows. */
export const nameSlips = keptWhile(({ persons }) => persons.revision, findSlips);

function findSlips(draft: Draft): readonly NameSlip[] {
  const persons = personsOf(draft);
  const own = persons.signatures.flatMap((placed) => slipWithin(persons, placed) ?? []);
  return [...own, ...slipsBetween(persons, own)];
}

/** A conformed name that is the printed one misspelt; of two that stand equally often the conformed one is marked. */
function slipWithin(persons: Persons, { block, signature }: PlacedSignature): NameSlip | undefined {
  const { conformed, printed } = signature;
  if (!conformed || !printed || conformed.key === printed.key) return undefined;
  const [own, other] = [wordsOf(conformed), wordsOf(printed)];
  const slip = generationSlip(own, other) ?? givenSlip(own, other) ?? comparePersons(own, other);
  if (slip.kind !== 'slip') return undefined;
  // Two words of which one differs are two names; a given name and an initial in common make another surname a slip.
  if (slip.by === 'surname' && own.length < 3 && !isNear(own[slip.first] ?? '', other[slip.second] ?? ''))
    return undefined;
  return placed('signature', { block, person: conformed }, { block, person: printed }, slip, persons);
}

/** Whether one name is all of the other but that the son's mark stands for the father's: `Jr.` for `III`. */
function generationSlip(
  own: readonly string[],
  other: readonly string[],
): (PersonSlip & { readonly kind: 'slip' }) | undefined {
  const [first, second] = [own.at(-1) ?? '', other.at(-1) ?? ''];
  if (first === second || !isGeneration(first) || !isGeneration(second)) return undefined;
  if (own.slice(0, -1).join(' ') !== other.slice(0, -1).join(' ')) return undefined;
  return { kind: 'slip', first: own.length - 1, second: other.length - 1, by: 'letters' };
}

/** The fewest letters of two given names of one beginning that are no short forms of each other. */
const longBeginning = 5;
/** How one calls oneself for short: `Jerry`, `Vinnie`. */
const familiar = /(?:Y|IE|I)$/;

/**
 * Whether two names are one but for given names that begin with one letter, `Marguerite A. Holloway` and `Margaret A.
 * Holloway`: nobody signs so for another. Without a name or an initial between, more of their letters must be the same.
 */
function givenSlip(
  own: readonly string[],
  other: readonly string[],
): (PersonSlip & { readonly kind: 'slip' }) | undefined {
  const [[a = '', ...rest], [b = '', ...others]] = [own, other];
  if (a[0] !== b[0] || Math.min(a.length, b.length) < longBeginning || rest.join(' ') !== others.join(' '))
    return undefined;
  if (isShortForm(a, b) || familiar.test(a) || familiar.test(b)) return undefined;
  const between = rest.filter((word) => !isGeneration(word)).length > 1;
  const alike =
    a.slice(0, alikeStart) === b.slice(0, alikeStart) || (areNearNames(a, b) && likenessOf(a, b) > halfAlike);
  return between || alike ? { kind: 'slip', first: 0, second: 0, by: 'letters' } : undefined;
}

/** The fewest letters that two names must begin with alike for the one to be a slip of the other. */
const alikeStart = 4;
/** More than so much of them must be the same where they begin so with two letters alone. */
const halfAlike = 0.5;

/** Whether two surnames begin alike and are about as long: `Dubrow`, `Dubroff`. */
const isNear = (a: string, b: string): boolean =>
  a.slice(0, alikeStart) === b.slice(0, alikeStart) &&
  Math.min(a.length, b.length) > alikeStart &&
  Math.abs(a.length - b.length) <= 1;

/** Puts the spelling that stands less often first; of two that stand as often, the first given. */
function placed(
  kind: NameSlip['kind'],
  first: PlacedPerson,
  second: PlacedPerson,
  slip: PersonSlip,
  persons: Persons,
): NameSlip {
  const count = ({ person }: PlacedPerson): number => persons.byKey.get(person.key)?.length ?? 0;
  return count(first) > count(second)
    ? { kind, wrong: second, right: first, wrongWord: slip.second, rightWord: slip.first }
    : { kind, wrong: first, right: second, wrongWord: slip.first, rightWord: slip.second };
}

/**
 * The most names with a word in common that are compared with each other; where there are more, the draft is a
 * register.
 */
const mostAlike = 48;

/** Names of different places that the draft shows to be one person's, each mention of the rarer spelling once. */
function slipsBetween(persons: Persons, own: readonly NameSlip[]): readonly NameSlip[] {
  const done = new Set(own.flatMap(({ wrong, right }) => [wrong.person, right.person]));
  const tried = new Set<string>();
  const found: NameSlip[] = [];
  for (const keys of keysByWord(persons).values()) {
    if (keys.length > mostAlike) continue;
    for (const [at, second] of keys.entries()) {
      for (const first of keys.slice(0, at)) {
        const pair = `${first}\n${second}`;
        if (tried.has(pair)) continue;
        tried.add(pair);
        for (const slip of slipsOf(persons, first, second)) {
          if (done.has(slip.wrong.person)) continue;
          done.add(slip.wrong.person);
          found.push(slip);
        }
      }
    }
  }
  return found;
}

/** The keys that hold each word of three letters and more. */
function keysByWord({ byKey }: Persons): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of byKey.keys()) {
    for (const word of new Set(key.split(' '))) {
      if (word.length < 3 || isGeneration(word)) continue;
      const keys = found.get(word);
      if (keys) keys.push(key);
      else found.set(word, [key]);
    }
  }
  return found;
}

/** The mentions of the rarer of two keys, where it is the other one misspelt. */
function slipsOf(persons: Persons, first: string, second: string): readonly NameSlip[] {
  const slip = comparePersons(first.split(' '), second.split(' '));
  if (slip.kind !== 'slip' || slip.by === 'surname') return [];
  const mentionsOf = (key: string): readonly PlacedPerson[] =>
    (persons.byKey.get(key) ?? []).filter((mention) => !isTwin(mention));
  const [a, b] = [mentionsOf(first), mentionsOf(second)];
  if (!isOnePerson(a, b, slip, first.split(' '), second.split(' '))) return [];
  // A signature counts once; of two spellings that stand as often the later is marked.
  const total = (key: string): number => persons.byKey.get(key)?.length ?? 0;
  const rarer = a.length === b.length ? total(first) < total(second) : a.length < b.length;
  const [wrong, right] = rarer ? [a, b] : [b, a];
  const counterpart = right.find(({ person }) => !person.conformed) ?? right[0];
  if (!counterpart) return [];
  const swapped = wrong === b;
  return wrong.map((mention) => ({
    kind: 'elsewhere',
    wrong: mention,
    right: counterpart,
    wrongWord: swapped ? slip.second : slip.first,
    rightWord: swapped ? slip.first : slip.second,
  }));
}

/** Whether a conformed name says what the name printed with it says, which is marked in its stead. */
const isTwin = ({ block, person }: PlacedPerson): boolean =>
  block.facts.some(
    (fact) => fact.kind === 'signature' && fact.conformed === person && fact.printed?.key === person.key,
  );
