import type { Name, PersonName } from '../../facts/fact.ts';
import { takesAn } from '../../words/article.ts';
import { titled } from '../../words/recase.ts';
import type { Draft } from '../draft.ts';
import { sameCompany } from './company.ts';
import { personsOf } from './persons.ts';

/** An entity that may sign a draft, with the officer whom the draft names for it. */
export interface SigningParty {
  readonly name: string;
  /** `a Nevada corporation`, in its parts; undefined where the draft does not say. */
  readonly form: { readonly article: string; readonly place: string; readonly kind: string } | undefined;
  readonly officer: { readonly name: string; readonly title: string | undefined } | undefined;
}

/** The most signing parties of an instrument that is drafted in one piece. */
const most = 6;

/**
 * The entities that the draft introduces as parties, by a short name or by what they are, in the order in which it
 * speaks of them most; those under former names left out.
 */
export function signingParties(draft: Draft): readonly SigningParty[] {
  const people = personsOf(draft).persons.map(({ person }) => person);
  return [...draft.indexes.names.byKey.values()]
    .map((places) => [...places.values()].flat())
    .filter((mentions) => mentions.some(({ alias, description, signs }) => alias ?? description ?? signs))
    .filter((mentions) => !mentions.every(({ former }) => former))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .map((mentions) => partyOf(mentions, people));
}

/** An introduction with a short name weighs more than any number of mentions. */
const weight = (mentions: readonly Name[]): number =>
  mentions.length + (mentions.some(({ alias }) => alias) ? 1000 : 0);

function partyOf(mentions: readonly Name[], people: readonly PersonName[]): SigningParty {
  const written = mentions.find(({ text }) => text !== text.toUpperCase()) ?? mentions[0];
  const description = mentions.find((mention) => mention.description)?.description;
  const key = written?.key.replaceAll(' ', '') ?? '';
  const officers = people.filter(({ company, role }) => role !== 'notary' && company && sameCompany(company, { key }));
  const officer = officers.find(({ title }) => title) ?? officers[0];
  return {
    name: written?.text ?? '',
    form: description && formOf(titled(description.place), description.form.toLowerCase()),
    officer: officer && { name: officer.text, title: officer.title?.text },
  };
}

const formOf = (place: string, kind: string): SigningParty['form'] => ({
  article: takesAn(place) ? 'an' : 'a',
  place,
  kind,
});
