import {
  diagnose,
  LineStarts,
  looksLegal,
  mergeEdits,
  orderedEdits,
  reachOf,
  readDraft,
  silenceKeys,
  standing,
  unsilenced,
  type Edit,
  type Finding,
  type Fix,
  type Severity,
  type SilenceKey,
  type Span,
  type Standing,
  type Syntax,
} from '../analysis/index.ts';
import type { DraftSettings } from '../settings/draft-settings.ts';

/** A repair whose edits stand in the order of the text. */
export interface Repair extends Fix {
  /** Where it first and last touches the draft. */
  readonly reach: Span;
  /** The one edit that its edits come to, with what stands between them; computed when asked for. */
  readonly merged: () => Edit;
}

/** A finding as reports show it, its repairs computed. */
export interface Message {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Span;
  readonly message: string;
  readonly related: Finding['related'];
  /** The repairs, the likeliest first; only those whose edits can be applied. */
  readonly fixes: readonly Repair[];
  /** What would silence it; computed when asked for, since few reports say it. */
  readonly key: () => SilenceKey | undefined;
}

/**
 * What checking one draft came to. Offsets are UTF-16 units of `text`, which holds no byte order mark. What only some
 * runs want is computed when asked for.
 */
export interface CheckedDraft {
  readonly text: string;
  readonly lines: LineStarts;
  /** In the order of the text. */
  readonly messages: readonly Message[];
  /** How many findings the user has silenced for good. */
  readonly silenced: number;
  readonly looksLegal: () => boolean;
  readonly standing: () => Standing;
}

export interface CheckOptions {
  readonly syntax: Syntax;
  readonly settings: DraftSettings;
  readonly crashed: (rule: string, error: unknown) => void;
}

/** Reads and checks one text. */
export function checkDraft(text: string, { syntax, settings, crashed }: CheckOptions): CheckedDraft {
  const draft = readDraft(text, syntax);
  const findings = diagnose(draft, { severities: settings.severities, distinctNames: settings.distinctNames, crashed });
  let keys: ReadonlyMap<Finding | undefined, SilenceKey> | undefined;
  const keyOf = (finding: Finding): SilenceKey | undefined => {
    keys ??= new Map(silenceKeys(draft, findings).map((key, index) => [findings[index], key]));
    return keys.get(finding);
  };
  const kept = unsilenced(draft, findings, settings.silences);
  const messages = kept.map((finding) => messageOf(text, finding, () => keyOf(finding), crashed));
  return {
    text,
    lines: new LineStarts(text),
    messages: messages.sort(byPlace),
    silenced: findings.length - messages.length,
    looksLegal: () => looksLegal(draft),
    standing: () => standing(draft, kept),
  };
}

function messageOf(text: string, finding: Finding, key: Message['key'], crashed: CheckOptions['crashed']): Message {
  const rule = finding.rule.id;
  const { severity, at, message, related } = finding;
  return { rule, severity, at, message, related, fixes: fixesOf(text, finding, crashed), key };
}

/** A repair that throws or cannot be applied is a fault of its rule: it is told and left out, the finding stands. */
function fixesOf(text: string, finding: Finding, crashed: CheckOptions['crashed']): readonly Repair[] {
  try {
    const fixes = finding.fixes().filter(({ edits }) => edits.length > 0);
    return fixes.map((fix) => repairOf(text, fix));
  } catch (error) {
    crashed(finding.rule.id, error);
    return [];
  }
}

function repairOf(text: string, fix: Fix): Repair {
  const edits = orderedEdits(fix.edits);
  return { ...fix, edits, reach: reachOf(edits), merged: () => mergeEdits(text, edits) };
}

const byPlace = (a: Message, b: Message): number =>
  a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
