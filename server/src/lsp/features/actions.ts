import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import {
  commentPlace,
  disablingComment,
  nameHash,
  refactorings,
  silenceKeys,
  type Edit,
  type Finding,
  type Fix,
} from '../../analysis/index.ts';
import { toDiagnostic, toSpan, toWorkspaceEdit, type Shows } from '../convert.ts';
import { foundIn, uncheckedReason, type Found, type JudgeTools } from '../judge.ts';
import type { OpenDraft } from '../open-draft.ts';
import { SILENCE_COMMAND, TWO_NAMES_COMMAND, type SilenceRequest, type TwoNamesRequest } from '../protocol.ts';
import { reportAgain } from '../report-again.ts';
import type { Feature } from './feature.ts';

/** Applies every fix that may be applied unasked: those of spelling, never one of a value. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.engross`;

/** The most findings for which a selection offers repairs: nobody would read a longer menu. */
const MOST_FINDINGS = 20;

/** The light bulb. */
export const actions: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
  }),
  serve({ connection, settings, tools, answer }) {
    connection.onCodeAction(
      answer('code actions', [], async (open, params) => {
        const draftSettings = await settings.of(open.uri);
        const found = foundIn(open, draftSettings, tools);
        const actions = actionsAt(open, found, params, tools);
        if (isAskedFor(params, CodeActionKind.QuickFix))
          actions.push(...reportAgain(open, found, draftSettings.silences, toSpan(open.document, params.range)));
        const checked = uncheckedReason(open, draftSettings) === undefined;
        if (checked && isAskedFor(params, CodeActionKind.RefactorRewrite))
          actions.push(...rewritings(open, params, tools.shows));
        return actions;
      }),
    );
  },
};

/**
 * What the light bulb offers at a range, the repairs before the silences; and, when it is asked for, the fix of all.
 */
function actionsAt(
  open: OpenDraft,
  { all, shown }: Found,
  { range, context }: CodeActionParams,
  { shows, crashed }: JudgeTools,
): CodeAction[] {
  const only = context.only ?? [CodeActionKind.QuickFix];
  const actions: CodeAction[] = [];
  if (only.some((kind) => includes(kind, CodeActionKind.QuickFix))) {
    const here = toSpan(open.document, range);
    const found = shown
      .filter((finding) => [finding, ...finding.related].some(({ at }) => at.start <= here.end && here.start <= at.end))
      .slice(0, MOST_FINDINGS)
      .map((finding) => ({ finding, diagnostic: toDiagnostic(open.document, finding, shows) }));
    for (const { finding, diagnostic } of found) {
      const fixes = fixesOf(finding, crashed);
      actions.push(...fixes.map((fix) => repair(open, fix, diagnostic, shows)));
      actions.push(...declarations(open, finding, diagnostic));
    }
    const keys = found.length > 0 ? silenceKeys(open.draft, all) : [];
    for (const { finding, diagnostic } of found) {
      const key = keys[all.indexOf(finding)];
      if (key) actions.push(...silences(open, finding, diagnostic, { uri: open.uri, scope: 'here', ...key }, shows));
    }
  }
  if (only.some((kind) => includes(kind, FIX_ALL))) actions.push(...fixAll(open, shown, { shows, crashed }));
  return actions;
}

/** Whether asking for `asked` asks for `kind` too: `source` asks for `source.fixAll.engross`. */
const includes = (asked: string, kind: string): boolean =>
  asked === '' || kind === asked || kind.startsWith(`${asked}.`);

/**
 * Whether actions of a kind are asked for: by that kind, or by opening the menu. A light bulb at every amount, which VS
 * Code would show for an answer to what it asks by itself as the caret moves, helps nobody.
 */
const isAskedFor = ({ context: { only, triggerKind } }: CodeActionParams, wanted: CodeActionKind): boolean =>
  only ? only.some((kind) => includes(kind, wanted)) : triggerKind !== CodeActionTriggerKind.Automatic;

const rewritings = ({ document, draft }: OpenDraft, { range }: CodeActionParams, shows: Shows): CodeAction[] =>
  refactorings(draft, toSpan(document, range)).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(document, edits, shows),
  }));

/**
 * The fixes of a finding; a rule that throws while it makes them is passed over, and the finding can still be silenced.
 */
function fixesOf(finding: Finding, crashed: JudgeTools['crashed']): readonly Fix[] {
  try {
    return finding.fixes();
  } catch (error) {
    crashed(finding.rule.id, error);
    return [];
  }
}

const repair = (open: OpenDraft, fix: Fix, diagnostic: Diagnostic, shows: Shows): CodeAction => ({
  title: fix.title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnostic],
  edit: toWorkspaceEdit(open.document, fix.edits, shows),
});

/** Lets the drafter say that what is taken for one name spelled in two ways is two names. */
function declarations({ uri }: OpenDraft, { names }: Finding, diagnostic: Diagnostic): CodeAction[] {
  if (!names) return [];
  const title = 'These are two names';
  const request: TwoNamesRequest = { uri, names: [nameHash(names[0]), nameHash(names[1])] };
  const command = { title, command: TWO_NAMES_COMMAND, arguments: [request] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }];
}

function silences(
  open: OpenDraft,
  finding: Finding,
  diagnostic: Diagnostic,
  request: SilenceRequest,
  shows: Shows,
): CodeAction[] {
  const rule = finding.rule.id;
  const action = (title: string): CodeAction => ({ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] });
  const command = (title: string, scope: SilenceRequest['scope']): CodeAction => ({
    ...action(title),
    command: { title, command: SILENCE_COMMAND, arguments: [{ ...request, scope }] },
  });
  const comment: CodeAction[] =
    open.syntax === 'markdown'
      ? [
          {
            ...action('Ignore here by a comment'),
            edit: toWorkspaceEdit(open.document, [commentEdit(open, finding)], shows),
          },
        ]
      : [];
  return [
    command('Ignore here', 'here'),
    ...comment,
    command(`Ignore ${rule} in this file`, 'file'),
    command(`Ignore ${rule} in this workspace`, 'workspace'),
  ];
}

/** Puts the comment on its own line before the block, with a blank line after it. */
function commentEdit(open: OpenDraft, finding: Finding): Edit {
  const { draft } = open;
  const place = commentPlace(draft, finding.at.start);
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const above = draft.text.slice(Math.max(0, place - 4), place);
  const apart = place === 0 || /\n[ \t]*\r?\n$/.test(above) ? '' : eol;
  return { at: { start: place, end: place }, text: `${apart}${disablingComment(finding.rule.id)}${eol}${eol}` };
}

function fixAll(
  open: OpenDraft,
  findings: readonly Finding[],
  { shows, crashed }: Pick<JudgeTools, 'shows' | 'crashed'>,
): CodeAction[] {
  const edits: Edit[] = [];
  let done = 0;
  for (const finding of findings) {
    const safe = fixesOf(finding, crashed).find((fix) => fix.safe);
    // Findings come in the order of the text; one that reaches into a place already corrected waits for the next time.
    if (!safe || safe.edits.some(({ at }) => at.start < done)) continue;
    edits.push(...safe.edits);
    done = Math.max(done, ...safe.edits.map(({ at }) => at.end));
  }
  if (edits.length === 0) return [];
  return [
    { title: 'Correct all misspelt number words', kind: FIX_ALL, edit: toWorkspaceEdit(open.document, edits, shows) },
  ];
}
