import * as vscode from 'vscode';
import { goesOn, isTyped, rangeAfter, type OffsetRange } from './typed-change.ts';

/** An amount or a date that is stated twice, and agreed when the caret came into it. */
export interface WatchedPair {
  readonly document: vscode.TextDocument;
  /** How it read then. */
  readonly before: string;
  /** Where it stands now. */
  readonly at: OffsetRange;
  readonly edited: boolean;
  /** Its last letters were just deleted, as one does to type them anew. */
  readonly deletedLast: boolean;
}

/**
 * A pair after a change of its document: as it was after one right behind it, edited after a key of the drafter's in
 * it. Undefined after any other change: it may not say what the drafter means any more.
 */
export function typedInto(
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
export function besides(
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

/** A range of VS Code's in UTF-16 offsets. */
export const offsetsOf = (document: vscode.TextDocument, range: vscode.Range): OffsetRange => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** Whether the caret stands in a range or at an end of it. */
export function isInside({ document, selection }: vscode.TextEditor, { start, end }: OffsetRange): boolean {
  const offset = document.offsetAt(selection.active);
  return start <= offset && offset <= end;
}
