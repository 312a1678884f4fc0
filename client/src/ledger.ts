import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languages } from './languages.ts';
import { ledgerTable } from './ledger-table.ts';
import { childrenOf, itemOf, summaryOf, type Entry } from './ledger-tree.ts';
import { methods, type Ledger, type LedgerRow } from './protocol.ts';

const VIEW = 'engross.ledger';
const ONLY_DISAGREEMENTS = 'engross.onlyDisagreements';
/**
 * The list follows the keys at this distance: long enough to be asked for once in a word, short enough to seem at once.
 */
const LAG_MS = 300;
/** So long the status bar says what was copied, in milliseconds. */
const SAID_MS = 8000;

/**
 * The ledger view: what the draft in front of the user states, and how each statement stands. It asks the server for
 * what it shows, and for nothing while it is hidden.
 */
export function showLedger(client: BaseLanguageClient, onStanding: vscode.Event<void>): vscode.Disposable {
  let rows: readonly LedgerRow[] = [];
  let shownUri: vscode.Uri | undefined;
  let onlyDisagreements = false;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new vscode.EventEmitter<undefined>();

  const tree = vscode.window.createTreeView<Entry>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (entry) => childrenOf(entry, rows, onlyDisagreements),
      getTreeItem: (entry) => itemOf(entry, shownUri),
    },
    showCollapseAll: true,
  });

  /** Asks for the ledger of the draft in front of the user; an answer that comes after a later question is dropped. */
  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    if (!tree.visible) return;
    const question = ++asked;
    const document = draftInFront(shownUri);
    const uri = document && client.code2ProtocolConverter.asUri(document.uri);
    const answer = uri !== undefined && client.isRunning() ? await ask(client, uri) : null;
    if (question !== asked) return;
    rows = answer?.rows ?? [];
    shownUri = document?.uri;
    // An empty message leaves room for the view's own words on what to do.
    // Totals are amounts held together: counting them again would not agree with the status item.
    tree.message = rows.length > 0 ? summaryOf(rows.filter(({ group }) => group !== 'totals')) : '';
    changed.fire(undefined);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), LAG_MS);
  };
  const filter = async (wanted: boolean): Promise<void> => {
    onlyDisagreements = wanted;
    await vscode.commands.executeCommand('setContext', ONLY_DISAGREEMENTS, wanted);
    changed.fire(undefined);
  };

  /** Copies what the view shows, or would show of the draft in front of the user. */
  const copy = async (): Promise<void> => {
    const document = draftInFront(shownUri);
    const uri = document && client.code2ProtocolConverter.asUri(document.uri);
    const answer = uri !== undefined && client.isRunning() ? await ask(client, uri) : null;
    const copied = (answer?.rows ?? []).filter((row) => !onlyDisagreements || row.standing === 'disagrees');
    if (copied.length > 0) await vscode.env.clipboard.writeText(ledgerTable(copied));
    const count = `${copied.length} ${copied.length === 1 ? 'row' : 'rows'}`;
    const said =
      copied.length === 0 ? 'nothing of the ledger is shown that could be copied' : `copied ${count} of the ledger`;
    vscode.window.setStatusBarMessage(`Engross: ${said}`, SAID_MS);
  };

  return vscode.Disposable.from(
    tree,
    changed,
    { dispose: () => clearTimeout(timer) },
    tree.onDidChangeVisibility(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === shownUri?.toString()) soon();
    }),
    // Settings and silences change how facts stand without a change of the text.
    onStanding(soon),
    vscode.commands.registerCommand('engross.openLedger', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    vscode.commands.registerCommand('engross.copyLedger', copy),
    vscode.commands.registerCommand('engross.ledgerDisagreements', () => filter(true)),
    vscode.commands.registerCommand('engross.ledgerEverything', () => filter(false)),
  );
}

/** The ledger of a draft; null where there is none, or the server has just been stopped. */
const ask = (client: BaseLanguageClient, uri: string): Promise<Ledger | null> =>
  client.sendRequest<Ledger | null>(methods.ledger, { textDocument: { uri } }).catch(() => null);

/**
 * The draft in the active editor; while no editor is active, as when the tree or a page has the keys, the one shown
 * before, else one that is seen beside.
 */
function draftInFront(shown: vscode.Uri | undefined): vscode.TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const before = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === shown?.toString());
  const document = activeTextEditor?.document ?? before ?? visibleTextEditors[0]?.document;
  return document && languages.includes(document.languageId) ? document : undefined;
}
