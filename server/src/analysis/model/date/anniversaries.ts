import type { CalendarDate, CalendarDay } from '../../facts/fact.ts';
import { daysBetween } from '../../words/day-count.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { placesOf } from '../places.ts';
import { differenceOf, isSameDay } from './dated-place.ts';
import { deadlineAt, type Deadline } from './deadline.ts';
import { extentOf, isReckonable } from './standing.ts';
import { endsOn } from './term.ts';

/** A date that is not the anniversary that the draft calls it. */
export interface WrongAnniversary {
  readonly block: ReadBlock;
  readonly date: CalendarDate;
  /** Whether the draft calls it an anniversary, and not the end of so many years. */
  readonly ranked: boolean;
  /** What it is reckoned from, and the day that it falls on. */
  readonly deadline: Deadline;
}

/**
 * The dates that are called an anniversary of a day that the draft states, or so many years or days from it or before
 * it, and are a slip away from that. The eve of an anniversary is right too, as the last day of the years before it; a
 * date farther off was moved on purpose, or counts from another day.
 */
export const wrongAnniversaries = (draft: Draft): readonly WrongAnniversary[] =>
  placesOf(draft, draft.indexes.anniversaries.places).flatMap(({ block, start, facts }) =>
    facts.flatMap(({ at, date, ranked }): readonly WrongAnniversary[] => {
      const deadline = isReckonable(date) ? deadlineAt(draft, start + at.start) : undefined;
      if (!deadline || isSameDay(deadline.day, date) || isReached(deadline, date)) return [];
      if (date.at.start > at.start && !isItsOwn(draft, start, date, deadline)) return [];
      return differenceOf(deadline.day, date) === 'far' ? [] : [{ block, date, ranked, deadline }];
    }),
  );

/** Whether the length lies between the two days, by any convention of the last one. */
const isReached = ({ direction, from, length }: Deadline, date: CalendarDay): boolean =>
  direction === 'after' ? endsOn(from.date, date, length) : endsOn(date, from.date, length);

/** What may stand between the day that an anniversary is reckoned from and its own date. */
const naming =
  /^\s*(?:,|\(|,\s*\()\s*(?:being\s+|which\s+(?:date\s+)?is\s+|namely,?\s+|i\.\s?e\.,?\s+|that\s+is,?\s+)?(?:by\s+|on\s+)?$/;

/**
 * Whether a date behind the words is that of the anniversary and not of the day that it is reckoned from: it follows
 * them at once, and is nearer to the one than to the other.
 */
function isItsOwn(draft: Draft, start: number, date: CalendarDate, { at, day, from }: Deadline): boolean {
  if (!naming.test(draft.text.slice(at.end, Math.max(at.end, start + extentOf(date).start)))) return false;
  const apart = (other: CalendarDay): number => Math.abs(daysBetween(other, date));
  return apart(day) < apart(from.date);
}
