import type { StatedCompany } from '../../facts/fact.ts';
import { comparePersons } from '../../words/person.ts';
import type { Draft } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { sameCompany } from './company.ts';
import { personsOf, wordsOf, type PlacedPerson } from './persons.ts';

/** A notary's certificate that names a company other than the one for which the person signs. */
export interface CompanyClash {
  readonly here: PlacedPerson & { readonly company: StatedCompany };
  readonly there: PlacedPerson & { readonly company: StatedCompany };
}

/**
 * The certificates whose company is a stranger: it stands nowhere else in the draft, as one does that was left over
 * from an earlier form, while the company for which the person signs stands elsewhere too.
 */
export function companyClashes(draft: Draft): readonly CompanyClash[] {
  const clashes = differing(draft);
  if (clashes.length === 0) return clashes;
  const { persons } = personsOf(draft);
  return clashes.filter(({ here, there }) => {
    const certified = persons.filter(({ person }) => person.company?.key === here.company.key).length;
    return mentionsOf(draft, here.company) <= certified && mentionsOf(draft, there.company) >= 2;
  });
}

/** The most pairs of a certificate and a signature that are compared; a draft with more is a register. */
const mostCompared = 20_000;

/** The certificates that name none of the companies for which the person signs. */
const differing = keptWhile(({ persons }) => persons.revision, findDiffering);

function findDiffering(draft: Draft): readonly CompanyClash[] {
  const { persons } = personsOf(draft);
  const certified = withCompany(persons.filter(({ person }) => person.role === 'appearing'));
  const signing = withCompany(persons.filter(({ person }) => person.role === 'signatory'));
  if (certified.length * signing.length > mostCompared) return [];
  return certified.flatMap((here): CompanyClash[] => {
    const own = signing.filter(({ person }) => comparePersons(wordsOf(person), wordsOf(here.person)).kind === 'same');
    const [there] = own;
    return !there || own.some(({ company }) => sameCompany(company, here.company)) ? [] : [{ here, there }];
  });
}

const withCompany = (persons: readonly PlacedPerson[]): readonly CompanyClash['here'][] =>
  persons.flatMap(({ block, person }) => (person.company ? [{ block, person, company: person.company }] : []));

/** How often a company's name stands in the draft. */
function mentionsOf(draft: Draft, { key }: StatedCompany): number {
  let count = 0;
  for (const [name, places] of draft.indexes.names.byKey) {
    if (name.replace(/[^\p{L}\p{N}&]/gu, '') !== key) continue;
    for (const names of places.values()) count += names.length;
  }
  return count;
}
