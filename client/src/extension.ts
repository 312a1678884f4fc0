import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { completionMiddleware } from './completion.ts';
import { answerFileRequests } from './files.ts';
import { checkFolders } from './folder-check.ts';
import { keepInStep } from './keep-in-step.ts';
import { offerKeepingInStep } from './keep-in-step-setting.ts';
import { selector } from './languages.ts';
import { showLedger } from './ledger.ts';
import { methods } from './protocol.ts';
import { offerSampleDraft } from './sample-draft.ts';
import { showSelectionTotals } from './selection-total.ts';
import { showStandings } from './standing.ts';
import { followStructure } from './structure.ts';

/** Makes a client that starts the server: over a pipe in Node, in a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server and adds the commands and the status item; the same in Node and in the browser. */
export async function activateWith(context: vscode.ExtensionContext, createClient: CreateClient): Promise<Session> {
  const log = vscode.window.createOutputChannel('Engross', { log: true });
  const docs = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString();
  const client: BaseLanguageClient = createClient({
    documentSelector: [...selector],
    outputChannel: log,
    diagnosticCollectionName: 'engross',
    // What a hover shows comes from the draft: it may run no command and hold no HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: { ...completionMiddleware, ...followStructure(() => client) },
    initializationOptions: { docs, standing: true, files: true, today: true, headings: true },
  });
  const restart = async (): Promise<void> => {
    if (client.needsStop()) await client.stop();
    await client.start();
  };
  const standings = showStandings(client);
  context.subscriptions.push(
    log,
    standings,
    showLedger(client, standings.onDidChange),
    showSelectionTotals(client),
    answerFileRequests(client),
    checkFolders(client),
    offerSampleDraft(),
    keepInStep(client),
    offerKeepingInStep(context),
    client.onRequest(methods.today, today),
    vscode.commands.registerCommand('engross.checkThisDraft', standings.check),
    vscode.commands.registerCommand('engross.restart', restart),
    vscode.commands.registerCommand('engross.showLog', () => log.show()),
  );
  await client.start();
  return { stop: () => client.stop() };
}

/** A running server and what ends it. */
export interface Session {
  readonly stop: () => Promise<void>;
}

/** The day where the editor runs. */
function today(): { readonly year: number; readonly month: number; readonly day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
