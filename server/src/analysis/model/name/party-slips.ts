import type { Party } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import type { Places } from '../fact-index.ts';
import { keptWithDraft } from '../kept.ts';
import { slippedMentions, type FullMention } from './full-mentions.ts';
import { isMechanical, slipBetween, type Slip } from './slip.ts';
import { spellingPairs, timesOf, type SpellingPair } from './spelling-pairs.ts';
import { wordCounts, type WordCounts } from './word-count.ts';

/**
 * The names of parties without a suffix that stand in two spellings one slip apart, of which only one is defined and
 * one has a word that stands nowhere else.
 */
export const partySlips = keptWithDraft(findSlips);

function findSlips(draft: Draft): readonly SpellingPair[] {
  const { persons, parties } = draft.indexes;
  const pairs = [...slippedMentions(draft)].flatMap(([key, all]) =>
    parties.byKey.has(key) && !persons.byKey.has(key) ? spellingPairs(key, all) : [],
  );
  if (pairs.length === 0) return [];
  const counts = wordCounts(draft);
  const found = new Map<string, SpellingPair>();
  for (const pair of pairs) {
    const wrongKey = pair.words.with(pair.word, pair.written).join(' ');
    const rightKey = pair.words.join(' ');
    if (areTwo(draft, wrongKey, rightKey)) continue;
    if (!isOneParty(pair, counts) && !areCalledAlike(draft, wrongKey, rightKey)) continue;
    const before = found.get(wrongKey);
    if (!before || before.right.length < pair.right.length) found.set(wrongKey, pair);
  }
  return [...found.values()];
}

/** Whether the draft introduces both of two names, and nowhere calls them alike. */
function areTwo({ indexes: { persons, parties } }: Draft, first: string, second: string): boolean {
  const [one, other] = [first, second].map((key) => calledIn(parties.byKey.get(key)));
  if (one?.size && other?.size) return ![...one].some((called) => other.has(called));
  const isKnown = (key: string): boolean => parties.byKey.has(key) || persons.byKey.has(key);
  return isKnown(first) && isKnown(second);
}

const calledIn = (places: Places<Party> | undefined): ReadonlySet<string> =>
  new Set([...(places?.values() ?? [])].flatMap((facts) => facts.map(({ called }) => called)));

/**
 * Whether a definition calls the one of two names what a label calls the other, `(the "Landlord")` and `Landlord:` over
 * the signature, and nothing else in the draft is called so.
 */
function areCalledAlike({ indexes: { parties } }: Draft, first: string, second: string): boolean {
  const callings = [...parties.byKey].flatMap(([key, places]) =>
    [...places.values()].flat().map(({ called, labelled }) => ({ key, called, labelled })),
  );
  return callings.some(({ key, called, labelled }) => {
    if (labelled || (key !== first && key !== second)) return false;
    const other = key === first ? second : first;
    const alike = callings.filter((one) => one.called === called);
    return (
      alike.some((one) => one.key === other) &&
      alike.every((one) => (one.key === other && one.labelled) || (one.key === key && !one.labelled))
    );
  });
}

/** The fewest letters of a word that is told by one letter within, though the name stands but once. */
const telling = 7;

function isOneParty({ words, wrong, right, word, written, meant }: SpellingPair, counts: WordCounts): boolean {
  const own = counts.get(written);
  const slip = slipBetween(written, meant);
  if (slip === undefined) return false;
  const others = words.filter((other, at) => at !== word && other.length > 3).length;
  const twice = timesOf(right) >= 2 * timesOf(wrong);
  if (slip === 'plural') return twice && others > 1 && !meet(wrong, right);
  if (own.lower > 0 || own.all > wrong.length) return false;
  return isMechanical(slip, written, meant) || isTelling(slip, { letters: meant.length, others, twice });
}

/** Whether both spellings stand in one block, where the drafter may see two. */
const meet = (one: readonly FullMention[], other: readonly FullMention[]): boolean =>
  one.some(({ block }) => other.some((mention) => mention.block === block));

/** Whether a slip that may lead to a word of the language, or to another name, is one beside the other words. */
function isTelling(
  slip: Slip,
  { letters, others, twice }: { readonly letters: number; readonly others: number; readonly twice: boolean },
): boolean {
  if (slip === 'inside') return twice || others > 1 || letters >= telling;
  return twice && others > 1;
}
