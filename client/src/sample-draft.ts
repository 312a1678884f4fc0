import * as vscode from 'vscode';
import { sampleText } from './sample-text.ts';

/**
 * The commands that open a draft with slips in it, saved nowhere, for whoever wants to see what Engross does, and that
 * lead through it: a button of the walkthrough has no editor in front of it to work in.
 */
export function offerSampleDraft(): vscode.Disposable {
  let sample: vscode.TextDocument | undefined;
  const open = async (): Promise<vscode.TextEditor> => {
    if (!sample || sample.isClosed)
      sample = await vscode.workspace.openTextDocument({ language: 'exhibit', content: sampleText });
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document === sample);
    return vscode.window.showTextDocument(sample, shown?.viewColumn ?? freeColumn());
  };
  const nextSlip = async (): Promise<void> => {
    await open();
    await vscode.commands.executeCommand('editor.action.marker.next');
  };
  const total = async (): Promise<void> => {
    const editor = await open();
    const place = editor.document.positionAt(editor.document.getText().indexOf('One Thousand'));
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('editor.action.showHover');
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('engross.openSample', open),
    vscode.commands.registerCommand('engross.sampleSlip', nextSlip),
    vscode.commands.registerCommand('engross.sampleTotal', total),
  );
}

/** Beside what is no text, as the walkthrough, so that both are seen; else where the user is. */
function freeColumn(): vscode.ViewColumn {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const covered = activeTab && !(activeTab.input instanceof vscode.TabInputText);
  return covered ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}
