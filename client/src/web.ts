import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith, type Session } from './extension.ts';

let session: Session | undefined;

/** VS Code calls this when the first draft is opened in a browser. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  // The server takes the analysis from a variable that its script has left, so that script is run first.
  const scripts = ['analysis.cjs', 'server-web.js'].map((name) =>
    vscode.Uri.joinPath(context.extensionUri, 'dist', name),
  );
  let running: vscode.Disposable | undefined;
  // The ends of the connection, not the worker: VS Code's own stands in for the browser's, and the client does not know
  // it for one.
  const connect = async (): Promise<MessageTransports> => {
    running?.dispose();
    const started = await startWorker(scripts);
    running = started;
    return { reader: new BrowserMessageReader(started.worker), writer: new BrowserMessageWriter(started.worker) };
  };
  context.subscriptions.push({ dispose: () => running?.dispose() });
  session = await activateWith(context, (options) => new LanguageClient('engross', 'Engross', connect, options));
}

/** VS Code waits for this before it ends. */
export const deactivate = (): Promise<void> | undefined => session?.stop();

/** A worker cannot be started from an address on a remote machine, so its code is fetched and started from memory. */
async function startWorker(scripts: readonly vscode.Uri[]): Promise<vscode.Disposable & { readonly worker: Worker }> {
  const code = await Promise.all(scripts.map((script) => vscode.workspace.fs.readFile(script)));
  const parts = code.map((bytes) => Uint8Array.from(bytes));
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/javascript' }));
  const worker = new Worker(address);
  const dispose = (): void => {
    worker.terminate();
    // Not before: VS Code fetches the code some time after the worker was asked for.
    URL.revokeObjectURL(address);
  };
  return { worker, dispose };
}
