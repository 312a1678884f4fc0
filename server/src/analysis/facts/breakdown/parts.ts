import { firstAtOrAfter } from '../../text/ordered.ts';
import { localSpan } from '../../text/span.ts';
import type { Amount, Breakdown, Fact } from '../fact.ts';

/** How far apart two parts may stand, in tokens. */
export const partReach = 40;
/** No list has more parts. */
export const mostParts = 40;

/** The index of the first fact that starts at or behind an offset; facts of a kind stand in the order of the text. */
export const firstFrom = (facts: readonly Fact[], offset: number): number =>
  firstAtOrAfter(facts.length, (index) => facts[index]?.at.start ?? 0, offset);

/** Percentages that are said to be shares of one whole: `certain` where the word says that there are no others. */
export const ofHundred = (parts: readonly Amount[], evidence: 'certain' | 'slight'): Breakdown => ({
  kind: 'breakdown',
  at: localSpan(parts[0]?.at.start ?? 0, parts.at(-1)?.at.end ?? 0),
  whole: undefined,
  parts,
  evidence,
});
