import type { CalendarDate } from '../../facts/fact.ts';
import { isLastOfMonth } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import { followedIndex, type FollowedIndex } from '../followed-index.ts';
import { keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import { happensOn, isDateOf, namesMonth } from './date-role.ts';
import { isCertain, type DateConflict, type IndexedPlace } from './dated-place.ts';

/** A date of a document, by its day of the year. */
interface DayOfYear {
  /** The month and the day. */
  readonly key: string;
  readonly date: CalendarDate;
}

/** How often a day of the year may stand; one that stands more often comes again every year. */
const most = 60;

const dayIndex = followedIndex<DayOfYear>({
  read: ({ blocks }, index) =>
    (blocks[index]?.facts ?? []).flatMap((date) =>
      date.kind === 'date' && isCertain(date) && !isRound(date)
        ? [{ key: `${String(date.month)}/${String(date.day)}`, date }]
        : [],
    ),
  counted: () => [],
  tells: (places) =>
    places.size > 1 && places.size <= most && partedYears([...places.values()].flat().map(yearOf)) !== undefined,
});

const yearOf = ({ date }: { readonly date: CalendarDate }): number => date.year;

/** The first and the last days of months are those of years and terms. */
const isRound = (date: CalendarDate): boolean => date.day === 1 || isLastOfMonth(date);

/**
 * A year in which a day stands once and the one before or after it in which it stands too; undefined where there is
 * none, and where three years follow each other.
 */
function partedYears(all: readonly number[]): { readonly lone: number; readonly other: number } | undefined {
  if (all.length > most) return undefined;
  const years = new Set(all);
  for (const other of years) {
    // Of two that stand once, the later one.
    const lone = [other - 1, other + 1].find((year) => years.has(year) && isOnce(all, year));
    if (lone === undefined || (isOnce(all, other) && all.indexOf(other) > all.indexOf(lone))) continue;
    const around = [2 * lone - other, 2 * other - lone];
    return around.some((year) => years.has(year)) ? undefined : { lone, other };
  }
  return undefined;
}

const isOnce = (all: readonly number[], year: number): boolean => all.indexOf(year) === all.lastIndexOf(year);

/** How many blocks apart the items of a list may stand. */
const apart = 4;

/**
 * The dates that stand once in a draft which gives the same day of the year before or after as a date elsewhere: `dated
 * as of January 15, 2026` at the head of an agreement, `Dated: January 15, 2025` under it. In January the old year is
 * still in everybody's fingers. A year later a loan falls due and a meeting is held again; so both days must date an
 * instrument or its signing, and nothing may end or begin on the other one.
 */
export const loneYears = keptWithDraft((draft): readonly DateConflict[] => {
  const index = dayIndex(draft);
  return [...index.telling].sort().flatMap((key) => conflictsIn(draft, index, key));
});

function conflictsIn(draft: Draft, index: FollowedIndex<DayOfYear>, key: string): readonly DateConflict[] {
  const all = placesOf(draft, index.placesOf(key)).flatMap(({ block, index: at, start, facts }) =>
    facts.map(({ date }): IndexedPlace => ({ block, index: at, start, date })),
  );
  const years = partedYears(all.map(yearOf));
  const wrong = all.find(({ date }) => date.year === years?.lone);
  const right = all.filter(({ date }) => date.year === years?.other);
  if (!wrong || wrong.block.kind === 'table' || !isDated(draft, wrong)) return [];
  if (right.some((place) => happensOn(draft, place))) return [];
  const dated = right.filter((place) => isDated(draft, place));
  if (dated.length === 0 || dated.some((place) => Math.abs(place.index - wrong.index) < apart)) return [];
  return [{ says: saying(right.length), wrong, right, slight: true }];
}

const isDated = (draft: Draft, place: IndexedPlace): boolean => namesMonth(draft, place) && isDateOf(draft, place);

const saying =
  (times: number) =>
  (here: string, there: string): string =>
    `${here} stands here alone but ${there}, a year away, ${times > 2 ? `${String(times)} times` : times > 1 ? 'twice' : 'elsewhere'}`;
