import {
  ErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { readDraft } from '../analysis/index.ts';
import { version } from '../version.ts';
import { readClient, type Client } from './client.ts';
import { createDiagnostics } from './diagnostics.ts';
import type { Command, Desk } from './features/feature.ts';
import { features } from './features/index.ts';
import { createFiles } from './files.ts';
import type { Host } from './host.ts';
import { uncheckedReason, type JudgeTools } from './judge.ts';
import { createLog } from './log.ts';
import { openDrafts } from './open-draft.ts';
import { answering, answeringIf, loggingClock } from './request.ts';
import type { Service } from './service.ts';
import { createSettings } from './settings.ts';
import { watch, type Told } from './watching.ts';

/** Serves one client until it goes: says what the server can do, and then does it. */
export function startServer(connection: Connection, host: Host): void {
  const log = createLog(connection);
  const clock = loggingClock(host.clock, log);
  const drafts = new TextDocuments(openDrafts(clock));
  let initialized = false;
  connection.onRequest((method) => {
    if (!initialized) throw new ResponseError(ErrorCodes.ServerNotInitialized, `${method} came before initialize`);
    throw new ResponseError(ErrorCodes.MethodNotFound, `${method} is not answered here`);
  });
  connection.onInitialize((params) => {
    if (initialized) return new ResponseError(ErrorCodes.InvalidRequest, 'initialize came a second time');
    initialized = true;
    const client = readClient(params);
    // Listening begins here: what a client tells before it has introduced itself is to be passed over.
    drafts.listen(connection);
    serve(deskFor({ connection, host: { ...host, clock }, client, drafts, log }));
    return { serverInfo: { name: 'engross-language-server', version }, capabilities: capabilitiesFor(client) };
  });
  connection.listen();
}

const commands: ReadonlyMap<string, Command> = new Map(
  features.flatMap((feature) => Object.entries(feature.commands ?? {})),
);

const capabilitiesFor = (client: Client): ServerCapabilities =>
  features.reduce<ServerCapabilities>(
    (all, feature) => {
      const own = feature.capabilities?.(client);
      return { ...all, ...own, workspace: { ...all.workspace, ...own?.workspace } };
    },
    {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      executeCommandProvider: { commands: [...commands.keys()] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  );

/** What the features share; it starts to follow the client's settings and documents. */
function deskFor(service: Service): Desk {
  const { connection, host, client, drafts, log } = service;
  const files = createFiles(service);
  const told: Told = { configuration: undefined, folders: client.folders };
  const settings = createSettings({
    files,
    folders: () => told.folders,
    configuration: (uri) =>
      client.configuration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'engross' })
        : Promise.resolve(told.configuration),
    report: log.settings,
  });
  const tools: JudgeTools = { shows: client.shows, now: host.clock.now, crashed: log.crashed };
  const diagnostics = createDiagnostics(service, settings, tools);
  const answer = answering(drafts, log);
  const answerChecked = answeringIf(answer, async (open) => !uncheckedReason(open, await settings.of(open.uri)));
  const askToWatch = watch(service, told, settings, diagnostics.showAll);
  connection.onInitialized(() => {
    askToWatch();
    // The client has its answer; the analysis is loaded now, so that no draft that it opens next has to wait for that.
    host.clock.after(0, () => readDraft('', 'plain'));
  });
  return { ...service, files, told, settings, tools, diagnostics, answer, answerChecked };
}

/** Ties each request and command to the feature that answers it. */
function serve(desk: Desk): void {
  for (const feature of features) feature.serve?.(desk);
  desk.connection.onExecuteCommand(async ({ command, arguments: given }) => {
    await commands.get(command)?.(given?.[0], desk);
    return null;
  });
}
