import { isCertain, isSameDay, type DateConflict } from './dated-place.ts';
import type { Draft } from './draft.ts';
import { draftTitle } from './draft-title.ts';

/** The draft's own date, where its cover says another than its preamble; the cover, which nobody reads again, is held to be wrong. */
export function headDates(draft: Draft): readonly DateConflict[] {
  const own = draftTitle(draft);
  const [cover, preamble] = own?.dates ?? [];
  if (!own || !cover || !preamble || isSameDay(cover.date, preamble.date)) return [];
  if (!isCertain(cover.date) || !isCertain(preamble.date)) return [];
  return [{ what: `the ${own.title.instrument.text} is dated`, wrong: cover, right: [preamble] }];
}
