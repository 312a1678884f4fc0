import type { CalendarDate } from '../../facts/fact.ts';
import { redated } from '../../model/date/redated.ts';
import { factKey } from '../../model/held-facts.ts';
import { factsOf, spanOf } from '../../model/placed-facts.ts';
import type { Edit } from '../../text/edit.ts';
import { dateText, isPossible, whyImpossible } from '../../words/calendar.ts';
import { placeEdits } from './place-edits.ts';
import type { Refusal, Renamer } from './renaming.ts';
import { readTypedDate } from './typed-date.ts';

/** Renaming a date: every statement of that day follows in its own form, and weekdays are put right. */
export const dateRenamer: Renamer<CalendarDate> = {
  prepare(_draft, placed) {
    const { fact } = placed;
    const refusal = unclear(fact);
    return refusal ?? { at: spanOf(placed), placeholder: dateText(fact.year, fact.month, fact.day) };
  },

  rename(draft, { fact }, typed) {
    const refusal = unclear(fact);
    if (refusal) return refusal;
    const day = readTypedDate(typed, fact);
    if (!day) return { refusal: `${typed.trim()} cannot be read as a date` };
    if (!isPossible(day.year, day.month, day.day)) return { refusal: whyImpossible(day.year, day.month, day.day) };
    const edits: Edit[] = [];
    for (const { block, start, fact: other } of factsOf(draft, factKey(fact) ?? '')) {
      const changed = other.kind === 'date' ? redated(draft, block, other, day) : [];
      // Half of a range (`January 1-15, 2003`) that cannot change alone; where another place asks for it, it is left to
      // the drafter.
      if (!changed && other === fact) return joint(fact);
      edits.push(...placeEdits(draft, start, changed ?? []));
    }
    return { edits, offered: [], offer: '' };
  },
};

/** Why a date that says no one day cannot be renamed. */
function unclear(date: CalendarDate): Refusal | undefined {
  if (factKey(date) !== undefined) return undefined;
  return { refusal: 'this date is stated twice and differs: correct that first' };
}

const joint = ({ year, month, day }: CalendarDate): Refusal => ({
  refusal: `${dateText(year, month, day)} shares its month or year with another date: change the two by hand`,
});
