import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { isKeptInStep } from './keep-in-step-setting.ts';
import { goesOn, isTyped, rangeAfter, type OffsetRange } from './typed-change.ts';

/** An amount or a date that is stated twice, and agreed when the caret came into it. */
interface Pair {
  readonly document: vscode.TextDocument;
  /** How it read then. */
  readonly before: string;
  /** Where it stands now. */
  readonly at: OffsetRange;
  readonly edited: boolean;
  /** Its last letters were just deleted, as one does to type them anew. */
  readonly deletedLast: boolean;
}

interface Following {
  readonly edits: readonly TextEdit[];
  readonly form: 'words' | 'figures' | 'weekday' | 'date';
  readonly said: string;
}

/** The caret has come to rest after so many milliseconds: only then is asked what it stands in. */
const REST_MS = 80;

/** So long the status bar says what followed. */
const SAID_MS = 8000;

/** Who types without a rest for so many answers gets none. */
const attempts = 5;

/**
 * Lets the words of a pair follow its figures, or the reverse, and the weekday its date, once the caret has left it:
 * for a pair that agreed when the caret entered it and in which the drafter changed one side by hand. The server works
 * the edit out; here is watched who changes what.
 */
export function keepInStep(client: BaseLanguageClient): vscode.Disposable {
  let pair: Pair | undefined;
  /** One that the caret has left, until what follows is settled. */
  let leaving: Pair | undefined;
  let caret: OffsetRange = { start: 0, end: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const enter = async (editor: vscode.TextEditor): Promise<void> => {
    const { document, selection } = editor;
    const { version } = document;
    const found = await ask<{ readonly range: Range; readonly text: string }>(client, 'engross/pair', {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      position: client.code2ProtocolConverter.asPosition(selection.active),
    });
    // Whoever has typed in it meanwhile has not let it be seen whole.
    if (!found || document.version !== version || pair !== undefined) return;
    const range = client.protocol2CodeConverter.asRange(found.range);
    pair = { document, before: found.text, at: offsetsOf(document, range), edited: false, deletedLast: false };
  };

  const follow = async (left: Pair): Promise<void> => {
    leaving = left;
    for (let attempt = 1; attempt <= attempts && leaving !== undefined; attempt++) {
      const { document, before, at } = leaving;
      const { version } = document;
      const range = new vscode.Range(document.positionAt(at.start), document.positionAt(at.end));
      const found = await ask<Following>(client, 'engross/follow', {
        textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
        range: client.code2ProtocolConverter.asRange(range),
        before,
      });
      const editor = vscode.window.activeTextEditor;
      if (!found || editor?.document !== document || isInside(editor, at)) break;
      const edits = await client.protocol2CodeConverter.asTextEdits([...found.edits]);
      // The drafter types on meanwhile: the pair stands elsewhere now, and is asked about anew.
      if (document.version !== version) continue;
      leaving = undefined;
      const done = await editor.edit((builder) => edits.forEach((edit) => builder.replace(edit.range, edit.newText)), {
        undoStopBefore: true,
        undoStopAfter: true,
      });
      if (done) vscode.window.setStatusBarMessage(`$(check) The ${found.form} followed: ${found.said}`, SAID_MS);
      return;
    }
    leaving = undefined;
  };

  const moved = (editor: vscode.TextEditor): void => {
    clearTimeout(timer);
    const { document, selections, selection } = editor;
    if (selections.length > 1 || !isKeptInStep(document)) {
      pair = undefined;
      return;
    }
    caret = offsetsOf(document, selection);
    if (pair && (pair.document !== document || !isInside(editor, pair.at))) {
      const left = pair;
      pair = undefined;
      if (left.edited && left.document === document) void follow(left);
    }
    if (pair === undefined) timer = setTimeout(() => void enter(editor), REST_MS);
  };

  const changed = ({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void => {
    if (leaving?.document === document) leaving = besides(leaving, contentChanges);
    if (pair?.document !== document || contentChanges.length === 0) return;
    const [change, ...others] = contentChanges;
    const last = document.getText(
      new vscode.Range(document.positionAt(pair.at.end - 1), document.positionAt(pair.at.end)),
    );
    const joined = change !== undefined && goesOn(last, change.text, pair.deletedLast);
    const at = change && others.length === 0 ? rangeAfter(pair.at, change, joined) : undefined;
    if (!change || !at) pair = undefined;
    else if (at.start === pair.at.start && at.end === pair.at.end && change.rangeOffset >= at.end) return;
    else if (reason !== undefined || !isTyped(change, caret)) pair = undefined;
    else {
      const deletedLast = change.text === '' && change.rangeOffset === at.end;
      pair = { ...pair, at, edited: true, deletedLast };
    }
  };

  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => moved(textEditor)),
    vscode.workspace.onDidChangeTextDocument(changed),
    vscode.window.onDidChangeActiveTextEditor(() => {
      clearTimeout(timer);
      pair = undefined;
    }),
  );
}

/** A pair after changes besides it; undefined once one of them is within it. */
function besides(pair: Pair, changes: readonly vscode.TextDocumentContentChangeEvent[]): Pair | undefined {
  let at: OffsetRange | undefined = pair.at;
  for (const change of changes) {
    const before: OffsetRange | undefined = at;
    at = at && rangeAfter(at, change);
    if (at && before && at.end - at.start !== before.end - before.start) at = undefined;
  }
  return at && { ...pair, at };
}

const offsetsOf = (document: vscode.TextDocument, range: vscode.Range): OffsetRange => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** Whether the caret stands in a range or at an end of it. */
function isInside({ document, selection }: vscode.TextEditor, { start, end }: OffsetRange): boolean {
  const offset = document.offsetAt(selection.active);
  return start <= offset && offset <= end;
}

const ask = <Answer>(client: BaseLanguageClient, method: string, params: unknown): Promise<Answer | null> =>
  client.isRunning() ? client.sendRequest<Answer | null>(method, params).catch(() => null) : Promise.resolve(null);
