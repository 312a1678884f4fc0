import { chmod, mkdir, rm } from 'node:fs/promises';
import { build, type BuildOptions } from 'esbuild';
import { cliBundle } from './cli-bundle.ts';
import { analysisBundle, serverBundle, workerBundle } from './server-bundle.ts';

const shared: BuildOptions = {
  bundle: true,
  minify: !process.argv.includes('--debug'),
  sourcemap: process.argv.includes('--debug') ? 'linked' : false,
  legalComments: 'none',
  target: 'es2022',
  logLevel: 'warning',
};

const node: BuildOptions = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
};
const web: BuildOptions = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await Promise.all([
  build({ ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client-node.cjs', external: ['vscode'] }),
  build({
    ...web,
    entryPoints: ['client/src/web.ts'],
    outfile: 'dist/client-web.js',
    format: 'cjs',
    external: ['vscode'],
  }),
  build({ ...shared, ...analysisBundle, outfile: 'dist/analysis.cjs' }),
  build({ ...node, ...serverBundle, outfile: 'dist/server-node.cjs' }),
  build({ ...web, ...workerBundle, outfile: 'dist/server-web.js' }),
  build({ ...node, ...cliBundle, outfile: 'dist/cli.cjs' }),
]);
await Promise.all(['dist/cli.cjs', 'dist/server-node.cjs'].map((file) => chmod(file, 0o755)));
