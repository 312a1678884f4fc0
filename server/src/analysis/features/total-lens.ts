import type { Draft } from '../model/draft.ts';
import { statedTotals } from '../model/total/stated-totals.ts';
import type { Span } from '../text/span.ts';

/** What a line over a total says. */
export interface TotalLens {
  /** The total as it stands. */
  readonly at: Span;
  readonly title: string;
}

/**
 * What may be said over each total of a draft, in the order of the text: `adds up: 3 parts = 1,662,050`, or what its
 * parts come to instead. Products say what was multiplied.
 */
export const totalLenses = (draft: Draft): readonly TotalLens[] =>
  statedTotals(draft).map(({ at, arithmetic }) => ({ at, title: arithmetic }));
