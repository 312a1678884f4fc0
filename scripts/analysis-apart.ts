import type { Plugin } from 'esbuild';
import * as analysis from '../server/src/analysis/index.ts';

const namespace = 'analysis-apart';

/**
 * Leaves the analysis out of a server's bundle and takes it from a bundle of its own when something of it is first
 * used, so that the server has answered `initialize` before seven tenths of its code are read. `source` is the
 * expression that gives the exports of that bundle.
 */
export const analysisApart = (source: string): Plugin => ({
  name: 'analysis-apart',
  setup({ onResolve, onLoad }) {
    // Two steps, as in onceImported: the getters are copied once and not for each file that imports some of them.
    onResolve({ filter: /[\\/]analysis[\\/]index\.ts$/ }, () => ({ path: 'analysis', namespace, sideEffects: false }));
    onResolve({ filter: /^when-used$/, namespace }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /^analysis$/, namespace }, () => ({ contents: "export * from 'when-used';" }));
    onLoad({ filter: /^when-used$/, namespace }, () => ({ contents: gettersOf(Object.keys(analysis), source) }));
  },
});

/** A CommonJS module with these exports, each of which is looked up in the source when it is read. */
const gettersOf = (names: readonly string[], source: string): string => {
  const getters = names.map((name) => `get ${name}() { return all().${name}; }`);
  return `let loaded;\nconst all = () => (loaded ??= ${source});\nmodule.exports = { __esModule: true, ${getters.join(', ')} };`;
};
