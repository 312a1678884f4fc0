import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isKeptInStep } from './keep-in-step-setting.ts';
import { methods, type Following, type Pair } from './protocol.ts';
import { goesOn, isTyped, rangeAfter, type OffsetRange } from './typed-change.ts';

/** An amount or a date that is stated twice, and agreed when the caret came into it. */
interface WatchedPair {
  readonly document: vscode.TextDocument;
  /** How it read then. */
  readonly before: string;
  /** Where it stands now. */
  readonly at: OffsetRange;
  readonly edited: boolean;
  /** Its last letters were just deleted, as one does to type them anew. */
  readonly deletedLast: boolean;
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
  let pair: WatchedPair | undefined;
  /** One that the caret has left, until what follows is settled. */
  let leaving: WatchedPair | undefined;
  let caret: OffsetRange = { start: 0, end: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const enter = async (editor: vscode.TextEditor): Promise<void> => {
    const { document, selection } = editor;
    const { version } = document;
    const found = await askPair(client, document, selection.active);
    // Whoever has typed in it meanwhile has not let it be seen whole.
    if (!found || document.version !== version || pair !== undefined) return;
    const range = client.protocol2CodeConverter.asRange(found.range);
    pair = { document, before: found.text, at: offsetsOf(document, range), edited: false, deletedLast: false };
  };

  const follow = async (left: WatchedPair): Promise<void> => {
    leaving = left;
    for (let attempt = 1; attempt <= attempts && leaving !== undefined; attempt++) {
      const { document, at } = leaving;
      const { version } = document;
      const found = await askFollowing(client, leaving);
      const editor = vscode.window.activeTextEditor;
      if (!found || editor?.document !== document || isInside(editor, at)) break;
      const edits = await client.protocol2CodeConverter.asTextEdits([...found.edits]);
      // The drafter types on meanwhile: the pair stands elsewhere now, and is asked about anew.
      if (document.version !== version) continue;
      leaving = undefined;
      if (await applied(editor, edits))
        vscode.window.setStatusBarMessage(`$(check) The ${found.form} followed: ${found.said}`, SAID_MS);
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

  const changed = (event: vscode.TextDocumentChangeEvent): void => {
    const { document, contentChanges } = event;
    if (leaving?.document === document) leaving = besides(leaving, contentChanges);
    if (pair?.document === document && contentChanges.length > 0) pair = typedInto(pair, event, caret);
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

/**
 * A pair after a change of its document: as it was after one right behind it, edited after a key of the drafter's in
 * it. Undefined after any other change: it may not say what the drafter means any more.
 */
function typedInto(
  pair: WatchedPair,
  event: vscode.TextDocumentChangeEvent,
  caret: OffsetRange,
): WatchedPair | undefined {
  const { document, contentChanges, reason } = event;
  const [change, ...others] = contentChanges;
  if (!change || others.length > 0) return undefined;
  const { start, end } = pair.at;
  const last = document.getText(new vscode.Range(document.positionAt(end - 1), document.positionAt(end)));
  const at = rangeAfter(pair.at, change, goesOn(last, change.text, pair.deletedLast));
  if (!at) return undefined;
  if (at.start === start && at.end === end && change.rangeOffset >= end) return pair;
  if (reason !== undefined || !isTyped(change, caret)) return undefined;
  return { ...pair, at, edited: true, deletedLast: change.text === '' && change.rangeOffset === at.end };
}

/** A pair after changes besides it; undefined once one of them is within it. */
function besides(
  pair: WatchedPair,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): WatchedPair | undefined {
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

/** Makes edits of which one undo takes all back; false where the editor would not. */
const applied = (editor: vscode.TextEditor, edits: readonly vscode.TextEdit[]): Thenable<boolean> =>
  editor.edit((builder) => edits.forEach((edit) => builder.replace(edit.range, edit.newText)), {
    undoStopBefore: true,
    undoStopAfter: true,
  });

/** The pair that a caret stands in; null where it stands in none. */
const askPair = (
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  caret: vscode.Position,
): Promise<Pair | null> =>
  ask(client, methods.pair, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(caret),
  });

/** What follows in a pair that was edited; null where nothing does for certain. */
const askFollowing = (client: BaseLanguageClient, { document, before, at }: WatchedPair): Promise<Following | null> =>
  ask(client, methods.follow, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(
      new vscode.Range(document.positionAt(at.start), document.positionAt(at.end)),
    ),
    before,
  });

const ask = <Answer>(client: BaseLanguageClient, method: string, params: unknown): Promise<Answer | null> =>
  client.isRunning() ? client.sendRequest<Answer | null>(method, params).catch(() => null) : Promise.resolve(null);
