import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { findingsIn, framed, isPublished, startWire, type Message, type Wire } from './wire.ts';

const uri = 'file:///deal/ex10.txt';
const later = 'file:///deal/later.txt';
const slip = 'The Company shall issue Six Hundred (650) shares.\n';
const textDocument = { uri };
const position = { line: 0, character: 26 };
const far = { line: 4_000_000, character: 4_000_000 };

const notInitialized = -32002;
const invalidRequest = -32600;
const cancelled = -32800;

let wire: Wire | undefined;

async function start(capabilities?: object): Promise<Wire> {
  wire = await startWire();
  if (capabilities) await wire.initialize(capabilities);
  return wire;
}

/** Holds that the server still reads documents: the last thing each test asks of it. */
async function checkAlive(server: Wire): Promise<void> {
  server.open(later, slip);
  assert.equal((await server.findings(later, 1)).length, 1);
}

const looksLikeTrace = /\n\s+at |node_modules|\.cjs|\.ts:/;

describe('a server among faults', () => {
  afterEach('it answered without a stack trace', () => {
    const answers = wire?.heard.filter(({ error }) => error !== undefined) ?? [];
    for (const { error } of answers) assert.doesNotMatch(JSON.stringify(error), looksLikeTrace);
    wire = undefined;
  });

  it('refuses requests before initialize, passes notifications over, and starts all the same', async () => {
    const server = await start();
    server.open(uri, slip);
    assert.equal((await server.ask('textDocument/hover', { textDocument, position })).error?.code, notInitialized);
    await server.initialize();
    assert.equal((await server.ask('textDocument/hover', { textDocument, position })).result, null);
    await checkAlive(server);
  });

  it('refuses to be initialized twice, answers after shutdown, and leaves with 0', async () => {
    const server = await start({});
    const again = await server.ask('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.equal(again.error?.code, invalidRequest);
    await checkAlive(server);
    assert.equal((await server.ask('shutdown')).result, null);
    assertAnswered(await server.ask('textDocument/hover', { textDocument, position }));
    server.notify('exit');
    assert.equal(await server.exit, 0);
  });

  it('leaves with 1 when told to exit without a shutdown, initialized or not', async () => {
    for (const capabilities of [undefined, {}]) {
      const server = await start(capabilities);
      server.notify('exit');
      assert.equal(await server.exit, 1);
    }
  });

  it('answers a method that it does not know with the error for that', async () => {
    const server = await start({});
    assert.equal((await server.ask('textDocument/signatureHelp', { textDocument, position })).error?.code, -32601);
    server.notify('textDocument/neverHeardOf', { textDocument });
    server.notify('$/neverHeardOf', {});
    await checkAlive(server);
  });

  it('passes over changes and closing of a document that is not open', async () => {
    const server = await start({});
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: slip }],
    });
    server.notify('textDocument/didClose', { textDocument });
    server.notify('textDocument/didSave', { textDocument });
    assert.equal((await server.ask('textDocument/hover', { textDocument, position })).result, null);
    await checkAlive(server);
  });

  it('takes a change with a version that goes back or is missing', async () => {
    const server = await start({});
    server.open(uri, 'Ten (10) days.\n', 7);
    await server.findings(uri, 7);
    server.notify('textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges: [{ text: slip }] });
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: null },
      contentChanges: [{ text: `${slip}\n` }],
    });
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: 9 },
      contentChanges: [{ text: `${slip}\nMore.\n` }],
    });
    assert.equal((await server.findings(uri, 9)).length, 1);
    await checkAlive(server);
  });

  it('answers positions out of range, and ranges that run backwards', async () => {
    const server = await start({});
    server.open(uri, slip);
    await server.findings(uri, 1);
    const before = { line: -3, character: -7 };
    const ranges = [
      { start: far, end: far },
      { start: far, end: position },
      { start: before, end: far },
    ];
    for (const at of [far, before, { line: 0, character: 1e9 }, { line: 0.5, character: 0.5 }]) {
      for (const method of ['hover', 'definition', 'references', 'documentHighlight', 'completion', 'prepareRename']) {
        const params = { textDocument, position: at, context: { includeDeclaration: true } };
        assertAnswered(await server.ask(`textDocument/${method}`, params));
      }
      assertAnswered(await server.ask('textDocument/rename', { textDocument, position: at, newName: '700' }));
      assertAnswered(await server.ask('textDocument/selectionRange', { textDocument, positions: [at] }));
    }
    for (const range of ranges) {
      const context = { diagnostics: [] };
      assertAnswered(await server.ask('textDocument/codeAction', { textDocument, range, context }));
      assertAnswered(await server.ask('textDocument/inlayHint', { textDocument, range }));
      server.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range, text: 'x' }],
      });
    }
    await checkAlive(server);
  });

  it('answers parameters of the wrong form without losing a document', async () => {
    const server = await start({});
    server.open(uri, slip);
    for (const params of [undefined, null, 5, 'x', [], {}, { textDocument: null }, { textDocument: { uri: 5 } }]) {
      for (const method of ['hover', 'codeAction', 'completion', 'rename', 'foldingRange', 'documentSymbol']) {
        assertAnswered(await server.ask(`textDocument/${method}`, params));
      }
      for (const method of ['didOpen', 'didChange', 'didClose']) server.notify(`textDocument/${method}`, params);
      server.notify('workspace/didChangeConfiguration', params);
      server.notify('workspace/didChangeWatchedFiles', params);
      assertAnswered(await server.ask('workspace/executeCommand', params));
    }
    for (const at of [undefined, null, 'x', {}, { line: 'x', character: null }]) {
      assertAnswered(await server.ask('textDocument/hover', { textDocument, position: at }));
      assertAnswered(await server.ask('textDocument/codeAction', { textDocument, range: at }));
    }
    assert.notEqual((await server.ask('textDocument/hover', { textDocument, position })).result, null);
    await checkAlive(server);
  });

  it('answers every request that is called off, once, and the others with their results', async () => {
    const server = await start({});
    server.open(uri, slip.repeat(2_000));
    const ids = Array.from({ length: 60 }, (_, index) => 1_000 + index);
    for (const id of ids) {
      server.send({ id, method: 'textDocument/hover', params: { textDocument, position } });
      if (id % 2 === 0) server.notify('$/cancelRequest', { id });
    }
    server.notify('$/cancelRequest', { id: 'never asked' });
    await server.until('the last answer', ({ id }) => id === ids.at(-1));
    for (const id of ids) {
      await server.until(`the answer to ${id}`, (message) => message.id === id);
      const [answer, ...more] = server.heard.filter((message) => message.id === id);
      assert.deepEqual(more, []);
      if (answer?.error) assert.equal(answer.error.code, cancelled);
      if (id % 2 === 1) assert.notEqual(answer?.result, undefined);
    }
    await checkAlive(server);
  });

  it('keeps up with 10,000 rapid changes, and finds in the last text what stands there', async () => {
    const server = await start({});
    server.open(uri, 'Nothing yet.\n');
    const top = { line: 0, character: 0 };
    const below = { line: 1, character: 0 };
    for (let version = 2; version <= 10_001; version++) {
      const range = { start: top, end: version % 2 === 0 ? top : below };
      const change = { range, text: version % 2 === 0 ? slip : '' };
      server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
    }
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: 10_002 },
      contentChanges: [{ range: { start: top, end: top }, text: slip }],
    });
    // What was typed last is held back for half a second, so the version is told of twice.
    await server.until(
      'the finding',
      (message) => isPublished(message, uri, 10_002) && findingsIn(message).length === 1,
    );
    const sent = server.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics').length;
    assert.ok(sent < 1_000, `${sent} publishes`);
    await checkAlive(server);
  }).timeout(40_000);

  it('takes a document that is opened twice for the text it was given last', async () => {
    const server = await start({});
    server.open(uri, 'Nothing yet.\n');
    server.open(uri, slip, 2);
    assert.equal((await server.findings(uri, 2)).length, 1);
    server.notify('textDocument/didClose', { textDocument });
    server.notify('textDocument/didClose', { textDocument });
    assert.equal((await server.ask('textDocument/hover', { textDocument, position })).result, null);
    await checkAlive(server);
  });

  it('answers what was asked of a document that is closed before the answer', async () => {
    const server = await start({});
    server.open(uri, slip.repeat(5_000));
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: slip.repeat(6_000) }],
    });
    const asked = ['hover', 'completion', 'references'].map((method) =>
      server.ask(`textDocument/${method}`, { textDocument, position, context: { includeDeclaration: true } }),
    );
    server.notify('textDocument/didClose', { textDocument });
    for (const answer of await Promise.all(asked)) assertAnswered(answer);
    await checkAlive(server);
  });

  const oddities: Readonly<Record<string, Buffer>> = {
    'a body that is no JSON': framed('{"jsonrpc": "2.0", "id": 1, "met'),
    'an empty body': framed(''),
    'a body that is no message': framed('[5, null, "x"]'),
    'a body that is a bare value': framed('null'),
    'a message without a method': framed('{"jsonrpc":"2.0"}'),
    'an answer to nothing': framed('{"jsonrpc":"2.0","id":4711,"result":null}'),
    'an answer that is an error': framed('{"jsonrpc":"2.0","id":0,"error":{"code":1,"message":"no"}}'),
    'bytes that are no UTF-8': Buffer.from('Content-Length: 4\r\n\r\n\xff\xfe\xc3(', 'latin1'),
    'half surrogates': framed(
      JSON.stringify({
        jsonrpc: '2.0',
        method: 'textDocument/didOpen',
        params: {
          textDocument: {
            uri: 'file:///deal/\ud800.txt',
            languageId: 'plaintext',
            version: 1,
            text: '\udc00 ten (11) \ud800',
          },
        },
      }),
    ),
  };
  for (const [what, bytes] of Object.entries(oddities)) {
    it(`goes on after ${what}`, async () => {
      const server = await start({});
      server.write(bytes);
      await checkAlive(server);
    });
  }

  it('ends itself when its client goes in the middle of a message, or after bytes that are none', async () => {
    for (const last of ['Content-Length: 5000\r\n\r\n{"jsonrpc"', 'Content-Length: x\r\n\r\nno header\r\n\r\n']) {
      const server = await start({});
      server.open(uri, slip.repeat(2_000));
      server.write(last);
      server.process.stdin.end();
      assert.equal(await server.exit, 1);
    }
  });

  it('ends itself when nobody reads what it says any more', async () => {
    const server = await start({});
    server.process.stdout.destroy();
    server.open(uri, slip);
    server.process.stdin.end();
    assert.notEqual(await server.exit, 0);
  });
});

/** An answer is a result or an error of the protocol, and what is wrong in the server's own code is none. */
function assertAnswered({ result, error }: Message): void {
  assert.ok(result !== undefined || error !== undefined);
  if (error) assert.doesNotMatch(error.message, looksLikeTrace);
}
