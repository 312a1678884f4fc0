import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { after, before, describe, it } from 'mocha';
import { onceImported } from '../../scripts/once-imported.ts';
import { oneByteOutput } from '../../scripts/one-byte-output.ts';

describe('a bundle', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'engross-bundle-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** The code that is made of `entry.ts` and the files beside it, and what that exports when it is run. */
  async function bundled(files: Readonly<Record<string, string>>, plugin: Plugin) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const outfile = mkdtempSync(join(folder, 'out-')) + '/bundle.cjs';
    await build({
      ...{ absWorkingDir: folder, entryPoints: ['entry.ts'], bundle: true, format: 'cjs', platform: 'node' },
      ...{ plugins: [plugin], outfile },
    });
    const exported: unknown = createRequire(import.meta.url)(outfile);
    return { code: readFileSync(outfile, 'utf8'), exported };
  }

  it('is ASCII throughout, and its regular expressions match as they were written', async () => {
    const { code, exported } = await bundled(
      { 'entry.ts': "export const found = ['–', '—', '😀', '-'].map((sign) => /^(?:[–—]|😀)$/.test(sign));" },
      oneByteOutput,
    );
    assert.doesNotMatch(code, /[^\p{ASCII}]/u);
    assert.deepEqual({ ...(exported as object) }, { found: [true, true, true, false] });
  });

  it('copies the names of a CommonJS library once, however many of its files import from it', async () => {
    const { code, exported } = await bundled(
      {
        'node_modules/deeds/package.json': '{"name":"deeds","main":"index.js"}',
        'node_modules/deeds/index.js':
          'exports.__esModule = true; exports.grantor = "Lessor"; exports.grantee = "Lessee";',
        'lease.ts': "import { grantor } from 'deeds'; export const lease = grantor;",
        'entry.ts':
          "import { grantee } from 'deeds'; import { lease } from './lease.ts'; export const parties = [lease, grantee];",
      },
      onceImported('deeds'),
    );
    assert.equal(code.match(/__toESM\(require_/g)?.length, 1);
    assert.deepEqual({ ...(exported as object) }, { parties: ['Lessor', 'Lessee'] });
  });
});
