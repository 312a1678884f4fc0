import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { OpenDraft } from './documents.ts';

/** What every handler shares: the open drafts and where trouble is noted down. */
export interface Requests {
  readonly draftAt: (uri: string) => OpenDraft | undefined;
  readonly log: (message: string) => void;
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * Wraps what answers a request about one document: an unknown document gets the empty answer; so does one whose handler
 * throws, and the error is logged; a request that was called off gets the protocol's error for that, without being answered.
 */
export const answer =
  <P extends OfDocument, R>(
    requests: Requests,
    name: string,
    empty: R,
    handler: (draft: OpenDraft, params: P, token: CancellationToken) => R | Promise<R>,
  ): ((params: P, token: CancellationToken) => Promise<R>) =>
  async (params, token) => {
    if (token.isCancellationRequested) throw cancelled();
    const draft = requests.draftAt(params.textDocument.uri);
    if (!draft) return empty;
    let result: R;
    try {
      result = await handler(draft, params, token);
    } catch (error) {
      requests.log(`${name} failed: ${describe(error)}`);
      result = empty;
    }
    if (token.isCancellationRequested) throw cancelled();
    return result;
  };

const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/** Wraps what follows a notification or runs later, where nobody waits for an answer. */
export const guard = (log: (message: string) => void, name: string, run: () => void | Promise<void>): void => {
  const failed = (error: unknown): void => {
    log(`${name} failed: ${describe(error)}`);
  };
  try {
    void Promise.resolve(run()).catch(failed);
  } catch (error) {
    failed(error);
  }
};

/** What went wrong, with the place where it did. */
export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
