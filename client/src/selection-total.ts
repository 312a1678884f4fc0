import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languages } from './languages.ts';
import { methods, type SelectionTotal } from './protocol.ts';

/** How long a selection must rest before it is added up, in milliseconds: it grows with each key that is held down. */
const LAG_MS = 120;

/** How long the status bar says that a sum was copied. */
const TOLD_MS = 3000;

/** Shows in the status bar what the selected amounts come to; a click copies the sum. */
export function showSelectionTotals(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('engross.selectionTotal', vscode.StatusBarAlignment.Right, 101);
  item.name = 'Engross: Selection Total';
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async (editor: vscode.TextEditor): Promise<void> => {
    const question = ++asked;
    const ranges = editor.selections
      .filter((selection) => !selection.isEmpty)
      .map((selection) => client.code2ProtocolConverter.asRange(selection));
    const totals = ranges.length > 0 && client.isRunning() ? await ask(client, editor.document, ranges) : [];
    if (question === asked) describe(item, totals);
  };
  const soon = (editor: vscode.TextEditor | undefined): void => {
    clearTimeout(timer);
    if (editor && languages.includes(editor.document.languageId) && editor.selections.some(({ isEmpty }) => !isEmpty)) {
      timer = setTimeout(() => void show(editor), LAG_MS);
    } else {
      asked++;
      item.hide();
    }
  };
  return vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => soon(textEditor)),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.commands.registerCommand('engross.copySelectionTotal', async (sum: unknown) => {
      if (typeof sum !== 'string') return;
      await vscode.env.clipboard.writeText(sum);
      vscode.window.setStatusBarMessage(`Copied ${sum}`, TOLD_MS);
    }),
  );
}

const ask = (
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  ranges: readonly unknown[],
): Promise<readonly SelectionTotal[]> => {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  return client
    .sendRequest<readonly SelectionTotal[]>(methods.selectionTotals, { textDocument, ranges })
    .catch(() => []);
};

function describe(item: vscode.StatusBarItem, totals: readonly SelectionTotal[]): void {
  const [first] = totals;
  if (!first) {
    item.hide();
    return;
  }
  // Of one unit there is room for the average too; of several it stands in the tooltip.
  const text =
    totals.length === 1
      ? sumAndAverage(first)
      : totals.map((total) => `${total.count} amounts: ${sumOf(total)}`).join('; ');
  item.text = `$(add) ${text}`;
  item.tooltip = `${totals.map(sumAndAverage).join('\n')}\nClick to copy ${first.sum}`;
  item.accessibilityInformation = { label: `Selected: ${text}`, role: 'button' };
  item.command = { title: 'Copy the Sum', command: 'engross.copySelectionTotal', arguments: [first.sum] };
  item.show();
}

const sumAndAverage = (total: SelectionTotal): string =>
  `${total.count} amounts: ${sumOf(total)}, on average ${total.average}`;

const sumOf = ({ sum, noun }: SelectionTotal): string => (noun === undefined ? sum : `${sum} ${noun}`);
