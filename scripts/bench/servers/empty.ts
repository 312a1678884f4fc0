import {
  createConnection,
  DocumentDiagnosticReportKind,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * A language server that keeps its documents in step and does nothing else: the least that the protocol costs. It finds
 * nothing, or as many things as BENCH_FINDINGS says, always at the same places.
 */
const count = Number(process.env['BENCH_FINDINGS'] ?? 0);
const diagnostics: readonly Diagnostic[] = Array.from({ length: count }, (_, line) => ({
  range: { start: { line, character: 0 }, end: { line, character: 8 } },
  message: 'the words say 600 but the figures say 650',
  source: 'empty',
}));

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let pulls = false;

connection.onInitialize(({ capabilities }) => {
  pulls = capabilities.textDocument?.diagnostic !== undefined;
  const diagnosticProvider = { interFileDependencies: false, workspaceDiagnostics: false };
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      completionProvider: {},
      ...(pulls ? { diagnosticProvider } : {}),
    },
  };
});
connection.onHover(() => null);
connection.onCompletion(() => []);
connection.languages.diagnostics.on(({ previousResultId }) =>
  previousResultId === undefined
    ? { kind: DocumentDiagnosticReportKind.Full, resultId: '1', items: [...diagnostics] }
    : { kind: DocumentDiagnosticReportKind.Unchanged, resultId: '1' },
);
documents.onDidChangeContent(({ document: { uri, version } }) => {
  if (!pulls) void connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
});
documents.listen(connection);
connection.listen();
