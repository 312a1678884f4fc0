import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Severity, Span } from '../analysis/index.ts';

/** What the client can show, as it said when it started. */
export interface Shows {
  /** Where the rules' pages lie, without a slash at the end; undefined: no link behind a code. */
  readonly docs: string | undefined;
  readonly relatedInformation: boolean;
  /** Whether an edit may name the version it is for. */
  readonly versionedEdits: boolean;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A span as lines and characters of its document, from 0 and in UTF-16 units. */
export const toRange = (document: TextDocument, at: Span): Range => ({
  start: document.positionAt(at.start),
  end: document.positionAt(at.end),
});

/** A range as UTF-16 offsets; what lies outside the document is moved to its nearest end. */
export const toSpan = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** A finding as the client shows it. */
export function toDiagnostic(document: TextDocument, finding: Finding, shows: Shows): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.at),
    severity: severities[finding.severity],
    source: 'engross',
    code: finding.rule.id,
    message: finding.message,
  };
  if (shows.docs) diagnostic.codeDescription = { href: `${shows.docs}/${finding.rule.id}.md` };
  if (shows.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ at, message }): DiagnosticRelatedInformation => ({
      location: { uri: document.uri, range: toRange(document, at) },
      message,
    }));
  }
  return diagnostic;
}

/** An edit as the protocol has it. */
export const toTextEdit = (document: TextDocument, edit: Edit): TextEdit => ({
  range: toRange(document, edit.at),
  newText: edit.text,
});

/** An edit of this document alone, for the version that was read where the client can hold it to that. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], shows: Shows): WorkspaceEdit {
  const textEdits = edits.map((edit) => toTextEdit(document, edit));
  if (!shows.versionedEdits) return { changes: { [document.uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }] };
}

/** Edits that the user ticks one by one before they are made, under a heading. */
export interface OfferedEdits {
  readonly edits: readonly Edit[];
  readonly label: string;
  readonly description: string;
}

/** An edit of which the second part waits for the user's confirmation; for clients that confirm edits. */
export function toConfirmedEdit(document: TextDocument, edits: readonly Edit[], offered: OfferedEdits): WorkspaceEdit {
  const { label, description } = offered;
  const sure = edits.map((edit) => toTextEdit(document, edit));
  const asked = offered.edits.map((edit) => ({ ...toTextEdit(document, edit), annotationId: 'offered' }));
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [...sure, ...asked] }],
    changeAnnotations: { offered: { label, description, needsConfirmation: true } },
  };
}

/** Whether two lists of diagnostics would look the same to a reader. */
export function sameDiagnostics(one: readonly Diagnostic[], other: readonly Diagnostic[]): boolean {
  return one.length === other.length && one.every((diagnostic, index) => same(diagnostic, other[index]));
}

const same = (a: Diagnostic, b: Diagnostic | undefined): boolean =>
  b !== undefined &&
  a.code === b.code &&
  a.message === b.message &&
  a.severity === b.severity &&
  sameRange(a.range, b.range) &&
  (a.relatedInformation ?? []).length === (b.relatedInformation ?? []).length &&
  (a.relatedInformation ?? []).every((place, index) => {
    const counterpart = b.relatedInformation?.[index];
    return (
      counterpart !== undefined &&
      counterpart.message === place.message &&
      sameRange(counterpart.location.range, place.location.range)
    );
  });

const sameRange = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
