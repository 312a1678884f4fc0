import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { inBackground } from './request.ts';
import type { Service } from './service.ts';

/** Has the client ask again for what it shows, as far as it asks at all and can be told to. */
export interface Refresh {
  readonly diagnostics: () => void;
  /**
   * The lines over totals, the values behind words and the colours, for which a client does not ask because a draft is
   * checked now or by other settings.
   */
  readonly annotations: () => void;
}

/** Refreshes what the client said it can ask for again; for any other it does nothing. */
export function createRefresh({ connection, client, log }: Service): Refresh {
  const { diagnostics, inlayHint, semanticTokens } = connection.languages;
  const ask = (wanted: boolean, request: () => Promise<void>): void => {
    if (wanted) void inBackground(log, 'a refresh', request);
  };
  return {
    diagnostics: () => ask(client.pulls, () => diagnostics.refresh()),
    annotations: () => {
      ask(client.refreshesLenses, () => connection.sendRequest(CodeLensRefreshRequest.type));
      ask(client.refreshesHints, () => inlayHint.refresh());
      ask(client.refreshesColours, () => semanticTokens.refresh());
    },
  };
}
