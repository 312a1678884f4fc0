import type { Clock } from './host.ts';

/** The clock of the machine that the server runs on; what Node and a worker know of time is the same. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
