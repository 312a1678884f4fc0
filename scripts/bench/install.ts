import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { step } from '../editor/progress.ts';
import { cacheFolder } from '../editor/project.ts';
import { runNpm } from '../editor/run-command.ts';

export const benchFolder = join(cacheFolder, 'bench');

const manifestFolder = join(import.meta.dirname, 'peers');

/** Installs the peers unless an earlier run did, in a folder named after their lock file; returns that folder. */
export async function installPeers(): Promise<string> {
  const lock = await readFile(join(manifestFolder, 'package-lock.json'));
  const folder = join(benchFolder, `peers-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  // Works in a folder of its own and renames it at the end, so that a folder under its name is always whole.
  const draft = join(benchFolder, `installing-${process.pid}`);
  await mkdir(draft, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(manifestFolder, file), join(draft, file));
  await step('Installing what Engross is measured beside from npm (once, about 200 MB, in .cache)', () =>
    runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: draft }),
  );
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}
