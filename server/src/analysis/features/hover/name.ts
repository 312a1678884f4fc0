import type { RootContent } from 'mdast';
import type { Name } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../../model/draft.ts';
import { lift, type Span } from '../../text/span.ts';
import { paragraph, strong, text } from './content.ts';
import { elsewhere, placeList } from './elsewhere.ts';

/** What is shown over a name: what the draft says it is, and each spelling of it with its count and places. */
export function hoverName(draft: Draft, name: Name, at: Span): readonly RootContent[] {
  const mentions = mentionsOf(draft, name.key);
  const description = mentions.find((mention) => mention.name.description !== undefined)?.name.description;
  const spellings = new Map<string, Span[]>();
  for (const mention of mentions) {
    const places = spellings.get(mention.name.text) ?? [];
    places.push(mention.at);
    spellings.set(mention.name.text, places);
  }
  const head = paragraph(
    strong(name.text),
    ...(description === undefined ? [] : [text(`: ${description.toLowerCase()}`)]),
  );
  const own = (spellings.get(name.text) ?? []).filter(({ start }) => start !== at.start);
  const content: RootContent[] = [head, ...elsewhere(draft, 'This spelling', own)];
  for (const [spelling, places] of spellings) {
    if (spelling === name.text) continue;
    const times = places.length === 1 ? 'once' : `${places.length} times`;
    content.push(paragraph(text(`As ${spelling} it stands ${times}:`)), placeList(draft, places));
  }
  return content;
}

/** The mentions of a name in the order of the text. */
function mentionsOf(draft: Draft, key: string): readonly { readonly name: Name; readonly at: Span }[] {
  const blocks = draft.indexes.names.get(key);
  if (!blocks) return [];
  const found: { name: Name; at: Span }[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    const start = draft.starts[index] ?? 0;
    for (const name of blocks.get(block satisfies ReadBlock) ?? []) found.push({ name, at: lift(name.at, start) });
  }
  return found;
}
