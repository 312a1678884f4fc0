import type { Draft } from '../draft.ts';
import { blockText } from '../places.ts';
import type { PlacedPerson } from './persons.ts';

/** How far before a name and behind an office a word may say that it is one of the past, in UTF-16 units. */
const reach = 24;

/** Between a name and its office: `Ann Lee, its President`, `Ann Lee (President)`. */
const beside = /^[\s,(]*(?:(?:the|its|our)\s+)?$/i;
const past = /\b(?:former(?:ly)?|then|late|ex|previously|retired)\b[^.;:,]*$/i;
/** Where the office goes on, is held somewhere, or ends. */
const goesOn = /^,?\s*(?:of|for|at|with|until|from|since|effective|through|designate|elect|emeritus)\b/i;

/**
 * Whether a text gives the office right behind the name and says no more of it: `Attention: Ann Lee, Vice President`.
 * Such an office is that in the company for which the person signs.
 */
export function isPlainOffice(draft: Draft, { block, person }: PlacedPerson): boolean {
  if (!person.title || person.title.at.start < person.at.end) return false;
  const text = blockText(draft, block);
  const { start, end } = person.title.at;
  return (
    beside.test(text.slice(person.at.end, start)) &&
    !past.test(text.slice(Math.max(0, person.at.start - reach), person.at.start)) &&
    !goesOn.test(text.slice(end, end + reach))
  );
}
