import type { Name } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { mentionsOf, placeOf, type NameMention } from './mention.ts';
import { samenessOf, standTogether, type Sameness } from './sameness.ts';
import type { WordVariant } from './variant.ts';
import { wordPairs, type WordPair } from './word-pairs.ts';

/**
 * The names of a draft that stand in two spellings, of which one lacks a word, has it twice or in another place, or has
 * a slip in a short word. Affiliates differ by a word as a rule, so a word that says something counts only where the
 * draft calls both alike, for short or by their office.
 */
export function wordSlips(draft: Draft): readonly WordVariant[] {
  const found: WordVariant[] = [];
  for (const pair of wordPairs(draft.indexes)) {
    if (!mayBeOne(draft, pair)) continue;
    const [short, long] = [mentionsOf(draft, pair.short), mentionsOf(draft, pair.long)];
    if (!isOne(draft, pair, short, long)) continue;
    const [wrong, right] = isWrong(pair, short, long) ? [short, long] : [long, short];
    const [wrongKey, rightKey] = wrong === short ? [pair.short, pair.long] : [pair.long, pair.short];
    found.push({ kind: 'words', wrongKey, rightKey, wrong, right, even: wrong.length === right.length });
  }
  return found;
}

/** Small words, which tell no company from another: `Bank of Prairie` and `Bank Prairie` are one. */
const small = /^(?:OF|AND|THE|FOR|IN|DE|LA)$/;

/** Numbers, numerals and letters, which tell the companies of a series apart. */
const count = /\d|^(?:[A-Z]|[IVXLC]+)$/;

/**
 * Whether a word that is missing says nothing, or the draft may call both names alike: seen without going through the
 * draft.
 */
function mayBeOne({ indexes }: Draft, { slip, short, long, word }: WordPair): boolean {
  if (slip !== 'missing' || small.test(word)) return true;
  return !count.test(word) && [short, long].every((key) => isCalled(indexes.names.byKey.get(key)?.values() ?? []));
}

function isCalled(places: Iterable<readonly Name[]>): boolean {
  for (const names of places) {
    if (names.some(({ alias, role }) => alias !== undefined || role !== undefined)) return true;
  }
  return false;
}

/** How often the right spelling must stand, and the other one only once, where nothing else speaks for it. */
const supported = 3;

function isOne(draft: Draft, pair: WordPair, short: readonly NameMention[], long: readonly NameMention[]): boolean {
  const said = samenessOf(short, long);
  if (said.former || said.apart || said.calledApart || standTogether(draft, short, long)) return false;
  if (pair.slip === 'doubled') return true;
  if (pair.slip === 'missing' && !small.test(pair.word)) return said.calledAlike;
  if (said.agree || isParty(said) || isRare(short, long) || isRare(long, short)) return true;
  // No registry has two companies of the same words in two orders.
  return (pair.slip === 'swapped' || pair.slip === 'short') && said.introduced < 2 && short.length !== long.length;
}

/** Whether one of the two is introduced, and the other stands in the title or signs. */
const isParty = ({ introduced, stands }: Sameness): boolean => introduced === 1 && stands;

const isRare = (one: readonly NameMention[], other: readonly NameMention[]): boolean =>
  one.length === 1 && other.length >= supported;

/** Whether the shorter of two names, or the first of two that are turned round, is the one to doubt. */
function isWrong({ slip }: WordPair, short: readonly NameMention[], long: readonly NameMention[]): boolean {
  if (short.length !== long.length) return short.length < long.length;
  if (slip !== 'swapped' && slip !== 'short') return slip === 'missing';
  const [one, other] = [short, long].map((all) => all.some(({ name }) => name.description ?? name.alias));
  if (one !== other) return other === true;
  const [a, b] = [short[0], long[0]];
  return a !== undefined && b !== undefined && placeOf(a) > placeOf(b);
}
