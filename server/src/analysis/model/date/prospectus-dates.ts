import type { Draft } from '../draft.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict } from './dated-place.ts';
import { saying } from './instrument-dates.ts';
import { leadOf } from './lead.ts';
import { prospectusDate } from './supplement.ts';

/** What stands before the date of the prospectus in the text of its supplement. */
const called = /\bprospectus,?\s+dated\s+$/i;

/**
 * The dates that a prospectus supplement gives in its text to the prospectus, where they are a slip away from the one
 * under its title: what it supplements is one prospectus.
 */
export function prospectusDates(draft: Draft): readonly DateConflict[] {
  const own = prospectusDate(draft);
  if (!own || !isCertain(own.date)) return [];
  return draft.blocks.flatMap((block, index): readonly DateConflict[] => {
    const start = draft.starts[index] ?? 0;
    return block.facts
      .filter((fact) => fact.kind === 'date')
      .filter((date) => isCertain(date) && !isSameDay(date, own.date) && differenceOf(date, own.date) !== 'far')
      .filter((date) => called.test(leadOf(draft, start, date)))
      .map((date) => ({ says, wrong: { block, start, date }, right: [own] }));
  });
}

const says = saying('prospectus');
