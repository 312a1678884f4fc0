import type { PersonName } from '../../facts/fact.ts';
import { officesIn } from '../../words/office.ts';
import { isGeneration, type PersonSlip } from '../../words/person.ts';
import { sameCompany } from './company.ts';
import type { PlacedPerson } from './persons.ts';

/**
 * Whether two names that differ by a slip are one person's. One of them must sign or appear before a notary; and either
 * the draft gives both one office, or enough of their words agree. Two signatures in one block, or for two companies,
 * are of two persons.
 */
export function isOnePerson(
  a: readonly PlacedPerson[],
  b: readonly PlacedPerson[],
  slip: PersonSlip,
  first: readonly string[],
  second: readonly string[],
): boolean {
  if ([...a, ...b].every(({ person }) => person.role === 'named')) return false;
  if (a.some((one) => b.some((other) => one.block === other.block && !isPair(one, other)))) return false;
  if (a.some((one) => b.some((other) => isLinked(one.person, other.person))) || areNotary(a, b)) return true;
  const shared = first.filter((word) => second.includes(word));
  const telling = slip.by === 'letters' && slip.first === first.length - 1 && shared.some((word) => word.length > 2);
  // Nobody has another's given name, initial and long surname but for a slip, whatever company each signs for.
  const sure = telling && shared.length > 1 && (first[slip.first] ?? '').length >= sureSurname;
  if (!sure && differInCompany(a, b)) return false;
  if (slip.by === 'initial') {
    return Math.max(a.length, b.length) >= often * Math.min(a.length, b.length) || isSignersOwn(a, b, first);
  }
  const [one, other] = [first[slip.first] ?? '', second[slip.second] ?? ''];
  if (slip.first !== first.length - 1) {
    // Of `Frances L.` and `Francis L.` one is the other only where one of them never signs.
    return isWithin(one, other) || (shared.length > 1 && one[0] === other[0] && isSignersOwn(a, b, first));
  }
  // With an initial in common too, a shorter surname is enough: `Laura M. Chen`, `Laura M. Chan`.
  const least = shared.length > 1 ? shortSurname : longSurname;
  return Math.min(one.length, other.length) >= least && shared.some((word) => word.length > 2);
}

/** Whether a certificate names one as its notary who signs none, and another signs as a notary. */
function areNotary(a: readonly PlacedPerson[], b: readonly PlacedPerson[]): boolean {
  const signs = (all: readonly PlacedPerson[]): boolean =>
    all.some(({ block, person }) =>
      block.facts.some((fact) => fact.kind === 'signature' && [fact.conformed, fact.printed].includes(person)),
    );
  return [...a, ...b].every(({ person }) => person.role === 'notary') && signs(a) !== signs(b);
}

/**
 * Whether one spelling signs and the other never does, but names someone who appears before the notary, is appointed,
 * is a party or certifies: another person would sign, too. Both have a given name and a surname in full.
 */
function isSignersOwn(a: readonly PlacedPerson[], b: readonly PlacedPerson[], words: readonly string[]): boolean {
  const signs = (all: readonly PlacedPerson[]): boolean => all.some(({ person }) => person.role === 'signatory');
  return signs(a) !== signs(b) && words.filter((word) => word.length > 2 && !isGeneration(word)).length > 1;
}

/**
 * How many times as often the name with the right initial must stand, where nothing else tells it from a namesake's.
 */
const often = 3;
/** The fewest letters of a surname, and of a given name, in which a slip tells more than that two names are alike. */
const sureSurname = 7;
const longSurname = 5;
const shortSurname = 4;
const longGiven = 6;

/**
 * Whether two given names differ within, where brothers and sisters do not: `Nicolas`, but not `Daniela` or
 * `Christina`.
 */
const isWithin = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= longGiven && a[0] === b[0] && a.slice(-2) === b.slice(-2);

function differInCompany(a: readonly PlacedPerson[], b: readonly PlacedPerson[]): boolean {
  const [own, others] = [a, b].map((mentions) => mentions.flatMap(({ person }) => person.company ?? []));
  if (!own || !others || own.length === 0 || others.length === 0) return false;
  return !own.some((company) => others.some((other) => sameCompany(company, other)));
}

/** Whether two mentions of one block are the conformed and the printed name of one signature. */
const isPair = (one: PlacedPerson, other: PlacedPerson): boolean =>
  one.block.facts.some(
    (fact) =>
      fact.kind === 'signature' &&
      [fact.conformed, fact.printed].includes(one.person) &&
      [fact.conformed, fact.printed].includes(other.person),
  );

/** Offices that one company gives to many, and that tell nobody from another. */
const heldByMany = new Set(['vice president', 'notary public']);

/** Whether the draft says of two persons that they hold one office of one company. */
function isLinked(one: PersonName, other: PersonName): boolean {
  if (one.company && other.company && !sameCompany(one.company, other.company)) return false;
  if (!one.title || !other.title) return false;
  const offices = officesIn(other.title.text);
  const company = one.company && other.company;
  return [...officesIn(one.title.text)].some((office) => offices.has(office) && (company ?? !heldByMany.has(office)));
}
