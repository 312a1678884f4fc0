import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type DocumentDiagnosticReport,
  type Hover,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { actionKinds, actionsAt } from './actions.ts';
import { readClient, type Client } from './client.ts';
import { createDiagnostics } from './diagnostics.ts';
import { openDrafts } from './documents.ts';
import { createFiles } from './files.ts';
import type { Host } from './host.ts';
import { hoverAt } from './hovering.ts';
import { findingsOf, uncheckedReason, type Bench } from './judge.ts';
import { createLog } from './log.ts';
import { SILENCE_COMMAND } from './protocol.ts';
import { answering, loggingClock } from './request.ts';
import type { Service } from './service.ts';
import { createSettings } from './settings.ts';
import { silence } from './silencing.ts';
import { watch, type Told } from './watching.ts';

const nothingFound: DocumentDiagnosticReport = { kind: 'full', items: [] };
const noHover: Hover | null = null;

/** Serves one client until it goes: says what the server can do, and then does it. */
export function startServer(connection: Connection, host: Host): void {
  const log = createLog(connection);
  const clock = loggingClock(host.clock, log);
  const drafts = new TextDocuments(openDrafts(clock));
  connection.onInitialize((params) => {
    const client = readClient(params);
    serve({ connection, host: { ...host, clock }, client, drafts, log });
    return { serverInfo: { name: 'engross-language-server' }, capabilities: capabilitiesFor(client) };
  });
  drafts.listen(connection);
  connection.listen();
}

const capabilitiesFor = ({ pulls }: Client): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: actionKinds },
  executeCommandProvider: { commands: [SILENCE_COMMAND] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  ...(pulls && {
    diagnosticProvider: { identifier: 'engross', interFileDependencies: false, workspaceDiagnostics: false },
  }),
});

/** Ties each request of a client that has introduced itself to what answers it. */
function serve(service: Service): void {
  const { connection, host, client, drafts, log } = service;
  const files = createFiles(service);
  const told: Told = { configuration: undefined, folders: client.folders };
  const settings = createSettings({
    files,
    configuration: (uri) =>
      client.configuration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'engross' })
        : Promise.resolve(told.configuration),
    report: log.settings,
  });
  const bench: Bench = { shows: client.shows, now: host.clock.now, crashed: log.crashed };
  const diagnostics = createDiagnostics(service, settings, bench);
  const answer = answering(drafts, log);

  watch(service, told, settings, diagnostics.showAll);
  connection.languages.diagnostics.on(answer('diagnostics', nothingFound, diagnostics.pull));
  connection.onHover(
    answer('hover', noHover, async (open, { position }) =>
      uncheckedReason(open, await settings.of(open.uri)) ? null : hoverAt(open, position, client),
    ),
  );
  connection.onCodeAction(
    answer('code actions', [], async (open, params) =>
      actionsAt(open, findingsOf(open, await settings.of(open.uri), bench), params, bench),
    ),
  );
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    if (command === SILENCE_COMMAND)
      await silence(given?.[0], { ...service, files, told, settings, showAll: diagnostics.showAll });
    return null;
  });
}
