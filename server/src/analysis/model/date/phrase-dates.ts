import type { CalendarDay } from '../../facts/fact.ts';
import { isLastOfMonth } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import type { FollowedIndex } from '../followed-index.ts';
import { keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import type { DatePhrase } from './date-phrases.ts';
import { isSameDay, type DateConflict, type IndexedPlace } from './dated-place.ts';
import { isSlip } from './odd-year.ts';
import { dayKey, phraseIndex } from './phrase-index.ts';
import { wordBeside, type Side } from './words-around.ts';

/** A date with the words around it, at its place in the draft. */
interface Phrased extends IndexedPlace {
  readonly phrase: DatePhrase;
}

/**
 * Dates that stand in the same words and are a slip apart, `the deed recorded on June 14, 1999` and in the schedule
 * `deed recorded on June 24, 1999`. Words of which the draft says more than two days are those of a list; the day held
 * to be wrong must stand nowhere else; and nothing further on, a number, a letter or a name, may tell the one from the
 * other. Two paragraphs side by side may speak of two things in the same words.
 */
export const phraseDates = keptWithDraft((draft): readonly DateConflict[] => {
  const index = phraseIndex(draft);
  const found = new Map<CalendarDay, DateConflict>();
  for (const key of [...index.telling].sort()) {
    const conflict = conflictOf(draft, index, key);
    if (conflict && !found.has(conflict.wrong.date)) found.set(conflict.wrong.date, conflict);
  }
  return [...found.values()];
});

function conflictOf(draft: Draft, index: FollowedIndex<DatePhrase>, key: string): DateConflict | undefined {
  const all = placesOf(draft, index.placesOf(key)).flatMap(({ block, index: at, start, facts }) =>
    facts.map((phrase): Phrased => ({ block, index: at, start, date: phrase.date, phrase })),
  );
  const wrong = rarest(index, all);
  const right = wrong ? all.filter(({ date }) => !isSameDay(date, wrong.date)) : [];
  const [other] = right;
  if (!wrong || !other || index.timesOf(dayKey(wrong.date)) > 1 || !isSlippedDay(wrong.date, other.date))
    return undefined;
  const apart = right.length > 1 ? 1 : 2;
  if (right.some((place) => Math.abs(place.index - wrong.index) < apart)) return undefined;
  if (right.every((place) => areToldApart(draft, wrong, place))) return undefined;
  return { says: saying(draft, wrong), wrong, right };
}

/** The one place of its day whose day the draft states less often, the later of two alike. */
function rarest(index: FollowedIndex<DatePhrase>, all: readonly Phrased[]): Phrased | undefined {
  const alone = all.filter((one) => all.filter(({ date }) => isSameDay(date, one.date)).length === 1);
  return [...alone].reverse().sort((a, b) => index.timesOf(dayKey(a.date)) - index.timesOf(dayKey(b.date)))[0];
}

/**
 * Whether one slip makes one day of the other. The first and the last days of months and years follow each other in
 * whatever is reckoned by them, and only their figures tell.
 */
function isSlippedDay(a: CalendarDay, b: CalendarDay): boolean {
  const [year, month, day] = [a.year !== b.year, a.month !== b.month, a.day !== b.day];
  if (day) return !year && !month && isSlip(String(a.day), String(b.day));
  if (isRound(a) || year === month) return false;
  return month || Math.abs(a.year - b.year) === 1 || isSlip(String(a.year), String(b.year));
}

const isRound = (day: CalendarDay): boolean => day.day === 1 || isLastOfMonth(day);

const sides: readonly Side[] = ['before', 'behind'];

/** Whether the first words that differ on either side of two dates show that they are of two things. */
const areToldApart = (draft: Draft, a: Phrased, b: Phrased): boolean =>
  areBounds(draft, a, b) ||
  sides.some((side) => {
    const [one, other, shared] = parting(draft, side, a, b);
    if (one === undefined || other === undefined) return false;
    if (numbered.test(one) && numbered.test(other)) return true;
    const named = side === 'before' && side === a.phrase.side && isCapital(shared);
    return named && isCapital(one) && isCapital(other);
  });

/**
 * Whether something may be done until the one day, or from it on, and the same until or from another:
 * `Before November 15, 2002 the Company may redeem`. What stands behind such days dates neither.
 */
function areBounds({ text }: Draft, a: Phrased, b: Phrased): boolean {
  if (a.phrase.side === 'before') return false;
  const [one, other] = [a, b].map(({ start, date: { at } }) => {
    const place = wordBeside(text, start + at.start, start, 'before');
    return place && text.slice(place.start, place.end).toLowerCase();
  });
  return (
    [one, other].some((word) => word !== undefined && bound.test(word)) &&
    (one !== other || a.date.year !== b.date.year)
  );
}

const bound = /^(?:after|before|following|through|to|until)$/;

/** What tells members of a series apart: a figure, a letter, `first`. */
const numbered =
  /\d|^[A-Z]$|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|initial|final|last|former|latter|one|two|three|four|five|six)$/i;

const isCapital = (word: string): boolean => /^[A-Z\d]/.test(word);

/** The first words that differ on a side of two dates, and the last one that they share there; undefined at an end. */
function parting(
  { text }: Draft,
  side: Side,
  a: Phrased,
  b: Phrased,
): readonly [string | undefined, string | undefined, string] {
  const before = side === 'before';
  const edge = ({ start, date: { at } }: Phrased): number => start + (before ? at.start : at.end);
  const limit = ({ start, block }: Phrased): number => (before ? start : start + block.length);
  let [one, other] = [edge(a), edge(b)];
  let shared = '';
  for (let count = 0; count < mostShared; count++) {
    const [here, there] = [wordBeside(text, one, limit(a), side), wordBeside(text, other, limit(b), side)];
    const word = here && text.slice(here.start, here.end);
    const counterpart = there && text.slice(there.start, there.end);
    if (!here || !there || word?.toLowerCase() !== counterpart?.toLowerCase()) return [word, counterpart, shared];
    shared = word ?? '';
    [one, other] = before ? [here.start, there.start] : [here.end, there.end];
  }
  return [undefined, undefined, shared];
}

/** How many words two places may share; with more in common they are the same. */
const mostShared = 60;

const saying =
  ({ text }: Draft, { start, phrase: { at, side } }: Phrased) =>
  (here: string, there: string): string => {
    const words = text.slice(start + at.start, start + at.end).trim();
    const place = side === 'before' ? 'after' : 'before';
    return `the date ${place} "${words.replace(/\s+/g, ' ')}" is ${here} here but ${there} elsewhere`;
  };
