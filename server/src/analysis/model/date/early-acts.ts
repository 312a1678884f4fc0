import type { Draft, ReadBlock } from '../draft.ts';
import { isClosing } from '../draft-title.ts';
import { isCertain, isSameDay, type DateConflict } from './dated-place.ts';
import { onDay } from './lead.ts';
import { ledDates } from './led-dates.ts';
import { ownDates } from './own-dates.ts';
import { isYearEarly } from './year-early.ts';

const labelled = /\bdated?\s*:?[\s*_]*$/i;

const dates: DateConflict['says'] = (here, there) => `the signature is dated ${here} but it is made as of ${there}`;

/** The first date of each such block that is the day of an act, and what is said of it. */
const kinds = [
  {
    acts: ledDates('testimonium', onDay, isCertain),
    says: (here: string, there: string): string => `it is executed on ${here} but made as of ${there}`,
  },
  // A testimonium may be one block with what stands under it.
  { acts: ledDates('testimonium', labelled, isCertain), says: dates },
  { acts: ledDates('signature-block', labelled, isCertain), says: dates },
  {
    acts: ledDates('notary-block', onDay, isCertain),
    says: (here: string, there: string): string => `the notary attests on ${here} what is dated ${there}`,
  },
] as const;

/** How many blocks behind the first signature the others and their acknowledgments may stand. */
const reach = 40;

/**
 * Signings and acknowledgments whose year alone is the one before that of the instrument. It is signed a little before
 * the day as of which it is made, or some weeks after it; an act of nearly a year before is of no instrument that there
 * was.
 */
export function earlyActs(draft: Draft): readonly DateConflict[] {
  const acts = kinds.flatMap(({ acts: actsIn, says }) => actsIn(draft).map((wrong) => ({ says, wrong })));
  if (acts.length === 0) return [];
  const own = ownDates(draft).filter(({ date }) => isCertain(date));
  const made = own.at(-1);
  if (!made) return [];
  const from = draft.blocks.findIndex((block) => isClosing(block));
  const right = own.filter(({ date }) => isSameDay(date, made.date));
  return acts.flatMap(({ says, wrong }) => {
    const { index, date } = wrong;
    if (from < 0 || index < from || index > from + reach || !isYearEarly(date, made.date)) return [];
    if (draft.blocks.slice(from + 1, index).some(opensAnother)) return [];
    const meant = { year: date.year + 1, month: date.month, day: date.day };
    return [{ says, wrong, right, ...(isSameDay(meant, made.date) ? {} : { meant }) }];
  });
}

/** Whether another instrument begins there. */
const opensAnother = ({ kind, facts }: ReadBlock): boolean =>
  kind === 'exhibit-header' ||
  kind === 'recital' ||
  kind === 'testimonium' ||
  (kind === 'title' && facts.some((fact) => fact.kind === 'instrument'));
