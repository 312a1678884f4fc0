import { hashText } from '../../text/hash.ts';

/** Pairs of names, each by its key or the hash of that, that a drafter has declared to be two. */
export type DistinctNames = readonly (readonly [string, string])[];

/** Whether two names, by their keys, have been declared to be two. */
export const areDeclaredTwo = (names: readonly [string, string], distinct: DistinctNames): boolean =>
  distinct.some((pair) => names.every((name) => pair.includes(name) || pair.includes(hashText(name))));
