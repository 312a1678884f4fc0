import type { Diagnostic } from 'vscode-languageserver';
import { sameDiagnostics } from './convert.ts';
import type { Clock } from './host.ts';
import type { Judgement } from './judge.ts';
import type { OpenDraft } from './open-draft.ts';
import { createPace } from './pace.ts';

/** Diagnostics sent unasked, to clients that do not ask. */
export interface Push {
  /** A draft was opened, or its settings were read or changed: it is judged at once. */
  readonly judge: (open: OpenDraft) => void;
  /** A draft was changed: it is judged when its pace says so. */
  readonly changed: (open: OpenDraft) => void;
  readonly closed: (open: OpenDraft) => void;
}

type Judge = (open: OpenDraft) => Judgement | undefined;
type Send = (uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]) => void;

/** Pushes what `judge` finds; a draft of which it returns undefined is left as it is shown. */
export function createPush(clock: Clock, judge: Judge, send: Send): Push {
  const drafts = new Map<OpenDraft, PushedDraft>();
  const stateOf = (open: OpenDraft): PushedDraft => {
    const known = drafts.get(open) ?? pushedDraft(open, clock, judge, send);
    drafts.set(open, known);
    return known;
  };
  return {
    judge: (open) => stateOf(open).judge(),
    changed: (open) => stateOf(open).changed(),
    closed(open) {
      drafts.get(open)?.close();
      drafts.delete(open);
    },
  };
}

/** One draft and what is shown of it. */
interface PushedDraft {
  readonly judge: () => void;
  readonly changed: () => void;
  /** Takes back what is shown, and calls off what is still to come. */
  readonly close: () => void;
}

function pushedDraft(open: OpenDraft, clock: Clock, judge: Judge, send: Send): PushedDraft {
  let shown: readonly Diagnostic[] | undefined;
  let callOff: (() => void) | undefined;

  /**
   * Sends what is found if it differs from what is shown; `settled` also sends it when it does not, for its version.
   */
  const publish = (settled: boolean): void => {
    callOff?.();
    callOff = undefined;
    const judgement = judge(open);
    if (!judgement) return;
    const { diagnostics, heldFor } = judgement;
    if (settled || !shown || !sameDiagnostics(shown, diagnostics)) {
      shown = diagnostics;
      send(open.uri, open.document.version, diagnostics);
    }
    if (heldFor !== undefined) callOff = clock.after(heldFor, () => publish(false));
  };
  const pace = createPace(clock, publish);
  return {
    judge: () => publish(false),
    changed: () => pace.changed(),
    close() {
      pace.stop();
      callOff?.();
      if (shown && shown.length > 0) send(open.uri, undefined, []);
    },
  };
}
