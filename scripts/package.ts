import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { cacheFolder, projectFolder, vsixFile } from './editor/project.ts';

const limit = 1_000_000;
const stage = join(cacheFolder, 'package');

await rm(stage, { recursive: true, force: true });
await mkdir(stage, { recursive: true });
for (const name of await topLevelNames()) {
  await cp(join(projectFolder, name), join(stage, name), { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
}
await writeFile(join(stage, 'package.json'), await shippedManifest());
await createVSIX({
  cwd: stage,
  packagePath: vsixFile,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
await rm(stage, { recursive: true, force: true });
const { size } = await stat(vsixFile);
if (size > limit) {
  console.error(`engross.vsix has ${size} bytes; at most ${limit} are meant. See .vscodeignore.`);
  process.exitCode = 1;
}

/**
 * What .vscodeignore lets in, by the first part of its path, and that file itself. The packager lists every file below
 * its folder before it ignores any; in the project that takes 20 s, for the caches.
 */
async function topLevelNames(): Promise<ReadonlySet<string>> {
  const lines = (await readFile(join(projectFolder, '.vscodeignore'), 'utf8')).split(/\r?\n/);
  const allowed = lines.flatMap((line) => (line.startsWith('!') ? [line.slice(1).split('/')[0] ?? ''] : []));
  return new Set(['.vscodeignore', ...allowed]);
}

/**
 * The manifest without the word that makes our sources modules: VS Code in a browser loads no extension that says so,
 * though what is shipped are bundles of the older kind.
 */
async function shippedManifest(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as Record<string, unknown>;
  return JSON.stringify({ ...manifest, type: undefined }, undefined, 2);
}
