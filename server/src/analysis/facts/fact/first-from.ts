import { firstAtOrAfter } from '../../text/ordered.ts';
import type { Fact } from '../fact.ts';

/** The index of the first fact that starts at or behind an offset; facts of a kind stand in the order of the text. */
export const firstFrom = (facts: readonly Fact[], offset: number): number =>
  firstAtOrAfter(facts.length, (index) => facts[index]?.at.start ?? 0, offset);
