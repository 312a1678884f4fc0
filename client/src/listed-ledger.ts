import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languages } from './languages.ts';
import { methods, type Ledger, type LedgerRow } from './protocol.ts';

/** The ledger as it was told last, and the draft that it is of; no rows of a draft that is not checked. */
export interface ListedLedger {
  readonly rows: readonly LedgerRow[];
  readonly uri: vscode.Uri | undefined;
  /** Asks for that of the draft in front of the user; false where a later question was asked before the answer. */
  readonly refresh: () => Promise<boolean>;
  /** The rows of the draft in front of the user, whatever is listed. */
  readonly rowsInFront: () => Promise<readonly LedgerRow[]>;
}

/** A list that is empty until it is refreshed. */
export function createListedLedger(client: BaseLanguageClient): ListedLedger {
  let rows: readonly LedgerRow[] = [];
  let uri: vscode.Uri | undefined;
  let asked = 0;
  return {
    get rows() {
      return rows;
    },
    get uri() {
      return uri;
    },
    async refresh() {
      const question = ++asked;
      const document = draftInFront(uri);
      const answer = await rowsOf(client, document);
      if (question !== asked) return false;
      rows = answer;
      uri = document?.uri;
      return true;
    },
    rowsInFront: () => rowsOf(client, draftInFront(uri)),
  };
}

/** The rows of a draft; none where it is not checked, or the server has just been stopped. */
async function rowsOf(
  client: BaseLanguageClient,
  document: vscode.TextDocument | undefined,
): Promise<readonly LedgerRow[]> {
  if (!document || !client.isRunning()) return [];
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const answer = await client.sendRequest<Ledger | null>(methods.ledger, { textDocument }).catch(() => null);
  return answer?.rows ?? [];
}

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
