import * as vscode from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';

/**
 * A list that opens because a figure was typed must leave Enter and Tab alone: it opens only where the editor selects
 * nothing in such lists (`editor.suggest.selectionMode`, which we set for exhibits and plain text). Elsewhere, as in
 * Markdown, it opens when it is asked for.
 */
export const completionMiddleware: CompletionMiddleware = {
  provideCompletionItem(document, position, context, token, next) {
    const typed = context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
    return typed && !selectsNothing(document) ? undefined : next(document, position, context, token);
  },
};

const selectsNothing = (document: vscode.TextDocument): boolean => {
  const mode = vscode.workspace.getConfiguration('editor', document).get<string>('suggest.selectionMode');
  return mode === 'whenQuickSuggestion' || mode === 'never';
};
