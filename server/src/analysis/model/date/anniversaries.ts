import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { anniversaryKey } from '../indexes.ts';
import { placesOf } from '../places.ts';
import { differenceOf, isSameDay } from './dated-place.ts';
import { deadlineAt, type Deadline } from './deadline.ts';
import { isReckonable } from './standing.ts';
import { endsOn } from './term.ts';

/** A date that is not the anniversary that the draft calls it. */
export interface WrongAnniversary {
  readonly block: ReadBlock;
  readonly date: CalendarDate;
  /** What it is reckoned from, and the day that it falls on. */
  readonly deadline: Deadline;
}

/**
 * The dates that are called an anniversary of a day that the draft states and are a slip away from it. The eve of an
 * anniversary is right too, as the last day of the years before it; a date farther off was moved on purpose, or counts
 * from another day.
 */
export const wrongAnniversaries = (draft: Draft): readonly WrongAnniversary[] =>
  placesOf(draft, draft.indexes.anniversaries.byKey.get(anniversaryKey)).flatMap(({ block, start, facts }) =>
    facts.flatMap(({ at, date }): readonly WrongAnniversary[] => {
      const deadline = isReckonable(date) ? deadlineAt(draft, start + at.start) : undefined;
      if (deadline?.direction !== 'after' || isSameDay(deadline.from.date, date)) return [];
      if (endsOn(deadline.from.date, date, deadline.length)) return [];
      return differenceOf(deadline.day, date) === 'far' ? [] : [{ block, date, deadline }];
    }),
  );
