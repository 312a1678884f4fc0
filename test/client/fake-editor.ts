import { TextDocument, type Position } from 'vscode-languageserver-textdocument';
import { fakeClock, type FakeClock } from '../lsp/fake-clock.ts';
import { loadClient } from './load.ts';

/** A range as VS Code has it; places are alike in VS Code and in the protocol. */
class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(start: Position, end: Position) {
    this.start = start;
    this.end = end;
  }
  get active(): Position {
    return this.end;
  }
}

interface Replacement {
  readonly range: Range;
  readonly newText: string;
}

/** A document that is shown with a caret in it: as much of VS Code as it takes to try who follows a drafter's keys. */
export interface FakeEditor {
  readonly document: TextDocument;
  readonly clock: FakeClock;
  /** What the status bar said. */
  readonly said: readonly string[];
  /** Puts the caret in front of some words, or so many letters behind their beginning. */
  readonly goTo: (words: string, behind?: number) => void;
  /** Deletes so many letters before the caret and types others, key by key. */
  readonly type: (text: string, deleted?: number) => void;
  /** Adds words at the end, as another program may. */
  readonly append: (text: string) => void;
  /** Loads a file of the client, for which this editor is VS Code and this clock the machine's. */
  readonly load: <Exported>(file: string) => Promise<Exported>;
}

/** An editor that shows a plain text; in its settings everything is turned on. */
export function fakeEditor(content: string): FakeEditor {
  const clock = fakeClock();
  const document = TextDocument.create('untitled:Untitled-1', 'plaintext', 1, content);
  const said: string[] = [];
  const selected = listeners();
  const changed = listeners();
  const textEditor = {
    document,
    selection: new Range(document.positionAt(0), document.positionAt(0)),
    get selections() {
      return [this.selection];
    },
    edit(make: (builder: { replace: (range: Range, newText: string) => void }) => void): Promise<boolean> {
      const replacements: Replacement[] = [];
      make({ replace: (range, newText) => replacements.push({ range, newText }) });
      const caret = document.offsetAt(textEditor.selection.active);
      const before = replacements.filter(({ range }) => document.offsetAt(range.end) <= caret);
      const after = before.reduce((at, { range, newText }) => at + newText.length - lengthOf(range), caret);
      change(replacements);
      if (after !== caret) putCaret(after);
      return Promise.resolve(true);
    },
  };
  const lengthOf = ({ start, end }: Range): number => document.offsetAt(end) - document.offsetAt(start);
  function change(replacements: readonly Replacement[]): void {
    const contentChanges = replacements
      .map(({ range, newText }) => ({
        range,
        text: newText,
        rangeOffset: document.offsetAt(range.start),
        rangeLength: lengthOf(range),
      }))
      .sort((a, b) => b.rangeOffset - a.rangeOffset);
    TextDocument.update(document, contentChanges, document.version + 1);
    changed.tell({ document, contentChanges });
  }
  function putCaret(offset: number): void {
    const position = document.positionAt(offset);
    textEditor.selection = new Range(position, position);
    selected.tell({ textEditor });
  }
  function press(letter: string, deleted: number): void {
    const caret = document.offsetAt(textEditor.selection.active);
    const range = new Range(document.positionAt(caret - deleted), document.positionAt(caret));
    change([{ range, newText: letter }]);
    putCaret(caret - deleted + letter.length);
  }
  const vscode = {
    Range,
    Disposable: { from: () => undefined },
    window: {
      activeTextEditor: textEditor,
      onDidChangeTextEditorSelection: selected.add,
      onDidChangeActiveTextEditor: () => undefined,
      setStatusBarMessage: (message: string) => said.push(message),
    },
    workspace: { onDidChangeTextDocument: changed.add, getConfiguration: () => ({ get: () => true }) },
  };
  return {
    document,
    clock,
    said,
    goTo: (words, behind = 0) => putCaret(document.getText().indexOf(words) + behind),
    type(text, deleted = 0) {
      for (let key = 0; key < deleted; key++) press('', 1);
      for (const letter of text) press(letter, 0);
    },
    append(text) {
      const end = document.positionAt(document.getText().length);
      change([{ range: new Range(end, end), newText: text }]);
    },
    load: (file) => loadClient(file, vscode, clock),
  };
}

function listeners() {
  const all: ((event: object) => void)[] = [];
  return {
    add: (listener: (event: object) => void) => void all.push(listener),
    tell: (event: object) => all.forEach((listener) => listener(event)),
  };
}
