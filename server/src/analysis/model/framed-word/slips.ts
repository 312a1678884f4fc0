import type { Fact, Name } from '../../facts/fact.ts';
import { nearWordsOf } from '../defined-term/near-words.ts';
import { phrasesOf } from '../defined-term/phrases.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile, keptWithDraft } from '../kept.ts';
import { slipBetween } from '../name/slip.ts';
import { wordCounts } from '../name/word-count.ts';
import { offsetIn } from '../places.ts';
import { likeness, type Frame, type Likeness } from './frame.ts';
import { framesIn } from './frames.ts';
import { isTelling, mayTell } from './support.ts';

/** A place of a word. */
export interface FramedWord {
  readonly block: ReadBlock;
  readonly frame: Frame;
}

/** A word with a capital that stands nowhere else, and the one that stands in its place elsewhere. */
export interface FramedSlip extends FramedWord {
  /** Both in upper case. */
  readonly written: string;
  readonly meant: string;
  /** Where the other one stands first in the same place. */
  readonly there: FramedWord;
  /** Whether each stands once, so that only their order says which is the slip. */
  readonly even: boolean;
}

/** The most words that are one slip from another; where there are more, the draft is a register. */
const mostNear = 200;

/**
 * The words with a capital that stand once in a draft and are one slip from a word of its terms, titles or names, and
 * that have the same words before and behind them as that one has elsewhere: `the General Corportion Law` beside `the
 * General Corporation Law`. Two things whose names are a letter apart stand among other words.
 */
export const framedSlips = keptWithDraft((draft): readonly FramedSlip[] => {
  const { words, nearTo } = nearWordsOf(draft);
  const single = [...nearTo].flatMap(([written, near]) => {
    const [block, ...others] = words.blocksOf.get(written) ?? [];
    return block && others.length === 0 ? [{ written, block, near }] : [];
  });
  if (single.length === 0 || single.length > mostNear) return [];
  const counts = wordCounts(draft);
  const persons = wordsOfPersons(draft);
  const terms = phrasesOf(draft).words;
  return single.flatMap(({ written, block, near }) => {
    const [frame] = framesIn(draft, block, written);
    if (!frame || counts.get(written).all !== 1 || isTaken(block, frame)) return [];
    const meant = [...near].filter((word) => counts.get(word).all > 1 && (terms.has(word) || !persons.has(word)));
    return slipAmong(draft, { block, frame }, written, meant) ?? [];
  });
});

/** Facts in whose words other rules look for slips. */
const taken: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['person', 'surname']);

const isTaken = ({ facts }: ReadBlock, { at }: Frame): boolean =>
  facts.some((fact) => taken.has(fact.kind) && fact.at.start < at.end && at.start < fact.at.end);

/** The words of the names of persons: brothers have names a letter apart and one surname behind them. */
const wordsOfPersons = keptWhile(
  ({ persons }) => persons.revision,
  ({ indexes }): ReadonlySet<string> => new Set([...indexes.persons.byKey.keys()].flatMap((key) => key.split(' '))),
);

/** The one of some words that stands elsewhere in the place of the single one; of several the one that does so most. */
function slipAmong(draft: Draft, place: FramedWord, written: string, meant: readonly string[]): FramedSlip | undefined {
  let best: { readonly slip: FramedSlip; readonly times: number } | undefined;
  for (const word of [...meant].sort()) {
    const slip = slipBetween(written, word);
    const called = slip && slip !== 'plural' ? calledAt(draft, place, word) : undefined;
    if (called) return { ...place, written, meant: word, there: called, even: false };
    const pair = { slip, written, meant: word, frame: place.frame };
    if (!mayTell(pair)) continue;
    const alike = framesAlike(draft, place, word);
    if (alike.length === 0 || areTwo(place, alike)) continue;
    if (!isTelling({ ...pair, times: timesOf(alike) }) || (best && best.times >= alike.length)) continue;
    best = {
      slip: { ...place, written, meant: word, there: firstInText(draft, alike), even: false },
      times: alike.length,
    };
  }
  return best?.slip;
}

/** Whether the word belongs to a name that the draft introduces, and so does the other one somewhere. */
export const areTwo = (place: FramedWord, others: readonly FramedWord[]): boolean =>
  isIntroduced(place) && others.some(isIntroduced);

const isIntroduced = (place: FramedWord): boolean => {
  const name = nameAround(place);
  return (name?.description ?? name?.alias) !== undefined || isInParty(place);
};

const isInParty = ({ block: { facts }, frame: { at } }: FramedWord): boolean =>
  facts.some((fact) => fact.kind === 'party' && !fact.labelled && fact.at.start <= at.start && at.end <= fact.at.end);

/** The company in whose name a word stands; undefined of any other word. */
export const nameAround = ({ block: { facts }, frame: { at } }: FramedWord): Name | undefined =>
  facts.find((fact): fact is Name => fact.kind === 'name' && fact.at.start <= at.start && at.end <= fact.at.end);

/** Where a word stands in the short name that a company has right behind its name, which has another in its place. */
export function calledAt(draft: Draft, place: FramedWord, meant: string): FramedWord | undefined {
  const alias = nameAround(place)?.alias;
  if (!alias?.text.toUpperCase().split(' ').includes(meant)) return undefined;
  const frame = framesIn(draft, place.block, meant).find(
    ({ at }) => alias.at.start <= at.start && at.end <= alias.at.end,
  );
  return frame && { block: place.block, frame };
}

export interface Alike extends FramedWord {
  readonly like: Likeness;
}

/** Where a word stands in some part of the place of another, in no order. */
export function framesAlike(draft: Draft, { frame }: FramedWord, word: string): readonly Alike[] {
  const found: Alike[] = [];
  for (const block of nearWordsOf(draft).words.blocksOf.get(word) ?? []) {
    for (const other of framesIn(draft, block, word)) {
      const like = likeness(frame, other);
      if (like) found.push({ block, frame: other, like });
    }
  }
  return found;
}

/** The place that comes first in the text; there is one at least. */
export function firstInText(draft: Draft, places: readonly FramedWord[]): FramedWord {
  const start = ({ block, frame: { at } }: FramedWord): number => offsetIn(draft, { block, at });
  return places.reduce((first, place) => (start(place) < start(first) ? place : first));
}

/** How often each likeness stands among places that are alike. */
export function timesOf(alike: readonly Alike[]): ReadonlyMap<Likeness, number> {
  const times = new Map<Likeness, number>();
  for (const { like } of alike) times.set(like, (times.get(like) ?? 0) + 1);
  return times;
}
