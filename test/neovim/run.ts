import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isLeaving, startGroup, stopEverything, stopOnSignals } from '../../scripts/editor/process-group.ts';
import { projectFolder } from '../../scripts/editor/project.ts';
import { runCommand, runNpm } from '../../scripts/editor/run-command.ts';
import { furnish } from './desk.ts';
import { neovimRecipes, recipeFor, type Recipe } from './recipes.ts';

const usage = `npm run test:neovim [-- --no-build]

Tries the recipe of docs/editors.md in the Neovim on the PATH, with a folder of its own for a home.
  --no-build  take dist/server-node.cjs as it is`;

const howToInstall = `Neovim (nvim) is not on the PATH, and the tests drive it. Install it and run them again:
  Debian, Ubuntu  sudo apt-get install neovim
  Fedora          sudo dnf install neovim
  macOS           brew install neovim`;

/** When Neovim is taken to hang, and ended. */
const patience = 60_000;

const { values } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});

if (values.help) {
  console.log(usage);
} else {
  stopOnSignals();
  const failed = await tryNeovim().catch((error: unknown) => {
    if (!isLeaving()) console.error(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed`);
    return 1;
  });
  process.exitCode = failed === 0 ? 0 : 1;
  await stopEverything();
}

/** Returns how many of the things tried failed. */
async function tryNeovim(): Promise<number> {
  const version = await neovimVersion();
  const recipes = await neovimRecipes();
  const recipe = recipeFor(recipes, version);
  if (recipe === undefined) throw new Error(`docs/editors.md has no recipe for Neovim ${version}; install a newer one`);
  if (values['no-build'] !== true) await runNpm(['run', '--silent', 'build'], { cwd: projectFolder });
  console.log(`Neovim ${version}, with the recipe "${recipe.heading}"`);
  const home = await mkdtemp(join(tmpdir(), 'engross-neovim-'));
  try {
    return await playDrafter(home, recipe, recipes);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/**
 * The version of the Neovim on the PATH. As root, in a container as a rule, Debian's is installed where there is none.
 */
async function neovimVersion(): Promise<string> {
  const ask = (): Promise<string> => runCommand('nvim', ['--version']);
  const printed = await ask().catch(async (error: unknown) => {
    if (!isMissing(error)) throw error;
    if (process.getuid?.() !== 0) throw new Error(howToInstall);
    console.log('Installing neovim by apt-get …');
    await installNeovim();
    return ask();
  });
  const version = /^NVIM v(\d+\.\d+\.\d+)/m.exec(printed)?.[1];
  if (version === undefined) throw new Error(`nvim --version printed no version:\n${printed}`);
  return version;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function installNeovim(): Promise<void> {
  try {
    await runCommand('apt-get', ['update', '-qq']);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'neovim']);
  } catch (error) {
    throw new Error(howToInstall, { cause: error });
  }
}

/** Has Neovim play the drafter in `home`; prints and counts what was tried. */
async function playDrafter(home: string, recipe: Recipe, recipes: readonly Recipe[]): Promise<number> {
  const desk = await furnish(home, recipe, recipes);
  const group = startGroup('nvim', desk.args, { cwd: desk.drafts, env: desk.env });
  const limit = setTimeout(() => void group.stop(), patience);
  const code = await group.ended;
  clearTimeout(limit);
  const told = await desk.outcome();
  const finished = code === 0 && /^done\r?$/m.test(told);
  const gone = await isGone(desk.serverPid);
  const tried = [
    told.replace(/^done\r?\n/m, '').trimEnd(),
    `${finished ? 'ok' : 'not ok'} the scenario is played to its end`,
    `${gone ? 'ok' : 'not ok'} the server is gone once Neovim is`,
  ].join('\n');
  console.log(tried);
  const count = (word: string): number => [...tried.matchAll(new RegExp(`^${word} `, 'gm'))].length;
  const failed = count('not ok');
  if (failed > 0) console.error(`Neovim ended with ${code}. It printed:\n${group.output()}\n${await desk.log()}`);
  console.log(`${count('ok')} passed, ${failed} failed`);
  return failed;
}

/** Whether the process whose id stands in a file ends within some seconds; false where there is no such file. */
async function isGone(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => undefined));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  for (const deadline = performance.now() + 10_000; performance.now() < deadline; await nextTurn(20)) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
  }
  return false;
}
