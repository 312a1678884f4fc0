import type { Link, List, Paragraph } from 'mdast';
import { blockIndexAt, type Draft } from '../../model/draft.ts';
import { keptWithDraft } from '../../model/kept.ts';
import { LineStarts } from '../../text/lines.ts';
import { span, type Span } from '../../text/span.ts';
import { item, paragraph, placeLink, text } from './content.ts';

/** How many places a hover lists. */
const most = 5;
/** How many UTF-16 units of the draft are shown on each side of a place. */
const around = 36;

/**
 * How often something stands in other places: `650 stands 2 more times:` and the places, each with the words around it.
 */
export function elsewhere(draft: Draft, what: string, places: readonly Span[]): readonly (Paragraph | List)[] {
  if (places.length === 0) return [paragraph(text(`${what} stands nowhere else.`))];
  const times = places.length === 1 ? 'once more' : `${places.length} more times`;
  return [paragraph(text(`${what} stands ${times}:`)), placeList(draft, places)];
}

/** The lines of a draft are counted once for all that a hover lists. */
const linesOf = keptWithDraft(({ text: whole }) => new LineStarts(whole));

/** The number of the line that an offset is on, from 1. */
export const lineAt = (draft: Draft, offset: number): number => linesOf(draft).placeOf(offset).line + 1;

/** A link to an offset, called by its line. */
export const lineLink = (draft: Draft, offset: number): Link => placeLink(`line ${lineAt(draft, offset)}`, offset);

/** The first few places, each by its line and the words around it, and how many more there are. */
export function placeList(draft: Draft, places: readonly Span[]): List {
  const items = places
    .slice(0, most)
    .map((place) => item(lineLink(draft, place.start), text(`: ${context(draft, place)}`)));
  if (places.length > most) items.push(item(text(`and ${places.length - most} more`)));
  return { type: 'list', ordered: false, spread: false, children: items };
}

/**
 * A place with a few whole words of its block on each side, as they are read: without marks of emphasis and page
 * furniture.
 */
function context(draft: Draft, place: Span): string {
  const index = blockIndexAt(draft, place.start);
  const origin = draft.starts[index] ?? 0;
  const readable = draft.blocks[index]?.readable ?? [];
  const { start: from, end: to } = wholeWords(draft.text, place);
  let shown = '';
  let last = 0;
  for (const range of readable) {
    const low = Math.max(range.start + origin, from);
    const high = Math.min(range.end + origin, to);
    if (low >= high) continue;
    if (shown !== '' && /\s/.test(draft.text.slice(last, low))) shown += ' ';
    shown += draft.text.slice(low, high);
    last = high;
  }
  const first = (readable[0]?.start ?? 0) + origin;
  const final = (readable.at(-1)?.end ?? 0) + origin;
  const words = shown.replace(/\s+/g, ' ').trim();
  return `${from > first ? '… ' : ''}${words}${to < final ? ' …' : ''}`;
}

/** A place with what is around it, begun and ended where a word does. */
function wholeWords(whole: string, { start, end }: Span): Span {
  const parts = (offset: number): boolean => /^\S\S$/.test(whole.slice(offset - 1, offset + 1));
  let from = Math.max(0, start - around);
  let to = Math.min(whole.length, end + around);
  while (from < start && parts(from)) from++;
  while (to > end && parts(to)) to--;
  return span(from, to);
}
