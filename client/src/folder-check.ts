import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findDrafts } from './draft-files.ts';
import { createFolderFindings, type FolderFindings } from './folder-findings.ts';
import { outcomeText, type Outcome } from './folder-outcome.ts';

/** The server hears of a settings file that changed a quarter of a second later; the drafts are checked after that. */
const LAG_MS = 500;

/**
 * The command that checks every draft of the open folders, so that the Problems panel holds a filing and not only its
 * open files. What is open tells for itself; a draft that was opened and closed again, or changed by another program,
 * is checked anew, and so are all when settings change.
 */
export function checkFolders(client: BaseLanguageClient): vscode.Disposable {
  const findings = createFolderFindings(client);
  let following: vscode.Disposable | undefined;

  const run = async (progress: Progress, token: vscode.CancellationToken): Promise<Outcome> => {
    const uris = await findDrafts(token);
    findings.clear();
    return checkEach(uris, findings.check, progress, token);
  };
  const checkAll = async (): Promise<void> => {
    following ??= follow(findings);
    const title = 'Engross checks every draft';
    const location = vscode.ProgressLocation.Notification;
    await tell(await vscode.window.withProgress({ location, title, cancellable: true }, run));
  };
  return vscode.Disposable.from(
    findings,
    vscode.commands.registerCommand('engross.checkFolder', checkAll),
    new vscode.Disposable(() => following?.dispose()),
  );
}

/** Keeps up with what becomes of the drafts and of their settings, which is worth it once drafts were checked. */
function follow(findings: FolderFindings): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const checkAllSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void findings.checkAllAgain(), LAG_MS);
  };
  const files = vscode.workspace.createFileSystemWatcher('**', true);
  const settings = vscode.workspace.createFileSystemWatcher('**/.engross.json');
  return vscode.Disposable.from(
    files,
    settings,
    new vscode.Disposable(() => clearTimeout(timer)),
    files.onDidChange(findings.checkAgain),
    files.onDidDelete(findings.forget),
    settings.onDidCreate(checkAllSoon),
    settings.onDidChange(checkAllSoon),
    settings.onDidDelete(checkAllSoon),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('engross')) checkAllSoon();
    }),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => findings.hide(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => findings.checkAgain(uri)),
  );
}

/** Says what became of the folders, and leads to the Problems panel where something was found. */
async function tell(outcome: Outcome): Promise<void> {
  const show = 'Show Problems';
  const chosen = await vscode.window.showInformationMessage(
    outcomeText(outcome),
    ...(outcome.findings > 0 ? [show] : []),
  );
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

type Progress = vscode.Progress<{ readonly message?: string; readonly increment?: number }>;

/** Checks the drafts one by one and counts what became of them. Stops early where it is called off. */
async function checkEach(
  uris: readonly vscode.Uri[],
  check: (uri: vscode.Uri) => Promise<number | undefined>,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<Outcome> {
  const outcome = { checked: 0, findings: 0, found: 0, unlike: 0, unread: 0 };
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested) break;
    progress.report({
      message: `${index + 1} of ${uris.length}: ${vscode.workspace.asRelativePath(uri)}`,
      increment: 100 / uris.length,
    });
    try {
      const findings = await check(uri);
      if (findings === undefined) {
        outcome.unlike++;
        continue;
      }
      outcome.checked++;
      outcome.findings += findings;
      if (findings > 0) outcome.found++;
    } catch {
      outcome.unread++;
    }
  }
  return outcome;
}
