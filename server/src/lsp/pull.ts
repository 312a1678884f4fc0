import { DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { sameDiagnostics } from './convert.ts';
import type { Clock } from './host.ts';
import type { Judgement } from './judge.ts';
import type { OpenDraft } from './open-draft.ts';

/** Diagnostics for clients that ask for them. */
export interface Pull {
  readonly report: (open: OpenDraft, judgement: Judgement, previous: string | undefined) => DocumentDiagnosticReport;
  readonly closed: (open: OpenDraft) => void;
}

interface Pulled {
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly callOff: (() => void) | undefined;
}

/** `refresh` tells the client to ask again, which it is told when what was held back has become due. */
export function createPull(clock: Clock, refresh: () => void): Pull {
  const drafts = new Map<OpenDraft, Pulled>();
  let results = 0;

  return {
    report(open, { diagnostics, heldFor }, previous) {
      const last = drafts.get(open);
      last?.callOff?.();
      const same = last !== undefined && sameDiagnostics(last.diagnostics, diagnostics);
      const resultId = same ? last.resultId : `${++results}`;
      const callOff = heldFor === undefined ? undefined : clock.after(heldFor, refresh);
      drafts.set(open, { resultId, diagnostics, callOff });
      return resultId === previous
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
    },
    closed(open) {
      drafts.get(open)?.callOff?.();
      drafts.delete(open);
    },
  };
}
