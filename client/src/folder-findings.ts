import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Diagnostic } from 'vscode-languageserver-types';
import { decode } from './decode.ts';
import { methods } from './protocol.ts';

/** What was found in the drafts of a run over the open folders, shown of those that are not open. */
export interface FolderFindings extends vscode.Disposable {
  /**
   * Checks a draft as one of this run: how many findings it has; undefined where it is not checked. Rejects where it
   * cannot be read.
   */
  readonly check: (uri: vscode.Uri) => Promise<number | undefined>;
  /** Checks a draft anew, if it is one of the run; one that cannot be read any more is forgotten. */
  readonly checkAgain: (uri: vscode.Uri) => Promise<void>;
  /** Checks all of them anew, one by one; called once more, it begins again. */
  readonly checkAllAgain: () => Promise<void>;
  /** Shows nothing of a draft any more, until it is checked again. */
  readonly hide: (uri: vscode.Uri) => void;
  /** Forgets a draft, or every draft of a folder: where a folder goes, nothing tells of the files in it. */
  readonly forget: (gone: vscode.Uri) => void;
  /** Forgets them all, for another run. */
  readonly clear: () => void;
}

/** Has the server check drafts by their text. */
export function createFolderFindings(client: BaseLanguageClient): FolderFindings {
  const shown = vscode.languages.createDiagnosticCollection('engross-folder');
  /** The drafts of the run, by URI: those that are open now come back when they are closed. */
  const drafts = new Set<string>();
  let rounds = 0;

  const check = async (uri: vscode.Uri): Promise<number | undefined> => {
    drafts.add(uri.toString());
    const found = await diagnosticsOf(client, uri);
    const diagnostics = found ? await client.protocol2CodeConverter.asDiagnostics(found) : undefined;
    // It may have been deleted or opened meanwhile.
    if (drafts.has(uri.toString()) && !isOpen(uri)) shown.set(uri, diagnostics);
    return found?.length;
  };
  const forget = (gone: vscode.Uri): void => {
    const [itself, within] = [gone.toString(), `${gone.toString()}/`];
    for (const draft of drafts) {
      if (draft !== itself && !draft.startsWith(within)) continue;
      drafts.delete(draft);
      shown.delete(vscode.Uri.parse(draft));
    }
  };
  const checkAgain = async (uri: vscode.Uri): Promise<void> => {
    if (drafts.has(uri.toString())) await check(uri).catch(() => forget(uri));
  };
  return {
    check,
    checkAgain,
    async checkAllAgain() {
      const round = ++rounds;
      for (const draft of [...drafts]) {
        if (round === rounds) await checkAgain(vscode.Uri.parse(draft));
      }
    },
    hide: (uri) => shown.delete(uri),
    forget,
    clear() {
      rounds++;
      shown.clear();
      drafts.clear();
    },
    dispose: () => shown.dispose(),
  };
}

/** What the server finds in a file; null where it is not checked. Rejects where the file cannot be read. */
async function diagnosticsOf(client: BaseLanguageClient, uri: vscode.Uri): Promise<Diagnostic[] | null> {
  const text = decode(await vscode.workspace.fs.readFile(uri));
  if (text === undefined) return null;
  return client.sendRequest(methods.checkFile, { uri: client.code2ProtocolConverter.asUri(uri), text });
}

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
