import type { Diagnostic } from 'vscode-languageserver';
import { diagnose, isCalledExhibit, looksLegal, unsilenced, type Finding } from '../analysis/index.ts';
import type { DraftSettings } from '../settings/draft-settings.ts';
import { toDiagnostic, type Shows } from './convert.ts';
import { isDraftAddress, isDraftLanguage } from './language.ts';
import type { OpenDraft } from './open-draft.ts';
import type { Unchecked } from './protocol.ts';
import { holdBack, TYPING_MS } from './typing.ts';

/** No more is shown of one draft; VS Code would not show more either, and sending more would hold up the keys. */
const MOST_SHOWN = 1000;

/** What judging a draft needs besides the draft. */
export interface JudgeTools {
  readonly shows: Shows;
  readonly now: () => number;
  /** Told of a rule that threw. */
  readonly crashed: (rule: string, error: unknown) => void;
}

export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
  /**
   * After so many milliseconds what is being typed now would be judged as well; undefined when nothing was held back.
   */
  readonly heldFor: number | undefined;
}

/**
 * Why a draft is not checked, or undefined when it is. Once a draft was seen to look legal it is checked while it is
 * open.
 */
export function uncheckedReason(open: OpenDraft, { check }: DraftSettings): Unchecked | undefined {
  if (!isDraftAddress(open.uri) || !isDraftLanguage(open.document.languageId)) return 'language';
  if (open.asked || check === 'always') return undefined;
  if (check === 'never') return 'setting';
  if (open.document.languageId === 'exhibit' || isCalledExhibit(open.uri)) return undefined;
  if (!open.lookedLegal) open.lookedLegal = looksLegal(open.draft);
  return open.lookedLegal ? undefined : 'not-legal';
}

/** All findings of a draft that no silence covers, those being typed included; none in a draft that is not checked. */
export function findingsOf(open: OpenDraft, settings: DraftSettings, { crashed }: JudgeTools): readonly Finding[] {
  if (uncheckedReason(open, settings)) return [];
  const { severities, distinctNames, silences } = settings;
  return unsilenced(open.draft, diagnose(open.draft, { severities, distinctNames, crashed }), silences);
}

/** The diagnostics of a draft as it stands, without those of what is being typed. */
export function judge(open: OpenDraft, settings: DraftSettings, tools: JudgeTools): Judgement {
  const now = tools.now();
  const { judged, held } = holdBack(findingsOf(open, settings, tools), open.typing, now);
  return {
    diagnostics: judged.slice(0, MOST_SHOWN).map((finding) => toDiagnostic(open.document, finding, tools.shows)),
    heldFor: held.length > 0 && open.typing ? Math.max(0, open.typing.time + TYPING_MS - now) : undefined,
  };
}
