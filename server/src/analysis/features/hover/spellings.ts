import type { RootContent } from 'mdast';
import type { Draft } from '../../model/draft.ts';
import type { Span } from '../../text/span.ts';
import { paragraph, text } from './content.ts';
import { elsewhere, placeList } from './elsewhere.ts';

/** A name as it stands at a place. */
export interface Spelled {
  readonly text: string;
  readonly at: Span;
}

/** Where else a name stands so spelled, and each other spelling with its count and places. */
export function otherSpellings(draft: Draft, own: Spelled, mentions: Iterable<Spelled>): readonly RootContent[] {
  const spellings = new Map<string, Span[]>([[own.text, []]]);
  for (const mention of mentions) {
    const places = spellings.get(mention.text) ?? [];
    places.push(mention.at);
    spellings.set(mention.text, places);
  }
  const same = (spellings.get(own.text) ?? []).filter(({ start }) => start !== own.at.start);
  const content: RootContent[] = [...elsewhere(draft, 'This spelling', same)];
  for (const [spelling, places] of spellings) {
    if (spelling === own.text) continue;
    const times = places.length === 1 ? 'once' : `${places.length} times`;
    content.push(paragraph(text(`As ${spelling} it stands ${times}:`)), placeList(draft, places));
  }
  return content;
}
