/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** How a step of `npm test` ended. */
export interface Ending {
  readonly code: number;
  readonly output: string;
  /** Whether the step's last line says how many tests passed and failed; other steps pass or fail as one. */
  readonly counts: boolean;
}

/**
 * What a step adds to the sum. A step that fails adds at least one failure, whatever it printed; one that should have
 * counted its tests and did not, or had none, has failed too.
 */
export function tallyOf({ code, output, counts }: Ending): Tally {
  if (!counts) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed\r?$/gm)].at(-1);
  const passed = Number(last?.[1] ?? 0);
  const failed = Number(last?.[2] ?? 0);
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

/** All tallies added up. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});
