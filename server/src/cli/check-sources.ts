import { performance } from 'node:perf_hooks';
import type { Severities } from '../analysis/index.ts';
import { whyNotText } from './binary.ts';
import { checkDraft, type CheckedDraft } from './check-draft.ts';
import { createConfiguration, type Configuration, type DraftSettings } from './configuration.ts';
import { decode } from './decode.ts';
import { fixDraft } from './fix-draft.ts';
import { progressOn } from './progress.ts';
import { printable } from './report/cells.ts';
import {
  countSeverities,
  isFixable,
  type CreateReport,
  type DraftResult,
  type ReportOptions,
} from './report/report.ts';
import { findSources, syntaxOf, type Source } from './sources.ts';
import { write } from './streams.ts';
import { reasonOf, type Trouble } from './trouble.ts';

export interface CheckRun {
  readonly createReport: CreateReport;
  readonly reportOptions: ReportOptions;
  readonly fix: boolean;
  /** Leaves information out of what is printed and counted. */
  readonly quiet: boolean;
  /** From the command line; they win over those of settings files. */
  readonly severities: Severities;
  readonly config: string | boolean;
  readonly stdinName: string | undefined;
}

export interface RunOutcome {
  readonly errors: number;
  readonly warnings: number;
  readonly troubles: number;
}

/**
 * Checks what the names lead to, one draft after the other, and prints each before the next is read: memory stays that of
 * the largest draft. What cannot be read is named on stderr at once.
 */
export async function checkSources(names: readonly string[], run: CheckRun): Promise<RunOutcome> {
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
  const report = run.createReport(run.reportOptions);
  const totals = {
    drafts: 0,
    counts: { error: 0, warning: 0, information: 0 },
    fixable: 0,
    fixed: 0,
    silenced: 0,
    facts: 0,
    agree: 0,
    disagree: 0,
  };
  const sources = await findSources(names, run.reportOptions.folder, run.stdinName, failed);
  const configuration = createConfiguration(run.config, run.reportOptions.folder, failed);
  await print(report.begin());
  for (const [index, source] of sources.entries()) {
    progress.tick(index, sources.length, source.shown);
    const result = await checkSource(source, run, configuration, failed);
    if (!result) continue;
    const counts = countSeverities(result.messages);
    totals.drafts++;
    totals.counts.error += counts.error;
    totals.counts.warning += counts.warning;
    totals.counts.information += counts.information;
    totals.fixable += result.messages.filter(isFixable).length;
    totals.fixed += result.fixed;
    totals.silenced += result.silenced;
    totals.facts += result.standing.facts;
    totals.agree += result.standing.agree;
    totals.disagree += result.standing.disagree;
    await print(report.draft(result));
  }
  await print(report.end({ ...totals, troubles }));
  progress.clear();
  return { errors: totals.counts.error, warnings: totals.counts.warning, troubles: troubles.length };
}

/** Reads, checks and, where asked, mends one draft; undefined when it cannot be read or is no draft after all. */
async function checkSource(
  source: Source,
  run: CheckRun,
  configuration: Configuration,
  failed: (trouble: Trouble) => void,
): Promise<DraftResult | undefined> {
  try {
    const bytes = await source.read();
    const notText = whyNotText(bytes);
    if (notText !== undefined) {
      failed({ path: source.shown, reason: notText });
      return undefined;
    }
    const settings = await configuration(source.path);
    const isWanted = (checked: CheckedDraft): boolean =>
      source.named || settings.check === 'always' || (settings.check === 'auto' && checked.standing.looksLegal);
    const check = checkerFor(source, settings, run.severities, failed);
    const mend = run.fix && source.isFile;
    const { checked, ...outcome } = mend
      ? fixDraft(bytes, check)
      : { bytes, checked: check(decode(bytes).text), fixed: 0 };
    if (!isWanted(checked)) return undefined;
    if (outcome.fixed > 0) await replaceFile(source.path, outcome.bytes);
    const messages = run.quiet
      ? checked.messages.filter(({ severity }) => severity !== 'information')
      : checked.messages;
    return { ...checked, messages, path: source.path, shown: source.shown, fixed: outcome.fixed };
  } catch (error) {
    failed({ path: source.shown, reason: reasonOf(error) });
    return undefined;
  }
}

function checkerFor(
  source: Source,
  settings: DraftSettings,
  severities: Severities,
  failed: (trouble: Trouble) => void,
): (text: string) => CheckedDraft {
  return (text) =>
    checkDraft(text, {
      syntax: syntaxOf(source.path),
      settings: { ...settings, severities: { ...settings.severities, ...severities } },
      crashed: (rule, error) => {
        failed({ path: source.shown, reason: `the rule ${rule} failed: ${reasonOf(error)}` });
      },
    });
}

/** Loaded when something is to be written: most runs write nothing. */
async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    await writeFileAtomic(path, bytes);
  } catch (error) {
    throw new Error(`it could not be written (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    });
  }
}
