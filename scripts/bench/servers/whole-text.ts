import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** What a library has to say of a text: from where to where, in UTF-16 units, and what. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Reads a whole text. */
export type Reader = (text: string, syntax: 'plain' | 'markdown') => readonly Remark[] | Promise<readonly Remark[]>;

/** After a pass the messages that came meanwhile are taken in, so that the next one reads the newest text. */
const drainMs = 10;

/**
 * A language server around a library that reads a whole text at a time, as the editor extensions of such libraries are:
 * it reads the document at its first change at once, and after each pass once more if something changed meanwhile.
 */
export function serveWholeTexts(load: () => Promise<Reader>): void {
  const connection = createConnection(ProposedFeatures.all);
  const documents = new TextDocuments(TextDocument);
  let read: Reader = () => [];
  let busy = false;
  let newest: TextDocument | undefined;

  const pass = async (): Promise<void> => {
    const document = newest;
    newest = undefined;
    if (!document) {
      busy = false;
      return;
    }
    busy = true;
    const { uri, version } = document;
    const remarks = await read(document.getText(), document.languageId === 'markdown' ? 'markdown' : 'plain');
    const diagnostics: Diagnostic[] = remarks.map(({ start, end, message }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      message,
    }));
    await connection.sendDiagnostics({ uri, version, diagnostics });
    setTimeout(() => void pass(), drainMs);
  };
  connection.onInitialize(async () => {
    read = await load();
    return { capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } };
  });
  documents.onDidChangeContent(({ document }) => {
    newest = document;
    if (busy) return;
    busy = true;
    setImmediate(() => void pass());
  });
  documents.listen(connection);
  connection.listen();
}

/**
 * Loads a library that is installed beside the server, not in this project: neither the compiler nor the bundler sees
 * its name, and what it exports is taken on trust.
 */
export async function load<Library>(name: string): Promise<Library> {
  return import(name);
}

/** The library in a module that was compiled to CommonJS once or twice over. */
export function defaultOf<Library>(module: { readonly default: Library | { readonly default: Library } }): Library {
  const { default: inner } = module;
  return typeof inner === 'object' && inner !== null && 'default' in inner ? inner.default : (inner as Library);
}
