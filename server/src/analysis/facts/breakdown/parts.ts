import { localSpan } from '../../text/span.ts';
import type { Amount, Breakdown } from '../fact.ts';

/** How far apart two parts may stand, in tokens. */
export const partReach = 40;
/** The most parts of a list. */
export const mostParts = 40;

/** Percentages that are said to be shares of one whole: `certain` where the word says that there are no others. */
export const ofHundred = (parts: readonly Amount[], evidence: 'certain' | 'slight'): Breakdown => ({
  kind: 'breakdown',
  at: localSpan(parts[0]?.at.start ?? 0, parts.at(-1)?.at.end ?? 0),
  whole: undefined,
  parts,
  evidence,
});
