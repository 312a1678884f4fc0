import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { URI } from 'vscode-uri';
import { methods } from '../../client/src/protocol.ts';
import { fakeClock } from '../lsp/fake-clock.ts';
import { loadClient } from './load.ts';

const ex3 = 'file:///filing/ex3.txt';
const ex4 = 'file:///filing/old/ex4.txt';

/** What somebody listens to, and how it comes about. */
function event<Told>() {
  let told: (given: Told) => unknown = () => undefined;
  return { on: (listener: typeof told) => void (told = listener), tell: (given: Told) => told(given) };
}

/** VS Code with a folder of drafts, none of them open, in which a server finds one thing or what the test says. */
async function setUp() {
  const clock = fakeClock();
  const shown = new Map<string, readonly unknown[]>();
  const found = new Map([ex3, ex4].map((uri) => [uri, 1]));
  const open = new Set<string>();
  const said: string[] = [];
  const commands = new Map<string, () => Promise<void>>();
  const [changed, deleted, settingsChanged] = [event<URI>(), event<URI>(), event<URI>()];
  const [configured, opened, closed] = [event<object>(), event<object>(), event<object>()];
  const nothing = () => undefined;
  const vscode = {
    Uri: URI,
    Disposable: Object.assign(function () {}, { from: nothing }),
    RelativePattern: function () {},
    ProgressLocation: {},
    languages: {
      createDiagnosticCollection: () => ({
        set: (uri: URI, of?: readonly unknown[]) => (of ? shown.set(String(uri), of) : shown.delete(String(uri))),
        delete: (uri: URI) => shown.delete(String(uri)),
        clear: () => shown.clear(),
      }),
    },
    window: {
      withProgress: (_: object, run: (progress: object, token: object) => unknown) => run({ report: nothing }, {}),
      showInformationMessage: async (message: string) => void said.push(message),
    },
    workspace: {
      workspaceFolders: [{ uri: URI.parse('file:///filing') }],
      findFiles: async () => [...found.keys()].map((uri) => URI.parse(uri)),
      asRelativePath: String,
      fs: { readFile: async (uri: URI) => Buffer.from(String(uri)) },
      get textDocuments() {
        return [...open].map((uri) => ({ uri: URI.parse(uri) }));
      },
      createFileSystemWatcher: (pattern: string) =>
        pattern === '**'
          ? { onDidChange: changed.on, onDidDelete: deleted.on }
          : { onDidCreate: nothing, onDidChange: settingsChanged.on, onDidDelete: nothing },
      onDidChangeConfiguration: configured.on,
      onDidOpenTextDocument: opened.on,
      onDidCloseTextDocument: closed.on,
    },
    commands: { registerCommand: (name: string, run: () => Promise<void>) => void commands.set(name, run) },
  };
  const client = {
    code2ProtocolConverter: { asUri: String },
    protocol2CodeConverter: { asDiagnostics: async (given: unknown) => given },
    async sendRequest(method: string, { uri, text }: { readonly uri: string; readonly text: string }) {
      assert.deepEqual([method, text], [methods.checkFile, uri]);
      return new Array(found.get(uri) ?? 0).fill({});
    },
  };
  const { checkFolders } = await loadClient<{ checkFolders: (of: typeof client) => void }>(
    'client/src/folder-check.ts',
    vscode,
    clock,
  );
  checkFolders(client);
  await commands.get('engross.checkFolder')?.();
  return { clock, shown, found, open, said, changed, deleted, settingsChanged, configured, opened, closed };
}

describe('the check of a folder', () => {
  it('shows what was found, and follows drafts that change, go, are opened and are closed', async () => {
    const { shown, found, open, said, changed, deleted, opened, closed } = await setUp();
    assert.deepEqual([...shown.keys()], [ex3, ex4]);
    assert.deepEqual(said, ['2 drafts checked, 2 findings in 2 of them.']);
    found.set(ex3, 2);
    await changed.tell(URI.parse(ex3));
    assert.equal(shown.get(ex3)?.length, 2);
    deleted.tell(URI.parse('file:///filing/old'));
    assert.deepEqual([...shown.keys()], [ex3]);
    open.add(ex3);
    opened.tell({ uri: URI.parse(ex3) });
    await changed.tell(URI.parse(ex3));
    assert.deepEqual([...shown.keys()], []);
    open.delete(ex3);
    await closed.tell({ uri: URI.parse(ex3) });
    assert.deepEqual([...shown.keys()], [ex3]);
  });

  it('is made anew when settings change, once for several changes in a row', async () => {
    const { clock, shown, found, settingsChanged, configured } = await setUp();
    found.set(ex3, 0);
    settingsChanged.tell(URI.parse('file:///filing/.engross.json'));
    configured.tell({ affectsConfiguration: () => true });
    configured.tell({ affectsConfiguration: () => false });
    assert.equal(clock.waiting(), 1);
    clock.pass(1000);
    await new Promise(setImmediate);
    assert.deepEqual(
      [...shown].map(([uri, of]) => [uri, of.length]),
      [
        [ex3, 0],
        [ex4, 1],
      ],
    );
  });
});
