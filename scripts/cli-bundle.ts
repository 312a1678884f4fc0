import type { BuildOptions } from 'esbuild';
import { oneByteOutput } from './one-byte-output.ts';

/** How the command line becomes one file; its tests bundle it in the same way into a folder of their own. */
export const cliBundle: BuildOptions = {
  entryPoints: ['server/src/cli.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // A library made for modules asks for its own address, which a CommonJS bundle does not have unless it is given one.
  define: { 'import.meta.url': 'bundleUrl' },
  plugins: [oneByteOutput],
  banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
