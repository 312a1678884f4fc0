import type { Paragraph, RootContent } from 'mdast';
import type { PersonName } from '../../facts/fact.ts';
import type { Draft } from '../../model/draft.ts';
import { mentionsOfPerson } from '../../model/signature/person-mentions.ts';
import type { Span } from '../../text/span.ts';
import { isCapitals } from '../../words/spell-case.ts';
import { paragraph, strong, text } from './content.ts';
import { otherSpellings } from './spellings.ts';

/** What is shown over the name of a person: the office and the company, and each spelling with its count and places. */
export function hoverPerson(draft: Draft, person: PersonName, at: Span): readonly RootContent[] {
  const mentions = mentionsOfPerson(draft, person);
  return [
    ...identity(
      person,
      mentions.map((mention) => mention.person),
    ),
    ...otherSpellings(
      draft,
      { text: person.text, at },
      mentions.map((mention) => ({ text: mention.person.text, at: mention.at })),
    ),
  ];
}

/** The most offices that are told. */
const most = 4;

/**
 * The name with each office that the draft gives the person: `Robert A. Brandt: President, Harlan Quay, Inc.` The
 * company stands as it does in the text rather than in the capitals of a signature block.
 */
function identity({ text: written }: PersonName, mentions: readonly PersonName[]): readonly Paragraph[] {
  const offices = new Map<string, { readonly title: string; readonly company: string }>();
  for (const { title, company } of mentions) {
    if (!title) continue;
    const key = title.text.toLowerCase();
    const known = offices.get(key)?.company ?? '';
    if (!offices.has(key) || (company && (known === '' || isCapitals(known))))
      offices.set(key, { title: title.text, company: company?.text ?? '' });
  }
  const told = [...offices.values()]
    .slice(0, most)
    .map(({ title, company }) => (company === '' ? title : `${title}, ${company}`))
    .join('; ');
  return [paragraph(strong(written), ...(told === '' ? [] : [text(`: ${told}`)]))];
}
