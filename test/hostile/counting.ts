import { Session } from 'node:inspector';

const session = new Session();
session.connect();
// Counting begins before the analysis is loaded: what was compiled before would not be counted block by block.
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The analysis, each block of whose code is counted when it runs. */
export const analysis = await import('../../server/src/analysis/index.ts');

/**
 * How often the blocks of the analysis' code have run since this was last asked: what V8 counts, whatever the machine
 * does.
 */
export function steps(): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    for (const { url, functions } of coverage.result) {
      if (!url.includes('/server/src/analysis/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}
