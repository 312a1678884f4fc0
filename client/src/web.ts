import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type Session } from './extension.ts';

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const code = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-web.js');
  let worker: Worker | undefined;
  const startWorker = async (): Promise<Worker> => {
    worker?.terminate();
    worker = await workerFrom(code);
    return worker;
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  session = await activateWith(context, (options) => new LanguageClient('engross', 'Engross', startWorker, options));
}

export const deactivate = (): Promise<void> | undefined => session?.stop();

/** A worker cannot be started from an address on a remote machine, so its code is fetched and started from memory. */
async function workerFrom(code: vscode.Uri): Promise<Worker> {
  const bytes = Uint8Array.from(await vscode.workspace.fs.readFile(code));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/javascript' }));
  try {
    return new Worker(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
