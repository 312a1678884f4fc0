import type { Diagnostic } from 'vscode-languageserver';
import { sameDiagnostics } from './convert.ts';
import type { Clock } from './host.ts';
import type { Judgement } from './judge.ts';
import type { OpenDraft } from './open-draft.ts';
import { createPace, type Pace } from './pace.ts';

/** Diagnostics sent unasked, to clients that do not ask. */
export interface Push {
  /** A draft was opened, or its settings were read or changed: it is judged at once. */
  readonly judge: (open: OpenDraft) => void;
  /** A draft was changed: it is judged when its pace says so. */
  readonly changed: (open: OpenDraft) => void;
  readonly closed: (open: OpenDraft) => void;
}

interface Pushed {
  readonly pace: Pace;
  shown: readonly Diagnostic[] | undefined;
  callOff: (() => void) | undefined;
}

/** Pushes what `judge` finds; a draft of which it returns undefined is left as it is shown. */
export function createPush(
  clock: Clock,
  judge: (open: OpenDraft) => Judgement | undefined,
  send: (uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]) => void,
): Push {
  const drafts = new Map<OpenDraft, Pushed>();

  /**
   * Sends what is found if it differs from what is shown; `settled` also sends it when it does not, for its version.
   */
  const publish = (open: OpenDraft, settled: boolean): void => {
    const pushed = stateOf(open);
    pushed.callOff?.();
    pushed.callOff = undefined;
    const judgement = judge(open);
    if (!judgement) return;
    const { diagnostics, heldFor } = judgement;
    if (settled || !pushed.shown || !sameDiagnostics(pushed.shown, diagnostics)) {
      pushed.shown = diagnostics;
      send(open.uri, open.document.version, diagnostics);
    }
    if (heldFor !== undefined) pushed.callOff = clock.after(heldFor, () => publish(open, false));
  };
  const stateOf = (open: OpenDraft): Pushed => {
    const known = drafts.get(open);
    if (known) return known;
    const pace = createPace(clock, (settled) => publish(open, settled));
    const made: Pushed = { pace, shown: undefined, callOff: undefined };
    drafts.set(open, made);
    return made;
  };

  return {
    judge: (open) => publish(open, false),
    changed: (open) => stateOf(open).pace.changed(),
    closed(open) {
      const pushed = drafts.get(open);
      if (!pushed) return;
      pushed.pace.stop();
      pushed.callOff?.();
      drafts.delete(open);
      if (pushed.shown && pushed.shown.length > 0) send(open.uri, undefined, []);
    },
  };
}
