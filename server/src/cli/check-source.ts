import { readFileSync } from 'node:fs';
import { isCalledExhibit, type Severities } from '../analysis/index.ts';
import type { DraftSettings } from '../settings/draft-settings.ts';
import { whyNotText } from './binary.ts';
import { checkDraft, type CheckedDraft } from './check-draft.ts';
import { decode } from './decode.ts';
import { fixDraft, type FixedDraft } from './fix-draft.ts';
import { isWritable } from './replace-file.ts';
import { createReport, type Appearance } from './report/formats.ts';
import { countSeverities, isFixable, type Report } from './report/report.ts';
import { syntaxOf, type Source } from './sources.ts';
import { nothing, type Totals } from './totals.ts';
import { reasonOf, type Trouble } from './trouble.ts';

/** How each draft of a run is checked and printed. Plain data, as all that goes from thread to thread. */
export interface CheckManner {
  readonly appearance: Appearance;
  readonly fix: boolean;
  /** Leaves information out of what is printed and counted. */
  readonly quiet: boolean;
  /** From the command line; they win over those of settings files. */
  readonly severities: Severities;
}

/** One draft to be checked. */
export interface SourceTask extends Source {
  readonly settings: DraftSettings;
  /** What the draft holds, where it is no file. */
  readonly bytes: Uint8Array | undefined;
}

/** What became of one draft. */
export interface SourceOutcome {
  readonly troubles: readonly Trouble[];
  /** Undefined when it could not be read or is not to be checked. */
  readonly checked: CheckedSource | undefined;
}

/** A draft as the run needs it: nothing of its text but what the report quotes. */
export interface CheckedSource {
  /** Its part of the report; empty where the report does not mention it. */
  readonly printed: string;
  readonly totals: Totals;
  /** What its file is to hold after the fixes; undefined when it stays as it is. */
  readonly mended: Uint8Array | undefined;
}

/** Tells what went wrong with the draft at hand. */
type Failed = (reason: string, rest?: Pick<Trouble, 'unwritten'>) => void;

/** Checks one draft after the other in the same manner. What goes wrong is told in the outcome, never thrown. */
export function createSourceChecker(manner: CheckManner): (task: SourceTask) => SourceOutcome {
  const report = createReport(manner.appearance);
  return (task) => {
    const troubles: Trouble[] = [];
    const failed: Failed = (reason, rest) => void troubles.push({ path: task.shown, reason, ...rest });
    try {
      return { checked: checkSource(task, manner, report, failed), troubles };
    } catch (error) {
      failed(reasonOf(error));
      return { checked: undefined, troubles };
    }
  };
}

function checkSource(
  task: SourceTask,
  { fix, quiet, severities }: CheckManner,
  report: Report,
  failed: Failed,
): CheckedSource | undefined {
  if (!task.named && task.settings.check === 'never') return undefined;
  const bytes = task.bytes ? Buffer.from(task.bytes) : readFileSync(task.path);
  const notText = whyNotText(bytes);
  if (notText !== undefined) {
    failed(notText);
    return undefined;
  }
  const check = checkerFor(task, severities, failed);
  const after = fix && task.isFile ? fixedWhereWritable(task.path, bytes, check, failed) : asItIs(bytes, check);
  if (!isWanted(task, after.checked)) return passedOver;
  const { messages: all, silenced } = after.checked;
  const messages = quiet ? all.filter(({ severity }) => severity !== 'information') : all;
  const { facts, agree, disagree } = report.countsFacts ? after.checked.standing() : nothing;
  return {
    printed: report.draft({ ...after.checked, messages, path: task.path, shown: task.shown }),
    totals: {
      drafts: 1,
      passedOver: 0,
      findings: countSeverities(messages),
      fixable: task.isFile ? messages.filter(isFixable).length : 0,
      fixed: after.fixed,
      silenced,
      facts,
      agree,
      disagree,
    },
    mended: after.fixed > 0 ? after.bytes : undefined,
  };
}

type Check = (text: string) => CheckedDraft;

const asItIs = (bytes: Buffer, check: Check): FixedDraft => ({ bytes, checked: check(decode(bytes).text), fixed: 0 });

/** What cannot be written to is reported as it is. */
function fixedWhereWritable(path: string, bytes: Buffer, check: Check, failed: Failed): FixedDraft {
  const after = fixDraft(bytes, check);
  if (after.fixed === 0 || isWritable(path)) return after;
  failed('it is read-only, so nothing in it was put right', { unwritten: true });
  return asItIs(bytes, check);
}

/** A file met in a folder that does not look like a legal draft: it is counted, so that nobody takes it for checked. */
const passedOver: CheckedSource = { printed: '', totals: { ...nothing, passedOver: 1 }, mended: undefined };

function checkerFor({ path, settings }: SourceTask, severities: Severities, failed: Failed): Check {
  return (text) =>
    checkDraft(text, {
      syntax: syntaxOf(path),
      settings: { ...settings, severities: { ...settings.severities, ...severities } },
      crashed: (rule, error) => failed(`the rule ${rule} failed: ${reasonOf(error)}`),
    });
}

/** A draft named by the user, or called an exhibit, is checked whatever it looks like. */
const isWanted = ({ path, named, settings }: SourceTask, { looksLegal }: CheckedDraft): boolean =>
  named || settings.check === 'always' || isCalledExhibit(path) || looksLegal();
