import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { judge, uncheckedReason } from '../judge.ts';
import { describe } from '../log.ts';
import { OpenDraft } from '../open-draft.ts';
import { CHECK_FILE, checkFileParams } from '../protocol.ts';
import type { Feature } from './feature.ts';

/**
 * Checks drafts that lie in a folder and are not open, one at a request: which of them, and when to stop, is the
 * client's to say. Nothing of them is kept.
 */
export const closedDrafts: Feature = {
  serve({ connection, settings, tools, host, log }) {
    connection.onRequest(CHECK_FILE, async (params: unknown): Promise<readonly Diagnostic[] | null> => {
      const file = checkFileParams(params);
      if (!file) return null;
      try {
        const { uri, text } = file;
        // Its address says how it is written; a language it has only once it is opened.
        const draft = new OpenDraft(TextDocument.create(uri, 'plaintext', 0, text), host.clock);
        const its = await settings.of(uri);
        return uncheckedReason(draft, its) ? null : judge(draft, its, tools).diagnostics;
      } catch (error) {
        log.error(`checking a closed draft failed: ${describe(error)}`);
        return null;
      }
    });
  },
};
