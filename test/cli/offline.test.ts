import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { startWire } from '../lsp/wire.ts';
import { engross, temporaryFolder } from './command.ts';

const samples = join(import.meta.dirname, '../../samples');
const preload = join(import.meta.dirname, 'deny-network.cjs');

/** An environment in which reaching another machine throws, and the file that would tell of it. */
function denying(): { readonly told: string; readonly env: Readonly<Record<string, string>> } {
  const told = join(temporaryFolder(), 'denied.txt');
  return { told, env: { NODE_OPTIONS: `--require ${JSON.stringify(preload)}`, ENGROSS_DENIED: told } };
}

describe('without a network', () => {
  it('nothing can be reached, so that the other tests here mean something', () => {
    const { told, env } = denying();
    const script = `for (const reach of [() => fetch('http://127.0.0.1:9'), () => require('net').connect(9)]) try { reach(); process.exit(3); } catch {}`;
    assert.equal(spawnSync(process.execPath, ['-e', script], { env: { ...process.env, ...env } }).status, 0);
    assert.ok(existsSync(told));
  });

  for (const args of [
    ['check', '--format', 'sarif', '.'],
    ['check', '--jobs', '2', '.'],
    ['ledger', '--format', 'html', 'lease.md'],
    ['check', '--explain', 'amount-mismatch'],
  ]) {
    it(`the command line gives the same: ${args.join(' ')}`, async () => {
      const { told, env } = denying();
      const [free, denied] = [await engross(args, { cwd: samples }), await engross(args, { cwd: samples, env })];
      assert.deepEqual(denied, free);
      assert.ok(denied.code !== 2, denied.stderr);
      assert.equal(existsSync(told), false);
    });
  }

  it('the server checks, shows and writes as ever', async () => {
    const { told, env } = denying();
    const wire = await startWire(env);
    await wire.initialize({ textDocument: { hover: { contentFormat: ['markdown'] } } });
    const uri = 'file:///deal/note.md';
    const text = '# Note\n\nThe Company shall issue **Six Hundred** (650) shares, see https://example.com.\n';
    wire.open(uri, text);
    assert.equal((await wire.findings(uri, 1)).length, 1);
    const hover = await wire.ask('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 30 } });
    assert.notEqual(hover.result ?? null, null);
    assert.equal(existsSync(told), false);
  });
});
