import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type Session } from './extension.ts';

let session: Session | undefined;

/** VS Code calls this when the first draft is opened on a machine with Node. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server-node.cjs'), transport: TransportKind.ipc };
  session = await activateWith(context, (options) => new LanguageClient('engross', 'Engross', server, options));
}

/** VS Code waits for this before it ends. */
export const deactivate = (): Promise<void> | undefined => session?.stop();
