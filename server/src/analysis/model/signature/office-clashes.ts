import type { PersonName, StatedWords } from '../../facts/fact.ts';
import type { LocalSpan } from '../../text/span.ts';
import { officesConflict, officesDiffer, officesIn } from '../../words/office.ts';
import { comparePersons, isGeneration } from '../../words/person.ts';
import type { Draft } from '../draft.ts';
import { keptWhile, keptWith } from '../kept.ts';
import { blockText, indexOfBlock } from '../places.ts';
import { calledCompany, isRepresenting } from './called-company.ts';
import { sameCompany, type Keyed } from './company.ts';
import { personsOf, wordsOf, type Persons, type PlacedPerson } from './persons.ts';
import { isPlainOffice } from './plain-office.ts';

/**
 * Two places that cannot both be right about who holds an office. `title`: one person is given two offices that nobody
 * holds together. `officer`: a notary's certificate names a person who did not sign, in the office in which another
 * did. `other`: one person is given two offices that somebody may hold together, each without the other.
 */
export interface OfficeClash {
  readonly kind: 'title' | 'officer' | 'other';
  readonly here: Titled;
  readonly there: Titled;
}

/** A mention of a person with an office. */
export interface Titled extends PlacedPerson {
  readonly title: StatedWords;
  readonly offices: ReadonlySet<string>;
  /** The company in which it is held, in full or by its short name; undefined where the text names none. */
  readonly company: Keyed | undefined;
  /** Whether the text says that a party acts by the person. */
  readonly represents: boolean;
  /** Whether the text gives the office behind the name, and says no more of it. */
  readonly plain: boolean;
}

/** Every clash of offices between signatures, certificates and text. */
export const officeClashes = (draft: Draft): readonly OfficeClash[] =>
  clashes(draft).filter((clash) => !areOfTwoDays(draft, clash));

const clashes = keptWhile(({ persons, names }) => `${persons.revision} ${names.revision}`, findClashes);

/**
 * Whether a person signs twice with another office and a day stands between: under a letter that amends what was signed
 * before, by then the Treasurer may be the Secretary.
 */
function areOfTwoDays(draft: Draft, { kind, here, there }: OfficeClash): boolean {
  if (kind !== 'other' || !isSigning(here) || !isSigning(there)) return false;
  const [from = 0, to = 0] = [here, there].map(({ block }) => indexOfBlock(draft, block)).sort((a, b) => a - b);
  return draft.blocks.slice(from + 1, to).some(({ facts }) => facts.some((fact) => fact.kind === 'date'));
}

function findClashes(draft: Draft): readonly OfficeClash[] {
  const persons = personsOf(draft);
  const titled = titledIn(draft, persons);
  return [...titleClashes(draft, titled, draft.indexes.names.byKey.size === 1), ...officerClashes(persons, titled)];
}

/** The mentions with an office that is known, each signature once: by its printed name where it has one. */
function titledIn(draft: Draft, persons: Persons): readonly Titled[] {
  const signing = new Set<PersonName>();
  for (const { signature } of persons.signatures) {
    if (signature.conformed && signature.printed) signing.add(signature.conformed);
  }
  return persons.persons.flatMap(({ block, person }) => {
    if (!person.title || signing.has(person)) return [];
    const offices = officesOf(person.title);
    if (offices.size === 0) return [];
    const isNamed = person.role === 'named';
    const company = isNamed ? calledCompany(draft, { block, person }) : person.company;
    const represents = isNamed && isRepresenting(draft, { block, person });
    const plain = isNamed && company === undefined && isPlainOffice(draft, { block, person });
    return [{ block, person, title: person.title, offices, company, represents, plain }];
  });
}

/** Most signers keep their office from one key to the next. */
const officesOf = keptWith(({ text }: StatedWords) => officesIn(text));

/** The most mentions of one surname that are compared with each other. */
const most = 40;

function titleClashes(draft: Draft, titled: readonly Titled[], alone: boolean): readonly OfficeClash[] {
  const found: OfficeClash[] = [];
  for (const mentions of bySurname(titled).values()) {
    if (mentions.length < 2 || mentions.length > most) continue;
    for (const person of personsAmong(mentions)) {
      const clash = clashAmong(person, alone) ?? otherOffice(draft, person, alone);
      if (clash) found.push(clash);
    }
  }
  return found;
}

function bySurname(titled: readonly Titled[]): ReadonlyMap<string, readonly Titled[]> {
  const found = new Map<string, Titled[]>();
  for (const mention of titled) {
    const surname = wordsOf(mention.person).findLast((word) => !isGeneration(word)) ?? '';
    const same = found.get(surname);
    if (same) same.push(mention);
    else found.set(surname, [mention]);
  }
  return found;
}

/** The mentions sorted by person: each goes with the first one that it may be the same as. */
function personsAmong(mentions: readonly Titled[]): readonly (readonly Titled[])[] {
  const persons: Titled[][] = [];
  for (const mention of mentions) {
    const own = persons.find(([first]) => first && isSame(first.person, mention.person));
    if (own) own.push(mention);
    else persons.push([mention]);
  }
  return persons;
}

const isSame = (a: PersonName, b: PersonName): boolean =>
  a.key === b.key || comparePersons(wordsOf(a), wordsOf(b)).kind === 'same';

/**
 * The one mention of a person that gives an office which does not go with the others; undefined where several mentions
 * give each office, or one gives both, since the person rose or signs for several companies. `alone` says that the
 * draft names one company only, so that every office is held in it.
 */
function clashAmong(all: readonly Titled[], alone: boolean): OfficeClash | undefined {
  const mentions = all.filter(isStanding);
  if (companiesOf(mentions) > 1) return undefined;
  for (const there of mentions) {
    const against = mentions.filter((other) => areApart(other, there));
    const [here] = against;
    if (!here || against.length > 1) continue;
    const others = mentions.filter((other) => other !== here);
    const agree = others.filter((other) => areApart(other, here));
    const [first] = agree;
    const agreed = (other: Titled): boolean => areApart(other, here) || (first !== undefined && shares(other, first));
    if (!first || !others.every(agreed) || !agree.some((other) => alone || isComparable(here, other))) return undefined;
    // Of two, the signature is held to be right.
    const swap = others.length === 1 && here.person.role === 'signatory' && first.person.role !== 'signatory';
    return swap ? { kind: 'title', here: first, there: here } : { kind: 'title', here, there: first };
  }
  return undefined;
}

/**
 * The one mention of a person that gives an office which no other mention gives, while all others have one in common:
 * Treasurer in the text, Secretary under the signature. Who holds both is given both, or signs in one place as the one
 * and in another as the other.
 */
function otherOffice(draft: Draft, all: readonly Titled[], alone: boolean): OfficeClash | undefined {
  const mentions = all.filter(isStanding);
  if (!mentions.every((mention) => isInColumn(draft, mention))) return undefined;
  if (companiesOf(mentions) > 1) return undefined;
  // Of two, the signature is held to be right.
  const last = [...mentions].sort((a, b) => Number(isSigning(a)) - Number(isSigning(b)));
  for (const here of last) {
    const others = mentions.filter((other) => other !== here);
    const there = others.find(isSigning) ?? others[0];
    if (!there || !others.every((other) => shares(other, there) && officesDiffer(other.offices, here.offices)))
      continue;
    return others.some((other) => alone || isComparable(here, other)) && [here, ...others].some(isSigning)
      ? { kind: 'other', here, there }
      : undefined;
  }
  return undefined;
}

/** White space between columns. */
const gap = /\S\s{3}/;

/** Whether a signature has its office in the column of its name: where two stand side by side, one may be another's. */
function isInColumn(draft: Draft, { block, person, title }: Titled): boolean {
  if (person.role !== 'signatory' || block.kind === 'table') return true;
  const text = blockText(draft, block);
  const [name, office] = [columnsOf(text, person.at), columnsOf(text, title.at)];
  if (name.line !== office.line) return office.from < name.to && name.from < office.to;
  const [first, second] = person.at.start < title.at.start ? [person.at, title.at] : [title.at, person.at];
  return !gap.test(text.slice(first.end - 1, second.start));
}

/** Where the line of a range begins, and the columns from which and up to which the range stands in it. */
function columnsOf(text: string, { start, end }: LocalSpan): { line: number; from: number; to: number } {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return { line, from: start - line, to: end - line };
}

const isSigning = ({ person }: Titled): boolean => person.role === 'signatory';

/**
 * Whether two offices of one person do not go together, or the testimonium gives one and the signature under it
 * another.
 */
const areApart = (one: Titled, other: Titled): boolean =>
  officesConflict(one.offices, other.offices) ||
  (isTestimonial(one) !== isTestimonial(other) &&
    (one.person.role === 'signatory' || other.person.role === 'signatory') &&
    !shares(one, other));

const shares = (one: Titled, other: Titled): boolean => [...one.offices].some((office) => other.offices.has(office));

const isTestimonial = ({ block, person }: Titled): boolean => block.kind === 'testimonium' && person.role === 'named';

/**
 * Whether a mention says what the person is as the draft is signed. A text may tell what someone was, and in what
 * company.
 */
const isStanding = ({ block, person, company, represents, plain }: Titled): boolean =>
  person.role !== 'named' || company !== undefined || represents || plain || block.kind === 'testimonium';

/** Whether two mentions are of one office: a person signs for several companies, and a block may not name its own. */
function isComparable(one: Titled, other: Titled): boolean {
  if (one.company && other.company) return sameCompany(one.company, other.company);
  return one.person.role !== other.person.role;
}

function companiesOf(mentions: readonly Titled[]): number {
  const companies = mentions.flatMap(({ company }) => company ?? []);
  const distinct = companies.filter(
    (company, at) => !companies.slice(0, at).some((other) => sameCompany(company, other)),
  );
  return distinct.length;
}

/** Offices that one person holds in a company. */
const single = new Set(['president', 'chief executive officer', 'chief financial officer', 'secretary', 'treasurer']);

/** The most pairs of a certificate and a person that are compared; a draft with more is a register. */
const mostCompared = 20_000;

/** The certificates that name a person who signs nowhere, in an office in which exactly one person signs. */
function officerClashes(persons: Persons, titled: readonly Titled[]): readonly OfficeClash[] {
  const appearing = titled.filter(({ person }) => person.role === 'appearing');
  if (appearing.length * persons.persons.length > mostCompared) return [];
  const signing = titled.filter(({ person }) => person.role === 'signatory');
  return appearing.flatMap((here): OfficeClash[] => {
    if (persons.persons.some((other) => other.person.role === 'signatory' && mayBe(other.person, here.person)))
      return [];
    const office = [...here.offices].find((one) => single.has(one));
    const holders = signing.filter(({ offices }) => office !== undefined && offices.has(office));
    const [there] = holders;
    if (!there || holders.some(({ person }) => !isSame(person, there.person))) return [];
    if (persons.persons.some(({ person }) => person.role === 'appearing' && mayBe(person, there.person))) return [];
    return companiesOf([here, ...holders]) > 1 ? [] : [{ kind: 'officer', here, there }];
  });
}

const mayBe = (a: PersonName, b: PersonName): boolean =>
  a.key === b.key || comparePersons(wordsOf(a), wordsOf(b)).kind !== 'other';
