import type { BuildOptions } from 'esbuild';
import { onceImported } from './once-imported.ts';
import { oneByteOutput } from './one-byte-output.ts';
import { withoutRulePages } from './without-rule-pages.ts';

/**
 * How the language server becomes one file for Node; its tests bundle it in the same way into a folder of their own.
 */
export const serverBundle: BuildOptions = {
  entryPoints: ['server/src/node.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  plugins: [withoutRulePages, onceImported('vscode-languageserver'), oneByteOutput],
  banner: { js: '#!/usr/bin/env node' },
};

/** How it becomes one file for a worker, which is a browser without a document: some libraries must be told so. */
export const workerBundle: BuildOptions = {
  entryPoints: ['server/src/web.ts'],
  bundle: true,
  platform: 'browser',
  conditions: ['worker'],
  target: 'es2022',
  format: 'iife',
  mainFields: ['browser', 'module', 'main'],
  plugins: [withoutRulePages, onceImported('vscode-languageserver'), oneByteOutput],
};
