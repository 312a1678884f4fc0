import { span, type Span } from './span.ts';

const special = /[.*+?^${}()|[\]\\/]/g;

/**
 * Where some words stand in a row in a text, in any case and over line ends, each beginning and ending as a word; in
 * order, in UTF-16 units. A point may follow each of them, as behind an initial. None for no words.
 */
export function phrasesIn(text: string, words: readonly string[]): readonly Span[] {
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replace(special, '\\$&')).join('\\.?,?\\s+');
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'));
  return [...found].map((match) => span(match.index, match.index + match[0].length));
}

/** Small words, which have no capital in a name or a title. */
const small = /^(?:of|the|and|for|to|in|on|with|by|or|a|an|de|du|la)$/i;

/**
 * Whether every word at a place begins with a capital, small ones aside: `Credit Agreement`, and not
 * `credit agreement`.
 */
export const isProper = (text: string, { start, end }: Span): boolean =>
  text
    .slice(start, end)
    .split(/\s+/)
    .every((word) => small.test(word) || /^[^\p{L}]*(?:\p{Lu}|$)/u.test(word));

/** Words with a capital behind or before which a name may begin or end all the same. */
const beside =
  /^(?:the|this|that|such|said|any|a|an|to|of|under|in|by|and|or|mr|mrs|ms|miss|dr|name|title|attention|dated|is|as)$/i;

/** How much is looked at on each side of a name, in UTF-16 units. */
const reach = 24;

/** Whether no other word with a capital goes with the words at a place: in `Restated Credit Agreement` it does. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const before = /(\p{L}+)\.?[^\S\n]*\n?[^\S\n]*$/u.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  const behind = /^(?:[^\S\n]*\n?[^\S\n]*|,[^\S\n]*)(\p{L}+)/u.exec(text.slice(end, end + reach))?.[1];
  return [before, behind].every((word) => word === undefined || beside.test(word) || !/^\p{Lu}/u.test(word));
}

/** The places that have nothing in common with any of some others; both in the order of the text. */
export function outside(places: readonly Span[], others: readonly Span[]): readonly Span[] {
  let next = 0;
  return places.filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
