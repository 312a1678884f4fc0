import * as vscode from 'vscode';
import { languages, selector } from './languages.ts';

const setting = 'keepInStep';
/** Under this key is remembered that the setting was offered. */
const offered = 'keepInStep.offered';

/** How long the status bar says what was set, in milliseconds. */
const SAID_MS = 8000;

/** Whether the setting is on for a document that can be a draft. */
export const isKeptInStep = (document: vscode.TextDocument): boolean =>
  languages.includes(document.languageId) &&
  vscode.workspace.getConfiguration('engross', document).get<boolean>(setting, false);

/** Adds the command that turns the setting on and off, and offers it once by quick fix. */
export const offerKeepingInStep = (context: vscode.ExtensionContext): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('engross.keepInStep', toggle),
    vscode.languages.registerCodeActionsProvider([...selector], offerOnce(context), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );

/** Turns the setting on, or off where it is on, for all folders. */
async function toggle(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('engross');
  const on = !configuration.get<boolean>(setting, false);
  await configuration.update(setting, on, vscode.ConfigurationTarget.Global);
  vscode.window.setStatusBarMessage(
    `Engross: words and figures are ${on ? 'kept in step' : 'left as they are'}`,
    SAID_MS,
  );
}

/** The rules whose findings would not have come about. */
const prevented: ReadonlySet<unknown> = new Set(['amount-mismatch', 'date-mismatch', 'date-weekday']);

/** Offers the setting beside the repairs of a pair that differs, in the first menu of them that is opened. */
const offerOnce = ({ globalState }: vscode.ExtensionContext): vscode.CodeActionProvider => ({
  provideCodeActions(document, _range, { diagnostics, triggerKind }) {
    const differs = diagnostics.some(({ source, code }) => source === 'engross' && prevented.has(ruleOf(code)));
    if (!differs || isKeptInStep(document) || globalState.get<boolean>(offered, false)) return [];
    if (triggerKind === vscode.CodeActionTriggerKind.Invoke) void globalState.update(offered, true);
    const title = 'Keep words and figures in step from now on';
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: 'engross.keepInStep' };
    return [action];
  },
});

const ruleOf = (code: vscode.Diagnostic['code']): unknown => (typeof code === 'object' ? code.value : code);
