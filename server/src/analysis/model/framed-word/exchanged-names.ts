import { areSpellings, isShortForm } from '../../words/given-name.ts';
import { likenessOf } from '../../words/near-name.ts';
import { nearWordsOf } from '../defined-term/near-words.ts';
import type { Draft } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { plainWords } from '../name/plain-key.ts';
import { slipBetween } from '../name/slip.ts';
import { wordCounts, type WordCounts } from '../name/word-count.ts';
import { blockText } from '../places.ts';
import type { Frame, Neighbour } from './frame.ts';
import { framesIn } from './frames.ts';
import {
  areTwo,
  calledAt,
  firstInText,
  framesAlike,
  nameAround,
  type Alike,
  type FramedSlip,
  type FramedWord,
} from './slips.ts';

/** More words that stand once and are near a word of a name are those of a register. */
const mostNear = 300;
/** So much of a draft is gone through for the words of one block, in UTF-16 units. */
const longestBlock = 20_000;

/**
 * The words that stand once, in the place of a word of the name of a person or a company that is more than a slip from
 * them: `Leonard F. Hartigan` in an agreement of Leopold F. Hartigan, `Merriam Trust Company` for Merrion. Both begin
 * alike, neither is a word of the language, and what stands beside them is the same.
 */
export const exchangedNames = keptWithDraft((draft): readonly FramedSlip[] => {
  const { words, nearNames } = nearWordsOf(draft);
  const single = [...nearNames].flatMap(([written, near]) => {
    const [block, ...others] = words.blocksOf.get(written) ?? [];
    return block && others.length === 0 && block.length <= longestBlock ? [{ written, block, near }] : [];
  });
  if (single.length === 0 || single.length > mostNear) return [];
  const counts = wordCounts(draft);
  return single.flatMap(({ written, block, near }) => {
    const own = counts.get(written);
    if (own.all !== 1 || own.lower > 0) return [];
    const [frame] = framesIn(draft, block, written);
    return frame ? (exchanged(draft, { block, frame }, { written, near, counts }) ?? []) : [];
  });
});

/** A word, those near it, and how often words stand. */
interface Near {
  readonly written: string;
  readonly near: ReadonlySet<string>;
  readonly counts: WordCounts;
}

/** The one of some words in whose place the single one stands; undefined where several may be meant, or none. */
function exchanged(draft: Draft, place: FramedWord, { written, near, counts }: Near): FramedSlip | undefined {
  const found: FramedSlip[] = [];
  for (const meant of near) {
    if (slipBetween(written, meant) || areSpellings(written, meant)) continue;
    // Nobody calls a company by a familiar form of its name where the rest of it is given in full.
    if (isShortForm(written, meant) && !nameAround(place)) continue;
    if (counts.get(meant).lower > 0) continue;
    const called = calledAt(draft, place, meant);
    if (called) return { ...place, written, meant, there: called, even: false };
    const alike = framesAlike(draft, place, meant).filter(({ like }) => like === 'both' || like === 'two');
    const telling = alike.filter((other) => isTelling(place, other, likenessOf(written, meant)));
    if (telling.length === 0 || areTwo(place, alike) || isOfKin(draft, place)) continue;
    if (alike.some((other) => differElsewhere(place, other, written, meant))) continue;
    const even = counts.get(meant).all === 1;
    if ((even || isBeside(place, telling)) && !isInitialled(place.frame)) continue;
    found.push({ ...place, written, meant, there: firstInText(draft, telling), even });
  }
  return found.length === 1 ? found[0] : undefined;
}

/** From so much alike on two words that end a name are one, where others stand before them. */
const mostlyAlike = 0.6;

/** Whether so much of a name stands beside both that they are one: the rest of it behind, or most of it before. */
function isTelling({ frame }: FramedWord, { frame: other, like }: Alike, alike: number): boolean {
  const [before, behind] = [frame.before[0], frame.behind[0]];
  if (like === 'both') return before.capital || behind.capital;
  if (behind.capital && other.behind[0].word === behind.word) return true;
  return before.capital && (alike >= mostlyAlike || isInitial(before));
}

/** Whether two words stand in the names of companies that differ in another word as well, as affiliates do. */
function differElsewhere(place: FramedWord, other: FramedWord, written: string, meant: string): boolean {
  const [own, others] = [place, other].map((word) => nameAround(word));
  if (!own || !others) return false;
  const [a, b] = [plainWords(own.key), plainWords(others.key)];
  const [at, there] = [a.indexOf(written), b.indexOf(meant)];
  if (at < 0 || there < 0) return false;
  const shared = Math.min(at, there);
  return a.slice(at - shared).some((word, index) => {
    const against = b[there - shared + index];
    return index !== shared && against !== undefined && against !== word;
  });
}

/** Whether a word is an initial, with or without its point. */
const isInitial = ({ at, capital }: Neighbour): boolean => capital && at !== undefined && at.end - at.start === 1;

/** Whether a given name and an initial stand before a word, or an initial and a surname behind it. */
const isInitialled = ({ before, behind }: Frame): boolean => isInitial(before[0]) || isInitial(behind[0]);

/** Whether both stand in one paragraph, where the drafter sees that they are two. */
const isBeside = ({ block }: FramedWord, alike: readonly Alike[]): boolean =>
  alike.some((other) => other.block === block);

/** So much of the text around a name tells whose kin it is, in UTF-16 units. */
const reach = 60;

const kin =
  /\b(?:brothers?|sisters?|wife|husband|spouse|sons?|daughters?|father|mother|widow|children|estate|family|deceased)\b/i;

/** Whether the words around a name say that somebody's kin is meant. */
function isOfKin(draft: Draft, { block, frame: { at } }: FramedWord): boolean {
  const text = blockText(draft, block);
  return kin.test(text.slice(Math.max(0, at.start - reach), at.end + reach));
}
