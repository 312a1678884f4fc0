import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Host } from './host.ts';
import type { Log } from './log.ts';
import type { OpenDraft } from './open-draft.ts';

/** What everything that serves one client shares. */
export interface Service {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly drafts: TextDocuments<OpenDraft>;
  readonly log: Log;
}
