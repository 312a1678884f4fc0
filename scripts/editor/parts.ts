import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { step } from './progress.ts';
import { cacheFolder, projectFolder } from './project.ts';
import { runNpm } from './run-command.ts';

/** The workbench and what it runs on, installed from npm into the cache. */
export interface Parts {
  /** Holds node_modules; a browser may unpack itself beside it. */
  readonly folder: string;
  /** The Node that code-server asks for, which need not be ours. */
  readonly node: string;
  readonly codeServer: string;
}

const manifestFolder = join(projectFolder, 'test', 'editor');
const manifest = ['package.json', 'package-lock.json'] as const;
const library = join('node_modules', 'code-server', 'lib', 'vscode');

/** To be raised when the steps below change what they leave behind. */
const recipe = 1;

/** Never loaded here, and 250 MB: a chat assistant's runtime and a sandbox for it. */
const unused = [
  join(library, 'node_modules', '@github'),
  join(library, 'node_modules', '@microsoft', 'mxc-sdk'),
  join(library, 'extensions', 'copilot'),
];

/** One line that says what to do where the workbench does not run from npm; undefined where it does. */
export function whyNoParts(): string | undefined {
  if (process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64')) return undefined;
  return `The workbench from npm runs on Linux (x64, arm64) only; this is ${process.platform} ${process.arch}.`;
}

/** Installs the parts unless an earlier run did; the cache is keyed on the lock file. */
export async function installParts(): Promise<Parts> {
  const why = whyNoParts();
  if (why !== undefined) throw new Error(why);
  const home = join(cacheFolder, 'editor');
  const name = await cacheKey();
  const folder = join(home, name);
  if (!existsSync(folder)) {
    await mkdir(home, { recursive: true });
    await step('Installing the VS Code workbench from npm (once, about 600 MB, in .cache)', () =>
      install(home, folder),
    );
    await removeOthers(home, name);
  }
  return {
    folder,
    node: join(folder, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node'),
    codeServer: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

async function cacheKey(): Promise<string> {
  const hash = createHash('sha256').update(`${recipe} ${process.platform} ${process.arch}`);
  hash.update(await readFile(join(manifestFolder, 'package-lock.json')));
  return hash.digest('hex').slice(0, 12);
}

/** Works in a folder of its own and renames it at the end, so that a folder under its name is always whole. */
async function install(home: string, folder: string): Promise<void> {
  const draft = join(home, `installing-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);
  for (const file of manifest) await copyFile(join(manifestFolder, file), join(draft, file));
  const quiet = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runNpm(['ci', ...quiet], { cwd: draft });
  // From here on by hand what code-server's own install script does, minus its check of the Node version and the native
  // modules that need a compiler. Its shrinkwrap is not complete enough for `npm ci`.
  await runNpm(['install', ...quiet], { cwd: join(draft, library) });
  await runNpm(['install', ...quiet], { cwd: join(draft, library, 'extensions') });
  await link('code-linux.sh', join(draft, library, 'bin', 'remote-cli', 'code-server'));
  await link('browser-linux.sh', join(draft, library, 'bin', 'helpers', 'browser.sh'));
  for (const path of unused) await rm(join(draft, path), { recursive: true, force: true });
  await removeForeignBinaries(join(draft, library, 'node_modules', '@vscode', 'ripgrep-universal', 'bin'));
  await rename(draft, folder).catch(async (error: unknown) => {
    // Another run may have been quicker.
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true });
  });
}

async function link(target: string, path: string): Promise<void> {
  await rm(path, { force: true });
  await symlink(target, path);
}

async function removeForeignBinaries(folder: string): Promise<void> {
  const ours = `${process.platform}-${process.arch}`;
  for (const name of await readdir(folder)) {
    if (name !== ours) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Removes the parts of earlier lock files, and installs that were interrupted. */
async function removeOthers(home: string, kept: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name !== kept && !belongsToLivingProcess(name)) await rm(join(home, name), { recursive: true, force: true });
  }
}

function belongsToLivingProcess(name: string): boolean {
  const pid = /^installing-(\d+)$/.exec(name)?.[1];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}
