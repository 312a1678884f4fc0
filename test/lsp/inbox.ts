import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { Diagnostic, PublishDiagnosticsParams, WorkspaceEdit } from 'vscode-languageserver';
import type { EditorOptions } from './editor-options.ts';

/** What a server says to an editor and asks of it. */
export interface Inbox {
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
  readonly listen: (method: string, handler: (params: never) => void) => void;
  /** Waits until something holds; what it checks changes when the server sends something. */
  readonly until: (what: string, holds: () => boolean) => Promise<void>;
  /** The next diagnostics published for a document that satisfy the condition. */
  readonly next: (
    uri: string,
    wanted?: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
}

/** Keeps what comes over a connection that does not listen yet, and answers the server as the options say. */
export function inboxOf(connection: MessageConnection, options: EditorOptions): Inbox {
  const log: string[] = [];
  const { happened, until } = waiting(log);
  const published: PublishDiagnosticsParams[] = [];
  const listen: Inbox['listen'] = (method, handler) => {
    connection.onNotification(method, (params: unknown) => {
      handler(params as never);
      happened();
    });
  };
  listen('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => published.push(params));
  listen('window/logMessage', ({ message }: { message: string }) => log.push(message));
  return {
    ...{ log, published, listen, until },
    ...answered(connection, options, happened),
    async next(uri, wanted = () => true) {
      const from = published.length;
      const fits = (params: PublishDiagnosticsParams): boolean => params.uri === uri && wanted(params.diagnostics);
      await until(`diagnostics of ${uri}`, () => published.slice(from).some(fits));
      return published.slice(from).find(fits)?.diagnostics ?? [];
    },
  };
}

/** Lets tests wait for what happens; the log is shown where it does not within ten seconds. */
function waiting(log: readonly string[]): Pick<Inbox, 'until'> & { readonly happened: () => void } {
  let checks: (() => void)[] = [];
  return {
    happened() {
      for (const check of checks) check();
    },
    until: (what, holds) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(() => reject(new Error(`not within 10 seconds: ${what}\n${log.join('\n')}`)), 10_000);
        const check = (): void => {
          if (!holds()) return;
          clearTimeout(limit);
          checks = checks.filter((other) => other !== check);
          resolve();
        };
        checks.push(check);
        check();
      }),
  };
}

/** Shows what the server wants shown, does what it asks, and keeps both. */
function answered(
  connection: MessageConnection,
  { choice, configuration }: EditorOptions,
  happened: () => void,
): Pick<Inbox, 'messages' | 'refreshes' | 'refreshed' | 'applied'> {
  const messages: string[] = [];
  const refreshed: string[] = [];
  const applied: WorkspaceEdit[] = [];
  let refreshes = 0;
  const answer = <Params>(method: string, act: (params: Params) => unknown): void => {
    connection.onRequest(method, (params: Params) => {
      const result = act(params);
      happened();
      return result;
    });
  };
  const show = ({ message }: { message: string }): unknown => {
    messages.push(message);
    return choice === undefined ? null : { title: choice };
  };
  connection.onNotification('window/showMessage', (params: { message: string }) => {
    show(params);
    happened();
  });
  answer('window/showMessageRequest', show);
  answer('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  for (const method of ['codeLens', 'inlayHint', 'semanticTokens'].map((what) => `workspace/${what}/refresh`)) {
    answer(method, () => {
      refreshed.push(method);
      return null;
    });
  }
  answer('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => configuration));
  answer('client/registerCapability', () => null);
  answer('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    applied.push(edit);
    return { applied: true };
  });
  return { messages, refreshes: () => refreshes, refreshed, applied };
}
