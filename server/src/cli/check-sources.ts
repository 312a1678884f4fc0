import { performance } from 'node:perf_hooks';
import type { CheckManner, SourceOutcome } from './check-source.ts';
import { startChecking, type Checking } from './checking.ts';
import { createConfiguration, type Configuration } from './configuration.ts';
import { inOrder } from './in-order.ts';
import { jobsFor } from './jobs.ts';
import { replaceFile } from './replace-file.ts';
import { createReport } from './report/formats.ts';
import { createRunOutput } from './run-output.ts';
import { findSources, readSource, type Source } from './sources.ts';
import { nothing, sum } from './totals.ts';
import { reasonNotWritten, reasonOf } from './trouble.ts';

/** What a run is asked for, besides the names of what is to be checked. */
export interface CheckRun {
  readonly manner: CheckManner;
  readonly config: string | boolean;
  readonly stdinName: string | undefined;
  /** How many drafts to check at once; undefined leaves it to the size of the work. */
  readonly jobs: number | undefined;
  /** The program that a thread runs. */
  readonly threadFile: string;
}

/** What a run came to; its exit code follows from it. */
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
  const output = createRunOutput(() => performance.now());
  const report = createReport(run.manner.appearance);
  const sources = await findSources(names, folder, run.stdinName, output.failed);
  const jobs = jobsFor(sources, run.jobs);
  const checking = startChecking(run.manner, jobs, run.threadFile);
  const check = checkerOf(createConfiguration(run.config, folder), checking);
  let done = 0;
  let totals = nothing;
  let separator = '';
  const begin = (source: Source): Promise<Checked> => {
    output.tick(done, sources.length, source.shown);
    return check(source);
  };
  await output.print(report.begin());
  for await (const outcome of inOrder(sources, jobs === 1 ? 1 : begunForEach * jobs, begin)) {
    done++;
    const { checked, troubles } = await saved(outcome);
    for (const trouble of troubles) output.failed(trouble);
    if (!checked) continue;
    totals = sum(totals, checked.totals);
    if (checked.printed === '') continue;
    await output.print(separator + checked.printed);
    separator = report.separator;
  }
  await checking.close();
  await output.print(report.end(totals, output.troubles));
  output.close();
  return { errors: totals.findings.error, warnings: totals.findings.warning, troubles: output.troubles.length };
}

/** What became of a source. */
type Checked = SourceOutcome & { readonly source: Source };

/** Checks one source with the settings that hold for it. What goes wrong is told in the outcome, never thrown. */
const checkerOf =
  (configuration: Configuration, checking: Checking) =>
  async (source: Source): Promise<Checked> => {
    try {
      const { settings, troubles } = await configuration(source.path);
      const bytes = source.isFile ? undefined : await readSource(source);
      const outcome = await checking.check({ ...source, settings, bytes });
      return { source, checked: outcome.checked, troubles: [...troubles, ...outcome.troubles] };
    } catch (error) {
      return { source, checked: undefined, troubles: [{ path: source.shown, reason: reasonOf(error) }] };
    }
  };

/** Writes a mended draft to its file; one that cannot be written counts as not checked. */
async function saved({ source, ...outcome }: Checked): Promise<SourceOutcome> {
  if (!outcome.checked?.mended) return outcome;
  try {
    await replaceFile(source.path, Buffer.from(outcome.checked.mended));
    return outcome;
  } catch (error) {
    const reason = `it could not be written: ${reasonNotWritten(error)}`;
    return { checked: undefined, troubles: [...outcome.troubles, { path: source.shown, reason, unwritten: true }] };
  }
}
