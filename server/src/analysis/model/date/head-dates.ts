import type { Draft } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import { isCertain, isSameDay, type DateConflict } from './dated-place.ts';
import { saying } from './instrument-dates.ts';

/**
 * The draft's own date, where its cover says another than its preamble. What stands more often is held to be right, and
 * of two dates the one in the preamble: covers are made first and read last.
 */
export function headDates(draft: Draft): readonly DateConflict[] {
  const own = draftTitle(draft);
  const places = (own?.dates ?? []).filter(({ date }) => isCertain(date));
  if (!own || places.length < 2) return [];
  const alike = places.map(({ date }) => places.filter((other) => isSameDay(other.date, date)));
  const right = alike.reduce((most, one) => (one.length >= most.length ? one : most));
  const says = saying(own.title.instrument.text);
  return places.filter((place) => !right.includes(place)).map((wrong) => ({ says, wrong, right }));
}
