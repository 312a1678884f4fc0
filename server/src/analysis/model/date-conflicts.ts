import type { DateConflict } from './dated-place.ts';
import type { Draft } from './draft.ts';
import { eventDates } from './event-dates.ts';
import { headDates } from './head-dates.ts';
import { instrumentDates } from './instrument-dates.ts';
import { signingDates } from './signing-dates.ts';

/** All that the draft gives two dates: itself at its head, instruments and events that it mentions, its signing. */
export const dateConflicts = (draft: Draft): readonly DateConflict[] => [
  ...headDates(draft),
  ...instrumentDates(draft),
  ...eventDates(draft),
  ...signingDates(draft),
];
