import type { CalendarDay } from '../../facts/fact.ts';
import { lift, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { placesOf } from '../places.ts';
import { isSameDay } from './dated-place.ts';
import { statesOneDay } from './standing.ts';

/**
 * Where the draft states a day, in any form, in the order of the text. A date whose statements disagree is evidence for
 * none of them.
 */
export const dateMentions = (draft: Draft, day: CalendarDay): readonly Span[] =>
  placesOf(draft, draft.indexes.years.byKey.get(String(day.year))).flatMap(({ start, facts }) =>
    facts.filter((date) => isSameDay(date, day) && statesOneDay(date)).map(({ at }) => lift(at, start)),
  );
