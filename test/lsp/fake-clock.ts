import type { Clock } from '../../server/src/lsp/host.ts';

/** A clock that stands still until it is moved on; what falls due on the way runs at its own moment, in order. */
export interface FakeClock extends Clock {
  readonly pass: (ms: number) => void;
  /** How many things are still to run. */
  readonly waiting: () => number;
}

export function fakeClock(): FakeClock {
  let now = 0;
  let due: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const item = { at: now + ms, run };
      due.push(item);
      return () => {
        due = due.filter((other) => other !== item);
      };
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = due.reduce<(typeof due)[number] | undefined>(
          (first, item) => (item.at <= end && (!first || item.at < first.at) ? item : first),
          undefined,
        );
        if (!next) break;
        due = due.filter((item) => item !== next);
        now = next.at;
        next.run();
      }
      now = end;
    },
    waiting: () => due.length,
  };
}
