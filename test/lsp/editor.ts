import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { after, afterEach } from 'mocha';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analysisBundle, serverBundle } from '../../scripts/server-bundle.ts';

const cache = mkdtempSync(join(tmpdir(), 'engross-lsp-'));
const bundles = new Map<string, Promise<string>>();
after(() => rmSync(cache, { recursive: true, force: true }));

/** Adds a rule to the list that throws whenever a block states something. */
const throwingRule: Plugin = {
  name: 'throwing-rule',
  setup({ onLoad }) {
    onLoad({ filter: /rules[\\/]index\.ts$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const source = await readFile(path, 'utf8');
      const thrower = `{ id: 'thrower', scope: 'block', reads: 'amount', severity: 'error', check() { throw new Error('thrown on purpose'); } }`;
      return { contents: `${source}\n(rules as unknown[]).unshift(${thrower});`, loader: 'ts' };
    });
  },
};

/** The server, bundled once as it is shipped: started from its sources it would take a second each time. */
export function serverFile(throws: boolean): Promise<string> {
  const folder = join(cache, throws ? 'throwing' : 'shipped');
  const known = bundles.get(folder);
  if (known) return known;
  const server = join(folder, 'server.cjs');
  const analysisPlugins = [...(throws ? [throwingRule] : []), ...(analysisBundle.plugins ?? [])];
  const made = Promise.all([
    build({ ...serverBundle, outfile: server, logLevel: 'error' }),
    build({ ...analysisBundle, outfile: join(folder, 'analysis.cjs'), logLevel: 'error', plugins: analysisPlugins }),
  ]).then(() => server);
  bundles.set(folder, made);
  return made;
}

export interface EditorOptions {
  /** It pulls diagnostics; else they are pushed. */
  readonly pulls?: boolean;
  /** It pulls, but cannot be told to pull again. */
  readonly pullsWithoutRefresh?: boolean;
  /** What it answers when asked for its settings; given no answer, it cannot be asked. */
  readonly configuration?: unknown;
  /** The folder that is open, as a URI. */
  readonly folder?: string;
  readonly initializationOptions?: unknown;
  /** Whether it can create files for others. */
  readonly createsFiles?: boolean;
  readonly plainHovers?: boolean;
  /** It asks for the colours of what is in view. */
  readonly coloursRanges?: boolean;
  /** It marks the whole of what a definition is asked for. */
  readonly linksDefinitions?: boolean;
  /** It shows an outline whose parts hold others. */
  readonly nestsSymbols?: boolean;
  /** It tells outlines of one document apart by their names. */
  readonly namesOutlines?: boolean;
  /** It lets its user tick parts of an edit. */
  readonly confirmsEdits?: boolean;
  /** The server has a rule that throws. */
  readonly throwingRule?: boolean;
  /** What is chosen when the server asks something. */
  readonly choice?: string;
}

/** An editor that asks for what is in view says so like this. */
const semanticTokens = {
  requests: { range: true, full: true },
  tokenTypes: [],
  tokenModifiers: [],
  formats: ['relative'],
};

/** An editor reduced to its protocol, with the server running as a process behind it. */
export interface Editor {
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  readonly exit: Promise<number | null>;
  /** What the server logged and showed. */
  readonly log: readonly string[];
  readonly messages: readonly string[];
  /** How often it was told to pull diagnostics again. */
  readonly refreshes: () => number;
  /** What else it was told to ask for again, by the methods. */
  readonly refreshed: readonly string[];
  readonly published: readonly PublishDiagnosticsParams[];
  /** Workspace edits that the server asked to have applied. */
  readonly applied: readonly WorkspaceEdit[];
  readonly open: (uri: string, text: string, languageId?: string) => TextDocument;
  /** Replaces one text in an open document by another, as a drafter does. */
  readonly replace: (uri: string, old: string, text: string) => void;
  readonly apply: (edit: WorkspaceEdit) => void;
  readonly textOf: (uri: string) => string;
  readonly close: (uri: string) => void;
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  /** The next diagnostics published for a document that satisfy the condition. */
  readonly next: (
    uri: string,
    wanted?: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  readonly hover: (uri: string, position: Position) => Promise<Hover | null>;
  readonly actions: (uri: string, at: string, only?: readonly string[]) => Promise<readonly CodeAction[]>;
  readonly request: (method: string, params?: unknown) => Promise<unknown>;
  /** A request that is called off as soon as it is sent. */
  readonly requestAndCancel: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params?: unknown) => Promise<void>;
  /** Answers a request of the server. */
  readonly answer: (method: string, handler: (params: never) => unknown) => void;
  readonly listen: (method: string, handler: (params: never) => void) => void;
  /** Waits until something holds; what it checks changes when the server sends something. */
  readonly until: (what: string, holds: () => boolean) => Promise<void>;
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
  const documents = new Map<string, TextDocument>();
  const published: PublishDiagnosticsParams[] = [];
  const applied: WorkspaceEdit[] = [];
  const log: string[] = [];
  const messages: string[] = [];
  let refreshes = 0;
  const refreshed: string[] = [];
  let waiting: (() => void)[] = [];
  const happened = (): void => {
    for (const check of waiting) check();
  };

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    happened();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
    happened();
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message);
    happened();
  });
  connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    messages.push(message);
    return options.choice === undefined ? null : { title: options.choice };
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    happened();
    return null;
  });
  for (const method of ['codeLens', 'inlayHint', 'semanticTokens'].map((what) => `workspace/${what}/refresh`)) {
    connection.onRequest(method, () => {
      refreshed.push(method);
      happened();
      return null;
    });
  }
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    items.map(() => options.configuration),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    applied.push(edit);
    happened();
    return { applied: true };
  });
  connection.listen();

  const until = (what: string, holds: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`not within 10 seconds: ${what}\n${log.join('\n')}`)), 10_000);
      const check = (): void => {
        if (!holds()) return;
        clearTimeout(limit);
        waiting = waiting.filter((other) => other !== check);
        resolve();
      };
      waiting.push(check);
      check();
    });
  const documentAt = (uri: string): TextDocument => {
    const document = documents.get(uri);
    assert.ok(document, `${uri} is open`);
    return document;
  };
  const notify = (method: string, params?: unknown): Promise<void> => connection.sendNotification(method, params);
  const change = (uri: string, edits: readonly TextEdit[]): void => {
    const document = documentAt(uri);
    // Editors send changes from the end of the text to its start, so that each range is one of the text before all.
    const contentChanges = edits
      .map(({ range, newText }) => ({ range, text: newText }))
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start));
    TextDocument.update(document, contentChanges, document.version + 1);
    void notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges });
  };

  const folder = options.folder === undefined ? null : [{ uri: options.folder, name: 'deal' }];
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder,
    initializationOptions: options.initializationOptions,
    capabilities: {
      workspace: {
        configuration: 'configuration' in options,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        fileOperations: { didRename: true },
        workspaceEdit: {
          documentChanges: true,
          ...(options.confirmsEdits && { changeAnnotationSupport: { groupsOnLabel: true } }),
          ...(options.createsFiles !== false && { resourceOperations: ['create'] }),
        },
        codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
        ...(options.pulls && { diagnostics: { refreshSupport: true } }),
      },
      textDocument: {
        publishDiagnostics: { relatedInformation: true, versionSupport: true },
        rename: { prepareSupport: true },
        ...(options.coloursRanges && { semanticTokens }),
        ...(options.linksDefinitions && { definition: { linkSupport: true } }),
        ...((options.nestsSymbols || options.namesOutlines) && {
          documentSymbol: {
            hierarchicalDocumentSymbolSupport: options.nestsSymbols ?? false,
            labelSupport: options.namesOutlines ?? false,
          },
        }),
        hover: { contentFormat: options.plainHovers ? ['plaintext'] : ['markdown', 'plaintext'] },
        ...((options.pulls || options.pullsWithoutRefresh) && { diagnostic: {} }),
      },
    },
  });
  await notify('initialized', {});

  return {
    process: child,
    initialized,
    exit,
    log,
    messages,
    published,
    applied,
    refreshes: () => refreshes,
    refreshed,
    notify,
    until,
    request: (method, params) => connection.sendRequest(method, params),
    requestAndCancel(method, params) {
      const cancelled = {
        isCancellationRequested: false,
        onCancellationRequested: (listener: (e: unknown) => void) => {
          setImmediate(listener, undefined);
          return { dispose() {} };
        },
      };
      return connection.sendRequest(method, params, cancelled);
    },
    answer: (method, handler) => void connection.onRequest(method, handler),
    listen(method, handler) {
      connection.onNotification(method, (params: unknown) => {
        handler(params as never);
        happened();
      });
    },
    open(uri, text, languageId = 'plaintext') {
      const document = TextDocument.create(uri, languageId, 1, text);
      documents.set(uri, document);
      void notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return document;
    },
    replace(uri, old, text) {
      const document = documentAt(uri);
      const start = document.getText().indexOf(old);
      assert.ok(start >= 0, `the draft says ${old}`);
      const range = { start: document.positionAt(start), end: document.positionAt(start + old.length) };
      change(uri, [{ range, newText: text }]);
    },
    apply(edit) {
      for (const documentChange of edit.documentChanges ?? []) {
        assert.ok('textDocument' in documentChange, 'the edit is of a document');
        const { uri, version } = documentChange.textDocument;
        assert.equal(version, documentAt(uri).version, 'the edit is for the version that is open');
        change(
          uri,
          documentChange.edits.filter((part): part is TextEdit => 'newText' in part),
        );
      }
    },
    textOf: (uri) => documentAt(uri).getText(),
    close: (uri) => void notify('textDocument/didClose', { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    async next(uri, wanted = () => true) {
      const from = published.length;
      const fits = (params: PublishDiagnosticsParams): boolean => params.uri === uri && wanted(params.diagnostics);
      await until(`diagnostics of ${uri}`, () => published.slice(from).some(fits));
      return published.slice(from).find(fits)?.diagnostics ?? [];
    },
    hover: (uri, position) => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    async actions(uri, at, only) {
      const document = documentAt(uri);
      const start = document.getText().indexOf(at);
      assert.ok(start >= 0, `the draft says ${at}`);
      const range = { start: document.positionAt(start), end: document.positionAt(start + at.length) };
      const context = { diagnostics: [], ...(only && { only }) };
      return connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
    },
  };
}

/** The whole text of a document that an edit creates or changes, given what it says before. */
export function edited(before: string, edit: WorkspaceEdit | undefined, uri: string): string {
  const document = TextDocument.create(uri, 'json', 0, before);
  const edits = (edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri
      ? change.edits.filter((part): part is TextEdit => 'newText' in part)
      : [],
  );
  return TextDocument.applyEdits(document, edits);
}
