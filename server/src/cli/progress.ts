import type { WriteStream } from 'node:tty';
import { printable } from './report/cells.ts';

/** One line on the terminal that says how far a long run is; it never gets into a file or a pipe. */
export interface Progress {
  readonly tick: (done: number, of: number, shown: string) => void;
  /** Takes the line away; to be called before anything else is printed. */
  readonly clear: () => void;
}

/** After how many milliseconds of work progress is shown. */
const patience = 1000;
/** The least time between two lines, in milliseconds: what an eye can follow. */
const pause = 100;

/** Progress on a stream that is a terminal; silence on any other. `now` gives milliseconds. */
export function progressOn(stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'>, now: () => number): Progress {
  const start = now();
  let last = start;
  let standing = false;
  if (!stream.isTTY) return { tick: () => undefined, clear: () => undefined };
  return {
    tick: (done, of, shown) => {
      const time = now();
      if (time - start < patience || time - last < pause) return;
      last = time;
      standing = true;
      const line = `checking ${done} of ${of}: ${printable(shown)}`;
      stream.write(`\r\x1b[K${line.slice(0, Math.max(20, stream.columns - 1))}`);
    },
    clear: () => {
      if (standing) stream.write('\r\x1b[K');
      standing = false;
    },
  };
}
