import type { DateConflict } from './dated-place.ts';
import type { Draft } from './draft.ts';
import { headDates } from './head-dates.ts';
import { instrumentDates } from './instrument-dates.ts';

/** All that the draft gives two dates: itself at its head, the instruments that it mentions. */
export const dateConflicts = (draft: Draft): readonly DateConflict[] => [
  ...headDates(draft),
  ...instrumentDates(draft),
];
