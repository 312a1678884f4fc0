import { areSpellings, isShortForm } from '../../words/given-name.ts';
import { isGeneration } from '../../words/person.ts';
import { nearWordsOf } from '../defined-term/near-words.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { isMechanical, slipBetween, type Slip } from '../name/slip.ts';
import { wordCounts, type WordCounts } from '../name/word-count.ts';
import { wordIn } from '../name/word-run.ts';
import { blockText, offsetIn, startOfBlock } from '../places.ts';
import type { Neighbour } from './frame.ts';
import { framesIn } from './frames.ts';
import {
  areTwo,
  firstInText,
  framesAlike,
  nameAround,
  timesOf,
  type Alike,
  type FramedSlip,
  type FramedWord,
} from './slips.ts';

/** The most words that stand once and are a slip from another; where there are more, the draft is a register. */
const mostNear = 200;
/** The longest block whose words are looked at, in UTF-16 units. */
const longestBlock = 20_000;

/** A word with its place and where another one stands in some part of it. */
interface Candidate extends FramedWord {
  readonly written: string;
  readonly meant: string;
  readonly slip: Slip;
  readonly alike: readonly Alike[];
  /** The word with a capital that stands beside both; undefined where it is none but an initial. */
  readonly beside: { readonly word: string; readonly before: boolean } | undefined;
}

/**
 * The words that stand once and are one slip from another word, beside which the same words stand: `Roelof P. Zuidama`
 * in a list of directors of which Roelof P. Zuidema is one. The draft writes neither of the two with a small letter
 * anywhere, so they name a person, a place or a company, whether anything says so or not.
 */
export const coinedSlips = keptWithDraft((draft): readonly FramedSlip[] => {
  const found = candidates(draft);
  if (found.length === 0 || found.length > mostNear) return [];
  const counts = wordCounts(draft);
  const slips = new Map<string, Candidate>();
  for (const candidate of found) {
    if (!isCoined(candidate, counts) || !isTelling(candidate, counts)) continue;
    const key = [candidate.written, candidate.meant].sort().join('\n');
    const before = slips.get(key);
    if (!before || isLikelier(draft, candidate, before)) slips.set(key, candidate);
  }
  return [...slips.values()].map(({ block, frame, written, meant, alike }) => ({
    ...{ block, frame, written, meant, there: firstInText(draft, alike), even: counts.get(meant).all === 1 },
  }));
});

/**
 * Of two words that stand once each, whether the one is likelier to be the slip: the one that has lost a letter, else
 * the later one.
 */
function isLikelier(draft: Draft, one: Candidate, other: Candidate): boolean {
  if (hasLostLetter(one.written, other.written)) return true;
  return !hasLostLetter(other.written, one.written) && placeOf(draft, other) < placeOf(draft, one);
}

/** Whether a word is another one without one letter; a doubled letter may be one too many as well as one too few. */
function hasLostLetter(word: string, whole: string): boolean {
  if (word.length + 1 !== whole.length) return false;
  let at = 0;
  while (word[at] === whole[at]) at++;
  const isDoubled = whole[at] === whole[at - 1] || whole[at] === whole[at + 1];
  return !isDoubled && word.slice(at) === whole.slice(at + 1);
}

const placeOf = (draft: Draft, { block, frame: { at } }: FramedWord): number => offsetIn(draft, { block, at });

function candidates(draft: Draft): readonly Candidate[] {
  const { words, nearEachOther } = nearWordsOf(draft);
  const found: Candidate[] = [];
  for (const [written, near] of [...nearEachOther].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [block, ...others] = words.blocksOf.get(written) ?? [];
    if (!block || others.length > 0 || block.length > longestBlock) continue;
    const [frame, ...again] = framesIn(draft, block, written);
    if (!frame || again.length > 0 || areGlued(blockText(draft, block).slice(frame.at.start, frame.at.end))) continue;
    for (const meant of [...near].sort()) {
      const slip = slipBetween(written, meant);
      if (slip === undefined || isShortForm(written, meant) || areSpellings(written, meant)) continue;
      const alike = framesAlike(draft, { block, frame }, meant).filter(({ like }) => like !== 'small');
      if (alike.length > 0 && !areTwo({ block, frame }, alike))
        found.push({
          ...{ block, frame, written, meant, slip, alike },
          beside: besideOf(draft, { block, frame }, alike),
        });
    }
    if (found.length > mostNear) return found;
  }
  return found;
}

/** Whether two words stand as one, `FeeThe`, where a name may have a capital within, `McGlynn`. */
const areGlued = (text: string): boolean =>
  /\p{Ll}\p{Lu}\p{Ll}/u.test(text) && !/^(?:Ma?c|D[eiu]|L[ae]|Van|Fitz)\p{Lu}/u.test(text);

/** The word with a capital right beside a word and all that are like it. */
function besideOf(draft: Draft, { block, frame }: FramedWord, alike: readonly Alike[]): Candidate['beside'] {
  for (const side of ['before', 'behind'] as const) {
    const near = frame[side][0];
    if (!near.capital || !alike.some(({ frame: other }) => other[side][0].word === near.word)) continue;
    const word = wordOf(draft, block, near);
    if (word !== undefined && word.length > 2 && !isGeneration(word)) return { word, before: side === 'before' };
  }
  return undefined;
}

function wordOf(draft: Draft, block: ReadBlock, { at }: Neighbour): string | undefined {
  const start = startOfBlock(draft, block);
  return at && start !== undefined ? wordIn(draft.text, start + at.start, start + at.end).toUpperCase() : undefined;
}

/** Whether a word stands but once, and neither it nor the other is one of the language. */
function isCoined({ written, meant }: Candidate, counts: WordCounts): boolean {
  const [own, other] = [counts.get(written), counts.get(meant)];
  return own.all === 1 && own.lower === 0 && other.lower === 0;
}

/**
 * The fewest letters of a word that needs no more: a shorter one is told by a slip that a finger makes, or between two
 * others.
 */
const short = 5;
/** From how many letters on a slip within a word is enough, and beside one other word any slip that a finger makes. */
const long = 6;
/** How often the right word must stand beside the same capitalised word where nothing else speaks for it. */
const again = 3;

/** Whether so much stands around both that they are one word. */
function isTelling(candidate: Candidate, counts: WordCounts): boolean {
  const { slip, written, meant, alike, frame } = candidate;
  const times = timesOf(alike);
  const letters = Math.min(written.length, meant.length);
  // Tickers and codes.
  if (letters < long && frame.shouted && alike.every((other) => other.frame.shouted)) return false;
  const mechanical = isMechanical(slip, written, meant);
  if (letters < short && !mechanical && (slip !== 'inside' || !times.has('two'))) return false;
  if (!mechanical && isInView(candidate) && !isInitialled(candidate)) return false;
  // Brothers and sisters have one surname behind names that differ in a letter.
  const given = isGiven(candidate, counts);
  if (times.has('both') && !given) return slip !== 'last' || written.length === meant.length || mechanical;
  if (slip === 'last' && !mechanical && written.length !== meant.length && !times.has('two')) return false;
  if (times.has('two') || isNamedBehind(candidate)) return true;
  if (given || !isLed(candidate))
    return alike.length > 1 && letters >= long && (mechanical || slip === 'inside') && times.has('edge');
  if (times.has('edge') || isBesideNoOther(candidate, counts)) return true;
  if (letters < long) return false;
  return mechanical || (slip === 'inside' && letters > long && alike.length >= again);
}

/** Whether an initial and a surname, or two other words, stand behind both at the beginning of a line of their own. */
const isNamedBehind = ({ frame, alike }: Candidate): boolean =>
  frame.behind.every(
    ({ word, capital }, at) => capital && alike.some(({ frame: other }) => other.behind[at]?.word === word),
  );

/** Whether an initial and a surname stand behind both, and the words are long enough to be told side by side. */
const isInitialled = (candidate: Candidate): boolean => {
  const [{ at }] = candidate.frame.behind;
  return at !== undefined && at.end - at.start === 1 && candidate.written.length >= short && isNamedBehind(candidate);
};

/** How near each other two words are when the drafter has both in view, in UTF-16 units. */
const near = 240;

/** Whether both stand in view of each other, and the other one nowhere else in such a place. */
const isInView = ({ block, frame, alike }: Candidate): boolean =>
  alike.every((other) => other.block === block && Math.abs(other.frame.at.start - frame.at.start) < near);

/** Whether the same word stands before both, as a given name does before a surname. */
const isLed = ({ frame, alike }: Candidate): boolean => {
  const [{ word }] = frame.before;
  return typeof word === 'number' && alike.some(({ frame: other }) => other.before[0].word === word);
};

/** Whether a word of no language stands behind both, as a surname does behind a given name, and no name before them. */
const isGiven = (candidate: Candidate, counts: WordCounts): boolean => {
  const { beside } = candidate;
  return beside?.before === false && counts.get(beside.word).lower === 0 && !nameAround(candidate);
};

/** Whether the word with a capital before both stands nowhere else. */
function isBesideNoOther({ meant, beside }: Candidate, counts: WordCounts): boolean {
  const around = beside?.before === true ? counts.get(beside.word) : undefined;
  return around?.lower === 0 && around.all <= counts.get(meant).all + 1;
}
