import type { CalendarDate, CalendarDay } from '../../facts/fact.ts';
import { isLastOfMonth } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import type { Places } from '../fact-index.ts';
import { followedIndex, type FollowedIndex } from '../followed-index.ts';
import { keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import { happensOn, namesMonth } from './date-role.ts';
import { isCertain, type DateConflict, type IndexedPlace } from './dated-place.ts';
import { leadOf } from './lead.ts';

/** A date of a document, by its month. */
interface DayOfMonth {
  /** The year and the month. */
  readonly key: string;
  readonly date: CalendarDate;
}

/** The most dates in one month, and the most days that have them; of a month with more the draft keeps a diary. */
const most = 60;
const mostDays = 4;

const monthIndex = followedIndex<DayOfMonth>({
  read: ({ blocks }, index) =>
    (blocks[index]?.facts ?? []).flatMap((date) =>
      date.kind === 'date' && isCertain(date) ? [{ key: `${String(date.year)}-${String(date.month)}`, date }] : [],
    ),
  counted: () => [],
  tells: holdsTwoAlike,
});

interface Dated {
  readonly date: CalendarDate;
}

/** Whether a day of the month stands once and another one, a slip away from it, too. */
function holdsTwoAlike(places: Places<DayOfMonth>): boolean {
  if (places.size < 2 || places.size > most) return false;
  const days = daysIn([...places.values()].flat());
  return days.some((day) => day.length === 1 && near(days, day).length > 0);
}

/** Some dates, those of one day together; none where they are too many or of too many days. */
function daysIn<One extends Dated>(dates: readonly One[]): readonly (readonly One[])[] {
  if (dates.length > most) return [];
  const days = new Map<number, One[]>();
  for (const one of dates) {
    const alike = days.get(one.date.day);
    if (alike) alike.push(one);
    else days.set(one.date.day, [one]);
  }
  return days.size > mostDays ? [] : [...days.values()];
}

/** Of the days of a month, those that a slip parts from one of them. */
const near = <One extends Dated>(
  days: readonly (readonly One[])[],
  [own]: readonly One[],
): readonly (readonly One[])[] =>
  days.filter(([other, ...more]) => own && other && isSlipped(own.date, other.date, more.length > 0));

/**
 * Whether one of two days of a month may be a slip for the other. Either the digit of the tens is another one or
 * missing, `6` and `16` for `26`, and the other day is stated again; or the two digits stand the other way round. Days
 * that differ in the last digit follow each other in every draft, and terms begin and end on the first and the last of
 * a month, so neither tells.
 */
function isSlipped(a: CalendarDay, b: CalendarDay, again: boolean): boolean {
  if (isRound(a) || isRound(b) || a.day === b.day) return false;
  return (again && a.day % 10 === b.day % 10) || isTurned(a, b);
}

/** Whether the digits of the one day are those of the other the other way round. */
const isTurned = (a: CalendarDay, b: CalendarDay): boolean =>
  a.day > 9 && b.day > 9 && b.day === (a.day % 10) * 10 + Math.trunc(a.day / 10);

const isRound = (day: CalendarDay): boolean => day.day === 1 || isLastOfMonth(day);

/**
 * The days that stand once in a draft where another one, a slip away in the same month, stands again and again:
 * `February 16, 2001` at the head of a warrant whose every other page says `February 26, 2001`. What happens on a day,
 * or by it, in one sentence or in a table may well be on another; what is dated, made or signed so is told.
 */
export const loneDays = keptWithDraft((draft): readonly DateConflict[] => {
  const index = monthIndex(draft);
  return [...index.telling].sort().flatMap((key) => conflictsIn(draft, index, key));
});

function conflictsIn(draft: Draft, index: FollowedIndex<DayOfMonth>, key: string): readonly DateConflict[] {
  const days = daysIn(
    placesOf(draft, index.placesOf(key)).flatMap(({ block, index: at, start, facts }) =>
      facts.map(({ date }): IndexedPlace => ({ block, index: at, start, date })),
    ),
  );
  return days.flatMap((day): readonly DateConflict[] => {
    const [wrong, ...same] = day;
    const [right, ...others] = near(days, day);
    if (!wrong || same.length > 0 || !right || others.length > 0) return [];
    if (right.some((place) => place.index === wrong.index) || (right.length === 1 && isBefore(wrong, right))) return [];
    return isDated(draft, wrong, right) && !isOfAnother(draft, wrong, right)
      ? [{ says: saying(right.length), wrong, right, slight: true }]
      : [];
  });
}

const isBefore = (place: IndexedPlace, others: readonly IndexedPlace[]): boolean =>
  others.every(({ index }) => place.index < index);

/**
 * Whether the place says of what it is the date, or the digits that are turned leave no doubt. What is dated in figures
 * alone is an entry of a log.
 */
const isDated = (draft: Draft, wrong: IndexedPlace, [right]: readonly IndexedPlace[]): boolean =>
  wrong.block.kind !== 'table' &&
  namesMonth(draft, wrong) &&
  ((right !== undefined && isTurned(wrong.date, right.date)) || !happensOn(draft, wrong));

/** What stands before the date of what is titled: `(To Prospectus dated`. */
const titled = /(\p{Lu}\p{L}+),?\s+dated(?:,?\s+as\s+of)?\s+$/u;

/**
 * Whether the place dates something by its title that no other place dates, `To Prospectus dated January 6, 2006` over
 * a supplement of January 26: what is titled otherwise has a date of its own.
 */
function isOfAnother(draft: Draft, wrong: IndexedPlace, right: readonly IndexedPlace[]): boolean {
  const dated = titleBefore(draft, wrong);
  return dated !== undefined && right.every((place) => titleBefore(draft, place) !== dated);
}

const titleBefore = (draft: Draft, { start, date }: IndexedPlace): string | undefined =>
  titled.exec(leadOf(draft, start, date))?.[1]?.toUpperCase();

const saying =
  (times: number) =>
  (here: string, there: string): string =>
    times > 1
      ? `${here} stands here alone but ${there}, a slip away, ${times > 2 ? `${String(times)} times` : 'twice'}`
      : `${here} stands here alone but ${there}, its digits turned, elsewhere`;
