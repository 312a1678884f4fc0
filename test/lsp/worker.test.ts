import assert from 'node:assert/strict';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { build } from 'esbuild';
import { describe, it } from 'mocha';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { analysisBundle, workerBundle } from '../../scripts/server-bundle.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
}

/** Runs the worker's bundles on one end of a channel, with nothing of Node in reach, and returns the other end. */
async function startWorker(): Promise<MessagePort> {
  const built = await Promise.all(
    [analysisBundle, workerBundle].map((bundle) => build({ ...bundle, write: false, logLevel: 'error' })),
  );
  const code = built.map(({ outputFiles }) => outputFiles[0]?.text ?? '').join('\n');
  const { port1, port2 } = new MessageChannel();
  const run = new Function('self', 'process', 'Buffer', 'require', 'module', 'global', code);
  run(port1);
  return port2;
}

/** Reads what the worker says until it says what is wanted. */
function heard(port: MessagePort, wanted: (message: Message) => boolean): Promise<Message> {
  return new Promise((resolve) => {
    const listen = (message: Message): void => {
      if (!wanted(message)) return;
      port.off('message', listen);
      resolve(message);
    };
    port.on('message', listen);
  });
}

describe('the server in a worker', () => {
  it('checks a draft without anything of Node', async () => {
    const port = await startWorker();
    const send = (message: Message): void => port.postMessage({ jsonrpc: '2.0', ...message });
    try {
      const initialized = heard(port, ({ id }) => id === 1);
      send({
        id: 1,
        method: 'initialize',
        params: { processId: null, rootUri: null, workspaceFolders: null, capabilities: {} },
      });
      await initialized;
      send({ method: 'initialized', params: {} });
      const published = heard(port, ({ method }) => method === 'textDocument/publishDiagnostics');
      const uri = 'vscode-vfs://github/firm/deal/note.md';
      const text = '# Note\n\nThe Company shall issue **Six Hundred** (650) shares.\n';
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
      });
      const { params } = await published;
      const { diagnostics } = params as PublishDiagnosticsParams;
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['amount-mismatch'],
      );
    } finally {
      port.close();
    }
  });
});
