import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Diagnostic } from 'vscode-languageserver-types';
import { decode } from './decode.ts';
import { findDrafts } from './draft-files.ts';
import { methods } from './protocol.ts';

/** What became of a folder. */
interface Outcome {
  readonly checked: number;
  readonly findings: number;
  /** Drafts with findings. */
  readonly found: number;
  /** Files that could not be read. */
  readonly unread: number;
}

/**
 * The command that checks every draft of the open folders, so that the Problems panel holds a filing and not only its
 * open files. What is open tells for itself; a draft that was opened and closed again, or changed by another program,
 * is checked anew.
 */
export function checkFolders(client: BaseLanguageClient): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('engross-folder');
  /** The drafts of the last run, by URI: those that are open now come back when they are closed. */
  const known = new Set<string>();

  /** How many findings a draft has; undefined where it is not checked. */
  const check = async (uri: vscode.Uri): Promise<number | undefined> => {
    known.add(uri.toString());
    const found = await diagnosticsOf(client, uri);
    // It may have been deleted or opened meanwhile.
    if (known.has(uri.toString()) && !isOpen(uri))
      shown.set(uri, found ? await client.protocol2CodeConverter.asDiagnostics(found) : undefined);
    return found?.length;
  };

  const run = async (progress: Progress, token: vscode.CancellationToken): Promise<Outcome> => {
    const uris = await findDrafts(token);
    shown.clear();
    known.clear();
    return checkEach(uris, check, progress, token);
  };

  /** Forgets a draft, or every draft of a folder: where a folder goes, nothing tells of the files in it. */
  const forget = (gone: vscode.Uri): void => {
    const [itself, within] = [gone.toString(), `${gone.toString()}/`];
    for (const draft of known) {
      if (draft !== itself && !draft.startsWith(within)) continue;
      known.delete(draft);
      shown.delete(vscode.Uri.parse(draft));
    }
  };
  const checkAgain = (uri: vscode.Uri): void => {
    if (known.has(uri.toString())) void check(uri).catch(() => forget(uri));
  };

  let watcher: vscode.FileSystemWatcher | undefined;
  /** What other programs do to the drafts is worth watching once there are findings in them. */
  const watch = (): void => {
    if (watcher) return;
    watcher = vscode.workspace.createFileSystemWatcher('**', true);
    watcher.onDidChange(checkAgain);
    watcher.onDidDelete(forget);
  };

  const checkAll = async (): Promise<void> => {
    watch();
    const title = 'Engross checks every draft';
    const location = vscode.ProgressLocation.Notification;
    await tell(await vscode.window.withProgress({ location, title, cancellable: true }, run));
  };

  return vscode.Disposable.from(
    shown,
    vscode.commands.registerCommand('engross.checkFolder', checkAll),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => shown.delete(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => checkAgain(uri)),
    new vscode.Disposable(() => watcher?.dispose()),
  );
}

/** What the server finds in a file; null where it is not checked. Rejects where the file cannot be read. */
async function diagnosticsOf(client: BaseLanguageClient, uri: vscode.Uri): Promise<Diagnostic[] | null> {
  const text = decode(await vscode.workspace.fs.readFile(uri));
  if (text === undefined) return null;
  return client.sendRequest(methods.checkFile, { uri: client.code2ProtocolConverter.asUri(uri), text });
}

/** Says what became of the folders, and leads to the Problems panel where something was found. */
async function tell(outcome: Outcome): Promise<void> {
  const show = 'Show Problems';
  const chosen = await vscode.window.showInformationMessage(said(outcome), ...(outcome.findings > 0 ? [show] : []));
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
  const outcome = { checked: 0, findings: 0, found: 0, unread: 0 };
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested) break;
    progress.report({
      message: `${index + 1} of ${uris.length}: ${vscode.workspace.asRelativePath(uri)}`,
      increment: 100 / uris.length,
    });
    try {
      const findings = await check(uri);
      if (findings === undefined) continue;
      outcome.checked++;
      outcome.findings += findings;
      if (findings > 0) outcome.found++;
    } catch {
      outcome.unread++;
    }
  }
  return outcome;
}

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function said({ checked, findings, found, unread }: Outcome): string {
  const result = findings === 0 ? 'nothing found' : `${counted(findings, 'finding')} in ${found} of them`;
  const rest = unread > 0 ? ` ${counted(unread, 'file')} could not be read.` : '';
  return `${counted(checked, 'draft')} checked, ${result}.${rest}`;
}
