import assert from 'node:assert/strict';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The documents that an editor has open, of whose changes the server is told. */
export interface OpenDocuments {
  readonly open: (uri: string, text: string, languageId?: string) => TextDocument;
  /** Replaces one text in an open document by another, as a drafter does. */
  readonly replace: (uri: string, old: string, text: string) => void;
  readonly apply: (edit: WorkspaceEdit) => void;
  readonly textOf: (uri: string) => string;
  readonly close: (uri: string) => void;
  /** Where a text stands first in an open document. */
  readonly rangeOf: (uri: string, text: string) => Range;
}

export function openDocuments(notify: (method: string, params: unknown) => Promise<void>): OpenDocuments {
  const documents = new Map<string, TextDocument>();
  const documentAt = (uri: string): TextDocument => {
    const document = documents.get(uri);
    assert.ok(document, `${uri} is open`);
    return document;
  };
  const change = (uri: string, edits: readonly TextEdit[]): void => {
    const document = documentAt(uri);
    // Editors send changes from the end of the text to its start, so that each range is one of the text before all.
    const contentChanges = edits
      .map(({ range, newText }) => ({ range, text: newText }))
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start));
    TextDocument.update(document, contentChanges, document.version + 1);
    void notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges });
  };
  const rangeOf = (uri: string, text: string): Range => {
    const document = documentAt(uri);
    const start = document.getText().indexOf(text);
    assert.ok(start >= 0, `the draft says ${text}`);
    return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
  };
  return {
    rangeOf,
    open(uri, text, languageId = 'plaintext') {
      const document = TextDocument.create(uri, languageId, 1, text);
      documents.set(uri, document);
      void notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return document;
    },
    replace: (uri, old, text) => change(uri, [{ range: rangeOf(uri, old), newText: text }]),
    apply(edit) {
      for (const documentChange of edit.documentChanges ?? []) {
        assert.ok('textDocument' in documentChange, 'the edit is of a document');
        const { uri, version } = documentChange.textDocument;
        assert.equal(version, documentAt(uri).version, 'the edit is for the version that is open');
        change(uri, plainEdits(documentChange.edits));
      }
    },
    textOf: (uri) => documentAt(uri).getText(),
    close: (uri) => void notify('textDocument/didClose', { textDocument: { uri } }),
  };
}

/** The whole text of a document that an edit creates or changes, given what it says before. */
export function edited(before: string, edit: WorkspaceEdit | undefined, uri: string): string {
  const document = TextDocument.create(uri, 'json', 0, before);
  const edits = (edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? plainEdits(change.edits) : [],
  );
  return TextDocument.applyEdits(document, edits);
}

/** Those that put a text in place of another: a snippet is none. */
const plainEdits = (edits: readonly object[]): TextEdit[] =>
  edits.filter((part): part is TextEdit => 'newText' in part);
