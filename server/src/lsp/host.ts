import type { CalendarDay } from '../analysis/index.ts';
import type { FileHost } from '../settings/file-host.ts';

/** Time as the server sees it, so that a test can let half a second pass at once. */
export interface Clock {
  /** Milliseconds from some fixed moment. */
  readonly now: () => number;
  /** Runs something once after so many milliseconds; what it returns calls that off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** What the server needs of the place it runs in. */
export interface Host extends FileHost {
  readonly clock: Clock;
  /** The day where it runs, in the time zone of that place. */
  readonly today: () => CalendarDay;
  /** Whether it can read files of this URI scheme. */
  readonly reads: (scheme: string) => boolean;
  /** The names of the files in a folder; none where it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}
