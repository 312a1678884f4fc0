import type { Plugin } from 'esbuild';

/**
 * Lets the many files of a bundle that import from a CommonJS library share one view of it. Left to itself esbuild
 * copies the library's exports, of which the language server's are hundreds, for each of them when the bundle starts.
 */
export const onceImported = (library: string): Plugin => ({
  name: `${library}, once`,
  setup({ onResolve, onLoad }) {
    const namespace = 'once-imported';
    onResolve({ filter: new RegExp(`^${library}$`) }, ({ path, namespace: from, resolveDir }) =>
      from === namespace ? undefined : { path, namespace, pluginData: resolveDir, sideEffects: false },
    );
    onLoad({ filter: /.*/, namespace }, ({ path, pluginData }) => ({
      contents: `export * from '${path}';`,
      resolveDir: pluginData as string,
    }));
  },
});
