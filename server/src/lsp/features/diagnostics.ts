import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Feature } from './feature.ts';

const nothingFound: DocumentDiagnosticReport = { kind: 'full', items: [] };

/** Diagnostics for clients that ask for them; to others they are pushed. */
export const diagnostics: Feature = {
  capabilities: ({ pulls }) =>
    pulls
      ? { diagnosticProvider: { identifier: 'engross', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  serve({ connection, answer, diagnostics: { pull } }) {
    connection.languages.diagnostics.on(answer('diagnostics', nothingFound, pull));
  },
};
