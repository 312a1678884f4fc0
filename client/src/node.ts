import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type Session } from './extension.ts';

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server-node.cjs'), transport: TransportKind.ipc };
  session = await activateWith(context, (options) => new LanguageClient('engross', 'Engross', server, options));
}

export const deactivate = (): Promise<void> | undefined => session?.stop();
