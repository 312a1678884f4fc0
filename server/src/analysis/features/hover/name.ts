import type { RootContent } from 'mdast';
import type { Name } from '../../facts/fact.ts';
import type { Draft } from '../../model/draft.ts';
import { mentionsOf, type NameMention } from '../../model/name/mention.ts';
import { misspellings } from '../../model/name/misspelling.ts';
import { lift, type Span } from '../../text/span.ts';
import { paragraph, strong, text } from './content.ts';
import { elsewhere, placeList } from './elsewhere.ts';

/** What is shown over a name: what the draft says it is, and each spelling of it with its count and places. */
export function hoverName(draft: Draft, name: Name, at: Span): readonly RootContent[] {
  const mentions = mentionsOf(draft, name.key);
  const description = mentions.find((mention) => mention.name.description !== undefined)?.name.description;
  const spellings = new Map<string, Span[]>([[name.text, []]]);
  for (const mention of [...mentions, ...otherSpellings(draft, name.key)]) {
    const places = spellings.get(mention.name.text) ?? [];
    places.push(lift(mention.name.at, mention.start));
    spellings.set(mention.name.text, places);
  }
  const head = paragraph(strong(name.text), ...(description === undefined ? [] : [text(`: ${inWords(description)}`)]));
  const own = (spellings.get(name.text) ?? []).filter(({ start }) => start !== at.start);
  const content: RootContent[] = [head, ...elsewhere(draft, 'This spelling', own)];
  for (const [spelling, places] of spellings) {
    if (spelling === name.text) continue;
    const times = places.length === 1 ? 'once' : `${places.length} times`;
    content.push(paragraph(text(`As ${spelling} it stands ${times}:`)), placeList(draft, places));
  }
  return content;
}

/** The mentions of the spellings that the draft shows to be of the same name, one of the two being misspelt. */
const otherSpellings = (draft: Draft, key: string): readonly NameMention[] =>
  misspellings(draft).flatMap(({ wrongKey, rightKey, wrong, right }) =>
    wrongKey === key ? right : rightKey === key ? wrong : [],
  );

const forms =
  /\b(?:LIMITED|LIABILITY|GENERAL|NATIONAL|BANKING|STATUTORY|BUSINESS|INSURANCE|CORPORATION|COMPANY|PARTNERSHIP|ASSOCIATION|TRUST|BANK)\b/g;

/** `a Nevada corporation` for `NEVADA CORPORATION`. */
function inWords(description: string): string {
  const words = description
    .replace(forms, (form) => form.toLowerCase())
    .replace(/[A-Z]{2,}/g, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  return `${/^[AEIO]/.test(words) ? 'an' : 'a'} ${words}`;
}
