import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Host } from './lsp/host.ts';
import { localDay } from './lsp/local-day.ts';
import { startServer } from './lsp/server.ts';
import { systemClock } from './lsp/system-clock.ts';

/** A worker reads no files itself; its client does that for it. */
const host: Host = {
  clock: systemClock,
  today: localDay,
  reads: () => false,
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
};

declare const self: DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), host);
