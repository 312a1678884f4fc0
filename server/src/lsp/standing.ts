import { standing } from '../analysis/index.ts';
import type { DraftSettings } from '../settings/draft-settings.ts';
import type { Clock } from './host.ts';
import { foundIn, uncheckedReason, type JudgeTools } from './judge.ts';
import type { OpenDraft } from './open-draft.ts';
import type { StandingParams } from './protocol.ts';
import { holdBack, TYPING_MS } from './typing.ts';

/** A number in the status bar may lag a little; a keystroke should not pay for it. */
const LAG_MS = TYPING_MS + 50;

/** Keeps the client's view of how each open draft stands up to date. */
export interface Standings {
  /** Tells it that a draft was changed. */
  readonly changed: (open: OpenDraft) => void;
  /** Sends how a draft stands now. */
  readonly tell: (open: OpenDraft) => void;
  readonly closed: (open: OpenDraft) => void;
}

/** Sends a standing when it differs from the one sent last; `read` returns undefined for a draft that has none yet. */
export function createStandings(
  clock: Clock,
  read: (open: OpenDraft) => StandingParams | undefined,
  send: (params: StandingParams) => void,
): Standings {
  const last = new Map<OpenDraft, string>();
  const waiting = new Map<OpenDraft, () => void>();
  const tell = (open: OpenDraft): void => {
    waiting.get(open)?.();
    waiting.delete(open);
    const params = read(open);
    if (!params) return;
    const text = JSON.stringify(params);
    if (last.get(open) === text) return;
    last.set(open, text);
    send(params);
  };
  return {
    changed(open) {
      if (!waiting.has(open))
        waiting.set(
          open,
          clock.after(LAG_MS, () => tell(open)),
        );
    },
    tell,
    closed(open) {
      waiting.get(open)?.();
      waiting.delete(open);
      last.delete(open);
    },
  };
}

/** How a draft stands, without what is being typed. */
export function standingOf(open: OpenDraft, settings: DraftSettings, tools: JudgeTools): StandingParams {
  const unchecked = uncheckedReason(open, settings);
  if (unchecked) return { uri: open.uri, unchecked, facts: 0, agree: 0, disagree: 0, alone: 0 };
  const { all, shown } = foundIn(open, settings, tools);
  const { judged } = holdBack(shown, open.typing, tools.now());
  const { facts, agree, disagree, alone } = standing(open.draft, judged);
  const silenced = all.length - shown.length;
  return { uri: open.uri, facts, agree, disagree, alone, ...(silenced > 0 && { silenced }) };
}
