import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ledgerTable } from './ledger-table.ts';
import { childrenOf, itemOf, summaryOf, type Entry } from './ledger-tree.ts';
import { createListedLedger } from './listed-ledger.ts';
import type { LedgerRow } from './protocol.ts';

const VIEW = 'engross.ledger';
const ONLY_DISAGREEMENTS = 'engross.onlyDisagreements';
/** How long after a key the list is asked for, in milliseconds: once in a word, and yet as if at once. */
const LAG_MS = 300;
/** How long the status bar says what was copied, in milliseconds. */
const SAID_MS = 8000;

/**
 * The ledger view: what the draft in front of the user states, and how each statement stands. It asks the server for
 * what it shows, and for nothing while it is hidden.
 */
export function showLedger(client: BaseLanguageClient, onStanding: vscode.Event<void>): vscode.Disposable {
  const listed = createListedLedger(client);
  let onlyDisagreements = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new vscode.EventEmitter<undefined>();
  const tree = vscode.window.createTreeView<Entry>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (entry) => childrenOf(entry, listed.rows, onlyDisagreements),
      getTreeItem: (entry) => itemOf(entry, listed.uri),
    },
    showCollapseAll: true,
  });

  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    if (!tree.visible || !(await listed.refresh())) return;
    // Totals are amounts held together: counting them again would not agree with the status item.
    const counted = listed.rows.filter(({ group }) => group !== 'totals');
    // An empty message leaves room for the view's own words on what to do.
    tree.message = listed.rows.length > 0 ? summaryOf(counted) : '';
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
  const copyShown = async (): Promise<void> => {
    const rows = await listed.rowsInFront();
    await copy(onlyDisagreements ? rows.filter(({ standing }) => standing === 'disagrees') : rows);
  };
  return vscode.Disposable.from(
    tree,
    changed,
    { dispose: () => clearTimeout(timer) },
    tree.onDidChangeVisibility(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === listed.uri?.toString()) soon();
    }),
    // Settings and silences change how facts stand without a change of the text.
    onStanding(soon),
    vscode.commands.registerCommand('engross.openLedger', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    vscode.commands.registerCommand('engross.copyLedger', copyShown),
    vscode.commands.registerCommand('engross.ledgerDisagreements', () => filter(true)),
    vscode.commands.registerCommand('engross.ledgerEverything', () => filter(false)),
  );
}

/** Copies rows as a table, where there are any, and says what was copied. */
async function copy(rows: readonly LedgerRow[]): Promise<void> {
  if (rows.length > 0) await vscode.env.clipboard.writeText(ledgerTable(rows));
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  const said =
    rows.length === 0 ? 'nothing of the ledger is shown that could be copied' : `copied ${count} of the ledger`;
  vscode.window.setStatusBarMessage(`Engross: ${said}`, SAID_MS);
}
