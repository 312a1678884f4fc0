import type { Draft } from '../draft.ts';
import { aliasDates } from './alias-dates.ts';
import { amendedCoverDates } from './amended-cover.ts';
import { concurrentDates } from './concurrent-dates.ts';
import type { DateConflict } from './dated-place.ts';
import { earlyActs } from './early-acts.ts';
import { eventDates } from './event-dates.ts';
import { formDates } from './form-dates.ts';
import { headDates } from './head-dates.ts';
import { instrumentDates } from './instrument-dates.ts';
import { labelDates } from './label-dates.ts';
import { loneDays } from './lone-days.ts';
import { loneYears } from './lone-years.ts';
import { minutesDates } from './minutes-dates.ts';
import { phraseDates } from './phrase-dates.ts';
import { prospectusDates } from './prospectus-dates.ts';
import { reportDates } from './report-dates.ts';
import { signatureDates } from './signature-dates.ts';
import { signingDates } from './signing-dates.ts';
import { termDays } from './term-days.ts';
import { testimoniumDates } from './testimonium-date.ts';

/**
 * All that the draft gives two dates: itself at its head and in its testimonium, instruments and events that it
 * mentions, its signing, what stands behind its labels. Each date held to be wrong once.
 */
export function dateConflicts(draft: Draft): readonly DateConflict[] {
  const found = [
    ...headDates(draft),
    ...amendedCoverDates(draft),
    ...instrumentDates(draft),
    ...formDates(draft),
    ...aliasDates(draft),
    ...eventDates(draft),
    ...reportDates(draft),
    ...signingDates(draft),
    ...signatureDates(draft),
    ...testimoniumDates(draft),
    ...earlyActs(draft),
    ...minutesDates(draft),
    ...concurrentDates(draft),
    ...prospectusDates(draft),
    ...labelDates(draft),
    ...termDays(draft),
    ...phraseDates(draft),
  ];
  const seen = new Set<unknown>();
  const once = found.filter(({ wrong: { date } }) => !seen.has(date) && seen.add(date));
  return [...once, ...newTo(once, [...loneDays(draft), ...loneYears(draft)])];
}

/** The conflicts of which neither date is known to be of one already. */
function newTo(known: readonly DateConflict[], more: readonly DateConflict[]): readonly DateConflict[] {
  const dates = new Set(known.flatMap(({ wrong, right }) => [wrong.date, ...right.map(({ date }) => date)]));
  return more.filter(({ wrong }) => !dates.has(wrong.date));
}
