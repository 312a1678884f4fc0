import * as vscode from 'vscode';
import { draftPattern, isDraftName } from './draft-names.ts';
import { filesBelow, type Listing } from './files-below.ts';

const passedOver = ['node_modules', '.git'];
const elsewhere = `**/{${passedOver.join(',')}}/**`;

/** Where VS Code searches itself: elsewhere it may wait for ever for an extension that does. */
const searched = new Set(['file', 'vscode-remote']);

/** The files in the open folders that may be drafts, by path; whether one looks legal the server finds out. */
export async function findDrafts(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) =>
      searched.has(folder.uri.scheme)
        ? vscode.workspace.findFiles(new vscode.RelativePattern(folder, draftPattern), elsewhere, undefined, token)
        : walk(folder.uri, token),
    ),
  );
  // One folder of a workspace may lie in another.
  const distinct = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return [...distinct.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const walk = (root: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> =>
  filesBelow(root, {
    list,
    child: (folder, name) => vscode.Uri.joinPath(folder, name),
    wanted: isDraftName,
    entered: (name) => !passedOver.includes(name),
    calledOff: () => token.isCancellationRequested,
  });

async function list(folder: vscode.Uri): Promise<Listing> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries.map(([name, type]) => [name, kindOf(type)] as const);
}

/** A link to a folder counts as neither, since it may lead back up. */
function kindOf(type: vscode.FileType): 'file' | 'folder' | 'other' {
  if ((type & vscode.FileType.File) !== 0) return 'file';
  return type === vscode.FileType.Directory ? 'folder' : 'other';
}
