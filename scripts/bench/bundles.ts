import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cliBundle } from '../cli-bundle.ts';
import { projectFolder } from '../editor/project.ts';
import { analysisBundle, serverBundle } from '../server-bundle.ts';
import type { Contender } from './contenders.ts';

/** As `npm run build` makes what is shipped. */
const shipped = { minify: true, legalComments: 'none', logLevel: 'error', absWorkingDir: projectFolder } as const;

/**
 * Makes each server one file, as ours is shipped, with the analysis beside it; what a peer loads is left where it is
 * installed, so its file is put beside that. Returns where they lie, by name.
 */
export async function bundleServers(
  contenders: readonly Contender[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, 'servers');
  await mkdir(out, { recursive: true });
  const files = contenders.map(({ name, entry }) => {
    return { name, entry: join(import.meta.dirname, entry), file: join(out, `${name.replace(/\W+/g, '-')}.cjs`) };
  });
  await Promise.all([
    build({ ...analysisBundle, ...shipped, outfile: join(out, 'analysis.cjs') }),
    ...files.map(({ entry, file }) => build({ ...serverBundle, ...shipped, entryPoints: [entry], outfile: file })),
  ]);
  return new Map(files.map(({ name, file }) => [name, file]));
}

/** Makes the command line one file, and what is loaded into it to say what it used another. */
export async function bundleCommandLine(folder: string): Promise<{ readonly cli: string; readonly usage: string }> {
  const cli = join(folder, 'cli.cjs');
  const usage = join(folder, 'usage.cjs');
  await build({ ...cliBundle, ...shipped, outfile: cli });
  await build({
    ...shipped,
    entryPoints: [join(import.meta.dirname, 'servers', 'usage.ts')],
    platform: 'node',
    format: 'cjs',
    bundle: true,
    outfile: usage,
  });
  return { cli, usage };
}
