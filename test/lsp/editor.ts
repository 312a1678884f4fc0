import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach } from 'mocha';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
} from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  Hover,
  InitializeParams,
  InitializeResult,
  Position,
} from 'vscode-languageserver';
import { capabilitiesOf, type EditorOptions } from './editor-options.ts';
import { inboxOf, type Inbox } from './inbox.ts';
import { openDocuments, type OpenDocuments } from './open-documents.ts';
import { serverFile } from './server-file.ts';

/** An editor reduced to its protocol, with the server running as a process behind it. */
export interface Editor extends Inbox, Omit<OpenDocuments, 'rangeOf'> {
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  readonly exit: Promise<number | null>;
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  readonly hover: (uri: string, position: Position) => Promise<Hover | null>;
  readonly actions: (uri: string, at: string, only?: readonly string[]) => Promise<readonly CodeAction[]>;
  readonly request: (method: string, params?: unknown) => Promise<unknown>;
  /** A request that is called off as soon as it is sent. */
  readonly requestAndCancel: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params?: unknown) => Promise<void>;
  /** Answers a request of the server. */
  readonly answer: (method: string, handler: (params: never) => unknown) => void;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts a server and an editor that has introduced itself. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const child = spawn(process.execPath, [await serverFile(options.throwingRule ?? false), '--stdio']);
  running.push(child);
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const inbox = inboxOf(connection, options);
  connection.listen();
  const notify: Editor['notify'] = (method, params) => connection.sendNotification(method, params);
  const initialized = await connection.sendRequest<InitializeResult>('initialize', introduction(options));
  await notify('initialized', {});

  const { rangeOf, ...documents } = openDocuments(notify);
  return {
    ...inbox,
    ...documents,
    process: child,
    initialized,
    exit,
    notify,
    request: (method, params) => connection.sendRequest(method, params),
    requestAndCancel: (method, params) => connection.sendRequest(method, params, cancelledAtOnce),
    answer: (method, handler) => void connection.onRequest(method, handler),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    hover: (uri, position) => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    async actions(uri, at, only) {
      const context = { diagnostics: [], ...(only && { only }) };
      const params = { textDocument: { uri }, range: rangeOf(uri, at), context };
      return connection.sendRequest('textDocument/codeAction', params);
    },
  };
}

/** What an editor says of itself to a server that it has started. */
const introduction = (options: EditorOptions): InitializeParams => ({
  processId: process.pid,
  rootUri: null,
  workspaceFolders: options.folder === undefined ? null : [{ uri: options.folder, name: 'deal' }],
  initializationOptions: options.initializationOptions,
  capabilities: capabilitiesOf(options),
});

/** Calls off what was asked for as soon as that has gone out. */
const cancelledAtOnce: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested(listener) {
    setImmediate(listener, undefined);
    return { dispose() {} };
  },
};
