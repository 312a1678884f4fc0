import type { RootContent } from 'mdast';
import type { TermMention } from '../../model/defined-term/mentions.ts';
import { definitionFor } from '../../model/defined-term/terms.ts';
import type { Draft } from '../../model/draft.ts';
import { sentenceSpan } from '../../model/sentence-span.ts';
import { shownText } from '../../model/shown-text.ts';
import { span } from '../../text/span.ts';
import { paragraph, strong, text } from './content.ts';
import { lineLink } from './elsewhere.ts';

/** How much of a definition is shown, and how far before the term it may begin, in UTF-16 units. */
const shown = 420;
const before = 240;

/** What is shown over a defined term: the sentence that defines it and where that stands. */
export function hoverTerm(draft: Draft, { key, at, index }: TermMention): readonly RootContent[] {
  const placed = definitionFor(draft, key, draft.text.slice(at.start, at.end), index);
  if (!placed) return [];
  const sentence = sentenceSpan(draft, placed.index, placed.at.start);
  const from = Math.max(sentence.start, placed.at.start - before);
  // In a long preamble the term stands behind what it names, so that is what must be seen.
  const words = shownText(draft, span(from, sentence.end), shown);
  const said = from > sentence.start ? `… ${words.replace(/^\S*\s/, '')}` : words;
  return [
    paragraph(strong(placed.definition.text), text(': defined in '), lineLink(draft, placed.at.start)),
    paragraph(text(said)),
  ];
}
