import type { StatedCompany } from '../facts/fact.ts';
import { comparePersons } from '../words/person.ts';
import { sameCompany } from './company.ts';
import type { Draft } from './draft.ts';
import { personsOf, wordsOf, type PlacedPerson } from './persons.ts';

/** A notary's certificate that names a company other than the one for which the person signs. */
export interface CompanyClash {
  readonly here: PlacedPerson & { readonly company: StatedCompany };
  readonly there: PlacedPerson & { readonly company: StatedCompany };
}

/**
 * The certificates whose company is a stranger: it stands nowhere else in the draft, as one does that was left over from an
 * earlier form, while the company for which the person signs stands elsewhere too.
 */
export function companyClashes(draft: Draft): readonly CompanyClash[] {
  const { persons } = personsOf(draft);
  const found: CompanyClash[] = [];
  for (const here of withCompany(persons.filter(({ person }) => person.role === 'appearing'))) {
    const own = withCompany(
      persons.filter(
        ({ person }) =>
          person.role === 'signatory' && comparePersons(wordsOf(person), wordsOf(here.person)).kind === 'same',
      ),
    );
    const [there] = own;
    if (!there || own.some(({ company }) => sameCompany(company, here.company))) continue;
    const certified = persons.filter(({ person }) => person.company?.key === here.company.key).length;
    if (mentionsOf(draft, here.company) > certified || mentionsOf(draft, there.company) < 2) continue;
    found.push({ here, there });
  }
  return found;
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
