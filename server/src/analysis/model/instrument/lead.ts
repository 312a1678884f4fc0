import type { Draft } from '../draft.ts';
import { placeOf, type DatedMention } from './mentions.ts';

/** How much of the text before a title is looked at, in UTF-16 units with white space made single. */
export const leadLength = 80;

/** Kept with the mention, which is one of one draft, since each is held to all others of its title. */
const leading = new WeakMap<DatedMention, string>();

/** The words that lead up to a title, white space and points made single spaces. */
export function leadingTo({ text }: Draft, mention: DatedMention): string {
  const known = leading.get(mention);
  if (known !== undefined) return known;
  const to = placeOf(mention);
  const words = text
    .slice(Math.max(0, to - 4 * leadLength), to)
    .replace(/[\s.]+/g, ' ')
    .slice(-leadLength);
  leading.set(mention, words);
  return words;
}
