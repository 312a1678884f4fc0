import { progressOn, type Progress } from './progress.ts';
import { write } from './streams.ts';
import { troubleLine, type Trouble } from './trouble.ts';

/** Where a run writes: its report to stdout, what went wrong to stderr at once, and to a terminal how far it is. */
export interface RunOutput {
  readonly print: (text: string) => Promise<void>;
  readonly failed: (trouble: Trouble) => void;
  /** All that went wrong so far. */
  readonly troubles: readonly Trouble[];
  readonly tick: Progress['tick'];
  /** Takes away the line that says how far the run is. */
  readonly close: () => void;
}

/** The output of this process; `now` gives milliseconds. */
export function createRunOutput(now: () => number): RunOutput {
  const progress = progressOn(process.stderr, now);
  const troubles: Trouble[] = [];
  return {
    async print(text) {
      if (text !== '') progress.clear();
      await write(process.stdout, text);
    },
    failed(trouble) {
      progress.clear();
      troubles.push(trouble);
      process.stderr.write(troubleLine(trouble));
    },
    troubles,
    tick: progress.tick,
    close: progress.clear,
  };
}
