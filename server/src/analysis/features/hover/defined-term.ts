import type { RootContent } from 'mdast';
import type { TermMention } from '../../model/defined-term/mentions.ts';
import { definitionFor, type PlacedDefinition } from '../../model/defined-term/terms.ts';
import type { Draft } from '../../model/draft.ts';
import { sentenceSpan } from '../../model/sentence-span.ts';
import { shownText } from '../../model/shown-text.ts';
import { span } from '../../text/span.ts';
import { paragraph, strong, text } from './content.ts';
import { inWords } from './described.ts';
import { lineLink } from './elsewhere.ts';

/** How much of a definition is shown, and how far before the term it may begin, in UTF-16 units. */
const shown = 420;
const before = 240;

/** What is shown over a defined term: the party that it stands for, the sentence that defines it, and where. */
export function hoverTerm(draft: Draft, { key, at, index }: TermMention): readonly RootContent[] {
  const placed = definitionFor(draft, key, draft.text.slice(at.start, at.end), index);
  if (!placed) return [];
  const sentence = sentenceSpan(draft, placed.index, placed.at.start);
  const from = Math.max(sentence.start, placed.at.start - before);
  // In a long preamble the term stands behind what it names, so that is what must be seen.
  const words = shownText(draft, span(from, sentence.end), shown);
  const said = from > sentence.start ? `… ${words.replace(/^\S*\s/, '')}` : words;
  return [
    paragraph(
      strong(placed.definition.text),
      text(`: ${partyOf(draft, placed)}defined in `),
      lineLink(draft, placed.at.start),
    ),
    paragraph(text(said)),
  ];
}

/** The party that a definition calls so: `Tarrant Ridge LLC, a Texas limited liability company, `; empty for none. */
function partyOf(draft: Draft, { definition, index }: PlacedDefinition): string {
  const facts = draft.blocks[index]?.facts ?? [];
  const name = facts.find((fact) => fact.kind === 'name' && fact.alias?.at.start === definition.at.start);
  if (name?.kind !== 'name') return '';
  return name.description ? `${name.text}, ${inWords(name.description.said)}, ` : `${name.text}, `;
}
