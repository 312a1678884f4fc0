import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { selector } from './languages.ts';
import { methods, type Standing } from './protocol.ts';

/** The status item, and the command that has the draft in front of the user checked. */
export interface Standings extends vscode.Disposable {
  readonly check: () => Promise<void>;
  /** Fires when the server says anew how a draft stands: a client has one listener for each message. */
  readonly onDidChange: vscode.Event<void>;
}

/** Shows in the language status how the draft in front of the user stands: what was checked, or why nothing was. */
export function showStandings(client: BaseLanguageClient): Standings {
  const item = vscode.languages.createLanguageStatusItem('engross.standing', selector);
  item.name = 'Engross';
  const known = new Map<string, Standing>();
  const changed = new vscode.EventEmitter<void>();
  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    Object.assign(item, describe(uri === undefined ? undefined : known.get(uri)));
  };
  show();
  const subscriptions = [
    item,
    changed,
    client.onNotification(methods.standing, (standing: Standing) => {
      known.set(vscode.Uri.parse(standing.uri).toString(), standing);
      show();
      changed.fire();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  ];
  return {
    onDidChange: changed.event,
    async check() {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      await client.sendNotification(methods.check, { uri: client.code2ProtocolConverter.asUri(document.uri) });
    },
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}

type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'command' | 'severity'>;

function describe(standing: Standing | undefined): Shown {
  const { Information, Warning } = vscode.LanguageStatusSeverity;
  if (!standing) return { text: 'Engross: starting', detail: '', command: undefined, severity: Information };
  const { unchecked, facts, disagree, alone, silenced = 0 } = standing;
  if (unchecked === undefined) {
    return {
      text: `Engross: ${facts} checked, ${disagree} ${disagree === 1 ? 'disagrees' : 'disagree'}`,
      detail: `${alone} ${alone === 1 ? 'stands' : 'stand'} alone${silenced > 0 ? `, ${silenced} silenced` : ''}`,
      command: { title: 'Show Problems', command: 'workbench.actions.view.problems' },
      severity: disagree > 0 ? Warning : Information,
    };
  }
  const check = { title: 'Check This Draft', command: 'engross.checkThisDraft' };
  return {
    text: 'Engross: not checked',
    detail: reasons[unchecked],
    command: unchecked === 'language' ? undefined : check,
    severity: Information,
  };
}

const reasons: Readonly<Record<NonNullable<Standing['unchecked']>, string>> = {
  language: 'only plain text, Markdown and exhibit documents that can be edited are checked',
  setting: 'the setting “engross.check” says never',
  'not-legal': 'no amount in words and figures, party clause, recital, signature or other mark of an exhibit yet',
};
