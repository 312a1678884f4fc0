import type { CalendarDate, CalendarDay, Period, Sequence } from '../../facts/fact.ts';
import { daysInMonth } from '../../words/calendar.ts';
import { compareDays } from '../../words/day-count.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { dateMentions } from './mentions.ts';
import { isReckonable } from './standing.ts';
import { statedNear } from './stated-near.ts';

/** The two dates of a period or a sequence, the one that comes first first. */
export const inOrder = (fact: Period | Sequence): readonly [first: CalendarDate, second: CalendarDate] =>
  fact.kind === 'period' ? [fact.from, fact.to] : [fact.first, fact.second];

/**
 * Whether what comes first is dated later. A period with a stated length is for the rule on terms, which knows where it
 * ends; of a date that takes its year from another (`October 1 to March 31, 2003`) nothing certain can be said.
 */
export function isDisordered(fact: Period | Sequence): boolean {
  if (fact.kind === 'period' && fact.length) return false;
  const [first, second] = inOrder(fact);
  return isReckonable(first) && isReckonable(second) && compareDays(first, second) > 0;
}

/** A period or a sequence in the wrong order, and the block that states it. */
export interface Disorder {
  readonly block: ReadBlock;
  readonly fact: Period | Sequence;
}

/** All periods and sequences of a draft that stand in the wrong order. */
export const disorders = ({ disorders: index }: Indexes): readonly Disorder[] =>
  [...index.byKey.values()].flatMap((places) =>
    [...places].flatMap(([block, facts]) => facts.map((fact) => ({ block, fact }))),
  );

/** One of the two dates, and a day that would put them in order. */
export interface OrderRepair {
  readonly date: CalendarDate;
  readonly day: CalendarDay;
}

/** The most repairs that are offered for each of the two dates. */
const most = 2;

/**
 * The days that put the two dates in order: those that the draft states elsewhere and that differ in one part, the
 * oftenest stated first. With `byYear` also the nearest year in which each of the two is in order, since of a period
 * the year is the usual slip.
 */
export function repairsOf(
  draft: Draft,
  first: CalendarDate,
  second: CalendarDate,
  byYear: boolean,
): readonly OrderRepair[] {
  const ending = statedNear(draft, second, first).filter((day) => compareDays(first, day) <= 0);
  const beginning = statedNear(draft, first, second).filter((day) => compareDays(day, second) <= 0);
  if (byYear) {
    if (ending.length === 0) ending.push({ ...dayOf(second), year: nextYear(first, second) });
    if (beginning.length === 0) beginning.push({ ...dayOf(first), year: previousYear(second, first) });
  }
  return [
    ...ending.slice(0, most).map((day) => ({ date: second, day })),
    ...beginning.slice(0, most).map((day) => ({ date: first, day })),
  ];
}

/**
 * The repairs that move no date which the draft states again, where there are any: moved in one place alone it would
 * contradict the others.
 */
export function ofDatesAlone(draft: Draft, repairs: readonly OrderRepair[]): readonly OrderRepair[] {
  const alone = repairs.filter(({ date }) => dateMentions(draft, date).length === 1);
  return alone.length > 0 ? alone : repairs;
}

const dayOf = ({ year, month, day }: CalendarDay): CalendarDay => ({ year, month, day });

/** The first year in which the day comes on or after another; of February 29 the first leap year. */
function nextYear(after: CalendarDay, { month, day }: CalendarDay): number {
  let year = compareDays(after, { year: after.year, month, day }) <= 0 ? after.year : after.year + 1;
  while (day > daysInMonth(year, month)) year++;
  return year;
}

/** The last year in which the day comes on or before another. */
function previousYear(before: CalendarDay, { month, day }: CalendarDay): number {
  let year = compareDays(before, { year: before.year, month, day }) >= 0 ? before.year : before.year - 1;
  while (day > daysInMonth(year, month)) year--;
  return year;
}
