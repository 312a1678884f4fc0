import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { methods } from './protocol.ts';

/** Reads, lists and saves files for the server, which may run where there are none, and never sees unsaved ones. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(methods.readFile, ({ uri }: { uri: string }) => read(client.protocol2CodeConverter.asUri(uri))),
    client.onRequest(methods.listFolder, ({ uri }: { uri: string }) => list(client.protocol2CodeConverter.asUri(uri))),
    client.onRequest(methods.saveEdit, async ({ uri, edit }: { uri: string; edit: WorkspaceEdit }) => {
      const workspaceEdit = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
      if (!(await vscode.workspace.applyEdit(workspaceEdit))) return false;
      const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
      return document.save();
    }),
  );
}

/** The text of a file, as it stands in the editor where it is open; null where there is none. */
async function read(uri: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    // A repository shown as a folder may know no more than itself, and says so in its own way.
    if (uri.scheme !== 'file' && !vscode.workspace.getWorkspaceFolder(uri)) return null;
    throw error;
  }
}

/** The names of the files in a folder; none where it cannot be read. */
async function list(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]) => ((type & vscode.FileType.File) !== 0 ? [name] : []));
  } catch {
    return [];
  }
}
