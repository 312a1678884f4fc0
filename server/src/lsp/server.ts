import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MarkupKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CodeAction,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
} from 'vscode-languageserver';
import * as v from 'valibot';
import { hover } from '../analysis/index.ts';
import type { FileHost } from '../settings/file-host.ts';
import { SETTINGS_FILE } from '../settings/settings-file.ts';
import { actionKinds, actionsAt } from './actions.ts';
import { readClient, type Client } from './client.ts';
import { toRange } from './convert.ts';
import { openDrafts, type OpenDraft } from './documents.ts';
import type { Host } from './host.ts';
import { findingsOf, judge, uncheckedReason, type Bench } from './judge.ts';
import { schemeOf } from './language.ts';
import { printMarkdown, printPlain } from './print.ts';
import { CHECK, READ_FILE, SAVE_EDIT, SILENCE_COMMAND, STANDING } from './protocol.ts';
import { createPull } from './pull.ts';
import { createPush } from './push.ts';
import { answer, describe, guard, type Requests } from './request.ts';
import { createSettings } from './settings.ts';
import { silence } from './silencing.ts';
import { createStandings, standingOf } from './standing.ts';

declare const __VERSION__: string | undefined;

const nothingFound: DocumentDiagnosticReport = { kind: 'full', items: [] };

/** Serves one client: declares what the server can do and says, one line a request, who does it. */
export function startServer(connection: Connection, host: Host): void {
  const { clock } = host;
  const drafts = new TextDocuments(openDrafts(clock));
  const log = (message: string): void => connection.console.error(message);
  const requests: Requests = { draftAt: (uri) => drafts.get(uri), log };
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    serve(client);
    return {
      serverInfo: { name: 'engross-language-server', version: typeof __VERSION__ === 'string' ? __VERSION__ : '0' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: actionKinds },
        executeCommandProvider: { commands: [SILENCE_COMMAND] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(client.pulls && {
          diagnosticProvider: { identifier: 'engross', interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    };
  });
  drafts.listen(connection);
  connection.listen();

  /** Wires everything up for the client that has introduced itself. */
  function serve(client: Client): void {
    let folders = client.folders;
    const files = readerFor(client);
    const bench: Bench = { shows: client.shows, now: clock.now, crashed: logOnce() };
    const settings = createSettings({ files, configuration: configurationFor(client), report: reporter() });
    const judgeNow = (open: OpenDraft) => {
      const known = settings.known(open.uri);
      return known && judge(open, known, bench);
    };
    const push = createPush(clock, judgeNow, (uri, version, diagnostics) => {
      const params = { uri, diagnostics: [...diagnostics] };
      void connection.sendDiagnostics(version === undefined ? params : { ...params, version });
    });
    const refresh = (): void => {
      connection.languages.diagnostics.refresh().catch((error: unknown) => log(`refresh failed: ${describe(error)}`));
    };
    const pull = createPull(clock, refresh);
    const standings = createStandings(
      clock,
      (open) => {
        const known = settings.known(open.uri);
        return known && standingOf(open, known, bench);
      },
      (params) => void connection.sendNotification(STANDING, params),
    );

    /** Shows what holds for a draft after it was opened or its settings changed. */
    const show = (open: OpenDraft): void =>
      guard(log, 'reading settings', async () => {
        await settings.of(open.uri);
        if (drafts.get(open.uri) !== open) return;
        if (!client.pulls) push.judge(open);
        if (client.wantsStanding) standings.tell(open);
      });
    const showAll = (): void => {
      for (const open of drafts.all()) show(open);
      if (client.pulls && drafts.all().length > 0) refresh();
    };

    drafts.onDidOpen(({ document }) => {
      settings.forgetDraft(document.uri);
      show(document);
    });
    drafts.onDidChangeContent(({ document }) =>
      guard(log, 'a change', () => {
        if (!settings.known(document.uri)) return;
        if (!client.pulls) push.changed(document);
        if (client.wantsStanding) standings.changed(document);
      }),
    );
    drafts.onDidClose(({ document }) => {
      push.closed(document);
      pull.closed(document);
      standings.closed(document);
      settings.forgetDraft(document.uri);
    });

    connection.languages.diagnostics.on(
      answer(requests, 'diagnostics', nothingFound, async (open, { previousResultId }: DocumentDiagnosticParams) => {
        const held = settings.known(open.uri) ?? (await settings.of(open.uri));
        return pull.report(open, judge(open, held, bench), previousResultId);
      }),
    );
    connection.onHover(
      answer(requests, 'hover', null, async (open, { position }): Promise<Hover | null> => {
        if (uncheckedReason(open, await settings.of(open.uri))) return null;
        const { document } = open;
        const shown = hover(open.draft, document.offsetAt(position));
        if (!shown) return null;
        const range = toRange(document, shown.at);
        if (!client.markdownHovers) {
          return { contents: { kind: MarkupKind.PlainText, value: printPlain(shown.content) }, range };
        }
        const value = await printMarkdown(shown.content, (offset) => {
          const { line, character } = document.positionAt(offset);
          return `${document.uri}#L${line + 1},${character + 1}`;
        });
        return { contents: { kind: MarkupKind.Markdown, value }, range };
      }),
    );
    connection.onCodeAction(
      answer(requests, 'code actions', [], async (open, params): Promise<CodeAction[]> => {
        const held = await settings.of(open.uri);
        return actionsAt(open, findingsOf(open, held, bench), params, client.shows);
      }),
    );
    connection.onExecuteCommand(async ({ command, arguments: given }) => {
      if (command !== SILENCE_COMMAND) return null;
      try {
        await silence(given?.[0], {
          folders: () => folders,
          createsFiles: client.createsFiles,
          nearest: async (uri) => (await settings.fileOf(uri))?.uri,
          read: client.offersFiles ? readByClient : files.read,
          apply: async (uri, edit) =>
            client.offersFiles
              ? (await connection.sendRequest<unknown>(SAVE_EDIT, { uri, edit })) === true
              : (await connection.workspace.applyEdit(edit)).applied,
          ask: async (question, offered) =>
            (await connection.window.showInformationMessage(question, { title: offered }))?.title === offered,
          say: (message) => connection.window.showWarningMessage(message),
          written: (uri, text) => {
            settings.take(uri, text);
            showAll();
          },
        });
      } catch (error) {
        log(`${command} failed: ${describe(error)}`);
        connection.window.showErrorMessage('The silence could not be written; the log says why.');
      }
      return null;
    });
    connection.onDidChangeConfiguration((params) => {
      const given: unknown = params.settings;
      pushedConfiguration =
        typeof given === 'object' && given !== null && 'engross' in given ? given.engross : undefined;
      settings.forgetAll();
      showAll();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) settings.forgetFile(uri);
      showAll();
    });
    connection.onNotification(CHECK, (params: unknown) => {
      const asked = v.safeParse(v.object({ uri: v.string() }), params);
      const open = asked.success ? drafts.get(asked.output.uri) : undefined;
      if (!open) return;
      open.asked = true;
      show(open);
      if (client.pulls) refresh();
    });
    connection.onInitialized(() => {
      if (client.watchesConfiguration) {
        connection.client.register(DidChangeConfigurationNotification.type, { section: 'engross' }).catch(unregistered);
      }
      if (client.watchesFiles) {
        const watchers = [{ globPattern: `**/${SETTINGS_FILE}` }];
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(unregistered);
      }
      if (client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        });
      }
    });
  }

  let pushedConfiguration: unknown;

  /** The editor's settings for a draft: asked for where the client can be asked, else as it last sent them. */
  function configurationFor(client: Client): (uri: string) => Promise<unknown> {
    if (!client.configuration) return () => Promise.resolve(pushedConfiguration);
    return (uri) => connection.workspace.getConfiguration({ scopeUri: uri, section: 'engross' });
  }

  /** Files as the host reads them; those of other schemes through the client, where it offers that. */
  function readerFor(client: Client): FileHost {
    return {
      read: (uri) => (client.offersFiles && !host.reads(schemeOf(uri)) ? readByClient(uri) : host.read(uri)),
    };
  }

  async function readByClient(uri: string): Promise<string | undefined> {
    const text = await connection.sendRequest<unknown>(READ_FILE, { uri });
    return typeof text === 'string' ? text : undefined;
  }

  function unregistered(error: unknown): void {
    log(`changes of settings will not be seen: ${describe(error)}`);
  }

  /** A rule that throws would do so for many blocks; one line in the log is enough. */
  function logOnce(): (rule: string, error: unknown) => void {
    const logged = new Set<string>();
    return (rule, error) => {
      const message = `the rule ${rule} failed and was passed over: ${describe(error)}`;
      if (logged.has(message)) return;
      logged.add(message);
      log(message);
    };
  }

  /** Shows what is wrong with a settings file once, until it has been right again. */
  function reporter(): (file: string | undefined, problems: readonly string[]) => void {
    const shown = new Map<string | undefined, string>();
    return (file, problems) => {
      const text = problems.join('; ');
      if ((shown.get(file) ?? '') === text) return;
      shown.set(file, text);
      if (text === '') return;
      const message = file === undefined ? `engross settings: ${text}` : `${decodeURIComponent(file)}: ${text}`;
      log(message);
      if (file !== undefined) connection.window.showWarningMessage(message);
    };
  }
}
