import { areSpellings } from '../../words/spelling-variant.ts';
import { isSameDay } from '../date/dated-place.ts';
import type { Draft } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { slipBetween } from '../name/slip.ts';
import { instrumentMentions, isDated, placeOf, type DatedMention } from './mentions.ts';
import type { TitleVariant } from './title-variants.ts';

/** Words of titles by which drafters call the same: `Stock Purchase Agreement`, `Share Purchase Agreement`. */
const synonyms: Readonly<Record<string, string>> = { SHARE: 'STOCK', SHARES: 'STOCK', SHAREHOLDERS: 'STOCKHOLDERS' };

/** The fewest words of a title that is compared; a shorter one is that of many instruments. */
const fewestWords = 3;
/** The most titles; where there are more, the draft is a list of the instruments of a closing. */
const most = 80;

/** The titles of several words with a date, in pairs that differ in one word: by a slip, in number or in a synonym. */
const candidates = keptWhile(({ instruments }) => instruments.revision, findPairs);

function findPairs({
  indexes: { instruments },
}: Draft): readonly { readonly a: string; readonly b: string; readonly index: number }[] {
  const keys = [...instruments.byKey]
    .filter(
      ([key, places]) => key.split(' ').length >= fewestWords && [...places.values()].flat().some(({ date }) => date),
    )
    .map(([key]) => key)
    .sort();
  if (keys.length > most) return [];
  return keys.flatMap((a, at) =>
    keys.slice(at + 1).flatMap((b) => {
      const index = onlyWord(a.split(' '), b.split(' '));
      return index === undefined ? [] : [{ a, b, index }];
    }),
  );
}

/** The only word in which two titles differ, where it may be one; undefined for two titles. */
function onlyWord(a: readonly string[], b: readonly string[]): number | undefined {
  const index = a.findIndex((word, at) => word !== b[at]);
  if (a.length !== b.length || a.some((word, at) => at !== index && word !== b[at])) return undefined;
  const [one, other] = [a[index] ?? '', b[index] ?? ''];
  const same = (synonyms[one] ?? one) === (synonyms[other] ?? other);
  return same || (slipBetween(one, other) !== undefined && !areSpellings(one, other)) ? index : undefined;
}

/**
 * The instruments of one day whose titles differ so, `Stock Purchase Agreement dated as of May 1, 2026` and `Share
 * Purchase Agreement dated as of May 1, 2026`, the one that stands less often first. Two that stand in one paragraph or
 * have each a short name are two.
 */
export const sameDayTitles = (draft: Draft): readonly TitleVariant[] =>
  candidates(draft).flatMap(({ a, b, index }): readonly TitleVariant[] => {
    const [first, second] = [datedMentions(draft, a), datedMentions(draft, b)];
    if (!first[0] || !second[0] || !areOne(first, second)) return [];
    const firstIsWrong =
      first.length === second.length ? placeOf(first[0]) > placeOf(second[0]) : first.length < second.length;
    return [firstIsWrong ? { wrong: first, right: second, index } : { wrong: second, right: first, index }];
  });

const datedMentions = (draft: Draft, key: string): readonly DatedMention[] =>
  instrumentMentions(draft, key).filter(isDated);

function areOne(first: readonly DatedMention[], second: readonly DatedMention[]): boolean {
  const [day] = first;
  const all = [...first, ...second];
  if (!day || all.some(({ instrument }) => !isSameDay(instrument.date, day.instrument.date))) return false;
  if (first.some(({ block }) => second.some((other) => other.block === block))) return false;
  return ![first, second].every((mentions) => mentions.some(({ instrument }) => instrument.alias !== undefined));
}
