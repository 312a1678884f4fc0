import type { Clock } from './host.ts';

/** After how long a rest a change is answered at once, in milliseconds. */
const REST_MS = 40;
/** How long after the last of several changes in a row they are answered, in milliseconds, */
const PAUSE_MS = 25;
/** and how often while they keep coming. */
const EVERY_MS = 100;

/** Decides when a draft that is being changed is judged. */
export interface Pace {
  /** Tells it that the draft has changed. */
  readonly changed: () => void;
  /** Calls off what is still to come. */
  readonly stop: () => void;
}

/**
 * Calls `judge` for the first change after a rest at once, for those that follow after a pause or every tenth of a
 * second. `settled` says that nothing newer is known to be coming, so that the answer stands until the next change.
 */
export function createPace(clock: Clock, judge: (settled: boolean) => void): Pace {
  let lastChange = Number.NEGATIVE_INFINITY;
  let lastJudged = Number.NEGATIVE_INFINITY;
  let callOff: (() => void) | undefined;

  const run = (settled: boolean): void => {
    judge(settled);
    lastJudged = clock.now();
  };
  const arm = (): void => {
    const paused = lastChange + PAUSE_MS;
    const settled = paused <= lastJudged + EVERY_MS;
    const due = settled ? paused : lastJudged + EVERY_MS;
    callOff = clock.after(Math.max(0, due - clock.now()), () => {
      callOff = undefined;
      run(settled);
      if (!settled) arm();
    });
  };

  return {
    changed() {
      const now = clock.now();
      // A judgement that took long is no rest: its keys waited in line meanwhile.
      const rested = callOff === undefined && now - Math.max(lastChange, lastJudged) >= REST_MS;
      lastChange = now;
      if (rested) return run(true);
      callOff?.();
      arm();
    },
    stop() {
      callOff?.();
      callOff = undefined;
    },
  };
}
