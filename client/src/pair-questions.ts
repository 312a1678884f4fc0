import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type Following, type Pair } from './protocol.ts';
import type { WatchedPair } from './watched-pair.ts';

/** The pair that a caret stands in; null where it stands in none. */
export const askPair = (
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  caret: vscode.Position,
): Promise<Pair | null> =>
  ask(client, methods.pair, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(caret),
  });

/** What follows in a pair that was edited; null where nothing does for certain. */
export const askFollowing = (
  client: BaseLanguageClient,
  { document, before, at }: WatchedPair,
): Promise<Following | null> =>
  ask(client, methods.follow, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(
      new vscode.Range(document.positionAt(at.start), document.positionAt(at.end)),
    ),
    before,
  });

const ask = <Answer>(client: BaseLanguageClient, method: string, params: unknown): Promise<Answer | null> =>
  client.isRunning() ? client.sendRequest<Answer | null>(method, params).catch(() => null) : Promise.resolve(null);
