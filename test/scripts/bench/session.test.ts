import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { bundleServers } from '../../../scripts/bench/bundles.ts';
import { empty } from '../../../scripts/bench/contenders.ts';
import { coherentDraft } from '../../../scripts/bench/drafts/make.ts';
import { runManyEdits, runSession, type Session } from '../../../scripts/bench/session.ts';

describe('a session of the bench', () => {
  let folder = '';
  let file = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'engross-bench-'));
    file = (await bundleServers([empty], folder)).get(empty.name) ?? '';
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const session = (rest: Partial<Session>): Session => ({
    file,
    env: {},
    document: { uri: 'file:///draft.txt', languageId: 'plaintext', text: coherentDraft('10 KB', 'plain').text },
    mode: 'push',
    effort: { places: 1, keys: 2, bursts: 1, requests: 2 },
    limit: 15_000,
    seed: 1,
    ...rest,
  });

  for (const mode of ['push', 'pull'] as const) {
    it(`measures everything with ${mode}`, async () => {
      const { sample, trouble } = await runSession(session({ mode, env: { BENCH_FINDINGS: '3' } }));
      assert.equal(trouble, undefined);
      assert.equal(sample.findings, 3);
      for (const measure of ['start', 'open', 'key', 'slowKey', 'burst', 'hover', 'completion'] as const) {
        assert.ok((sample[measure] ?? -1) >= 0, measure);
      }
      assert.ok((sample.publishes ?? 0) >= 1 && (sample.publishes ?? 0) <= 30);
    });
  }

  it('says why a server got no further, and keeps what it did before', async () => {
    const silent = join(folder, 'silent.cjs');
    writeFileSync(
      silent,
      `const body = '{"jsonrpc":"2.0","id":1,"result":{"capabilities":{}}}';
       process.stdin.once('data', () => process.stdout.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body));`,
    );
    const { sample, trouble } = await runSession(session({ file: silent, limit: 1_500 }));
    assert.ok((sample.start ?? 0) > 0);
    assert.match(trouble ?? '', /^diagnostics: nothing within its time$/);
  });

  it('says that a server has ended, and with what', async () => {
    const broken = join(folder, 'broken.cjs');
    writeFileSync(broken, `throw new Error('no such dictionary');`);
    const { trouble } = await runSession(session({ file: broken }));
    assert.match(trouble ?? '', /^initialize: the server ended \(1\)/);
    assert.match(trouble ?? '', /no such dictionary/);
  });

  it('edits many times and reports the memory that took, where the system tells', async () => {
    const { sample, trouble } = await runManyEdits(session({}), 40);
    assert.equal(trouble, undefined);
    assert.equal(sample.memoryAfter !== undefined, process.platform === 'linux');
  });
});
