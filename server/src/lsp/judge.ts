import type { Diagnostic } from 'vscode-languageserver';
import { diagnose, isCalledExhibit, looksLegal, unsilenced, type Finding } from '../analysis/index.ts';
import type { DraftSettings } from '../settings/draft-settings.ts';
import { toDiagnostic, type Shows } from './convert.ts';
import { isDraftAddress, isDraftLanguage } from './language.ts';
import type { OpenDraft } from './open-draft.ts';
import type { Unchecked } from './protocol.ts';
import { holdBack, TYPING_MS } from './typing.ts';

/**
 * The most findings shown of one draft. VS Code would not show more either, and sending more would hold up the keys.
 */
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
  /** After how many milliseconds what is being typed now is judged as well; undefined when nothing was held back. */
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

/** What the rules found in a draft, what is being typed included. */
export interface Found {
  /** With what is silenced: a silence says which finding of a sentence it is of, and counts these too. */
  readonly all: readonly Finding[];
  /** What no silence covers. */
  readonly shown: readonly Finding[];
}

/** What the rules find in a draft; nothing in one that is not checked. */
export function foundIn(open: OpenDraft, settings: DraftSettings, { crashed }: JudgeTools): Found {
  if (uncheckedReason(open, settings)) return { all: [], shown: [] };
  const { severities, distinctNames, silences } = settings;
  const all = diagnose(open.draft, { severities, distinctNames, crashed });
  return { all, shown: unsilenced(open.draft, all, silences) };
}

/** The diagnostics of a draft as it stands, without those of what is being typed. */
export function judge(open: OpenDraft, settings: DraftSettings, tools: JudgeTools): Judgement {
  const now = tools.now();
  const { judged, held } = holdBack(foundIn(open, settings, tools).shown, open.typing, now);
  return {
    diagnostics: judged.slice(0, MOST_SHOWN).map((finding) => toDiagnostic(open.document, finding, tools.shows)),
    heldFor: held.length > 0 && open.typing ? Math.max(0, open.typing.time + TYPING_MS - now) : undefined,
  };
}
