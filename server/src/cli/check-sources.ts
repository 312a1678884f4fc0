import { performance } from 'node:perf_hooks';
import type { CheckManner, SourceOutcome } from './check-source.ts';
import { startChecking } from './checking.ts';
import { createConfiguration } from './configuration.ts';
import { inOrder } from './in-order.ts';
import { jobsFor } from './jobs.ts';
import { progressOn } from './progress.ts';
import { replaceFile } from './replace-file.ts';
import { printable } from './report/cells.ts';
import { createReport } from './report/formats.ts';
import { findSources, readSource, type Source } from './sources.ts';
import { write } from './streams.ts';
import { nothing, sum } from './totals.ts';
import { reasonNotWritten, reasonOf, type Trouble } from './trouble.ts';

export interface CheckRun {
  readonly manner: CheckManner;
  readonly config: string | boolean;
  readonly stdinName: string | undefined;
  /** How many drafts to check at once; undefined leaves it to the size of the work. */
  readonly jobs: number | undefined;
  /** The program that a thread runs. */
  readonly threadFile: string;
}

export interface RunOutcome {
  readonly errors: number;
  readonly warnings: number;
  readonly troubles: number;
}

/** How many drafts for each thread may be begun and not yet printed: a long one holds up those behind it. */
const begunForEach = 8;

/**
 * Checks what the names lead to and prints each draft as soon as those before it are printed: the output is the same
 * for any number of jobs, and memory stays that of the largest drafts. What cannot be read is named on stderr in its
 * turn.
 */
export async function checkSources(names: readonly string[], run: CheckRun): Promise<RunOutcome> {
  const { folder } = run.manner.appearance;
  const progress = progressOn(process.stderr, () => performance.now());
  const troubles: Trouble[] = [];
  const failed = (trouble: Trouble): void => {
    progress.clear();
    troubles.push(trouble);
    process.stderr.write(`engross: ${printable(trouble.path)}: ${printable(trouble.reason)}\n`);
  };
  const print = async (text: string): Promise<void> => {
    if (text !== '') progress.clear();
    await write(process.stdout, text);
  };
  const report = createReport(run.manner.appearance);
  const sources = await findSources(names, folder, run.stdinName, failed);
  const configuration = createConfiguration(run.config, folder);
  const jobs = jobsFor(sources, run.jobs);
  const checking = startChecking(run.manner, jobs, run.threadFile);
  let done = 0;
  const checkOne = async (source: Source): Promise<SourceOutcome & { readonly source: Source }> => {
    progress.tick(done, sources.length, source.shown);
    try {
      const { settings, troubles } = await configuration(source.path);
      const bytes = source.isFile ? undefined : await readSource(source);
      const outcome = await checking.check({ ...source, settings, bytes });
      return { source, checked: outcome.checked, troubles: [...troubles, ...outcome.troubles] };
    } catch (error) {
      return { source, checked: undefined, troubles: [{ path: source.shown, reason: reasonOf(error) }] };
    }
  };
  await print(report.begin());
  let totals = nothing;
  let separator = '';
  for await (const outcome of inOrder(sources, jobs === 1 ? 1 : begunForEach * jobs, checkOne)) {
    done++;
    const { checked, troubles: met } = await saved(outcome);
    for (const trouble of met) failed(trouble);
    if (!checked) continue;
    totals = sum(totals, checked.totals);
    if (checked.printed === '') continue;
    await print(separator + checked.printed);
    separator = report.separator;
  }
  await checking.close();
  await print(report.end(totals, troubles));
  progress.clear();
  return { errors: totals.findings.error, warnings: totals.findings.warning, troubles: troubles.length };
}

/** Writes a mended draft to its file; one that cannot be written counts as not checked. */
async function saved({ source, ...outcome }: SourceOutcome & { readonly source: Source }): Promise<SourceOutcome> {
  if (!outcome.checked?.mended) return outcome;
  try {
    await replaceFile(source.path, Buffer.from(outcome.checked.mended));
    return outcome;
  } catch (error) {
    const reason = `it could not be written: ${reasonNotWritten(error)}`;
    return { checked: undefined, troubles: [...outcome.troubles, { path: source.shown, reason, unwritten: true }] };
  }
}
