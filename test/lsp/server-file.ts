import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { after } from 'mocha';
import { analysisBundle, serverBundle } from '../../scripts/server-bundle.ts';

const cache = mkdtempSync(join(tmpdir(), 'engross-lsp-'));
const bundles = new Map<string, Promise<string>>();
after(() => rmSync(cache, { recursive: true, force: true }));

/** Adds a rule to the list that throws whenever a block states something. */
const throwingRule: Plugin = {
  name: 'throwing-rule',
  setup({ onLoad }) {
    onLoad({ filter: /rules[\\/]index\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const thrower = `{ id: 'thrower', scope: 'block', reads: 'amount', severity: 'error', check() { throw new Error('thrown on purpose'); } }`;
      return { contents: `${source}\n(rules as unknown[]).unshift(${thrower});`, loader: 'ts' };
    });
  },
};

/**
 * The server, bundled once as it is shipped: started from its sources it would take a second each time. With a rule
 * that throws, where one is asked for.
 */
export function serverFile(throws: boolean): Promise<string> {
  const folder = join(cache, throws ? 'throwing' : 'shipped');
  const known = bundles.get(folder);
  if (known) return known;
  const server = join(folder, 'server.cjs');
  const analysisPlugins = [...(throws ? [throwingRule] : []), ...(analysisBundle.plugins ?? [])];
  const made = Promise.all([
    build({ ...serverBundle, outfile: server, logLevel: 'error' }),
    build({ ...analysisBundle, outfile: join(folder, 'analysis.cjs'), logLevel: 'error', plugins: analysisPlugins }),
  ]).then(() => server);
  bundles.set(folder, made);
  return made;
}
