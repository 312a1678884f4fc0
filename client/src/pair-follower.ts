import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askFollowing } from './pair-questions.ts';
import { besides, isInside, type WatchedPair } from './watched-pair.ts';

/** How long the status bar says what followed, in milliseconds. */
const SAID_MS = 8000;

/** How often an answer may come too late because of more typing before nothing more is asked. */
const attempts = 5;

/** Has the rest of a pair follow what was changed in it. */
export interface PairFollower {
  /** Does so for a pair that was edited and that the caret has left. */
  readonly follow: (left: WatchedPair) => Promise<void>;
  /** Takes down a change of a document. */
  readonly changed: (event: vscode.TextDocumentChangeEvent) => void;
  /** Whether it is making an edit of its own right now. */
  readonly isWriting: () => boolean;
}

/** Asks the server what follows, and makes the edits for that. */
export function createPairFollower(client: BaseLanguageClient): PairFollower {
  /** The pairs that the caret has left, each until what follows in it is settled. */
  const leaving = new Set<{ pair: WatchedPair | undefined }>();
  let writing = false;

  /** Makes edits of which one undo takes all back; false where the editor would not. */
  const write = async (editor: vscode.TextEditor, edits: readonly vscode.TextEdit[]): Promise<boolean> => {
    writing = true;
    try {
      return await editor.edit((builder) => edits.forEach((edit) => builder.replace(edit.range, edit.newText)), {
        undoStopBefore: true,
        undoStopAfter: true,
      });
    } finally {
      writing = false;
    }
  };

  const settle = async (left: { pair: WatchedPair | undefined }): Promise<void> => {
    for (let attempt = 1; attempt <= attempts && left.pair !== undefined; attempt++) {
      const { document, at } = left.pair;
      const { version } = document;
      const found = await askFollowing(client, left.pair);
      const editor = vscode.window.activeTextEditor;
      if (!found || editor?.document !== document || isInside(editor, at)) return;
      const edits = await client.protocol2CodeConverter.asTextEdits([...found.edits]);
      // The drafter types on meanwhile: the pair stands elsewhere now, and is asked about anew.
      if (document.version !== version) continue;
      leaving.delete(left);
      if (await write(editor, edits))
        vscode.window.setStatusBarMessage(`$(check) The ${found.form} followed: ${found.said}`, SAID_MS);
      return;
    }
  };

  return {
    async follow(pair) {
      const left = { pair };
      leaving.add(left);
      await settle(left);
      leaving.delete(left);
    },
    changed({ document, contentChanges }) {
      for (const left of leaving) {
        if (left.pair?.document === document) left.pair = besides(left.pair, contentChanges);
      }
    },
    isWriting: () => writing,
  };
}
