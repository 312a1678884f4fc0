import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { keptPlaces } from '../kept-places.ts';
import { placesOf } from '../places.ts';
import type { IndexedPlace } from './dated-place.ts';
import { leadOf } from './lead.ts';
import { extentOf, isReckonable } from './standing.ts';

/** `VOID AFTER 5:00 P.M., NEW YORK CITY TIME, ON`, as a warrant or a right has it over its title. */
const voidAfter =
  /\bvoid\s+(?:if\s+not\s+exercised\s+(?:on\s+or\s+)?(?:before|by)|after|from\s+and\s+after)\b[^;()]*$/i;

/** `at which time this Warrant shall become void`. */
const becomesVoid = /^,?\s+(?:at\s+which\s+time|after\s+which|whereupon)\s[^.;]{0,80}\bvoid\b/i;

/** As much of the text before and behind a day is read, in UTF-16 units. */
const lookback = 96;
const lookahead = 140;

/** The days on which the draft says that a right is void unless it was exercised. */
export const expiryDays = (draft: Draft): readonly IndexedPlace[] =>
  placesOf(draft, expiries(draft)).flatMap(({ block, index, start, facts }) =>
    facts.map((date) => ({ block, index, start, date })),
  );

const expiries = keptPlaces(
  ({ years }) => years.revision,
  ({ years }) => years.byKey.values(),
  (draft, start, dates) => dates.filter((date) => isReckonable(date) && isExpiry(draft, start, date)),
);

function isExpiry(draft: Draft, start: number, date: CalendarDate): boolean {
  if (voidAfter.test(leadOf(draft, start, date, lookback))) return true;
  const end = start + extentOf(date).end;
  return becomesVoid.test(draft.text.slice(end, end + lookahead));
}
