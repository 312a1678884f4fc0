import type { Draft } from '../draft.ts';
import { keptWith } from '../kept.ts';
import { distinctKeys } from './distinct-keys.ts';
import { mentionsOf, placeOf, type NameMention } from './mention.ts';
import { plainWords } from './plain-key.ts';
import { samenessOf, standTogether } from './sameness.ts';
import type { WordVariant } from './variant.ts';

/** The names that are one letter by letter and part their words in two ways; in an order that only they decide. */
const partedAmong = keptWith((keys: ReadonlySet<string>): readonly (readonly [string, string])[] => {
  const byLetters = new Map<string, Map<string, string>>();
  for (const key of [...keys].sort()) {
    const words = plainWords(key);
    const letters = words.join('');
    const ways = byLetters.get(letters) ?? new Map<string, string>();
    byLetters.set(letters, ways);
    const way = words.join(' ');
    if (!ways.has(way)) ways.set(way, key);
  }
  return [...byLetters.values()].flatMap((ways) => {
    const [first, second, ...others] = ways.values();
    return first !== undefined && second !== undefined && others.length === 0 ? [[first, second] as const] : [];
  });
});

/**
 * The names of which the draft parts a word here and not there: `Blue Water Lithium Corp.` in an agreement of Bluewater
 * Lithium Corp. No registry would take the two for two companies. Only where the one stands at least twice as often is
 * the other a slip of the keyboard for sure. Initials are written in either way.
 */
export function partedWords(draft: Draft): readonly WordVariant[] {
  return partedAmong(distinctKeys(draft.indexes)).flatMap(([first, second]): readonly WordVariant[] => {
    const [one, other] = [mentionsOf(draft, first), mentionsOf(draft, second)];
    const said = samenessOf(one, other);
    if (!isWorded(first, second) || said.former || said.apart || said.calledApart || standTogether(draft, one, other))
      return [];
    const [wrong, right] = isDoubted(one, other) ? [one, other] : [other, one];
    const [wrongKey, rightKey] = wrong === one ? [first, second] : [second, first];
    const kind = right.length >= 2 * wrong.length ? 'words' : 'parted';
    return [{ kind, wrongKey, rightKey, wrong, right, even: wrong.length === right.length }];
  });
}

/** The fewest letters of a part that is a word by itself, and neither initials nor what a line break left over. */
const wordLength = 3;

/** Whether the words that only one of two names has are longer than initials. */
function isWorded(one: string, other: string): boolean {
  const [first, second] = [plainWords(one), plainWords(other)];
  return [...first.filter((word) => !second.includes(word)), ...second.filter((word) => !first.includes(word))].every(
    ({ length }) => length >= wordLength,
  );
}

/** Whether the first of two ways is the one to doubt: the rarer, then the one not introduced, then the later. */
function isDoubted(one: readonly NameMention[], other: readonly NameMention[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const [first, second] = [one, other].map((all) => all.some(({ name }) => name.description ?? name.alias));
  if (first !== second) return second === true;
  const [a, b] = [one[0], other[0]];
  return a !== undefined && b !== undefined && placeOf(a) > placeOf(b);
}
