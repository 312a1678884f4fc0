import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { silenceKeys, touches, type Silence, type Span } from '../analysis/index.ts';
import type { Found } from './judge.ts';
import type { OpenDraft } from './open-draft.ts';
import { REPORT_AGAIN_COMMAND, type SilenceRequest } from './protocol.ts';

/**
 * What has a silenced finding at a place reported again: one that was silenced itself, or its rule in this file. A
 * comment in the draft can be deleted there, a rule that is off turned on in the settings.
 */
export function reportAgain(
  open: OpenDraft,
  { all, shown }: Found,
  silences: readonly Silence[],
  here: Span,
): readonly CodeAction[] {
  if (all.length === shown.length) return [];
  const silenced = new Set(all);
  for (const finding of shown) silenced.delete(finding);
  const keys = silenceKeys(open.draft, all);
  return all.flatMap((finding, index): readonly CodeAction[] => {
    const key = keys[index];
    if (!key || !silenced.has(finding) || !touches(finding.at, here.start)) return [];
    const ofRule = silences.filter(({ rule }) => rule === key.rule);
    const request: Omit<SilenceRequest, 'scope'> = { uri: open.uri, ...key };
    if (ofRule.some(({ sentence, which = 0 }) => sentence === key.sentence && which === key.which))
      return [action(`Report it again: ${finding.message}`, { ...request, scope: 'here' })];
    if (ofRule.some(({ sentence }) => sentence === undefined))
      return [action(`Report ${key.rule} in this file again`, { ...request, scope: 'file' })];
    return [];
  });
}

const action = (title: string, request: SilenceRequest): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  command: { title, command: REPORT_AGAIN_COMMAND, arguments: [request] },
});
