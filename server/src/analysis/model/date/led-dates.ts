import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { keptPlaces } from '../kept-places.ts';
import { placesOf } from '../places.ts';
import type { IndexedPlace } from './dated-place.ts';
import { leadOf } from './lead.ts';

/**
 * The first date of each block under a key of the index of signing dates that has such words before it, `this` and `on
 * the`, in the order of the text. They are read once and placed anew after each key, as long as no date of that index
 * comes or goes.
 */
export function ledDates(
  key: string,
  lead: RegExp,
  isMeant: (date: CalendarDate) => boolean,
): (draft: Draft) => readonly IndexedPlace[] {
  const dates = keptPlaces(
    ({ signing }) => signing.revision,
    ({ signing }) => [signing.byKey.get(key)],
    (draft, start, facts) => facts.filter((one) => isMeant(one) && lead.test(leadOf(draft, start, one))).slice(0, 1),
  );
  return (draft) =>
    placesOf(draft, dates(draft)).flatMap(({ block, index, start, facts: [date] }) =>
      date ? [{ block, index, start, date }] : [],
    );
}
