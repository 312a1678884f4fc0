import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { serverFile } from './server-file.ts';
import { startWire } from './wire.ts';

const manifest: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const usage = /^Usage: engross-language-server --stdio \|/;

/** Runs the server's program as one does by hand. */
async function run(...args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [await serverFile(false), ...args]);
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
}

describe('the program of the server', () => {
  it('helps whoever asks, and ends with 0', async () => {
    const { code, stdout, stderr } = await run('--help');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, usage);
  });

  it('says how it is started where nobody told it what to listen to, and ends with 2', async () => {
    for (const args of [[], ['--stdoi'], ['--stdio=yes'], ['--stdio', '--node-ipc'], ['--socket'], ['--socket=five']]) {
      const { code, stdout, stderr } = await run(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, usage);
    }
  });

  it('tells its version, by hand and to an editor', async () => {
    assert.deepEqual(await run('--version'), { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
    const server = await startWire();
    const { result } = await server.ask('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.match(JSON.stringify(result), new RegExp(`"version":"${manifest.version}"`));
  });

  it('introduces itself before it has read a line of the analysis', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'engross-alone-'));
    try {
      const alone = join(folder, 'server.cjs');
      copyFileSync(await serverFile(false), alone);
      const server = await startWire({}, alone);
      const { result } = await server.ask('initialize', { processId: null, rootUri: null, capabilities: {} });
      assert.match(JSON.stringify(result), /"hoverProvider":true/);
      assert.equal(server.heard.length, 1, 'nothing was missed so far');
      server.notify('initialized', {});
      const { params } = await server.until('word of what is missing', ({ method }) => method === 'window/logMessage');
      assert.match(JSON.stringify(params), /Cannot find module '.\/analysis.cjs'/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
