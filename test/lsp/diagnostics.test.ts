import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  TextDocuments,
  type Connection,
  type DidChangeTextDocumentParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { readClient } from '../../server/src/lsp/client.ts';
import { createDiagnostics } from '../../server/src/lsp/diagnostics.ts';
import { openDrafts } from '../../server/src/lsp/open-draft.ts';
import type { Service } from '../../server/src/lsp/service.ts';
import { createSettings } from '../../server/src/lsp/settings.ts';
import { fakeClock } from './fake-clock.ts';

const uri = 'file:///deal/sale.txt';
const text = 'The Company shall issue Six Hundred Fifty (650) shares.\n';
const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

/** A service for a client that pulls and gives its settings when the test says so; what it tells is called by hand. */
function setUp() {
  const clock = fakeClock();
  const never = { dispose: () => {} };
  const told: {
    open?: (params: DidOpenTextDocumentParams) => void;
    change?: (params: DidChangeTextDocumentParams) => void;
    close?: (params: DidCloseTextDocumentParams) => void;
  } = {};
  const asked: ((given: unknown) => void)[] = [];
  const connection = {
    onDidOpenTextDocument: (handler: NonNullable<typeof told.open>) => ((told.open = handler), never),
    onDidChangeTextDocument: (handler: NonNullable<typeof told.change>) => ((told.change = handler), never),
    onDidCloseTextDocument: (handler: NonNullable<typeof told.close>) => ((told.close = handler), never),
    onWillSaveTextDocument: () => never,
    onWillSaveTextDocumentWaitUntil: () => never,
    onDidSaveTextDocument: () => never,
    onNotification: () => never,
    languages: { diagnostics: {}, inlayHint: {} },
  } as unknown as Connection;
  const log = { error: (message: string) => assert.fail(message), crashed: () => {}, settings: () => {} };
  const drafts = new TextDocuments(openDrafts(clock));
  const client = readClient({ processId: null, rootUri: null, capabilities: pulling });
  const service = { connection, host: { clock }, client, drafts, log } as unknown as Service;
  const settings = createSettings({
    files: { read: () => Promise.resolve(undefined) },
    folders: () => [],
    configuration: () => new Promise((answer) => asked.push(answer)),
    report: () => {},
  });
  const tools = { shows: client.shows, now: clock.now, crashed: () => {} };
  drafts.listen(connection);
  return { clock, drafts, told, asked, diagnostics: createDiagnostics(service, settings, tools) };
}

describe('the diagnostics of a draft that is closed before its settings are known', () => {
  it('are none, and nothing of it is waited for', async () => {
    const { clock, drafts, told, asked, diagnostics } = setUp();
    told.open?.({ textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    const open = drafts.get(uri);
    assert.ok(open);
    const range = { start: { line: 0, character: 43 }, end: { line: 0, character: 46 } };
    told.change?.({ textDocument: { uri, version: 2 }, contentChanges: [{ range, text: '6' }] });
    const pulled = diagnostics.pull(open, { textDocument: { uri } });
    told.close?.({ textDocument: { uri } });
    for (const answer of asked) answer(null);
    assert.deepEqual(await pulled, { kind: 'full', items: [] });
    assert.equal(clock.waiting(), 0, 'what is being typed in it is judged no more');
  });
});
