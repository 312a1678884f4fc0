import * as vscode from 'vscode';
import { sampleText } from './sample-text.ts';

/** The command that opens a draft with slips in it, saved nowhere: for whoever wants to see what Engross does. */
export const offerSampleDraft = (): vscode.Disposable =>
  vscode.commands.registerCommand('engross.openSample', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'exhibit', content: sampleText });
    await vscode.window.showTextDocument(document);
  });
