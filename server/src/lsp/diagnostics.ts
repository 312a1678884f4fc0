import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { DraftSettings } from '../settings/draft-settings.ts';
import { judge, type JudgeTools } from './judge.ts';
import type { OpenDraft } from './open-draft.ts';
import { CHECK, STANDING, uriParams, type StandingParams } from './protocol.ts';
import { createPull } from './pull.ts';
import { createPush } from './push.ts';
import { createRefresh } from './refresh.ts';
import { inBackground } from './request.ts';
import type { Service } from './service.ts';
import type { SettingsSource } from './settings.ts';
import { createStandings, standingOf } from './standing.ts';

/** What is wrong with the open drafts: pushed to a client, or pulled by it, never both; and how each draft stands. */
export interface Diagnostics {
  /** Answers a client that pulls. */
  readonly pull: (open: OpenDraft, params: DocumentDiagnosticParams) => Promise<DocumentDiagnosticReport>;
  /** Shows all open drafts anew, after something that all of them may depend on has changed. */
  readonly showAll: () => void;
}

/** Starts judging the drafts as they are opened, changed and closed. */
export function createDiagnostics(service: Service, settings: SettingsSource, tools: JudgeTools): Diagnostics {
  const { connection, host, drafts } = service;
  const refresh = createRefresh(service);
  const pull = createPull(host.clock, refresh.diagnostics);
  const unasked = createUnasked(service, settings, tools);

  drafts.onDidOpen(({ document }) => {
    settings.forgetDraft(document.uri);
    unasked.show(document);
  });
  drafts.onDidChangeContent(({ document }) => unasked.changed(document));
  drafts.onDidClose(({ document }) => {
    unasked.closed(document);
    pull.closed(document);
    settings.forgetDraft(document.uri);
  });
  connection.onNotification(CHECK, (params: unknown) => {
    const open = drafts.get(uriParams(params) ?? '');
    if (!open) return;
    open.asked = true;
    unasked.show(open);
    refresh.diagnostics();
    refresh.annotations();
  });

  return {
    showAll() {
      const all = drafts.all();
      all.forEach(unasked.show);
      if (all.length === 0) return;
      refresh.diagnostics();
      refresh.annotations();
    },
    async pull(open, { previousResultId }) {
      const known = settings.known(open.uri) ?? (await settings.of(open.uri));
      // One that was closed meanwhile is forgotten already, and nobody would tell of its end again.
      if (drafts.get(open.uri) !== open) return { kind: 'full', items: [] };
      return pull.report(open, judge(open, known, tools), previousResultId);
    },
  };
}

/** What is sent of a draft unasked: its diagnostics, to a client that does not pull them, and how it stands. */
interface Unasked {
  /** A draft was opened or its settings may have changed. */
  readonly show: (open: OpenDraft) => void;
  readonly changed: (open: OpenDraft) => void;
  readonly closed: (open: OpenDraft) => void;
}

function createUnasked(service: Service, settings: SettingsSource, tools: JudgeTools): Unasked {
  const { connection, host, client, drafts, log } = service;
  const push = createPush(host.clock, withSettings(judge), sendDiagnostics);
  const standings = createStandings(host.clock, withSettings(standingOf), sendStanding);
  return {
    show: (open) =>
      void inBackground(log, 'showing a draft', async () => {
        await settings.of(open.uri);
        if (drafts.get(open.uri) !== open) return;
        if (!client.pulls) push.judge(open);
        if (client.wantsStanding) standings.tell(open);
      }),
    changed: (open) =>
      void inBackground(log, 'judging a change', () => {
        // A draft that was just opened counts as changed too, but waits for its settings and is then shown.
        if (!settings.known(open.uri)) return;
        if (!client.pulls) push.changed(open);
        if (client.wantsStanding) standings.changed(open);
      }),
    closed(open) {
      push.closed(open);
      standings.closed(open);
    },
  };

  /** Reads a draft by its settings; the result is undefined as long as they have not been read. */
  function withSettings<Result>(
    read: (open: OpenDraft, known: DraftSettings, tools: JudgeTools) => Result,
  ): (open: OpenDraft) => Result | undefined {
    return (open) => {
      const known = settings.known(open.uri);
      return known && read(open, known, tools);
    };
  }
  function sendDiagnostics(uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void {
    const params = { uri, diagnostics: [...diagnostics], ...(version === undefined ? {} : { version }) };
    void inBackground(log, 'sending diagnostics', () => connection.sendDiagnostics(params));
  }
  function sendStanding(params: StandingParams): void {
    void inBackground(log, 'sending a standing', () => connection.sendNotification(STANDING, params));
  }
}
