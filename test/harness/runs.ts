import fc from 'fast-check';

/**
 * How often a property is tried: as often as its test asks, or less where all are told to
 * (`test/mutation/few-runs.ts`).
 */
export const runs = (usual: number): number => Math.min(usual, fc.readConfigureGlobal().numRuns ?? usual);
