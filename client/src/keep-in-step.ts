import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isKeptInStep } from './keep-in-step-setting.ts';
import { createPairFollower } from './pair-follower.ts';
import { askPair } from './pair-questions.ts';
import type { OffsetRange } from './typed-change.ts';
import { besides, isInside, offsetsOf, typedInto, type WatchedPair } from './watched-pair.ts';

/** How long the caret must rest before the server is asked what it stands in, in milliseconds. */
const REST_MS = 80;

/**
 * Keeps a pair in step once the caret has left it: the words follow the figures or the reverse, the weekday its date.
 * The pair must have agreed when the caret entered it, and the drafter must have changed one side by hand. The server
 * works out the edit; this file watches who changes what.
 */
export function keepInStep(client: BaseLanguageClient): vscode.Disposable {
  const follower = createPairFollower(client);
  let pair: WatchedPair | undefined;
  let caret: OffsetRange = { start: 0, end: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is asked about a caret is answered in vain once it has moved on. */
  let moves = 0;

  const enter = async (editor: vscode.TextEditor): Promise<void> => {
    const { document, selection } = editor;
    const { version } = document;
    const move = moves;
    const found = await askPair(client, document, selection.active);
    if (move !== moves) return;
    // Whatever has changed meanwhile, the pair has to be seen whole.
    if (document.version !== version) return enter(editor);
    if (!found) return;
    const range = client.protocol2CodeConverter.asRange(found.range);
    pair = { document, before: found.text, at: offsetsOf(document, range), edited: false, deletedLast: false };
  };

  const leave = (): void => {
    clearTimeout(timer);
    moves++;
    pair = undefined;
  };

  const moved = (editor: vscode.TextEditor): void => {
    const { document, selections, selection } = editor;
    if (selections.length > 1 || !isKeptInStep(document)) return leave();
    caret = offsetsOf(document, selection);
    const stays = pair && pair.document === document && isInside(editor, pair.at);
    if (stays) return;
    const left = pair;
    leave();
    if (left?.edited && left.document === document) void follower.follow(left);
    timer = setTimeout(() => void enter(editor), REST_MS);
  };

  const changed = (event: vscode.TextDocumentChangeEvent): void => {
    const { document, contentChanges } = event;
    follower.changed(event);
    if (pair?.document !== document || contentChanges.length === 0) return;
    pair = follower.isWriting() ? besides(pair, contentChanges) : typedInto(pair, event, caret);
  };

  return vscode.Disposable.from(
    { dispose: leave },
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => moved(textEditor)),
    vscode.workspace.onDidChangeTextDocument(changed),
    vscode.window.onDidChangeActiveTextEditor(leave),
  );
}
