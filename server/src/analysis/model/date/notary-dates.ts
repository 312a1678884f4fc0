import type { CalendarDate } from '../../facts/fact.ts';
import { dayNumber, isPossible } from '../../words/calendar.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { isClosing } from '../draft-title.ts';
import { isCertain, isSameDay, type DateConflict } from './dated-place.ts';
import { ledDates } from './led-dates.ts';
import { ownDates } from './own-dates.ts';

/** What stands before the day of a notary's act: `before me this`, `acknowledged on the`. */
const acting = /\b(?:this|on),?\s+(?:the\s+)?$/i;

/** So many blocks behind the signatures their acknowledgments stand. */
const reach = 40;

/**
 * Acknowledgments whose year alone is the one before that of the instrument. It is signed a little before the day as of
 * which it is made, or some weeks after it; a certificate of nearly a year before is of no instrument that there was.
 */
export function notaryDates(draft: Draft): readonly DateConflict[] {
  const acts = notaryActs(draft);
  if (acts.length === 0) return [];
  const own = ownDates(draft).filter(({ date }) => isCertain(date));
  const made = own.at(-1);
  if (!made) return [];
  const from = draft.blocks.findIndex((block) => isClosing(block));
  const right = own.filter(({ date }) => isSameDay(date, made.date));
  return acts.flatMap((wrong) => {
    const { index, date } = wrong;
    if (from < 0 || index <= from || index > from + reach || !isYearEarly(date, made.date)) return [];
    if (draft.blocks.slice(from + 1, index).some(opensAnother)) return [];
    const meant = { year: date.year + 1, month: date.month, day: date.day };
    return [{ says, wrong, right, ...(isSameDay(meant, made.date) ? {} : { meant }) }];
  });
}

const says = (here: string, there: string): string => `the notary attests on ${here} what is dated ${there}`;

/** The first date of each notary's certificate that is the day of the act. */
const notaryActs = ledDates('notary-block', acting, isCertain);

/** In days: how long before the day as of which something is made it is signed, and how long after. */
const before = 31;
const after = 92;

/** Whether the act is nearly a year before the day, and a year later would be about it. */
function isYearEarly(act: CalendarDate, made: CalendarDate): boolean {
  if (!isPossible(act.year + 1, act.month, act.day)) return false;
  const late = dayNumber(act.year + 1, act.month, act.day) - dayNumber(made.year, made.month, made.day);
  return late >= -before && late <= after;
}

/** Whether another instrument begins there. */
const opensAnother = ({ kind, facts }: ReadBlock): boolean =>
  kind === 'exhibit-header' ||
  kind === 'recital' ||
  kind === 'testimonium' ||
  (kind === 'title' && facts.some((fact) => fact.kind === 'instrument'));
