import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import type { Source } from './sources.ts';

/** The most threads that are started unasked: each takes some hundred megabytes. */
const mostUnasked = 8;
/** The most threads that can be asked for, so that a slip of the hand costs no more. */
const most = 64;
/**
 * A thread pays from this many bytes of drafts on: each compiles the recognisers anew, which takes about a second, as
 * long as reading some three megabytes.
 */
const bytesForThread = 1 << 23;

/**
 * How many drafts are checked at once: as many as asked for, else as the machine has cores, but no more than there is
 * work for. 1 stands for no threads at all.
 */
export function jobsFor(
  sources: readonly Source[],
  wanted: number | undefined,
  cores: number = availableParallelism(),
): number {
  if (wanted !== undefined) return Math.max(1, Math.min(wanted, sources.length));
  const useful = Math.min(cores, mostUnasked, sources.length);
  return Math.max(1, Math.min(useful, Math.floor(bytesOf(sources, useful * bytesForThread) / bytesForThread)));
}

/** How many bytes the files hold; counting ends at `enough`. What cannot be looked at counts nothing. */
function bytesOf(sources: readonly Source[], enough: number): number {
  let bytes = 0;
  for (const { path, isFile } of sources) {
    if (bytes >= enough) break;
    if (isFile) bytes += sizeOf(path);
  }
  return bytes;
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** Reads `--jobs n`. */
export function parseJobs(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > most) throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  return jobs;
}
