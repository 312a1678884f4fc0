import { createRequire } from 'node:module';
import { build } from 'esbuild';
import type { Clock } from '../../server/src/lsp/host.ts';

/** What a file of the client exports, which takes an object for VS Code and a clock for the machine's. */
export async function loadClient<Exported>(file: string, vscode: object, clock: Clock): Promise<Exported> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    write: false,
  });
  const require = createRequire(import.meta.url);
  const module = { exports: {} };
  const run = new Function('module', 'require', 'setTimeout', 'clearTimeout', outputFiles[0]?.text ?? '');
  run(
    module,
    (name: string): unknown => (name === 'vscode' ? vscode : require(name)),
    (work: () => void, ms: number) => clock.after(ms, work),
    (callOff?: () => void) => callOff?.(),
  );
  return module.exports as Exported;
}
