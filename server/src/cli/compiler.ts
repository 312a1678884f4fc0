import { setFlagsFromString } from 'node:v8';

/**
 * A run is over before V8 has compiled what it needs: of the time of a first reading more than half goes to the
 * optimising compiler and to code that waits for it. Smaller inlining budgets halve that compiler's work at no loss
 * that could be measured in code that has run for long, and the baseline compiler spares the interpreter. These are
 * thresholds only: where an engine does not know one, nothing changes.
 */
const thresholds = [
  '--always-sparkplug',
  '--max-inlined-bytecode-size=120',
  '--max-inlined-bytecode-size-cumulative=120',
];

/** Has V8 compile for a short run. To be called first, since it holds for functions that are compiled afterwards. */
export function compileForShortRuns(): void {
  for (const threshold of thresholds) setFlagsFromString(threshold);
}
