import type { BuildOptions } from 'esbuild';
import { analysisApart } from './analysis-apart.ts';
import { onceImported } from './once-imported.ts';
import { oneByteOutput } from './one-byte-output.ts';
import { withoutRulePages } from './without-rule-pages.ts';

/**
 * How the analysis becomes one file, for Node and for a worker alike: a script that leaves its exports in a variable,
 * which Node's `require` returns. A worker is a browser without a document, which some libraries must be told.
 */
export const analysisBundle: BuildOptions = {
  entryPoints: ['server/src/analysis/index.ts'],
  bundle: true,
  platform: 'browser',
  conditions: ['worker'],
  target: 'es2022',
  format: 'iife',
  globalName: 'engrossAnalysis',
  mainFields: ['browser', 'module', 'main'],
  plugins: [withoutRulePages, oneByteOutput],
  footer: { js: "if (typeof module === 'object') module.exports = engrossAnalysis;" },
};

/** How the language server becomes one file for Node, with that of the analysis beside it. */
export const serverBundle: BuildOptions = {
  entryPoints: ['server/src/node.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  plugins: [analysisApart("require('./analysis.cjs')"), onceImported('vscode-languageserver'), oneByteOutput],
  external: ['./analysis.cjs'],
  banner: { js: '#!/usr/bin/env node' },
};

/** How it becomes one file for a worker, to be run after that of the analysis. */
export const workerBundle: BuildOptions = {
  entryPoints: ['server/src/web.ts'],
  bundle: true,
  platform: 'browser',
  conditions: ['worker'],
  target: 'es2022',
  format: 'iife',
  mainFields: ['browser', 'module', 'main'],
  plugins: [analysisApart('engrossAnalysis'), onceImported('vscode-languageserver'), oneByteOutput],
};
