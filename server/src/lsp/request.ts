import { LSPErrorCodes, ResponseError, type CancellationToken, type TextDocuments } from 'vscode-languageserver';
import type { Clock } from './host.ts';
import { describe, type Log } from './log.ts';
import type { OpenDraft } from './open-draft.ts';

/** Answers a request about one open draft. */
export type Handler<P, R> = (draft: OpenDraft, params: P, token: CancellationToken) => R | Promise<R>;

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** Makes of a handler, its name for the log and the empty answer what a connection calls. */
export type Answering = <P extends OfDocument, R>(
  name: string,
  empty: R,
  handler: Handler<P, R>,
) => (params: P, token: CancellationToken) => Promise<R>;

/**
 * Wraps what answers a request about one document: an unknown document gets the empty answer; so does one whose handler
 * throws, and the error is logged, unless it is an error of the protocol: that is the answer. A request that was called
 * off gets the protocol's error for that, and so does one about a place of a text that has changed before its answer.
 */
export const answering =
  (drafts: TextDocuments<OpenDraft>, log: Log): Answering =>
  (name, empty, handler) =>
  async (params, token) => {
    const draft = drafts.get(params.textDocument.uri);
    const version = draft?.document.version;
    let result = empty;
    try {
      if (draft && !token.isCancellationRequested) result = await handler(draft, params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${name} failed: ${describe(error)}`);
    }
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name}: called off`);
    if (draft?.document.version !== version && namesPlace(params)) {
      throw new ResponseError(LSPErrorCodes.ContentModified, `${name}: the draft has changed meanwhile`);
    }
    return result;
  };

/** Whether a request is about a place, which is another one in another version of the text. */
const namesPlace = (params: object): boolean =>
  ['position', 'positions', 'range', 'ranges'].some((place) => place in params);

/** The same for drafts that satisfy a condition; the others get the empty answer. */
export const answeringIf =
  (answer: Answering, holds: (draft: OpenDraft) => Promise<boolean>): Answering =>
  (name, empty, handler) =>
    answer(name, empty, async (draft, params, token) => ((await holds(draft)) ? handler(draft, params, token) : empty));

/** Runs what nobody waits for the end of; what it throws is logged. */
export async function inBackground(log: Log, name: string, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(`${name} failed: ${describe(error)}`);
  }
}

/** A clock on which whatever throws is logged: a fault in a timer would end the server. */
export const loggingClock = (clock: Clock, log: Log): Clock => ({
  now: clock.now,
  after: (ms, run) => clock.after(ms, () => void inBackground(log, 'a timer', run)),
});
